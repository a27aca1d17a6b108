// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/session/case_session.h"

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace shardscope::ui {

/// A source that may lie elsewhere now.
struct Move {
    std::string source; ///< its path in the case
    std::filesystem::path file;

    bool operator==(const Move&) const = default;
};

/// Files of these sources that exist below `folder`: by name, or in the folders they had in common
/// below the folder that holds all of them. Looks at the disk.
[[nodiscard]] std::vector<Move> movesInto(const std::filesystem::path& folder,
                                          const std::vector<std::string>& sources);

/// When a source has moved like this, the others that exist in the same place of the moved tree.
[[nodiscard]] std::vector<Move> movesLike(const Move& move,
                                          const std::vector<std::string>& sources);

struct Relocation {
    std::vector<Move> done;
    std::vector<base::Error> refused; ///< other content, not readable, ...: the old path stays
    std::vector<Move> more;           ///< what else seems to have moved along
    bool stopped = false;
};

/// Tells the case where files lie now, reading each once; `missing` are the sources to look for
/// beside what was found. Blocks.
[[nodiscard]] Relocation relocate(session::CaseEditor& editor, const std::vector<Move>& moves,
                                  const std::vector<std::string>& missing,
                                  base::ProgressSink& progress, const std::stop_token& stop);

} // namespace shardscope::ui
