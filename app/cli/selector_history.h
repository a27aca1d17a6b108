// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "core/base/result.h"
#include "core/session/selector_session.h"
#include "core/store/kept_selector.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace shardscope::cli {

/// A selector that the case keeps, and whether its proof is stale.
struct HistoryLine {
    store::KeptSelector kept;
    bool stale = false;
};

/// `selector CASE --history`, with --forget: what the case keeps, or kept.
[[nodiscard]] base::Result<int> runHistory(const Arguments& arguments, CommandContext& context);

[[nodiscard]] std::string historyJson(const std::vector<HistoryLine>& lines);
[[nodiscard]] std::string historyText(const std::vector<HistoryLine>& lines, std::size_t columns,
                                      bool colour);

/// The kept selector that `--again ID` names. NotFound when there is none.
[[nodiscard]] base::Result<store::KeptSelector> keptSelector(session::SelectorSession& session,
                                                             const Arguments& arguments);

/// Puts a proof into the case: in the place of number `id`, else as a new one. Its number.
[[nodiscard]] base::Result<std::int64_t> keepProof(const std::string& casePath, std::int64_t id,
                                                   const select::SelectorProof& proof);

} // namespace shardscope::cli
