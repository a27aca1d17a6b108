// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/repair_options.h"

#include "app/cli/option_values.h"
#include "core/remediate/recipe_reader.h"

#include <utility>

namespace shardscope::cli {

std::vector<OptionSpec> repairOptions() {
    return {
        {"--flow", "user|group",
         "user: events that were renamed because of a user id; group: all events of hot groups"},
        {"--recipe", "FILE", "how to repair them, as JSON; the flow's own recipe unless given"},
        {"--distinct-id-from", "PROP",
         "a property that tells whose event it is; the first that names somebody counts, and "
         "without any the event is nobody's",
         true},
        {"--only-hot-days", "", "of hot groups, only events on the days on which they were hot"},
        {"--source-timezone", "ZONE",
         "for projects from before 2023: the zone in which their time was written (IANA name)"},
        {"--user-limit", "N", "the limit of a user id and day for this call"},
        {"--group-limit", "N", "the limit of a group and day for this call"},
    };
}

base::Result<session::RepairRequest> repairRequestOf(const Arguments& arguments) {
    const std::string flow = arguments.value("--flow").value_or("");
    if (flow != "user" && flow != "group") {
        return base::fail(base::ErrorCode::Usage,
                          flow.empty() ? "--flow is missing" : "no such flow: " + flow, "--flow",
                          "it is user or group");
    }
    const auto userLimit = limitOption(arguments, "--user-limit");
    const auto groupLimit = limitOption(arguments, "--group-limit");
    if (!userLimit || !groupLimit) {
        return base::fail(userLimit ? groupLimit.error() : userLimit.error());
    }
    session::RepairRequest request;
    request.flow = flow == "user" ? session::RepairFlow::User : session::RepairFlow::Group;
    request.distinctIdFrom = arguments.values("--distinct-id-from");
    request.onlyHotDays = arguments.has("--only-hot-days");
    request.sourceTimezone = arguments.value("--source-timezone").value_or("");
    request.userLimit = *userLimit;
    request.groupLimit = *groupLimit;
    if (const auto path = arguments.value("--recipe")) {
        if (!request.distinctIdFrom.empty()) {
            return base::fail(base::ErrorCode::Usage,
                              "--recipe and --distinct-id-from exclude each other",
                              "--distinct-id-from", "name the properties in the recipe");
        }
        base::Result<remediate::Recipe> recipe = remediate::readRecipe(*path);
        if (!recipe) {
            return base::fail(recipe.error());
        }
        request.recipe = std::move(*recipe);
    }
    return request;
}

} // namespace shardscope::cli
