// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/case_session.h"
#include "core/store/case_records.h"

#include <QString>

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace shardscope::ui {

/// What the screen knows about the open case; replaced as a whole whenever the case changes.
struct CaseStatus {
    bool open = false;
    std::filesystem::path path;
    bool readOnly = false;
    QString readOnlyReason; ///< a sentence for the person
    store::CaseSettings settings;
    std::vector<store::SavedFilter> filters; ///< those with a name
    std::vector<store::SourceRecord> sources;
    std::vector<store::CaseNote> notes;        ///< oldest first
    std::vector<session::SourceHealth> health; ///< of the sources' files, in their order

    bool operator==(const CaseStatus&) const = default;

    [[nodiscard]] std::uint64_t events() const {
        std::uint64_t sum = 0;
        for (const store::SourceRecord& source : sources) {
            sum += source.events;
        }
        return sum;
    }
    /// Paths of the sources whose files stand like this.
    [[nodiscard]] std::vector<std::string> pathsOf(session::SourceHealth wanted) const {
        std::vector<std::string> paths;
        for (std::size_t at = 0; at < sources.size() && at < health.size(); ++at) {
            if (health[at] == wanted) {
                paths.push_back(sources[at].path);
            }
        }
        return paths;
    }
    [[nodiscard]] std::uint64_t badLines() const {
        std::uint64_t sum = 0;
        for (const store::SourceRecord& source : sources) {
            sum += source.quarantined;
        }
        return sum;
    }
};

} // namespace shardscope::ui
