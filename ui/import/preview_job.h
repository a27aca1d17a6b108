// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/engine.h"

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace shardscope::ui {

/// What the setup page asks before an import.
struct PreviewRequest {
    std::vector<std::filesystem::path> paths;
    std::optional<std::filesystem::path> casePath; ///< none: what the engine suggests
    std::string timezone = "UTC";                  ///< of the days shown, while the case has none
};

struct PreviewAnswer {
    session::ImportPreview preview;
    std::filesystem::path casePath;
    /// Of the case, when it exists: its time zone is fixed and its limits stand.
    std::optional<store::CaseSettings> settings;
};

/// Where exports named on the command line belong.
struct CaseChoice {
    std::filesystem::path casePath;
    bool holdsAll = false; ///< nothing is left to import
};

/// The case beside the exports that holds the most of them already, else a new one. Blocks.
[[nodiscard]] base::Result<CaseChoice> chooseCase(const Engine& engine,
                                                  const std::vector<std::filesystem::path>& paths,
                                                  std::stop_token stop);

/// Blocks on the disk. A case that exists but cannot be opened is an error.
[[nodiscard]] base::Result<PreviewAnswer>
preview(const Engine& engine, const PreviewRequest& request, std::stop_token stop);

} // namespace shardscope::ui
