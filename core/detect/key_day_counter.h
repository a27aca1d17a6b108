// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/flat_counter.h"
#include "core/base/interner.h"
#include "core/events/day.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace shardscope::detect {

/// Counts events by (key, event date) while they stream by.
class KeyDayCounter {
public:
    virtual ~KeyDayCounter() = default;

    /// The number of this event among those of its key and day: 1 for the first.
    [[nodiscard]] virtual std::uint64_t count(std::string_view key, events::Day day) = 0;
    /// Counts so far may be too low by this much, never too high; 0: exact.
    [[nodiscard]] virtual std::uint64_t errorBound() const = 0;
};

/// Every key and day exactly; memory grows with their number (about 100 bytes each).
class ExactKeyDayCounter final : public KeyDayCounter {
public:
    std::uint64_t count(std::string_view key, events::Day day) override;
    std::uint64_t errorBound() const override { return 0; }

private:
    base::TextTable m_keys;
    base::FlatCounter m_counts;
};

/// Misra-Gries frequent items in a fixed space: when there is no room for a new key, all counts
/// give way a little, and those that reach zero leave. What is given way is known exactly, and
/// is at most about 4 * events / entries.
class BoundedKeyDayCounter final : public KeyDayCounter {
public:
    explicit BoundedKeyDayCounter(std::size_t memoryBytes);

    std::uint64_t count(std::string_view key, events::Day day) override;
    std::uint64_t errorBound() const override { return m_error; }
    /// Keys and days there is room for.
    [[nodiscard]] std::size_t capacity() const { return m_capacity; }

private:
    struct Entry {
        std::uint64_t key = 0; ///< 64-bit hash of key and day; 0: free
        std::uint64_t count = 0;
    };
    [[nodiscard]] std::size_t find(std::uint64_t key) const;
    void makeRoom();

    std::vector<Entry> m_entries;
    std::size_t m_capacity;
    std::size_t m_used = 0;
    std::uint64_t m_error = 0;
};

} // namespace shardscope::detect
