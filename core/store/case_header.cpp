// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/case_header.h"

#include "core/store/schema.h"

#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <memory>
#include <string_view>

namespace shardscope::store {

namespace {

struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};

/// The first bytes of an SQLite file; see "The Database Header" in SQLite's file format.
struct Header {
    static constexpr std::string_view kMagic{"SQLite format 3\0", 16};
    static constexpr std::size_t kPageSize = 16; // two bytes
    static constexpr std::size_t kChanges = 24;  // four bytes each from here on
    static constexpr std::size_t kPages = 28;
    static constexpr std::size_t kUserVersion = 60;
    static constexpr std::size_t kApplication = 68;
    static constexpr std::size_t kPagesValidFor = 92;

    std::array<unsigned char, 100> bytes{};
    std::size_t size = 0;

    [[nodiscard]] bool isSqlite() const {
        return size >= kMagic.size() &&
               std::string_view(reinterpret_cast<const char*>(bytes.data()), kMagic.size()) ==
                   kMagic;
    }
    [[nodiscard]] std::uint32_t number(std::size_t at, std::size_t width = 4) const {
        std::uint32_t value = 0;
        for (std::size_t i = at; i < at + width; ++i) {
            value = value << 8U | bytes[i];
        }
        return value;
    }
    /// Bytes of the whole database; 0 when the header does not know.
    [[nodiscard]] std::uint64_t databaseBytes() const {
        const std::uint64_t page = number(kPageSize, 2) == 1 ? 65'536 : number(kPageSize, 2);
        return number(kChanges) == number(kPagesValidFor) ? page * number(kPages) : 0;
    }
};

std::uint64_t sizeOf(const std::string& path) {
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 ? static_cast<std::uint64_t>(status.st_size) : 0;
}

} // namespace

base::Error notOurs(const std::string& path) {
    return {base::ErrorCode::NotACase, "not a Shardscope case: an SQLite file of another program",
            path, "choose a .shardcase file, or import exports into a new one"};
}

base::Error tooNew(const std::string& path, std::int64_t version) {
    return {base::ErrorCode::NewerVersion,
            "the case was written by a newer Shardscope (version " + std::to_string(version) +
                ", this program reads up to " + std::to_string(kSchemaVersion) + ")",
            path, "install the newer Shardscope"};
}

base::Result<void> checkCaseHeader(const std::string& path) {
    const std::unique_ptr<std::FILE, CloseFile> file(std::fopen(path.c_str(), "rbe"));
    if (!file) {
        if (errno == ENOENT) {
            return base::fail(base::ErrorCode::NotFound, "no such case", path);
        }
        return base::fail(
            base::systemError(base::ErrorCode::ReadFailed, "cannot open the case", path, errno));
    }
    Header header;
    header.size = std::fread(header.bytes.data(), 1, header.bytes.size(), file.get());
    if (!header.isSqlite()) {
        return base::fail(base::ErrorCode::NotACase, "not a Shardscope case: not an SQLite file",
                          path, "choose a .shardcase file, or import exports into a new one");
    }
    if (header.size == header.bytes.size()) {
        if (header.number(Header::kApplication) != kApplicationId) {
            return base::fail(notOurs(path));
        }
        if (header.number(Header::kUserVersion) > kSchemaVersion) {
            return base::fail(tooNew(path, header.number(Header::kUserVersion)));
        }
    }
    // A log that is not empty may hold what the file lacks; it is looked at before the file's
    // size, so that a checkpoint in between can only make the file longer.
    const bool logIsEmpty = sizeOf(path + "-wal") == 0;
    if (logIsEmpty && sizeOf(path) < std::max<std::uint64_t>(header.databaseBytes(), 512)) {
        return base::fail(base::ErrorCode::Damaged, "the case is damaged: the file ends too early",
                          path, "import the exports again into a new case");
    }
    return {};
}

} // namespace shardscope::store
