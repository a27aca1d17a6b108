// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/case_session.h"
#include "core/store/case_records.h"

#include <string>
#include <vector>

namespace shardscope::cli {

/// What a case was made from.
struct SourcesAnswer {
    std::string casePath;
    store::CaseSettings settings;
    std::vector<store::SourceRecord> sources;
    std::vector<session::SourceFile> files; ///< how they stand, in the order of `sources`
    std::vector<std::string> removed;       ///< by this call
    std::vector<std::string> relocated;     ///< by this call, to where they lie now
};

/// The answer as docs/cli.md shapes it.
[[nodiscard]] std::string sourcesJson(const SourcesAnswer& answer);

/// The settings and a row per source. Paths below `folder` are shown relative to it.
[[nodiscard]] std::string sourcesText(const SourcesAnswer& answer, const std::string& folder,
                                      bool colour);

} // namespace shardscope::cli
