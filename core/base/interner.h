// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace shardscope::base {

/// XXH3-64 of a text; the hash every interner and the case file's dictionaries use.
[[nodiscard]] std::uint64_t hashText(std::string_view text);

/// Numbers texts from 0 on and keeps them; compares them exactly. Not thread-safe.
class TextTable {
public:
    TextTable();

    static constexpr std::uint32_t kUnknown = 0xffffffff;
    static constexpr std::size_t kNoLimit = std::numeric_limits<std::size_t>::max();

    /// The number of `text`, a new one when it was not seen before; kUnknown when the table would
    /// take more than `mostBytes` with it.
    [[nodiscard]] std::uint32_t add(std::string_view text, std::uint64_t hash,
                                    std::size_t mostBytes = kNoLimit);
    /// The number of `text`, or kUnknown.
    [[nodiscard]] std::uint32_t find(std::string_view text, std::uint64_t hash) const;

    /// False when no text with this hash is in the table; true says only that one may be.
    [[nodiscard]] bool mayContain(std::uint64_t hash) const;

    /// Brings the memory near that add() will look at first, then (some time later each) second
    /// and third.
    void prefetchSlot(std::uint64_t hash) const { __builtin_prefetch(&m_slots[placeOf(hash)]); }
    void prefetchView(std::uint64_t hash) const {
        const Slot& slot = m_slots[placeOf(hash)];
        if (slot.number != kUnknown) {
            __builtin_prefetch(&m_texts[slot.number]);
        }
    }
    void prefetchText(std::uint64_t hash) const {
        const Slot& slot = m_slots[placeOf(hash)];
        if (slot.number != kUnknown) {
            __builtin_prefetch(m_texts[slot.number].data());
        }
    }

    /// Valid as long as the table.
    [[nodiscard]] std::string_view text(std::uint32_t number) const { return m_texts[number]; }
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(m_texts.size()); }
    [[nodiscard]] std::size_t bytes() const;

private:
    struct Slot {
        std::uint32_t tag = 0; ///< upper half of the hash
        std::uint32_t number = kUnknown;
    };

    /// The low bits of the hash chose the shard, so the place comes from the bits above them.
    [[nodiscard]] std::size_t placeOf(std::uint64_t hash) const {
        return (hash >> 6U) & (m_slots.size() - 1);
    }
    [[nodiscard]] std::size_t slotOf(std::string_view text, std::uint64_t hash) const;
    [[nodiscard]] std::string_view keep(std::string_view text);
    [[nodiscard]] bool isCrowded() const { return (m_texts.size() + 1) * 4 > m_slots.size() * 3; }
    [[nodiscard]] std::size_t bytesWith(std::string_view text) const;
    void grow();

    std::vector<Slot> m_slots;
    std::vector<std::string_view> m_texts;
    std::vector<std::unique_ptr<char[]>> m_chunks;
    std::size_t m_chunkUsed = 0;
    std::size_t m_chunkSize = 0;
    std::size_t m_chunkBytes = 0;
};

/// Numbers ids across threads: the text's hash picks one of 64 shards, each with its own lock,
/// so that an id's reference is (shard, number within it). A shard that has reached its share of
/// the limit takes no more ids: it never changes again, and is read without its lock.
class ShardedInterner {
public:
    static constexpr std::uint32_t kShardBits = 6;
    static constexpr std::uint32_t kShards = 1U << kShardBits;
    static constexpr std::uint32_t kNumberBits = 32 - kShardBits;
    /// Stands for "not attributed", and for an id that is not here; never handed out.
    static constexpr std::uint32_t kNone = 0xffffffff;
    /// So many ids a shard may have that no reference is kNone.
    static constexpr std::uint32_t kMostNumbers = (1U << kNumberBits) - 1;

    [[nodiscard]] static std::uint32_t shardOfHash(std::uint64_t hash) {
        return static_cast<std::uint32_t>(hash & (kShards - 1));
    }
    [[nodiscard]] static std::uint32_t shardOf(std::uint32_t ref) { return ref >> kNumberBits; }
    [[nodiscard]] static std::uint32_t numberOf(std::uint32_t ref) {
        return ref & ((1U << kNumberBits) - 1);
    }
    [[nodiscard]] static std::uint32_t makeRef(std::uint32_t shard, std::uint32_t number) {
        return (shard << kNumberBits) | number;
    }

    /// Bytes for all shards together; before threads share this object. A full shard stays full.
    void limitMemory(std::size_t bytes) { m_mostBytes = bytes / kShards; }

    /// The reference of `text`; kNone when it is not here and its shard is full.
    [[nodiscard]] std::uint32_t add(std::string_view text);
    [[nodiscard]] std::uint32_t add(std::string_view text, std::uint64_t hash);
    /// Many at once: the memory that finding each one touches is asked for ahead of time, which
    /// halves the time where there are millions of ids. `refs` gets one reference per text.
    struct Wanted {
        std::string_view text;
        std::uint64_t hash = 0;
    };
    void addAll(std::span<const Wanted> wanted, std::span<std::uint32_t> refs);
    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view text) const;
    [[nodiscard]] std::string_view text(std::uint32_t ref) const;
    [[nodiscard]] std::uint32_t size(std::uint32_t shard) const;
    /// The texts of one shard from `first` on, in order of their numbers, `most` at most.
    [[nodiscard]] std::vector<std::string_view>
    textsFrom(std::uint32_t shard, std::uint32_t first,
              std::size_t most = TextTable::kNoLimit) const;
    /// True when the shard takes no more ids.
    [[nodiscard]] bool isFull(std::uint32_t shard) const { return m_shards[shard].full; }
    [[nodiscard]] std::size_t bytes() const;

private:
    struct alignas(64) Shard {
        mutable std::mutex mutex;
        std::atomic<bool> full = false; ///< set last, under the lock
        TextTable table;
    };
    [[nodiscard]] static std::uint32_t refOf(std::uint32_t shard, std::uint32_t number) {
        return number == TextTable::kUnknown ? kNone : makeRef(shard, number);
    }
    /// Holds the lock of a shard as long as its table may change.
    [[nodiscard]] static std::unique_lock<std::mutex> guard(const Shard& shard) {
        return shard.full.load(std::memory_order_acquire) ? std::unique_lock<std::mutex>()
                                                          : std::unique_lock(shard.mutex);
    }
    /// Texts numbered together: enough of them share a shard, and all fit into the cache.
    static constexpr std::size_t kMostAtOnce = 1024;
    void addBatch(std::span<const Wanted> wanted, std::span<std::uint32_t> refs);
    /// With guard() held.
    [[nodiscard]] std::uint32_t addGuarded(std::uint32_t shard, std::string_view text,
                                           std::uint64_t hash);

    std::array<Shard, kShards> m_shards;
    std::size_t m_mostBytes = TextTable::kNoLimit; ///< of one shard
};

} // namespace shardscope::base
