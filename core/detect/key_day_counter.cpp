// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/key_day_counter.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace shardscope::detect {

std::uint64_t ExactKeyDayCounter::count(std::string_view key, events::Day day) {
    const std::uint32_t number = m_keys.add(key, base::hashText(key));
    return m_counts.increment((std::uint64_t{number} << 32U) |
                              static_cast<std::uint32_t>(day.number));
}

BoundedKeyDayCounter::BoundedKeyDayCounter(std::size_t memoryBytes)
    // Making room copies the table once, so half of the memory is for the table itself.
    : m_entries(std::bit_floor(std::max<std::size_t>(memoryBytes / 2 / sizeof(Entry), 16))),
      m_capacity(m_entries.size() / 4 * 3) {}

std::size_t BoundedKeyDayCounter::find(std::uint64_t key) const {
    const std::size_t mask = m_entries.size() - 1;
    std::size_t at = key & mask;
    while (m_entries[at].key != 0 && m_entries[at].key != key) {
        at = (at + 1) & mask;
    }
    return at;
}

std::uint64_t BoundedKeyDayCounter::count(std::string_view key, events::Day day) {
    std::uint64_t hash = base::hashText(key) + static_cast<std::uint32_t>(day.number) *
                                                   std::uint64_t{0x9e3779b97f4a7c15ULL};
    hash ^= hash >> 32U;
    hash = hash == 0 ? 1 : hash;
    std::size_t at = find(hash);
    if (m_entries[at].key == 0) {
        if (m_used == m_capacity) {
            makeRoom();
            at = find(hash);
        }
        m_entries[at].key = hash;
        ++m_used;
    }
    return ++m_entries[at].count;
}

/// Takes the median count from every entry: at least half of them leave.
void BoundedKeyDayCounter::makeRoom() {
    std::vector<std::uint64_t> counts;
    counts.reserve(m_used);
    for (const Entry& entry : m_entries) {
        if (entry.key != 0) {
            counts.push_back(entry.count);
        }
    }
    const auto middle = counts.begin() + static_cast<std::ptrdiff_t>(counts.size() / 2);
    std::nth_element(counts.begin(), middle, counts.end());
    const std::uint64_t given = *middle;
    m_error += given;
    std::vector<Entry> old(m_entries.size());
    old.swap(m_entries);
    m_used = 0;
    for (const Entry& entry : old) {
        if (entry.key != 0 && entry.count > given) {
            m_entries[find(entry.key)] = {entry.key, entry.count - given};
            ++m_used;
        }
    }
}

} // namespace shardscope::detect
