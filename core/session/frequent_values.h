// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/property_value.h"
#include "core/session/distinct_estimate.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace shardscope::session {

/// The frequent values of a stream in bounded memory. While there are few distinct values all
/// counts are exact. When there are more than kMost, the rare half is dropped: then a count may be
/// too low, by lost() at most, and a value that is not kept occurred lost() times at most
/// (Misra and Gries 1982, in batches).
class FrequentValues {
public:
    static constexpr std::size_t kMost = 2000;
    /// Of a longer text only so many bytes are kept.
    static constexpr std::size_t kMostText = 200;

    struct Entry {
        events::ValueType type = events::ValueType::String;
        std::string text;         ///< decoded, or as spelled; cut to kMostText bytes
        bool cut = false;         ///< there was more of it
        std::uint64_t count = 0;  ///< at least
        std::int64_t firstMs = 0; ///< the least of the moments it was added with, while kept
        std::int64_t lastMs = 0;
    };

    /// What values are told apart by, in 64 bits: "1" and 1 are different.
    [[nodiscard]] static std::uint64_t hashOf(const events::PropertyValue& value);

    void add(const events::PropertyValue& value, std::int64_t atMs);

    [[nodiscard]] std::uint64_t total() const { return m_total; }
    [[nodiscard]] std::uint64_t lost() const { return m_lost; }
    /// Exact while nothing was lost, else an estimate.
    [[nodiscard]] std::uint64_t distinct() const;
    /// nullptr when the value is not kept.
    [[nodiscard]] const Entry* find(std::uint64_t hash) const;
    [[nodiscard]] const std::unordered_map<std::uint64_t, Entry>& entries() const {
        return m_entries;
    }

private:
    void dropRareHalf();

    std::unordered_map<std::uint64_t, Entry> m_entries;
    std::unique_ptr<DistinctEstimate> m_distinct; ///< from the first loss on
    std::uint64_t m_total = 0;
    std::uint64_t m_lost = 0;
};

} // namespace shardscope::session
