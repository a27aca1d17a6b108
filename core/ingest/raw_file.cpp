// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/raw_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <cerrno>
#include <utility>
#include <vector>

namespace shardscope::ingest {

struct RawFile::HashState {
    HashState() { XXH3_128bits_reset(&state); }
    XXH3_state_t state{};
};

RawFile::RawFile(std::string path, int descriptor, const FileStamp& stamp)
    : m_path(std::move(path)),
      m_descriptor(descriptor),
      m_stamp(stamp),
      m_hash(std::make_unique<HashState>()) {}

RawFile::~RawFile() {
    ::close(m_descriptor);
}

base::Result<std::unique_ptr<RawFile>> RawFile::open(const std::string& path) {
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) {
        const auto code = errno == ENOENT ? base::ErrorCode::NotFound : base::ErrorCode::ReadFailed;
        return base::fail(base::systemError(code, "cannot open the file", path, errno));
    }
    struct stat status {};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(descriptor);
        return base::fail(base::ErrorCode::ReadFailed, "not a regular file", path);
    }
    ::posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL);
    return std::unique_ptr<RawFile>(new RawFile(path, descriptor, stampFrom(status)));
}

base::Result<std::size_t> RawFile::read(std::span<char> space) {
    for (;;) {
        const ssize_t got = ::read(m_descriptor, space.data(), space.size());
        if (got >= 0) {
            const auto count = static_cast<std::size_t>(got);
            XXH3_128bits_update(&m_hash->state, space.data(), count);
            m_consumed += count;
            return count;
        }
        if (errno != EINTR) {
            return base::fail(base::systemError(
                base::ErrorCode::ReadFailed, "reading failed at byte " + std::to_string(m_consumed),
                m_path, errno));
        }
    }
}

base::Result<std::size_t> RawFile::peek(std::span<char> space) const {
    const ssize_t got = ::pread(m_descriptor, space.data(), space.size(), 0);
    if (got < 0) {
        return base::fail(
            base::systemError(base::ErrorCode::ReadFailed, "cannot read the file", m_path, errno));
    }
    return static_cast<std::size_t>(got);
}

base::Result<std::string> RawFile::finishHash(const std::stop_token& stop) {
    std::vector<char> space(1 << 18);
    for (;;) {
        if (stop.stop_requested()) {
            return base::fail(base::ErrorCode::Cancelled, "stopped", m_path);
        }
        const base::Result<std::size_t> got = read(space);
        if (!got) {
            return base::fail(got.error());
        }
        if (*got == 0) {
            const XXH128_hash_t hash = XXH3_128bits_digest(&m_hash->state);
            return fmt::format("{:016x}{:016x}", hash.high64, hash.low64);
        }
    }
}

} // namespace shardscope::ingest
