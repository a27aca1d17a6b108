// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>

namespace shardscope::store {

/// The right to write one case, held by one program at a time. A lock file beside the case
/// carries an advisory lock, which the system takes back when the program dies.
class WriterLock {
public:
    /// Locked when another holder exists; WriteFailed when the folder cannot be written.
    [[nodiscard]] static base::Result<WriterLock> acquire(const std::string& casePath);
    WriterLock(WriterLock&& other) noexcept;
    WriterLock& operator=(WriterLock&&) = delete;
    ~WriterLock();

private:
    WriterLock(std::string path, int descriptor);
    std::string m_path;
    int m_descriptor;
};

} // namespace shardscope::store
