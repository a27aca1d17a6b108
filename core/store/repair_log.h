// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace shardscope::store {

/// A repair that was planned, so that its events may have been sent.
struct PlannedRepair {
    std::int64_t id = 0;
    std::string plan;    ///< its hash, by which it is known
    std::string details; ///< JSON
    std::int64_t plannedMs = 0;
};

[[nodiscard]] base::Result<std::optional<PlannedRepair>> findRepair(const Database& database,
                                                                    const std::string& plan);

/// Adds a repair with the first entry of its ledger; its number. From then on what this handle
/// writes survives a power cut before the call returns.
[[nodiscard]] base::Result<std::int64_t>
addRepair(const Database& database, const PlannedRepair& repair, std::string_view firstEntry);

/// The entries of a ledger, one behind the other. Damaged when one is missing in between.
[[nodiscard]] base::Result<std::string> readRepairLedger(const Database& database,
                                                         std::int64_t repair);

/// Appends entries to a ledger.
class RepairLedgerStore {
public:
    /// From now on what the handle writes survives a power cut.
    [[nodiscard]] static base::Result<RepairLedgerStore> open(const Database& database,
                                                              std::int64_t repair);
    [[nodiscard]] base::Result<void> append(std::string_view entry);

private:
    RepairLedgerStore(const Database& database, std::int64_t repair, std::int64_t next)
        : m_database(&database), m_repair(repair), m_next(next) {}

    const Database* m_database;
    std::int64_t m_repair;
    std::int64_t m_next;
};

} // namespace shardscope::store
