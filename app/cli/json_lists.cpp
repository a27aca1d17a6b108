// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_lists.h"

namespace shardscope::cli {

void writeDays(json::JsonWriter& json, std::string_view name,
               const std::vector<events::Day>& days) {
    json.key(name).beginArray();
    for (const events::Day day : days) {
        json.value(toIsoDate(day));
    }
    json.endArray();
}

void writeStrings(json::JsonWriter& json, std::string_view name,
                  const std::vector<std::string>& texts) {
    json.key(name).beginArray();
    for (const std::string& text : texts) {
        json.value(text);
    }
    json.endArray();
}

void writeOptional(json::JsonWriter& json, std::string_view name, const std::string& text) {
    json.key(name);
    if (text.empty()) {
        json.null();
    } else {
        json.value(text);
    }
}

void writeKey(json::JsonWriter& json, const events::ShardKey& key) {
    json.key("group_key");
    if (key.kind == events::KeyKind::User) {
        json.null();
    } else {
        json.value(key.groupKey);
    }
    json.member("id", key.id);
}

std::string errorJson(const base::Error& error) {
    std::string text;
    json::JsonWriter json(text);
    json.beginObject().key("error").beginObject();
    json.member("code", codeName(error.code)).member("what", error.what);
    json.member("where", error.where).member("hint", error.hint);
    json.endObject().endObject();
    return text + '\n';
}

} // namespace shardscope::cli
