// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/session/import_session.h"

#include <filesystem>
#include <vector>

namespace shardscope::ui {

/// The sample data as it lies in a folder of the person's.
struct DemoCase {
    std::filesystem::path casePath;
    std::vector<std::filesystem::path> exports; ///< oldest day first
};

/// Writes the sample export that is part of the program into `folder` (files that are there
/// already are left alone) and says where its case belongs. Blocks on the disk.
[[nodiscard]] base::Result<DemoCase> unpackDemo(const std::filesystem::path& folder);

/// How the sample is imported: limits that fit its size, labelled as the demo's.
[[nodiscard]] session::ImportOptions demoImportOptions(const DemoCase& demo);

/// Whether every file of the sample is among these sources.
[[nodiscard]] bool holdsAll(const std::vector<std::string>& sourcePaths, const DemoCase& demo);

} // namespace shardscope::ui
