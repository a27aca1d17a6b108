// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/seekable_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <limits>

namespace shardscope::ingest {

base::Result<std::unique_ptr<SeekableFile>> SeekableFile::open(const std::string& path) {
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) {
        const auto code = errno == ENOENT ? base::ErrorCode::NotFound : base::ErrorCode::ReadFailed;
        return base::fail(base::systemError(code, "cannot open the file", path, errno));
    }
    return std::unique_ptr<SeekableFile>(new SeekableFile(path, descriptor));
}

SeekableFile::~SeekableFile() {
    ::close(m_descriptor);
}

base::Result<std::size_t> SeekableFile::read(std::span<char> space) {
    if (m_offset > static_cast<std::uint64_t>(std::numeric_limits<off_t>::max())) {
        return 0;
    }
    for (;;) {
        const ssize_t got =
            ::pread(m_descriptor, space.data(), space.size(), static_cast<off_t>(m_offset));
        if (got >= 0) {
            m_offset += static_cast<std::uint64_t>(got);
            return static_cast<std::size_t>(got);
        }
        if (errno != EINTR) {
            return base::fail(base::systemError(
                base::ErrorCode::ReadFailed, "reading failed at byte " + std::to_string(m_offset),
                m_path, errno));
        }
    }
}

} // namespace shardscope::ingest
