// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace shardscope::cli {

/// Keeps notes about many files readable. Notes have the form "path: what"; of those that say the
/// same about different files only the first few are told, the rest is summed up at the end.
class NoteDigest {
public:
    /// The note when it is to be told now.
    [[nodiscard]] std::optional<std::string> add(const std::string& note);

    /// One line for every kind of note that was told in part only.
    [[nodiscard]] std::vector<std::string> rest() const;

    /// Some note about this path was told.
    [[nodiscard]] bool hasTold(const std::string& path) const { return m_told.contains(path); }

private:
    std::map<std::string, std::size_t> m_counts; ///< by what was said
    std::set<std::string> m_told;                ///< paths
};

} // namespace shardscope::cli
