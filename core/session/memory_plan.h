// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>

namespace shardscope::session {

/// How an import divides its memory. What does not fit goes to disk, so the outcome is the same
/// whatever the plan. Outside of it are the names of events, the groups and the sets of groups,
/// of which there are few as a rule; and the rows of one id or group and day, while they are
/// summed.
struct MemoryPlan {
    std::size_t idTable = 0;       ///< bytes, for all workers together
    std::size_t rowsInMemory = 0;  ///< rows of the file that a worker reads
    std::size_t asideTable = 0;    ///< bytes: ids that a worker numbers at a time
    std::size_t packedPerFile = 0; ///< bytes of packed counts that wait to be written
    std::size_t liveCells = 0;     ///< cells of files still being read, for the board

    /// A quarter of the machine's memory, 2 GiB at most.
    [[nodiscard]] static std::uint64_t usualBudget();
    /// The least budget for so many workers.
    [[nodiscard]] static std::uint64_t leastBudget(std::size_t workers);
    /// `budget` 0: the usual one, but enough in any case. Usage when it is too small.
    [[nodiscard]] static base::Result<MemoryPlan> make(std::uint64_t budget, std::size_t workers,
                                                       bool live);
};

} // namespace shardscope::session
