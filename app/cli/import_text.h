// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json_writer.h"
#include "core/session/import_session.h"
#include "core/store/case_records.h"

#include <functional>
#include <string>
#include <vector>

namespace shardscope::cli {

/// The word for a file's state in JSON and tables. A file that a stop kept from being counted
/// is "failed"; its reason says so.
[[nodiscard]] const char* stateName(session::FileState state);

/// The report as docs/cli.md shapes it, as one object.
void writeImport(json::JsonWriter& json, const session::ImportReport& report);
[[nodiscard]] std::string importJson(const session::ImportReport& report);

/// A row per file and the sums. Paths below `folder` are shown relative to it.
[[nodiscard]] std::string importText(const session::ImportReport& report, const std::string& folder,
                                     bool colour);

/// One line for everything that this import set aside; empty when nothing was. Files for which
/// `isTold` holds were named in a message before: why they were left out is not repeated.
[[nodiscard]] std::vector<std::string>
setAsideLines(const session::ImportReport& report,
              const std::function<bool(const std::string& path)>& isTold);

/// The first bad lines with their places, and how many more there are. `badLines` are those that
/// can be shown, of the files in the report.
[[nodiscard]] std::vector<std::string>
badLineLines(const session::ImportReport& report,
             const std::vector<store::QuarantinedLine>& badLines);

/// What a stopped import left undone, in one sentence.
[[nodiscard]] std::string remainsText(const session::ImportReport& report);

} // namespace shardscope::cli
