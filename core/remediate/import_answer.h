// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remediate/ledger.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shardscope::remediate {

/// What to do after a request to import.
struct SendOutcome {
    enum class Kind {
        Answered,  ///< the vendor has all but the refused events
        Uncertain, ///< it has some, and does not say which: they are not sent again blindly
        TooLarge,  ///< in halves again
        Again,     ///< the same bytes again, later
        Refused,   ///< the account or the project does not take them: stop
    };
    Kind kind = Kind::Answered;
    std::vector<RefusedEvent> refused; ///< by their place in the request, ascending
    std::optional<std::chrono::seconds> retryAfter;
    std::string message; ///< for a person
    bool badCredentials = false;

    bool operator==(const SendOutcome&) const = default;
};

/// An answer of the vendor to one request.
struct ImportAnswer {
    int status = 0;
    std::string_view body; ///< may be any bytes
    bool bodyIsCut = false;
    std::string_view retryAfter; ///< the header
};

/// Judges an answer to these events by what the vendor documents; `events` are the lines that were
/// sent, for answers that name an $insert_id and no place.
[[nodiscard]] SendOutcome judgeAnswer(const ImportAnswer& answer,
                                      const std::vector<std::string_view>& events);

/// How long to wait before the next attempt: 2 s, doubling to 60 s, and 1 to 5 s by chance, which
/// is from 0 to 1; never less than the vendor asks for. `attempt` is 1 after the first one.
[[nodiscard]] std::chrono::milliseconds waitBefore(std::uint32_t attempt, double chance,
                                                   std::optional<std::chrono::seconds> retryAfter);

} // namespace shardscope::remediate
