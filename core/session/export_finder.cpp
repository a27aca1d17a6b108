// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/export_finder.h"

#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <system_error>

namespace shardscope::session {

namespace fs = std::filesystem;

namespace {

std::string lowerCase(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

void addFile(const fs::path& path, FoundExports& found) {
    std::error_code error;
    const std::uintmax_t bytes = fs::file_size(path, error);
    found.files.push_back({absolutePath(path), error ? 0 : static_cast<std::uint64_t>(bytes)});
}

/// A folder without permission, which the search passes over.
bool cannotBeEntered(const fs::directory_entry& entry) {
    std::error_code ignored;
    return entry.is_directory(ignored) && ::access(entry.path().c_str(), R_OK | X_OK) != 0;
}

/// A link named like an export whose file is gone.
bool leadsNowhere(const fs::directory_entry& entry) {
    std::error_code ignored;
    return !entry.exists(ignored) && isExportName(entry.path().filename().string());
}

void searchFolder(const fs::path& folder, FoundExports& found) {
    std::error_code error;
    fs::recursive_directory_iterator entry(folder, fs::directory_options::skip_permission_denied,
                                           error);
    for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
        if (cannotBeEntered(*entry) || leadsNowhere(*entry)) {
            addFile(entry->path(), found); // reading it fails, and says why
            continue;
        }
        std::error_code ignored;
        if (!entry->is_regular_file(ignored)) {
            continue;
        }
        if (isExportName(entry->path().filename().string())) {
            addFile(entry->path(), found);
        } else {
            found.skipped.push_back(absolutePath(entry->path()));
        }
    }
}

} // namespace

std::string absolutePath(const fs::path& path) {
    std::error_code error;
    const fs::path absolute = fs::absolute(path, error);
    return (error ? path : absolute).lexically_normal().string();
}

bool isExportName(const std::string& fileName) {
    const fs::path name(lowerCase(fileName));
    const bool gzip = name.extension() == ".gz";
    const fs::path inner = gzip ? name.stem() : name;
    const std::string ending = inner.extension().string();
    if (ending == ".json" || ending == ".ndjson" || ending == ".jsonl") {
        return true;
    }
    return gzip && ending.empty();
}

FoundExports findExports(const std::vector<fs::path>& paths) {
    FoundExports found;
    for (const fs::path& path : paths) {
        std::error_code error;
        const fs::file_status status = fs::status(path, error);
        if (fs::is_directory(status)) {
            searchFolder(path, found);
        } else if (fs::exists(status)) {
            addFile(path, found);
        } else {
            found.missing.push_back(path.string());
        }
    }
    const auto byPath = [](const FoundExport& left, const FoundExport& right) {
        return left.path < right.path;
    };
    std::sort(found.files.begin(), found.files.end(), byPath);
    const auto sameAsBefore = [](const FoundExport& left, const FoundExport& right) {
        return left.path == right.path;
    };
    found.files.erase(std::unique(found.files.begin(), found.files.end(), sameAsBefore),
                      found.files.end());
    std::sort(found.skipped.begin(), found.skipped.end());
    return found;
}

} // namespace shardscope::session
