// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remediate/property_change.h"
#include "core/session/repair_session.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace shardscope::session {

/// What a repair is about, before anything is read from the exports.
struct RepairOutline {
    RepairFlow flow = RepairFlow::User;
    remediate::Recipe recipe;
    std::vector<std::string> hotIds;         ///< of users, ascending; no event gets one of them
    std::vector<remediate::HotGroup> groups; ///< of the group flow: the hot ones and their days
};

/// Usage when the case holds no events, or the recipe means nothing.
[[nodiscard]] base::Result<RepairOutline> outlineRepair(const std::filesystem::path& casePath,
                                                        const RepairRequest& request,
                                                        std::stop_token stop);

/// An event that was looked at closely.
struct PreviewRow {
    std::string path;
    std::uint64_t line = 0; ///< 1-based
    events::Day day;
    std::string reason; ///< why it was set aside; else empty
    /// Empty when the event is too long to be shown.
    std::vector<remediate::PropertyChange> changes;
};

/// What a repair would do, with events as examples.
struct RepairPreview {
    /// Events that the same becomes of.
    struct Group {
        enum class Kind {
            Rule,     ///< repaired by `rule`
            LeftOut,  ///< `rule` does not want them sent
            SetAside, ///< the vendor would refuse them, or they cannot be restored: `reason`
            NoRule,   ///< no rule is about them
        };
        Kind kind = Kind::Rule;
        std::size_t rule = 0;
        std::string reason;
        std::uint64_t events = 0;
        std::vector<PreviewRow> rows; ///< a fair choice of them, in the order of the files
    };
    /// Rules in their order, what each leaves out behind it; then what was set aside, by reason;
    /// then what no rule is about. None without events, except for rules.
    std::vector<Group> groups;
    RepairReport report; ///< without files and forecast
};

/// Carries a repair out and keeps examples only. Reads the exports once; memory is bounded.
[[nodiscard]] base::Result<RepairPreview> previewRepair(const std::filesystem::path& casePath,
                                                        const RepairRequest& request,
                                                        base::ProgressSink& progress,
                                                        std::stop_token stop);

} // namespace shardscope::session
