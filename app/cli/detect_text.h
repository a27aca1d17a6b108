// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/case_session.h"

#include <string>

namespace shardscope::cli {

/// The findings as docs/cli.md shapes them.
[[nodiscard]] std::string detectJson(const session::DetectAnswer& answer);

/// The findings in a table, hottest first.
[[nodiscard]] std::string detectText(const session::DetectAnswer& answer, std::size_t idColumns,
                                     bool colour);

/// Some finding is over its limit.
[[nodiscard]] bool hasHotKey(const session::DetectAnswer& answer);

} // namespace shardscope::cli
