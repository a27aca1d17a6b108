// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/note_digest.h"

#include "app/cli/number_text.h"

namespace shardscope::cli {

namespace {

constexpr std::size_t kToldEach = 3;

} // namespace

std::optional<std::string> NoteDigest::add(const std::string& note) {
    const std::size_t colon = note.find(": ");
    if (colon == std::string::npos) {
        return note;
    }
    if (++m_counts[note.substr(colon + 2)] > kToldEach) {
        return std::nullopt;
    }
    m_told.insert(note.substr(0, colon));
    return note;
}

std::vector<std::string> NoteDigest::rest() const {
    std::vector<std::string> lines;
    for (const auto& [what, count] : m_counts) {
        if (count > kToldEach) {
            lines.push_back(countText(count - kToldEach, "more file") + ": " + what);
        }
    }
    return lines;
}

} // namespace shardscope::cli
