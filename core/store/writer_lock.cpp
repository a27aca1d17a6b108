// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writer_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace shardscope::store {

namespace {

/// Whether the name still means the file we locked: its last holder may have removed it between
/// our open and our lock.
bool stillNamed(const std::string& path, int descriptor) {
    struct stat named {};
    struct stat held {};
    return ::stat(path.c_str(), &named) == 0 && ::fstat(descriptor, &held) == 0 &&
           named.st_ino == held.st_ino && named.st_dev == held.st_dev;
}

} // namespace

WriterLock::WriterLock(std::string path, int descriptor)
    : m_path(std::move(path)), m_descriptor(descriptor) {}

WriterLock::WriterLock(WriterLock&& other) noexcept
    : m_path(std::move(other.m_path)), m_descriptor(std::exchange(other.m_descriptor, -1)) {}

WriterLock::~WriterLock() {
    if (m_descriptor >= 0) {
        ::unlink(m_path.c_str());
        ::close(m_descriptor);
    }
}

base::Result<WriterLock> WriterLock::acquire(const std::string& casePath) {
    const std::string path = casePath + "-lock";
    for (;;) {
        const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (descriptor < 0) {
            return base::fail(base::systemError(base::ErrorCode::WriteFailed,
                                                "cannot write beside the case", casePath, errno));
        }
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            ::close(descriptor);
            return base::fail(base::ErrorCode::Locked, "another program is writing this case",
                              casePath, "close it there, or open the case for reading");
        }
        if (stillNamed(path, descriptor)) {
            return WriterLock(path, descriptor);
        }
        ::close(descriptor);
    }
}

} // namespace shardscope::store
