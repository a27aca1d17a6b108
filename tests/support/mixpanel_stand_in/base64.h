// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace shardscope::stand_in {

[[nodiscard]] std::string base64(std::string_view bytes);

} // namespace shardscope::stand_in
