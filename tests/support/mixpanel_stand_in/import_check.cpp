// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mixpanel_stand_in/import_check.h"

#include "core/json/array_elements.h"
#include "core/json/json_writer.h"
#include "core/json/members.h"
#include "core/json/scalars.h"
#include "core/json/splice.h"
#include "core/json/strict_check.h"
#include "tests/support/mixpanel_stand_in/event_rules.h"

#include <optional>

namespace shardscope::stand_in {

namespace {

constexpr std::size_t kMostEvents = 2000;

/// The events of a body: a JSON array, or one on each line. Nothing when it is neither.
std::optional<std::vector<std::string_view>> eventsOf(const Request& request,
                                                      std::string_view body) {
    std::vector<std::string_view> events;
    if (request.header("Content-Type").starts_with("application/x-ndjson")) {
        while (!body.empty()) {
            const std::string_view line = body.substr(0, body.find('\n'));
            body.remove_prefix(std::min(body.size(), line.size() + 1));
            if (line.find_first_not_of(" \t\r") == std::string_view::npos) {
                continue;
            }
            if (json::findDefect(line)) {
                return {};
            }
            events.push_back(line);
        }
        return events;
    }
    while (!body.empty() && json::isSpace(body.front())) {
        body.remove_prefix(1);
    }
    while (!body.empty() && json::isSpace(body.back())) {
        body.remove_suffix(1);
    }
    if (json::findDefect(body) || !body.starts_with('[')) {
        return {};
    }
    json::ArrayElements elements(body);
    for (json::ArrayElements::Element element; elements.next(element);) {
        events.push_back(element.text);
    }
    return events;
}

Answer jsonAnswer(int status, std::string body) {
    return {.status = status,
            .headers = {{"Content-Type", "application/json"}},
            .body = std::move(body)};
}

/// The whole batch is refused, and the reasons are plain texts.
Answer refusedAsTexts(std::size_t count) {
    std::string body;
    json::JsonWriter writer(body);
    writer.beginObject()
        .member("code", 400)
        .member("error", "some data points in the request failed validation")
        .key("failed_records")
        .beginArray();
    for (std::size_t each = 0; each < count; ++each) {
        writer.value("identity events cannot be imported into this project");
    }
    writer.endArray().member("num_records_imported", 0).member("status", "Bad Request").endObject();
    return jsonAnswer(400, std::move(body));
}

} // namespace

Answer importRefusal(int status, const std::string& why) {
    std::string body;
    json::JsonWriter(body)
        .beginObject()
        .member("code", status)
        .member("error", why)
        .member("status", reasonOf(status))
        .endObject();
    return jsonAnswer(status, std::move(body));
}

ImportBatch checkImport(const Request& request, const std::string& body, base::Clock::Time now,
                        bool isSimplifiedIdMerge) {
    const auto events = eventsOf(request, body);
    if (request.method != "POST" || request.asked("strict") != "1" || !events) {
        return {importRefusal(400, "the body must be a JSON array of events, or one on each line"),
                {}};
    }
    if (events->size() > kMostEvents) {
        return {importRefusal(413, "request exceeds max limit of 2000 events"), {}};
    }
    ImportBatch batch;
    std::string text;
    json::JsonWriter writer(text);
    writer.beginObject().key("failed_records").beginArray();
    std::size_t identityEvents = 0;
    for (std::size_t index = 0; index < events->size(); ++index) {
        const std::string_view event = (*events)[index];
        identityEvents += isIdentityEvent(event) ? 1 : 0;
        if (const std::optional<RuleBroken> broken = brokenRule(event, now)) {
            writer.beginObject()
                .member("index", index)
                .member("insert_id", broken->insertId)
                .member("field", broken->field)
                .member("message", broken->message)
                .endObject();
        } else {
            batch.good.emplace_back(event);
        }
    }
    if (isSimplifiedIdMerge && identityEvents > 0) {
        return {refusedAsTexts(identityEvents), {}};
    }
    const bool isWhole = batch.good.size() == events->size();
    if (isWhole) {
        text.clear();
        json::JsonWriter(text)
            .beginObject()
            .member("code", 200)
            .member("num_records_imported", batch.good.size())
            .member("status", "OK")
            .endObject();
    } else {
        writer.endArray()
            .member("code", 400)
            .member("error", "some data points in the request failed validation")
            .member("num_records_imported", batch.good.size())
            .member("status", "Bad Request")
            .endObject();
    }
    batch.answer = jsonAnswer(isWhole ? 200 : 400, std::move(text));
    return batch;
}

std::string asExported(const std::string& event, base::Clock::Time now) {
    const auto ms =
        std::chrono::duration_cast<std::chrono::milliseconds>(now.time_since_epoch()).count();
    const std::string added =
        "\"$import\":true,\"$mp_api_endpoint\":\"api.mixpanel.com\",\"mp_processing_time_ms\":" +
        std::to_string(ms) + ",";
    json::Members members(event);
    for (json::Members::Member member; members.next(member);) {
        if (member.key == "properties") {
            std::string out;
            json::splice(event, {{json::offsetIn(event, member.value) + 1, 0, added}}, out);
            return out;
        }
    }
    return event;
}

} // namespace shardscope::stand_in
