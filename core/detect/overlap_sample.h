// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace shardscope::detect {

/// A fair sample of the rows of one file on one day, by hash of ($insert_id, event): of two
/// files' samples, the rows in both can be compared. Complete while the day has few rows.
class OverlapSample {
public:
    static constexpr std::size_t kMost = 4096;

    OverlapSample() = default;
    OverlapSample(unsigned shift, std::vector<std::uint64_t> hashes);

    void add(std::uint64_t rowHash);

    /// Rows are sampled at a rate of 1 / 2^shift.
    [[nodiscard]] unsigned shift() const { return m_shift; }
    /// Sorted, each once.
    [[nodiscard]] const std::vector<std::uint64_t>& hashes();

    /// What two samples say about the rows in both files, at the coarser of the two rates.
    struct Shared {
        std::uint64_t sampled = 0; ///< rows of the new file looked at
        std::uint64_t shared = 0;  ///< of those, rows the old file has too
        unsigned shift = 0;        ///< multiply by 2^shift for an estimate of all rows
    };
    [[nodiscard]] static Shared compare(OverlapSample& newFile, OverlapSample& oldFile);

private:
    void settle();
    void thin();

    unsigned m_shift = 0;
    std::vector<std::uint64_t> m_hashes;
    bool m_settled = true;
};

} // namespace shardscope::detect
