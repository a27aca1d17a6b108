// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "tests/support/mixpanel_stand_in/event_shelf.h"
#include "tests/support/mixpanel_stand_in/http_message.h"

namespace shardscope::stand_in {

/// What an export holds besides what it should.
struct ExportFlaw {
    bool terminatedEarly = false;
    bool split = false;
};

/// GET /api/2.0/export, its rights and rates already looked after.
[[nodiscard]] Answer answerExport(const Request& request, const EventShelf& shelf,
                                  base::Clock::Time now, const ExportFlaw& flaw);

// What queries ask for in the same way.

/// Both ends of the range; nothing when they are no dates.
[[nodiscard]] std::optional<events::DayRange> rangeOf(const Request& request);
/// The texts of a JSON array; nothing when it is none.
[[nodiscard]] std::optional<std::vector<std::string>> textsOf(std::string_view array);

} // namespace shardscope::stand_in
