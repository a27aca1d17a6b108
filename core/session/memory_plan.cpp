// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/memory_plan.h"

#include "core/detect/aside_rows.h"
#include "core/detect/row_runs.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>

namespace shardscope::session {

namespace {

constexpr std::uint64_t kMiB = std::uint64_t{1} << 20U;

/// The program itself, SQLite, the open page of each shard's ids on disk, and what the allocator
/// cannot give back at once; measured.
constexpr std::uint64_t kShared = 40 * kMiB;
/// Of a worker: what it reads from and into, caches of texts, and the buffers of rows put aside.
constexpr std::uint64_t kReader = 12 * kMiB + detect::AsideRows::kBufferBytes;
/// A row itself, what sorting it takes, and an eighth of both for the rows of busy groups.
constexpr std::uint64_t kBytesPerRow = 108;
/// A cell of the live board, in a vector that doubles when it is full.
constexpr std::uint64_t kBytesPerLiveCell = 40;
constexpr std::size_t kMostLiveCells = std::size_t{6} << 20U;
/// Files that are counted and not yet written: one being read and two waiting for each worker.
constexpr std::uint64_t kFilesPerWorker = 3;

constexpr std::uint64_t kLeastRows = 64 * 1024;
constexpr std::uint64_t kLeastTable = kMiB;
constexpr std::uint64_t kLeastPacked = kMiB / 2;
constexpr std::uint64_t kLeastIdTable = 8 * kMiB;

std::uint64_t workerBytes(std::uint64_t rows, std::uint64_t table, std::uint64_t packed) {
    // A table may double once more before it is seen to be full.
    return kReader + rows * kBytesPerRow + 2 * table + packed * kFilesPerWorker;
}

} // namespace

std::uint64_t MemoryPlan::usualBudget() {
    const auto pages = static_cast<std::uint64_t>(std::max(0L, ::sysconf(_SC_PHYS_PAGES)));
    const auto pageBytes = static_cast<std::uint64_t>(std::max(0L, ::sysconf(_SC_PAGESIZE)));
    return std::min(pages * pageBytes / 4, 2048 * kMiB);
}

std::uint64_t MemoryPlan::leastBudget(std::size_t workers) {
    return kShared + kLeastIdTable + workers * workerBytes(kLeastRows, kLeastTable, kLeastPacked);
}

base::Result<MemoryPlan> MemoryPlan::make(std::uint64_t budget, std::size_t workers, bool live) {
    const std::uint64_t least = leastBudget(workers);
    if (budget == 0) {
        budget = std::max(usualBudget(), least);
    }
    if (budget < least) {
        return base::fail(base::ErrorCode::Usage,
                          fmt::format("an import with {} {} needs at least {}M of memory", workers,
                                      workers == 1 ? "thread" : "threads",
                                      (least + kMiB - 1) / kMiB),
                          {}, "give it more, or fewer threads");
    }
    // Half of what is left above the least is for the ids; sorting rows and numbering ids gain
    // little from more than these.
    const std::uint64_t spare = (budget - least) / 2 / std::max<std::size_t>(workers, 1);
    MemoryPlan plan;
    plan.rowsInMemory = std::min<std::uint64_t>(kLeastRows + spare / 2 / kBytesPerRow,
                                                detect::RowRuns::Options{}.rowsInMemory);
    plan.asideTable = std::min(kLeastTable + spare / 8, 16 * kMiB);
    plan.packedPerFile = std::min(kLeastPacked + spare / 4 / kFilesPerWorker, 4 * kMiB);
    std::uint64_t rest =
        budget - kShared -
        workers * workerBytes(plan.rowsInMemory, plan.asideTable, plan.packedPerFile);
    if (live) {
        plan.liveCells = std::min<std::uint64_t>(rest / 4 / kBytesPerLiveCell, kMostLiveCells);
        rest -= plan.liveCells * kBytesPerLiveCell;
    }
    plan.idTable = rest;
    return plan;
}

} // namespace shardscope::session
