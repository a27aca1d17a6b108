// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/board_snapshot.h"

#include <string>

namespace shardscope::cli {

/// The board as docs/cli.md shapes it. The other lists come cut to `top` rows (0: all); the days,
/// which a snapshot always holds in full, are cut here.
[[nodiscard]] std::string boardJson(const store::BoardSnapshot& board, std::size_t top);

struct BoardStyle {
    std::size_t top = 12;       ///< as for boardJson
    std::size_t idColumns = 60; ///< how wide an id may be before it is elided
    bool colour = false;
};

/// The review board in tables.
[[nodiscard]] std::string boardText(const store::BoardSnapshot& board, const BoardStyle& style);

} // namespace shardscope::cli
