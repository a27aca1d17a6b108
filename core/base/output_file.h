// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string_view>

namespace shardscope::base {

// Files that others rely on: each step is on disk before the next one begins.

/// Adds bytes at the end of a file, which is made when there is none.
[[nodiscard]] Result<void> appendToFile(const std::filesystem::path& path, std::string_view bytes);

/// Makes sure that a file survives a power cut, and then gives it its name.
[[nodiscard]] Result<void> settleFile(const std::filesystem::path& part,
                                      const std::filesystem::path& path);

/// Puts a whole file into the place of another one, or of none.
[[nodiscard]] Result<void> replaceFile(const std::filesystem::path& path, std::string_view bytes);

} // namespace shardscope::base
