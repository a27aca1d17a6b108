// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/json_writer.h"
#include "core/remediate/recipe_reader.h"

namespace shardscope::remediate {

namespace {

void writeNames(json::JsonWriter& json, std::string_view key,
                const std::vector<std::string>& names) {
    json.key(key).beginArray();
    for (const std::string& name : names) {
        json.value(name);
    }
    json.endArray();
}

/// Writes the members of one action.
class ActionWriter {
public:
    explicit ActionWriter(std::string& out, json::JsonWriter& json) : m_out(out), m_json(json) {}

    void operator()(const RestoreEvent&) { m_json.member("do", "restore-event"); }
    void operator()(const KeepInsertId&) { m_json.member("do", "keep-insert-id"); }
    void operator()(const LeaveOut&) { m_json.member("do", "leave-out"); }
    void operator()(const MapDistinctId& action) {
        m_json.member("do", "map-distinct-id");
        writeNames(m_json, "from", action.from);
        if (action.lookup) {
            m_json.key("lookup").beginObject();
            m_json.member("property", action.lookup->property);
            m_json.member("file", action.lookup->file).endObject();
        }
        m_json.member("otherwise", action.otherwise);
        m_json.member("all", action.which == MapDistinctId::Which::All);
    }
    void operator()(const ReplaceGroup& action) {
        m_json.member("do", "replace-group").member("key", action.key).member("id", action.id);
        m_json.key("with");
        action.with ? m_json.value(*action.with) : m_json.null();
        m_json.key("days").beginArray();
        for (const events::Day day : action.days) {
            m_json.value(events::toIsoDate(day));
        }
        m_json.endArray();
    }
    void operator()(const DropProperties& action) {
        m_json.member("do", "drop");
        writeNames(m_json, "properties", action.names);
    }
    void operator()(const RenameProperty& action) {
        m_json.member("do", "rename").member("from", action.from).member("to", action.to);
    }
    void operator()(const SetProperty& action) {
        m_json.member("do", "set").member("property", action.name).key("value").null();
        constexpr std::size_t kNull = 4;
        m_out.replace(m_out.size() - kNull, kNull, action.json);
    }

private:
    std::string& m_out;
    json::JsonWriter& m_json;
};

} // namespace

std::string writeRecipe(const Recipe& recipe) {
    std::string out;
    json::JsonWriter json(out);
    json.beginObject().member("name", recipe.name);
    if (!recipe.sourceTimezone.empty()) {
        json.member("source_timezone", recipe.sourceTimezone);
    }
    json.member("keep_originals", recipe.keepOriginals).key("rules").beginArray();
    for (const Rule& rule : recipe.rules) {
        json.beginObject().member("name", rule.name);
        if (!rule.when.empty()) {
            json.member("when", rule.when);
        }
        json.key("actions").beginArray();
        for (const Action& action : rule.actions) {
            json.beginObject();
            std::visit(ActionWriter(out, json), action);
            json.endObject();
        }
        json.endArray().endObject();
    }
    json.endArray().endObject();
    return out;
}

} // namespace shardscope::remediate
