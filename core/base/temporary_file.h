// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <mutex>
#include <string>
#include <string_view>

namespace shardscope::base {

/// Room on disk for what does not fit in memory. The file has no name, so nothing of it is left
/// behind, whatever ends the program; it is made with the first bytes. Threads may share one.
class TemporaryFile {
public:
    explicit TemporaryFile(std::string folder) : m_folder(std::move(folder)) {}
    ~TemporaryFile();
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    [[nodiscard]] bool isEmpty() const { return m_end == 0; }
    /// Writes at the end and answers the offset. WriteFailed names the folder.
    [[nodiscard]] Result<std::uint64_t> append(std::string_view bytes);
    /// Reads exactly `size` bytes that were appended at `offset`.
    [[nodiscard]] Result<void> read(std::uint64_t offset, char* into, std::size_t size) const;

private:
    [[nodiscard]] Result<void> makeFile();

    std::string m_folder;
    std::mutex m_mutex; ///< guards the end of the file, and its making
    std::uint64_t m_end = 0;
    int m_file = -1;
};

} // namespace shardscope::base
