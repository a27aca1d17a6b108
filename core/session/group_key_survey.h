// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/event_view.h"
#include "core/session/import_session.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace shardscope::session {

/// Looks at some events for properties that may be group keys: those a $hotshard_record names,
/// those the client libraries' set_group leaves behind (a list of texts), and names that groups
/// commonly have.
class GroupKeySurvey {
public:
    explicit GroupKeySurvey(const std::vector<std::string>& knownKeys);

    void takeRecord(const events::EventView& record);
    /// `text` is a line that was read as an event.
    void takeEvent(std::string_view text);

    /// Certain ones first, then the most frequent.
    [[nodiscard]] std::vector<ImportPreview::GroupKey> result() const;

private:
    struct Seen {
        std::uint64_t events = 0;
        std::uint64_t asList = 0;
        std::string example;
        bool countless = false; ///< too many different values to be groups
        std::set<std::string> values;
    };

    void takeProperty(std::string_view key, std::string_view value);

    std::set<std::string> m_certain;
    std::map<std::string, Seen, std::less<>> m_seen;
};

} // namespace shardscope::session
