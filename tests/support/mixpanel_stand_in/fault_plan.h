// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "tests/support/mixpanel_stand_in/http_message.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shardscope::stand_in {

enum class Endpoint { Export, Import, Query };

/// One thing that goes wrong.
struct Fault {
    /// Instead of an answer: 429, 413, 5xx and the like; nothing is done with the request.
    std::optional<int> status;
    std::optional<int> retryAfter;  ///< seconds, with the status
    WireFault wire;                 ///< with an answer that is right
    bool isTerminatedEarly = false; ///< an export ends in its middle, and says so in its last line
    bool isSplit = false; ///< an export has a record with a raw line end inside one of its texts

    bool operator==(const Fault&) const = default;
};

/// Which request meets which fault.
class FaultPlan {
public:
    static constexpr std::uint64_t kForEver = UINT64_MAX;

    /// Requests of an endpoint are counted from 1, those that are refused included.
    void add(Endpoint endpoint, std::uint64_t first, std::uint64_t last, Fault fault);
    [[nodiscard]] std::optional<Fault> next(Endpoint endpoint);

    /// Adds what a text says: "export:2:429", "export:1-3:429=5" (Retry-After), "import:4:lost",
    /// "export:*:cut=1000", and so on; see faultHelp().
    [[nodiscard]] base::Result<void> add(std::string_view text);

private:
    struct Entry {
        Endpoint endpoint;
        std::uint64_t first;
        std::uint64_t last;
        Fault fault;
    };
    std::vector<Entry> m_entries;
    std::uint64_t m_counts[3] = {};
};

/// The faults that a text can name, for the help of the program.
[[nodiscard]] const char* faultHelp();

} // namespace shardscope::stand_in
