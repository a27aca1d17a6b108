// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mixpanel/export_query.h"

#include "core/base/sha256.h"
#include "core/json/json_writer.h"
#include "core/mixpanel/endpoints.h"

#include <algorithm>

namespace shardscope::mixpanel {

namespace {

constexpr std::size_t kFingerprintDigits = 12;

std::string arrayOf(const std::vector<std::string>& names) {
    std::string text;
    json::JsonWriter writer(text);
    writer.beginArray();
    for (const std::string& name : names) {
        writer.value(name);
    }
    writer.endArray();
    return text;
}

} // namespace

std::string ExportQuery::fingerprint() const {
    if (events.empty() && where.empty()) {
        return "all";
    }
    std::vector<std::string> sorted = events;
    std::ranges::sort(sorted);
    return base::sha256(arrayOf(sorted) + where).substr(0, kFingerprintDigits);
}

std::string exportUrl(const std::string& server, const ExportQuery& query, events::DayRange days) {
    std::string url = server + "/api/2.0/export?project_id=" + std::to_string(query.projectId) +
                      "&from_date=" + events::toIsoDate(days.first) +
                      "&to_date=" + events::toIsoDate(days.last) + "&time_in_ms=true";
    if (!query.events.empty()) {
        url += "&event=" + percentEncoded(arrayOf(query.events));
    }
    if (!query.where.empty()) {
        url += "&where=" + percentEncoded(query.where);
    }
    return url;
}

} // namespace shardscope::mixpanel
