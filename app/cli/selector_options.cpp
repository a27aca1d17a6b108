// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/selector_options.h"

#include "app/cli/option_values.h"

#include <limits>

namespace shardscope::cli {

std::vector<OptionSpec> scopeOptions() {
    return {
        {"--group", "KEY=ID",
         "a group; the key ends at the first =. All hot keys unless some are "
         "named",
         true},
        {"--user", "ID", "a user id", true},
        {"--before", "MS",
         "only events processed before this moment, in Unix milliseconds; just after the latest "
         "one of the case unless given"},
        {"--from", "DATE", "the first event date; the case's unless given"},
        {"--to", "DATE", "the last event date; the case's unless given"},
        {"--renamed-only", "", "of user ids, only the events that the vendor renamed"},
        {"--user-limit", "N", "the limit of a user id and day for this call"},
        {"--group-limit", "N", "the limit of a group and day for this call"},
    };
}

base::Result<session::ScopeRequest> scopeRequestOf(const Arguments& arguments) {
    constexpr std::uint64_t kMostMs = std::numeric_limits<std::int64_t>::max();
    const auto before = numberOption(arguments, "--before", 0, kMostMs);
    const auto from = dayOption(arguments, "--from");
    const auto to = dayOption(arguments, "--to");
    const auto userLimit = limitOption(arguments, "--user-limit");
    const auto groupLimit = limitOption(arguments, "--group-limit");
    if (!before || !userLimit || !groupLimit) {
        return base::fail(!before      ? before.error()
                          : !userLimit ? userLimit.error()
                                       : groupLimit.error());
    }
    if (!from || !to) {
        return base::fail(from ? to.error() : from.error());
    }
    session::ScopeRequest request;
    for (const std::string& id : arguments.values("--user")) {
        request.keys.push_back({events::KeyKind::User, {}, id});
    }
    for (const std::string& group : arguments.values("--group")) {
        base::Result<events::ShardKey> key = groupOf(group);
        if (!key) {
            return base::fail(key.error());
        }
        request.keys.push_back(std::move(*key));
    }
    request.from = *from;
    request.to = *to;
    request.userLimit = *userLimit;
    request.groupLimit = *groupLimit;
    if (*before) {
        request.beforeMs = static_cast<std::int64_t>(**before);
    }
    return request;
}

select::UserRows userRowsOf(const Arguments& arguments) {
    return arguments.has("--renamed-only") ? select::UserRows::Renamed : select::UserRows::All;
}

} // namespace shardscope::cli
