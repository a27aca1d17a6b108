// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "tests/support/mixpanel_stand_in/http_message.h"

#include <string>
#include <string_view>
#include <vector>

namespace shardscope::stand_in {

/// What becomes of one request to import.
struct ImportBatch {
    Answer answer;
    std::vector<std::string> good; ///< events that are taken, as they were sent
};

/// POST /import with strict=1, by the rules and limits that the vendor publishes: the good events
/// of a batch are taken though others fail. `body` is not compressed any more.
[[nodiscard]] ImportBatch checkImport(const Request& request, const std::string& body,
                                      base::Clock::Time now, bool isSimplifiedIdMerge);

/// A refusal in the shape of the import's answers.
[[nodiscard]] Answer importRefusal(int status, const std::string& why);

/// An imported event as an export shows it: with what the vendor adds.
[[nodiscard]] std::string asExported(const std::string& event, base::Clock::Time now);

} // namespace shardscope::stand_in
