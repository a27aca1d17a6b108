// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/interner.h"

#include "core/base/same_text.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>
#include <cstring>

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

std::uint32_t TextTable::add(std::string_view text, std::uint64_t hash) {
    std::size_t at = slotOf(text, hash);
    if (m_slots[at].number != kUnknown) {
        return m_slots[at].number;
    }
    if ((m_texts.size() + 1) * 4 > m_slots.size() * 3) {
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

std::uint32_t ShardedInterner::add(std::string_view text) {
    return add(text, hashText(text));
}

void ShardedInterner::addAll(std::span<const Wanted> wanted, std::span<std::uint32_t> refs) {
    // Without the lock these looks may see a table being enlarged by another thread, so they
    // take it too; it is nearly always free.
    for (const Wanted& one : wanted) {
        const Shard& shard = m_shards[shardOfHash(one.hash)];
        const std::lock_guard lock(shard.mutex);
        shard.table.prefetchSlot(one.hash);
    }
    for (const Wanted& one : wanted) {
        const Shard& shard = m_shards[shardOfHash(one.hash)];
        const std::lock_guard lock(shard.mutex);
        shard.table.prefetchView(one.hash);
    }
    for (const Wanted& one : wanted) {
        const Shard& shard = m_shards[shardOfHash(one.hash)];
        const std::lock_guard lock(shard.mutex);
        shard.table.prefetchText(one.hash);
    }
    for (std::size_t at = 0; at < wanted.size(); ++at) {
        refs[at] = add(wanted[at].text, wanted[at].hash);
    }
}

std::uint32_t ShardedInterner::add(std::string_view text, std::uint64_t hash) {
    const std::uint32_t shard = shardOfHash(hash);
    const std::lock_guard lock(m_shards[shard].mutex);
    return makeRef(shard, m_shards[shard].table.add(text, hash));
}

std::optional<std::uint32_t> ShardedInterner::find(std::string_view text) const {
    const std::uint64_t hash = hashText(text);
    const std::uint32_t shard = shardOfHash(hash);
    const std::lock_guard lock(m_shards[shard].mutex);
    const std::uint32_t number = m_shards[shard].table.find(text, hash);
    return number == TextTable::kUnknown ? std::nullopt : std::optional(makeRef(shard, number));
}

std::string_view ShardedInterner::text(std::uint32_t ref) const {
    const Shard& shard = m_shards[shardOf(ref)];
    const std::lock_guard lock(shard.mutex);
    return shard.table.text(numberOf(ref));
}

std::uint32_t ShardedInterner::size(std::uint32_t shard) const {
    const std::lock_guard lock(m_shards[shard].mutex);
    return m_shards[shard].table.size();
}

std::vector<std::string_view> ShardedInterner::textsFrom(std::uint32_t shard,
                                                         std::uint32_t first) const {
    const std::lock_guard lock(m_shards[shard].mutex);
    std::vector<std::string_view> texts;
    for (std::uint32_t number = first; number < m_shards[shard].table.size(); ++number) {
        texts.push_back(m_shards[shard].table.text(number));
    }
    return texts;
}

std::size_t ShardedInterner::bytes() const {
    std::size_t total = 0;
    for (const Shard& shard : m_shards) {
        const std::lock_guard lock(shard.mutex);
        total += shard.table.bytes();
    }
    return total;
}

} // namespace shardscope::base
