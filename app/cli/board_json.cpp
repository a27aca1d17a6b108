// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/board_text.h"

#include "core/json/json_writer.h"

#include <algorithm>
#include <span>

namespace shardscope::cli {

namespace {

using json::JsonWriter;
using store::BoardSnapshot;

void writeTotals(JsonWriter& json, const store::BoardTotals& totals) {
    json.key("totals").beginObject();
    json.member("events", totals.events).member("remediated", totals.remediated);
    json.member("records", totals.records);
    json.member("ids", totals.ids).member("groups", totals.groups);
    json.endObject();
}

void writeIds(JsonWriter& json, const BoardSnapshot& board) {
    json.key("ids").beginArray();
    for (const store::IdRow& row : board.ids) {
        json.beginObject().member("distinct_id", row.id).member("volume", row.volume);
        json.member("unique_events", row.uniqueEvents).member("unique_days", row.uniqueDays);
        json.endObject();
    }
    json.endArray();
    json.key("overall").beginObject().member("volume", board.overall.volume);
    json.member("unique_events", board.overall.uniqueEvents);
    json.member("unique_days", board.overall.uniqueDays).endObject();
}

void writeEvents(JsonWriter& json, const BoardSnapshot& board) {
    json.key("events").beginArray();
    for (const store::EventRow& row : board.events) {
        json.beginObject().member("event", row.event).member("volume", row.volume);
        json.member("unique_ids", row.uniqueIds).member("unique_days", row.uniqueDays);
        json.endObject();
    }
    json.endArray();
}

void writeGroups(JsonWriter& json, const BoardSnapshot& board) {
    json.key("groups").beginArray();
    for (const store::GroupRow& row : board.groups) {
        json.beginObject().member("group_key", row.group.key).key("group_display_name");
        if (row.displayName) {
            json.value(*row.displayName);
        } else {
            json.null();
        }
        json.member("group_id", row.group.id).member("volume", row.volume);
        json.member("unique_events", row.uniqueEvents).member("unique_days", row.uniqueDays);
        json.endObject();
    }
    json.endArray();
}

void writeBoardDays(JsonWriter& json, const BoardSnapshot& board, std::size_t top) {
    const std::size_t shown = top == 0 ? board.days.size() : std::min(top, board.days.size());
    json.key("days").beginArray();
    for (const store::DayRow& row : std::span(board.days).first(shown)) {
        json.beginObject().member("date", toIsoDate(row.day)).member("volume", row.volume);
        json.member("remediated", row.remediated).endObject();
    }
    json.endArray();
}

void writeRange(JsonWriter& json, const BoardSnapshot& board) {
    if (board.empty) {
        json.key("from").null().key("to").null();
    } else {
        json.member("from", toIsoDate(board.from)).member("to", toIsoDate(board.to));
    }
    json.member("timezone", board.timezone);
}

} // namespace

std::string boardJson(const BoardSnapshot& board, std::size_t top) {
    std::string text;
    JsonWriter json(text);
    json.beginObject();
    json.member("scope", board.scope == store::Scope::Remediated ? "remediated" : "all");
    writeRange(json, board);
    writeTotals(json, board.totals);
    writeIds(json, board);
    writeEvents(json, board);
    writeGroups(json, board);
    writeBoardDays(json, board, top);
    json.endObject();
    return text + '\n';
}

} // namespace shardscope::cli
