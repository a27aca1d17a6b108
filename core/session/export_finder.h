// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace shardscope::session {

/// A file that an import will read.
struct FoundExport {
    std::string path; ///< absolute
    std::uint64_t bytes = 0;
};

struct FoundExports {
    std::vector<FoundExport> files; ///< in path order, each once
    std::vector<std::string> missing;
    std::vector<std::string> skipped; ///< in a folder, but no export by their names
};

/// Whether a file found in a folder is taken for an export by its name: .json, .ndjson, .jsonl,
/// each also .gz, and .gz behind a name without another ending (2023-09-01.gz).
[[nodiscard]] bool isExportName(const std::string& fileName);

/// As the case names files: absolute, without dots on the way.
[[nodiscard]] std::string absolutePath(const std::filesystem::path& path);

/// Looks into folders and their sub-folders; files named outright are taken whatever their name.
[[nodiscard]] FoundExports findExports(const std::vector<std::filesystem::path>& paths);

} // namespace shardscope::session
