// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace shardscope::stand_in {

[[nodiscard]] std::string gzip(std::string_view text);
/// Nothing when it is no whole gzip stream, or more than `most` bytes come out.
[[nodiscard]] std::optional<std::string> gunzip(std::string_view bytes, std::size_t most);

} // namespace shardscope::stand_in
