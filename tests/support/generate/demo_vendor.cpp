// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/generate/demo_vendor.h"

#include "tests/support/generate/prng.h"
#include "tests/support/generate/text.h"

#include <algorithm>
#include <set>
#include <utility>

namespace shardscope::generate {

namespace {

std::string recordLine(const DemoEvent& crossing, const std::string& groupKey,
                       const std::string& id) {
    const bool group = !groupKey.empty();
    return "{\"event\":\"$hotshard_record\",\"properties\":{\"time\":" +
           std::to_string(crossing.timeMs / 1000) + ",\"hotshard_distinct_id\":" + jsonText(id) +
           ",\"hotshard_group_display_name\":" + jsonText(group ? "Company" : "") +
           ",\"hotshard_group_key\":" + jsonText(groupKey) +
           ",\"mp_processing_time_ms\":" + std::to_string(crossing.processingMs + 2'500) + "}}";
}

} // namespace

std::vector<std::string> applyLimits(std::vector<DemoEvent>& events) {
    std::ranges::stable_sort(events, {}, &DemoEvent::processingMs);
    std::map<std::string, std::uint64_t> users;
    std::map<std::string, std::uint64_t> companies;
    std::vector<std::string> records;
    for (DemoEvent& event : events) {
        const std::uint64_t ofUser = event.id.empty() ? 0 : ++users[event.id];
        const std::uint64_t ofCompany = event.company.empty() ? 0 : ++companies[event.company];
        if (ofUser == kDemoUserLimit + 1)
            records.push_back(recordLine(event, "", event.id));
        if (ofCompany == kDemoGroupLimit + 1)
            records.push_back(recordLine(event, "company", event.company));
        if (ofUser > kDemoUserLimit)
            event.renaming = Renaming::User;
        else if (ofCompany > kDemoGroupLimit)
            event.renaming = Renaming::Group;
        event.numericId = mix(static_cast<std::uint64_t>(event.processingMs)) % 20 == 0;
    }
    return records;
}

void compact(std::vector<DemoEvent>& events, const std::string& id) {
    std::set<std::string> seen;
    Prng prng(events.size());
    std::erase_if(events, [&](const DemoEvent& event) {
        if (event.id != id || event.renaming != Renaming::None)
            return false;
        const bool again = !seen.insert(event.members.at("$insert_id")).second;
        return again && prng.permille(650);
    });
}

} // namespace shardscope::generate
