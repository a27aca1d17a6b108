// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a program under test, this makes reading or writing one file go wrong:
//   FAULT_PATH  the end of the file's path
//   FAULT_CALL  read or write
//   FAULT_AT    the number of the call, from 1 on, at which it happens
//   FAULT_DO    EIO: that call and all later ones fail; truncate, append, unlink: this happens to
//               the file just before that call (append: FAULT_TEXT is added at its end)
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <string>
#include <sys/types.h>
#include <unistd.h>

namespace {

thread_local bool inside = false; // what happens to the file must not fail itself

const char* setting(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? "" : value;
}

template<typename Function>
Function* next(const char* name) {
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

bool isThatFile(int file, std::string& path) {
    char found[4096];
    const std::string link = "/proc/self/fd/" + std::to_string(file);
    const ssize_t length = ::readlink(link.c_str(), found, sizeof found);
    const std::string wanted = setting("FAULT_PATH");
    path.assign(found, length > 0 ? static_cast<std::size_t>(length) : 0);
    return !wanted.empty() && path.ends_with(wanted);
}

void change(const std::string& path, const std::string& what) {
    if (what == "unlink") {
        ::unlink(path.c_str());
        return;
    }
    const int file = ::open(path.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC);
    if (what == "truncate") {
        (void)!::ftruncate(file, 0);
    } else {
        const char* text = setting("FAULT_TEXT");
        (void)!::write(file, text, std::strlen(text));
    }
    ::close(file);
}

/// Whether the call is to fail.
bool happens(const char* call, int file) {
    static int calls = 0;
    std::string path;
    if (inside || std::strcmp(setting("FAULT_CALL"), call) != 0) {
        return false;
    }
    inside = true;
    bool fails = false;
    if (isThatFile(file, path)) {
        ++calls;
        const std::string what = setting("FAULT_DO");
        const int at = std::atoi(setting("FAULT_AT"));
        fails = what == "EIO" && calls >= at;
        if (what != "EIO" && calls == at) {
            change(path, what);
        }
    }
    inside = false;
    errno = fails ? EIO : errno;
    return fails;
}

} // namespace

extern "C" {

ssize_t read(int file, void* space, size_t size) {
    static auto* const real = next<ssize_t(int, void*, size_t)>("read");
    return happens("read", file) ? -1 : real(file, space, size);
}
ssize_t pread(int file, void* space, size_t size, off_t offset) {
    static auto* const real = next<ssize_t(int, void*, size_t, off_t)>("pread");
    return happens("read", file) ? -1 : real(file, space, size, offset);
}
ssize_t pread64(int file, void* space, size_t size, off64_t offset) {
    static auto* const real = next<ssize_t(int, void*, size_t, off64_t)>("pread64");
    return happens("read", file) ? -1 : real(file, space, size, offset);
}
ssize_t write(int file, const void* bytes, size_t size) {
    static auto* const real = next<ssize_t(int, const void*, size_t)>("write");
    return happens("write", file) ? -1 : real(file, bytes, size);
}
ssize_t pwrite(int file, const void* bytes, size_t size, off_t offset) {
    static auto* const real = next<ssize_t(int, const void*, size_t, off_t)>("pwrite");
    return happens("write", file) ? -1 : real(file, bytes, size, offset);
}
ssize_t pwrite64(int file, const void* bytes, size_t size, off64_t offset) {
    static auto* const real = next<ssize_t(int, const void*, size_t, off64_t)>("pwrite64");
    return happens("write", file) ? -1 : real(file, bytes, size, offset);
}

} // extern "C"
