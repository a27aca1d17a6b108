// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/connection.h"
#include "core/session/pull_session.h"
#include "ui/shell/engine.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace shardscope::ui {

/// What a pull is to fetch, and where to; all but the secret, which is never kept with it.
struct PullDraft {
    enum class What { HotShard, Everything };

    session::Connection connection;
    What what = What::HotShard;
    events::DayRange range;
    std::optional<std::string> timezone; ///< of a new case; nothing: as the case has it
    std::vector<std::string> groupKeys;
    std::filesystem::path casePath;

    bool operator==(const PullDraft&) const = default;
};

/// Usage when its address is none.
[[nodiscard]] base::Result<session::PullOptions>
optionsOf(const PullDraft& draft, const std::string& secret, const VendorAccess& vendor);

} // namespace shardscope::ui
