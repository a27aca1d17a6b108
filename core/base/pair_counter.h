// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/flat_counter.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace shardscope::base {

/// Counts by pair of small numbers: a plain table while it is small, a hash table beyond.
class PairCounter {
public:
    PairCounter(std::size_t rows, std::size_t columns) : m_columns(columns) {
        if (columns == 0 || rows <= kLargestTable / columns) {
            m_table.resize(rows * columns);
            m_dense = true;
        }
    }

    /// True when the pair had no count before.
    bool add(std::size_t row, std::size_t column, std::uint64_t count) {
        if (m_dense) {
            std::uint64_t& entry = m_table[row * m_columns + column];
            const bool first = entry == 0;
            entry += count;
            return first;
        }
        const std::uint64_t key = (std::uint64_t{row} << 32U) | column;
        const bool first = m_hashed.count(key) == 0;
        m_hashed.add(key, count);
        return first;
    }

    [[nodiscard]] std::uint64_t count(std::size_t row, std::size_t column) const {
        return m_dense ? m_table[row * m_columns + column]
                       : m_hashed.count((std::uint64_t{row} << 32U) | column);
    }

    /// Adds the counts of another counter of the same size.
    void absorb(const PairCounter& other) {
        for (std::size_t at = 0; at < m_table.size(); ++at) {
            m_table[at] += other.m_table[at];
        }
        other.m_hashed.forEach(
            [this](std::uint64_t key, std::uint64_t count) { m_hashed.add(key, count); });
    }

private:
    static constexpr std::size_t kLargestTable = std::size_t{1} << 22U; // 32 MiB of counts

    std::size_t m_columns;
    bool m_dense = false;
    std::vector<std::uint64_t> m_table;
    FlatCounter m_hashed;
};

} // namespace shardscope::base
