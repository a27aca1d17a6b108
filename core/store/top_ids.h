// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/board_snapshot.h"
#include "core/store/text_source.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace shardscope::store {

/// The rank of a row in this order.
[[nodiscard]] std::uint64_t rankOf(const IdRow& row, IdOrder order);

/// Keeps the rows of the highest rank, ties bytewise by id, out of any number of ids.
class TopIds {
public:
    struct Entry {
        std::uint32_t ref = 0;
        std::uint64_t rank = 0; ///< what the list is ordered by
        IdRow row;              ///< its id is filled by finish()
    };

    /// `most` 0: all.
    TopIds(std::size_t most, TextSource& texts) : m_most(most), m_texts(texts) {}

    /// Whether a row of this rank may still be among the best: spares building it if not.
    [[nodiscard]] bool wants(std::uint64_t rank) const { return rank >= m_least; }
    [[nodiscard]] base::Result<void> add(Entry entry);
    [[nodiscard]] base::Result<void> absorb(TopIds&& other);
    /// Highest rank first.
    [[nodiscard]] base::Result<std::vector<Entry>> finish();

private:
    [[nodiscard]] base::Result<void> cut(std::size_t slack);
    [[nodiscard]] base::Result<void> nameFrom(std::size_t first, std::size_t last);

    std::size_t m_most;
    TextSource& m_texts;
    std::vector<Entry> m_entries;
    std::uint64_t m_least = 0; ///< so many rows have at least this rank that less is no use
    std::size_t m_nextCut = 0;
};

} // namespace shardscope::store
