// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
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

    /// The number of `text`, a new one when it was not seen before.
    [[nodiscard]] std::uint32_t add(std::string_view text, std::uint64_t hash);
    /// The number of `text`, or kUnknown.
    static constexpr std::uint32_t kUnknown = 0xffffffff;
    [[nodiscard]] std::uint32_t find(std::string_view text, std::uint64_t hash) const;

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
    void grow();

    std::vector<Slot> m_slots;
    std::vector<std::string_view> m_texts;
    std::vector<std::unique_ptr<char[]>> m_chunks;
    std::size_t m_chunkUsed = 0;
    std::size_t m_chunkSize = 0;
    std::size_t m_chunkBytes = 0;
};

/// Numbers ids across threads: the text's hash picks one of 64 shards, each with its own lock,
/// so that an id's reference is (shard, number within it).
class ShardedInterner {
public:
    static constexpr std::uint32_t kShardBits = 6;
    static constexpr std::uint32_t kShards = 1U << kShardBits;
    static constexpr std::uint32_t kNumberBits = 32 - kShardBits;
    /// Stands for "not attributed"; never handed out.
    static constexpr std::uint32_t kNone = 0xffffffff;

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
    /// Copies the texts of one shard from `first` on, in order of their numbers.
    [[nodiscard]] std::vector<std::string_view> textsFrom(std::uint32_t shard,
                                                          std::uint32_t first) const;
    [[nodiscard]] std::size_t bytes() const;

private:
    struct alignas(64) Shard {
        mutable std::mutex mutex;
        TextTable table;
    };
    std::array<Shard, kShards> m_shards;
};

} // namespace shardscope::base
