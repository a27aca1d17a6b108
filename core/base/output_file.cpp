// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/output_file.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <string>
#include <unistd.h>

namespace shardscope::base {

namespace {

tl::unexpected<Error> writeFailed(const std::filesystem::path& path) {
    return fail(systemError(ErrorCode::WriteFailed, "writing failed", path.string(), errno));
}

class Descriptor {
public:
    Descriptor(const std::filesystem::path& path, int flags)
        : m_number(::open(path.c_str(), flags | O_CLOEXEC, 0666)) {}
    ~Descriptor() {
        if (m_number >= 0) {
            ::close(m_number);
        }
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool writeAll(std::string_view bytes) const {
        while (!bytes.empty()) {
            const ssize_t written = ::write(m_number, bytes.data(), bytes.size());
            if (written < 0 && errno != EINTR) {
                return false;
            }
            bytes.remove_prefix(written > 0 ? static_cast<std::size_t>(written) : 0);
        }
        return true;
    }

private:
    int m_number;
};

} // namespace

Result<void> appendToFile(const std::filesystem::path& path, std::string_view bytes) {
    const Descriptor file(path, O_WRONLY | O_CREAT | O_APPEND);
    if (file.number() < 0 || !file.writeAll(bytes)) {
        return writeFailed(path);
    }
    return {};
}

Result<void> settleFile(const std::filesystem::path& part, const std::filesystem::path& path) {
    const Descriptor file(part, O_WRONLY);
    if (file.number() < 0 || ::fsync(file.number()) != 0 ||
        ::rename(part.c_str(), path.c_str()) != 0) {
        return writeFailed(path);
    }
    // The name is an entry of the folder. Some file systems cannot sync one, and need not.
    const Descriptor folder(path.has_parent_path() ? path.parent_path() : ".",
                            O_RDONLY | O_DIRECTORY);
    if (folder.number() >= 0) {
        (void)::fsync(folder.number());
    }
    return {};
}

Result<void> replaceFile(const std::filesystem::path& path, std::string_view bytes) {
    const std::filesystem::path part = path.string() + ".part";
    ::unlink(part.c_str());
    Result<void> written = appendToFile(part, bytes);
    return written ? settleFile(part, path) : written;
}

} // namespace shardscope::base
