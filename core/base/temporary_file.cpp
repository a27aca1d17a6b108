// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/temporary_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace shardscope::base {

namespace {

Error writeError(const std::string& what, const std::string& folder, int errnoValue) {
    Error error = systemError(ErrorCode::WriteFailed, what, folder, errnoValue);
    error.hint = "free some space there, or let the import use more memory";
    return error;
}

} // namespace

TemporaryFile::~TemporaryFile() {
    if (m_file >= 0) {
        ::close(m_file);
    }
}

Result<void> TemporaryFile::makeFile() {
    m_file = ::open(m_folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (m_file < 0) {
        // Not every file system knows nameless files: make one and take its name away.
        std::string name = m_folder + "/.shardscope-XXXXXX";
        m_file = ::mkostemp(name.data(), O_CLOEXEC);
        if (m_file < 0) {
            return fail(writeError("cannot make a temporary file", m_folder, errno));
        }
        ::unlink(name.c_str());
    }
    return {};
}

Result<std::uint64_t> TemporaryFile::append(std::string_view bytes) {
    std::uint64_t start = 0;
    {
        const std::lock_guard lock(m_mutex);
        if (m_file < 0) {
            if (Result<void> made = makeFile(); !made) {
                return fail(made.error());
            }
        }
        start = m_end;
        m_end += bytes.size();
    }
    for (std::size_t done = 0; done < bytes.size();) {
        const ssize_t written = ::pwrite(m_file, bytes.data() + done, bytes.size() - done,
                                         static_cast<off_t>(start + done));
        if (written < 0 && errno != EINTR) {
            return fail(writeError("cannot write temporary data", m_folder, errno));
        }
        done += written > 0 ? static_cast<std::size_t>(written) : 0;
    }
    return start;
}

Result<void> TemporaryFile::read(std::uint64_t offset, char* into, std::size_t size) const {
    for (std::size_t done = 0; done < size;) {
        const ssize_t got =
            ::pread(m_file, into + done, size - done, static_cast<off_t>(offset + done));
        if (got == 0 || (got < 0 && errno != EINTR)) {
            return fail(systemError(ErrorCode::ReadFailed, "cannot read temporary data back",
                                    m_folder, got == 0 ? EIO : errno));
        }
        done += got > 0 ? static_cast<std::size_t>(got) : 0;
    }
    return {};
}

} // namespace shardscope::base
