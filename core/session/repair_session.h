// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/remediate/recipe.h"
#include "core/remediate/repair_books.h"
#include "core/remediate/staged_file.h"
#include "core/session/repair_forecast.h"
#include "core/session/repair_scope.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace shardscope::session {

/// How the events of a case are to be repaired.
struct RepairRequest {
    RepairFlow flow = RepairFlow::User;
    std::optional<remediate::Recipe> recipe; ///< none: the flow's own
    std::vector<std::string> distinctIdFrom; ///< of the flow's own recipe
    bool onlyHotDays = false;                ///< events of hot groups on other days are left out
    std::string sourceTimezone;              ///< IANA name; empty: the recipe's, or none
    std::optional<std::uint64_t> userLimit;
    std::optional<std::uint64_t> groupLimit;
};

/// What a repair did, or would do.
struct RepairReport {
    std::string run; ///< marks its events, in the property hs_run
    std::vector<remediate::StagedFile> files;
    remediate::RepairBooks books;
    struct RuleCount {
        std::string name;
        std::uint64_t events = 0;
    };
    std::vector<RuleCount> rules;       ///< in their order
    std::uint64_t withoutRule = 0;      ///< excluded because no rule is about them
    std::uint64_t outsideHotDays = 0;   ///< excluded because of onlyHotDays
    std::uint64_t ambiguousTimes = 0;   ///< clock times that came twice or never
    std::uint64_t renamedByGroups = 0;  ///< of the user flow: left to the group flow
    std::vector<ForecastFinding> after; ///< what will be near or over the limits
    std::vector<std::string> missing;   ///< files that are gone or have changed

    [[nodiscard]] bool staysHot() const;
};

/// Repairs the events of a case that the flow is about and writes them to `folder`, which is made
/// when it is missing: DATE.ndjson.gz for each day, quarantine.ndjson with what was set aside and
/// why, and last manifest.json with what is in the others; docs/repair.md describes them. The same
/// request on the same case writes the same bytes. Usage when the folder holds other files.
[[nodiscard]] base::Result<RepairReport> transformCase(const std::filesystem::path& casePath,
                                                       const RepairRequest& request,
                                                       const std::filesystem::path& folder,
                                                       base::ProgressSink& progress,
                                                       std::stop_token stop);

/// What marks the events of such a repair, and is the same for the same repair of the same files.
[[nodiscard]] base::Result<std::string> runOfRepair(const std::filesystem::path& casePath,
                                                    const RepairRequest& request,
                                                    std::stop_token stop);

} // namespace shardscope::session
