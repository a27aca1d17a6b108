// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <vector>

namespace shardscope::detect {

/// How many keys and days pass any limit: exact, and small, because only the counts that occur
/// are kept, not the keys.
class LimitCurve {
public:
    struct Point {
        std::uint64_t limit = 0;
        std::uint64_t keyDays = 0;    ///< pairs of key and day that pass it
        std::uint64_t keys = 0;       ///< distinct keys that pass it on some day
        std::uint64_t eventsOver = 0; ///< sum over those pairs of events - limit

        bool operator==(const Point&) const = default;
    };

    /// Takes keys one after another, in any order.
    class Builder {
    public:
        /// Events of one key on each of its days.
        void add(std::span<const std::uint64_t> perDay);
        [[nodiscard]] LimitCurve finish() const;

    private:
        struct Step {
            std::uint64_t keyDays = 0;
            std::uint64_t keys = 0; ///< whose highest day has so many events
        };
        std::map<std::uint64_t, Step> m_steps; ///< by events
    };

    [[nodiscard]] Point at(std::uint64_t limit) const;
    /// Events of the highest key and day; 0 when there is none.
    [[nodiscard]] std::uint64_t highest() const;
    /// The curve at every limit where it steps down, ascending, thinned to at most `most`; its
    /// last point is highest(), where nothing passes.
    [[nodiscard]] std::vector<Point> points(std::size_t most) const;

    bool operator==(const LimitCurve&) const = default;

private:
    /// Of all pairs and keys with at least so many events.
    struct Step {
        std::uint64_t events = 0;
        std::uint64_t keyDays = 0;
        std::uint64_t keys = 0;
        std::uint64_t sum = 0;

        bool operator==(const Step&) const = default;
    };
    std::vector<Step> m_steps; ///< ascending by events
};

} // namespace shardscope::detect
