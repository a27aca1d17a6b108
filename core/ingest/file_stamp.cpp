// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/file_stamp.h"

#include <sys/stat.h>

#include <cerrno>

namespace shardscope::ingest {

base::Result<FileStamp> stampOf(const std::string& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) {
        const bool gone = errno == ENOENT || errno == ENOTDIR;
        return base::fail(
            base::systemError(gone ? base::ErrorCode::NotFound : base::ErrorCode::ReadFailed,
                              "cannot look at the file", path, errno));
    }
    if (!S_ISREG(status.st_mode)) {
        return base::fail(base::ErrorCode::ReadFailed, "not a regular file", path);
    }
    return stampFrom(status);
}

FileStamp stampFrom(const struct stat& status) {
    constexpr std::int64_t kNsPerSecond = 1'000'000'000;
    return {static_cast<std::uint64_t>(status.st_size),
            std::int64_t{status.st_mtim.tv_sec} * kNsPerSecond + status.st_mtim.tv_nsec};
}

} // namespace shardscope::ingest
