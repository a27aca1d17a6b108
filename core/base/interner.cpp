// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/interner.h"

#include "core/base/same_text.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>
#include <cstring>
#include <numeric>

namespace shardscope::base {

namespace {
constexpr std::size_t kChunkBytes = 64 * 1024;
constexpr std::size_t kFirstSlots = 64;
} // namespace

std::uint64_t hashText(std::string_view text) {
    return XXH3_64bits(text.data(), text.size());
}

TextTable::TextTable() : m_slots(kFirstSlots) {}

std::size_t TextTable::slotOf(std::string_view text, std::uint64_t hash) const {
    const std::size_t mask = m_slots.size() - 1;
    const auto tag = static_cast<std::uint32_t>(hash >> 32U);
    for (std::size_t at = placeOf(hash);; at = (at + 1) & mask) {
        const Slot& slot = m_slots[at];
        if (slot.number == kUnknown || (slot.tag == tag && sameText(m_texts[slot.number], text))) {
            return at;
        }
    }
}

std::uint32_t TextTable::find(std::string_view text, std::uint64_t hash) const {
    return m_slots[slotOf(text, hash)].number;
}

bool TextTable::mayContain(std::uint64_t hash) const {
    const std::size_t mask = m_slots.size() - 1;
    const auto tag = static_cast<std::uint32_t>(hash >> 32U);
    std::size_t at = placeOf(hash);
    while (m_slots[at].number != kUnknown && m_slots[at].tag != tag) {
        at = (at + 1) & mask;
    }
    return m_slots[at].number != kUnknown;
}

std::uint32_t TextTable::add(std::string_view text, std::uint64_t hash, std::size_t mostBytes) {
    std::size_t at = slotOf(text, hash);
    if (m_slots[at].number != kUnknown) {
        return m_slots[at].number;
    }
    if (mostBytes != kNoLimit && bytesWith(text) > mostBytes) {
        return kUnknown;
    }
    if (isCrowded()) {
        grow();
        at = slotOf(text, hash);
    }
    const std::uint32_t number = size();
    m_texts.push_back(keep(text));
    m_slots[at] = {static_cast<std::uint32_t>(hash >> 32U), number};
    return number;
}

std::string_view TextTable::keep(std::string_view text) {
    if (m_chunkSize - m_chunkUsed < text.size()) {
        m_chunkSize = std::max(kChunkBytes, text.size());
        m_chunks.push_back(std::make_unique_for_overwrite<char[]>(m_chunkSize));
        m_chunkBytes += m_chunkSize;
        m_chunkUsed = 0;
    }
    if (text.empty()) {
        return {};
    }
    char* place = m_chunks.back().get() + m_chunkUsed;
    std::memcpy(place, text.data(), text.size());
    m_chunkUsed += text.size();
    return {place, text.size()};
}

void TextTable::grow() {
    m_slots.assign(m_slots.size() * 2, Slot{});
    const std::size_t mask = m_slots.size() - 1;
    for (std::uint32_t number = 0; number < size(); ++number) {
        const std::uint64_t hash = hashText(m_texts[number]);
        std::size_t at = placeOf(hash);
        while (m_slots[at].number != kUnknown) {
            at = (at + 1) & mask;
        }
        m_slots[at] = {static_cast<std::uint32_t>(hash >> 32U), number};
    }
}

std::size_t TextTable::bytes() const {
    return m_slots.capacity() * sizeof(Slot) + m_texts.capacity() * sizeof(std::string_view) +
           m_chunkBytes;
}

std::size_t TextTable::bytesWith(std::string_view text) const {
    std::size_t more = isCrowded() ? m_slots.capacity() * sizeof(Slot) : 0;
    if (m_texts.size() == m_texts.capacity()) {
        more += m_texts.capacity() * sizeof(std::string_view);
    }
    if (m_chunkSize - m_chunkUsed < text.size()) {
        more += std::max(kChunkBytes, text.size());
    }
    return bytes() + more;
}

std::uint32_t ShardedInterner::add(std::string_view text) {
    return add(text, hashText(text));
}

void ShardedInterner::addAll(std::span<const Wanted> wanted, std::span<std::uint32_t> refs) {
    for (std::size_t done = 0; done < wanted.size(); done += kMostAtOnce) {
        const std::size_t count = std::min(kMostAtOnce, wanted.size() - done);
        addBatch(wanted.subspan(done, count), refs.subspan(done, count));
    }
}

void ShardedInterner::addBatch(std::span<const Wanted> wanted, std::span<std::uint32_t> refs) {
    // In the order of their shards, so that a lock is taken for several texts at a time; the
    // texts of one shard stay in the order they came, which their numbers follow.
    std::array<std::uint16_t, kShards> ends{};
    for (const Wanted& one : wanted) {
        ++ends[shardOfHash(one.hash)];
    }
    std::inclusive_scan(ends.begin(), ends.end(), ends.begin());
    std::array<std::uint16_t, kMostAtOnce> order;
    for (std::size_t at = wanted.size(); at-- > 0;) {
        order[--ends[shardOfHash(wanted[at].hash)]] = static_cast<std::uint16_t>(at);
    }
    const auto forEach = [&](const auto& step) {
        for (std::size_t at = 0; at < wanted.size();) {
            const std::uint32_t index = shardOfHash(wanted[order[at]].hash);
            const auto lock = guard(m_shards[index]);
            do {
                step(index, order[at]);
            } while (++at < wanted.size() && shardOfHash(wanted[order[at]].hash) == index);
        }
    };
    // These looks need the lock as well: another thread may be enlarging the table.
    forEach([&](std::uint32_t shard, std::size_t at) {
        m_shards[shard].table.prefetchSlot(wanted[at].hash);
    });
    forEach([&](std::uint32_t shard, std::size_t at) {
        m_shards[shard].table.prefetchView(wanted[at].hash);
    });
    forEach([&](std::uint32_t shard, std::size_t at) {
        m_shards[shard].table.prefetchText(wanted[at].hash);
    });
    forEach([&](std::uint32_t shard, std::size_t at) {
        refs[at] = addGuarded(shard, wanted[at].text, wanted[at].hash);
    });
}

std::uint32_t ShardedInterner::add(std::string_view text, std::uint64_t hash) {
    const std::uint32_t index = shardOfHash(hash);
    const auto lock = guard(m_shards[index]);
    return addGuarded(index, text, hash);
}

std::uint32_t ShardedInterner::addGuarded(std::uint32_t index, std::string_view text,
                                          std::uint64_t hash) {
    Shard& shard = m_shards[index];
    if (shard.full.load(std::memory_order_acquire)) { // perhaps while we waited for the lock
        return refOf(index, shard.table.find(text, hash));
    }
    const std::uint32_t number = shard.table.add(text, hash, m_mostBytes);
    if (number == TextTable::kUnknown || number + 1 == kMostNumbers) {
        shard.full.store(true, std::memory_order_release);
    }
    return refOf(index, number);
}

std::optional<std::uint32_t> ShardedInterner::find(std::string_view text) const {
    const std::uint64_t hash = hashText(text);
    const std::uint32_t index = shardOfHash(hash);
    const Shard& shard = m_shards[index];
    const auto lock = guard(shard);
    const std::uint32_t ref = refOf(index, shard.table.find(text, hash));
    return ref == kNone ? std::nullopt : std::optional(ref);
}

std::string_view ShardedInterner::text(std::uint32_t ref) const {
    const Shard& shard = m_shards[shardOf(ref)];
    const auto lock = guard(shard);
    return shard.table.text(numberOf(ref));
}

std::uint32_t ShardedInterner::size(std::uint32_t shard) const {
    const auto lock = guard(m_shards[shard]);
    return m_shards[shard].table.size();
}

std::vector<std::string_view> ShardedInterner::textsFrom(std::uint32_t shard, std::uint32_t first,
                                                         std::size_t most) const {
    const auto lock = guard(m_shards[shard]);
    const TextTable& table = m_shards[shard].table;
    std::vector<std::string_view> texts;
    for (std::uint32_t number = first; number < table.size() && texts.size() < most; ++number) {
        texts.push_back(table.text(number));
    }
    return texts;
}

std::size_t ShardedInterner::bytes() const {
    std::size_t total = 0;
    for (const Shard& shard : m_shards) {
        const auto lock = guard(shard);
        total += shard.table.bytes();
    }
    return total;
}

} // namespace shardscope::base
