// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/relocation.h"

#include <algorithm>
#include <iterator>
#include <system_error>

namespace shardscope::ui {

namespace fs = std::filesystem;

namespace {

bool isFile(const fs::path& path) {
    std::error_code error; // not to be looked at: not there for us
    return fs::is_regular_file(path, error);
}

/// The folder that holds all of them.
fs::path commonFolder(const std::vector<std::string>& files) {
    fs::path common;
    for (const std::string& file : files) {
        const fs::path folder = fs::path(file).parent_path();
        if (common.empty()) {
            common = folder;
            continue;
        }
        fs::path shared;
        const auto end = std::mismatch(common.begin(), common.end(), folder.begin(), folder.end());
        for (auto part = common.begin(); part != end.first; ++part) {
            shared /= *part;
        }
        common = shared;
    }
    return common;
}

bool isBelow(const fs::path& file, const fs::path& folder) {
    const auto end = std::mismatch(folder.begin(), folder.end(), file.begin(), file.end());
    return !folder.empty() && end.first == folder.end();
}

} // namespace

std::vector<Move> movesInto(const fs::path& folder, const std::vector<std::string>& sources) {
    const fs::path common = commonFolder(sources);
    std::vector<Move> moves;
    for (const std::string& source : sources) {
        const fs::path old(source);
        for (const fs::path& there :
             {folder / old.lexically_relative(common), folder / old.filename()}) {
            if (isFile(there)) {
                moves.push_back({source, there});
                break;
            }
        }
    }
    return moves;
}

std::vector<Move> movesLike(const Move& move, const std::vector<std::string>& sources) {
    // What both paths end in stayed; what stands before it, moved.
    fs::path oldRoot(move.source);
    fs::path newRoot(move.file);
    while (oldRoot.has_relative_path() && newRoot.has_relative_path() &&
           oldRoot.filename() == newRoot.filename()) {
        oldRoot = oldRoot.parent_path();
        newRoot = newRoot.parent_path();
    }
    std::vector<Move> moves;
    for (const std::string& source : sources) {
        const fs::path old(source);
        const fs::path moved = isBelow(old, oldRoot) ? newRoot / old.lexically_relative(oldRoot)
                                                     : move.file.parent_path() / old.filename();
        if (source != move.source && isFile(moved)) {
            moves.push_back({source, moved});
        }
    }
    return moves;
}

Relocation relocate(session::CaseEditor& editor, const std::vector<Move>& moves,
                    const std::vector<std::string>& missing, base::ProgressSink& progress,
                    const std::stop_token& stop) {
    Relocation result;
    for (std::size_t at = 0; at < moves.size(); ++at) {
        const Move& move = moves[at];
        progress.report({"comparing " + move.file.string(), at, moves.size()});
        const base::Result<void> moved = editor.relocateSource(move.source, move.file, stop);
        if (!moved && moved.error().code == base::ErrorCode::Cancelled) {
            result.stopped = true;
            return result;
        }
        if (moved) {
            result.done.push_back(move);
        } else {
            result.refused.push_back(moved.error());
        }
    }
    if (moves.size() == 1 && result.done.size() == 1) {
        result.more = movesLike(moves.front(), missing);
    }
    return result;
}

} // namespace shardscope::ui
