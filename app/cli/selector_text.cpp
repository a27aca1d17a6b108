// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/selector_text.h"

#include "app/cli/display_text.h"
#include "app/cli/json_lists.h"
#include "core/json/json_writer.h"

namespace shardscope::cli {

namespace {

std::vector<std::string> textsOf(const select::GeneratedSelectors& made) {
    std::vector<std::string> texts;
    for (const select::GeneratedSelector& selector : made.selectors) {
        texts.push_back(selector.text);
    }
    return texts;
}

void writeParts(json::JsonWriter& json, const select::GeneratedSelectors& made) {
    json.key("parts").beginArray();
    for (const select::GeneratedSelector& selector : made.selectors) {
        json.beginObject().member("selector", selector.text);
        json.member("from", toIsoDate(selector.range.first));
        json.member("to", toIsoDate(selector.range.last));
        json.key("pairs").beginArray();
        for (const events::ShardKey& key : selector.pairs) {
            json.beginObject();
            writeKey(json, key);
            json.endObject();
        }
        json.endArray().endObject();
    }
    json.endArray();
}

} // namespace

std::string selectorJson(const SelectorAnswer& answer) {
    const select::GeneratedSelectors& made = answer.made;
    std::string text;
    json::JsonWriter json(text);
    json.beginObject();
    writeOptional(json, "selector",
                  made.selectors.size() == 1 ? made.selectors.front().text : std::string());
    writeStrings(json, "selectors", textsOf(made));
    json.member("form", answer.form == select::SelectorForm::Vendor ? "vendor" : "standard");
    json.member("from", toIsoDate(answer.scope.range.first));
    json.member("to", toIsoDate(answer.scope.range.last));
    json.member("before_ms", answer.scope.beforeMs);
    json.key("pairs").beginArray();
    for (const select::SelectorPair& pair : answer.scope.pairs) {
        json.beginObject();
        writeKey(json, pair.key);
        writeDays(json, "hot_days", pair.hotDays);
        json.endObject();
    }
    json.endArray();
    writeParts(json, made);
    json.key("refused").beginArray();
    for (const select::RefusedPair& pair : made.refused) {
        json.beginObject();
        writeKey(json, pair.key);
        json.member("reason", pair.reason).endObject();
    }
    json.endArray();
    std::vector<std::string> warnings = answer.scope.warnings;
    warnings.insert(warnings.end(), made.warnings.begin(), made.warnings.end());
    writeStrings(json, "warnings", warnings);
    json.endObject();
    return text + '\n';
}

std::string selectorLines(const SelectorAnswer& answer) {
    std::string lines;
    for (const select::GeneratedSelector& selector : answer.made.selectors) {
        lines += selector.text + '\n';
    }
    return lines;
}

std::string keyText(const events::ShardKey& key) {
    return key.kind == events::KeyKind::User
               ? "user " + displayText(key.id)
               : displayText(key.groupKey) + "=" + displayText(key.id);
}

} // namespace shardscope::cli
