// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>

struct stat;

namespace shardscope::ingest {

/// What tells, without reading it, that a file is most likely the same as before.
struct FileStamp {
    std::uint64_t bytes = 0;
    std::int64_t modifiedNs = 0; ///< time of the last change, Unix ns

    bool operator==(const FileStamp&) const = default;
};

/// NotFound, or ReadFailed when it may not be looked at or is no regular file.
[[nodiscard]] base::Result<FileStamp> stampOf(const std::string& path);
[[nodiscard]] FileStamp stampFrom(const struct stat& status);

} // namespace shardscope::ingest
