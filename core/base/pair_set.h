// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/flat_counter.h"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace shardscope::base {

/// Remembers which pairs of small numbers occurred: one bit each while that is small, a hash
/// table beyond.
class PairSet {
public:
    PairSet(std::size_t rows, std::size_t columns) : m_columns(columns) {
        if (columns == 0 || rows <= kMostBits / columns) {
            m_bits.resize((rows * columns + 63) / 64);
            m_dense = true;
        }
    }

    /// True when the pair is new.
    [[nodiscard]] bool insert(std::size_t row, std::size_t column) {
        if (!m_dense) {
            return m_hashed.insert((std::uint64_t{row} << 32U) | column);
        }
        const std::size_t at = row * m_columns + column;
        const std::uint64_t bit = std::uint64_t{1} << (at % 64);
        const bool isNew = (m_bits[at / 64] & bit) == 0;
        m_bits[at / 64] |= bit;
        return isNew;
    }

    /// Takes over the pairs of another set of the same size; `visitNew(row, column)` gets those
    /// that are new here.
    template<typename Visitor>
    void absorb(const PairSet& other, const Visitor& visitNew) {
        if (!m_dense) {
            other.m_hashed.forEach([&](std::uint64_t key, std::uint64_t) {
                if (m_hashed.insert(key)) {
                    visitNew(static_cast<std::size_t>(key >> 32U),
                             static_cast<std::size_t>(key & 0xffffffffU));
                }
            });
            return;
        }
        for (std::size_t word = 0; word < m_bits.size(); ++word) {
            std::uint64_t added = other.m_bits[word] & ~m_bits[word];
            m_bits[word] |= added;
            for (; added != 0; added &= added - 1) {
                const std::size_t at =
                    word * 64 + static_cast<std::size_t>(std::countr_zero(added));
                visitNew(at / m_columns, at % m_columns);
            }
        }
    }

private:
    static constexpr std::size_t kMostBits = std::size_t{1} << 28U; // 32 MiB

    std::size_t m_columns;
    bool m_dense = false;
    std::vector<std::uint64_t> m_bits;
    FlatCounter m_hashed;
};

} // namespace shardscope::base
