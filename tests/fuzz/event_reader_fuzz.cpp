// SPDX-License-Identifier: GPL-3.0-or-later
// Reading one record: strict and quick reading agree on everything that is sound JSON, and
// whatever is read can be attributed. So does reading without the instructions of this processor.
#include "core/events/attribution.h"
#include "core/ingest/event_reader.h"
#include "core/ingest/skim_reader.h"
#include "core/ingest/text_window.h"
#include "core/json/strict_check.h"
#include "tests/fuzz/fuzz.h"

#include <string>

using namespace shardscope;

namespace {

/// An EventView as a value.
struct Read {
    bool ok = false;
    std::string text;
    double timeMs = 0;

    bool operator==(const Read&) const = default;
};

void append(std::string& out, const events::PropertyValue& value) {
    out += std::to_string(static_cast<int>(value.type)) + ":" + std::to_string(value.text.size()) +
           ":" + std::string(value.text) + "\n";
}

Read read(ingest::EventReader& reader, std::string_view text) {
    static events::Attributor attributor;
    events::EventView view;
    if (!reader.read(text, view)) {
        fuzz::require(!reader.reason().empty(), "what is no event has a reason");
        return {};
    }
    Read result{.ok = true, .text = std::string(view.event) + "\n", .timeMs = view.timeMs};
    for (const auto* value :
         {&view.distinctId, &view.insertId, &view.processingTime, &view.originalEvent,
          &view.originalId, &view.recordId, &view.recordGroupKey, &view.recordGroupName}) {
        append(result.text, *value);
    }
    for (const events::PropertyValue& value : view.groups) {
        append(result.text, value);
    }
    if (attributor.attribute(view)) {
        const events::Attribution& whom = attributor.result();
        fuzz::require(!whom.userId || !whom.userId->empty(), "an empty id is no id");
        for (const auto& group : whom.groups) {
            fuzz::require(!group.id.empty(), "an empty group is no group");
            fuzz::require(group.key < view.groups.size(), "a group has a known key");
        }
    }
    return result;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const auto quick = ingest::makeEventReader({.groupKeys = {"company", "team\n"}});
    static const auto strict =
        ingest::makeEventReader({.groupKeys = {"company", "team\n"}, .strict = true});
    static const auto avx2 =
        ingest::makeSkimReader({.groupKeys = {"company", "team\n"}}, json::StructureCode::Avx2);
    static const auto scalar =
        ingest::makeSkimReader({.groupKeys = {"company", "team\n"}}, json::StructureCode::Scalar);
    std::string padded(fuzz::asText(data, size));
    padded.append(ingest::TextWindow::kPadding, '\0');
    const std::string_view text = std::string_view(padded).substr(0, size);

    const Read quickly = read(*quick, text);
    fuzz::require(read(*avx2, text) == quickly && read(*scalar, text) == quickly,
                  "every processor reads alike");
    const Read strictly = read(*strict, text);
    const bool sound = !json::findDefect(text);
    fuzz::require(!strictly.ok || sound, "strict reading accepts sound JSON only");
    fuzz::require(!strictly.ok || quickly == strictly, "strict and quick reading agree");
    fuzz::require(!(sound && quickly.ok) || strictly.ok,
                  "strict reading refuses unsound JSON only");
    return 0;
}
