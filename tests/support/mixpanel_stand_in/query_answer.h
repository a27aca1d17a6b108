// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/mixpanel_stand_in/event_shelf.h"
#include "tests/support/mixpanel_stand_in/http_message.h"

namespace shardscope::stand_in {

/// GET /api/query/segmentation and /api/query/events, counted by the day. Events that were sent
/// twice count once, as in every report of the vendor.
[[nodiscard]] Answer answerQuery(const Request& request, const EventShelf& shelf);

} // namespace shardscope::stand_in
