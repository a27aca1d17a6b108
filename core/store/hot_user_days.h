// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/day.h"

#include <cstddef>
#include <cstdint>
#include <set>
#include <utility>
#include <vector>

namespace shardscope::store {

/// Ids on days over the limit, or on which the vendor acted: counts them all, and keeps those
/// with the most events, at most BoardSnapshot's number of rows.
class HotUserDays {
public:
    struct Entry {
        std::uint32_t ref = 0;
        events::Day day;
        std::uint64_t events = 0;
        std::uint64_t deduplicated = 0;
        std::uint64_t renamed = 0;
        bool over = false;
        bool recorded = false;
        bool acted = false;
    };

    void add(const Entry& entry);
    void absorb(HotUserDays&& other);

    [[nodiscard]] std::uint64_t count() const { return m_count; }
    [[nodiscard]] std::uint64_t agreed() const { return m_agreed; }
    /// In no order.
    [[nodiscard]] const std::vector<Entry>& kept() const { return m_kept; }
    /// Ids and days of all entries that are recorded, kept or not.
    using Place = std::pair<std::uint32_t, events::Day>;
    [[nodiscard]] const std::set<Place>& recorded() const { return m_recorded; }

private:
    void keep(const Entry& entry);

    std::uint64_t m_count = 0;
    std::uint64_t m_agreed = 0;
    std::vector<Entry> m_kept; ///< a heap, the least on top
    std::set<Place> m_recorded;
};

} // namespace shardscope::store
