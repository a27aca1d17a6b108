// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace shardscope::base {

/// Counts by 64-bit key, open addressing. The key ~0 is reserved.
class FlatCounter {
public:
    static constexpr std::uint64_t kNoKey = ~std::uint64_t{0};
    struct Entry {
        std::uint64_t key = kNoKey;
        std::uint64_t count = 0;
    };

    FlatCounter() : m_entries(kFirstSlots) {}

    void add(std::uint64_t key, std::uint64_t count) { slotOf(key).count += count; }

    /// Brings the memory near that add() will look at.
    void prefetch(std::uint64_t key) const { __builtin_prefetch(&m_entries[placeOf(key)]); }

    /// Adds one and answers the new count.
    std::uint64_t increment(std::uint64_t key) { return ++slotOf(key).count; }

    /// True when the key was not there before; its count becomes 1 or grows by 1.
    [[nodiscard]] bool insert(std::uint64_t key) { return slotOf(key).count++ == 0; }

    [[nodiscard]] std::uint64_t count(std::uint64_t key) const {
        for (std::size_t at = placeOf(key);; at = (at + 1) & (m_entries.size() - 1)) {
            if (m_entries[at].key == key) {
                return m_entries[at].count;
            }
            if (m_entries[at].key == kNoKey) {
                return 0;
            }
        }
    }

    [[nodiscard]] std::size_t size() const { return m_size; }

    template<typename Visitor>
    void forEach(const Visitor& visit) const {
        for (const Entry& entry : m_entries) {
            if (entry.key != kNoKey) {
                visit(entry.key, entry.count);
            }
        }
    }

private:
    static constexpr std::size_t kFirstSlots = 64;

    [[nodiscard]] std::size_t placeOf(std::uint64_t key) const {
        std::uint64_t mixed = key * 0x9e3779b97f4a7c15ULL;
        mixed ^= mixed >> 32U;
        return mixed & (m_entries.size() - 1);
    }

    Entry& slotOf(std::uint64_t key) {
        for (std::size_t at = placeOf(key);; at = (at + 1) & (m_entries.size() - 1)) {
            if (m_entries[at].key == key) {
                return m_entries[at];
            }
            if (m_entries[at].key == kNoKey) {
                if ((m_size + 1) * 4 > m_entries.size() * 3) {
                    grow();
                    return slotOf(key);
                }
                ++m_size;
                m_entries[at].key = key;
                return m_entries[at];
            }
        }
    }

    void grow() {
        std::vector<Entry> old(m_entries.size() * 2);
        old.swap(m_entries);
        m_size = 0;
        for (const Entry& entry : old) {
            if (entry.key != kNoKey) {
                slotOf(entry.key).count = entry.count;
            }
        }
    }

    std::vector<Entry> m_entries;
    std::size_t m_size = 0;
};

} // namespace shardscope::base
