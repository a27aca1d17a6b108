// SPDX-License-Identifier: GPL-3.0-or-later
// Reads exports, gives every event new companies, and stages all of them for an import: the way of
// a repair without its forecast. For the benchmark, which measures the process.
//
//     shardscope-repair-times FOLDER EXPORT...       prints {"events","edited"}
#include "core/events/calendar.h"
#include "core/events/event_time.h"
#include "core/ingest/event_reader.h"
#include "core/ingest/export_file.h"
#include "core/ingest/record_splitter.h"
#include "core/remediate/day_files.h"
#include "core/remediate/recipe_presets.h"
#include "core/remediate/record_editor.h"

#include <cstdio>
#include <cstdlib>
#include <limits>

using namespace shardscope;

namespace {

/// The companies of the benchmark's events, which most of them name.
remediate::Recipe recipe() {
    std::vector<remediate::HotGroup> groups;
    for (const char* id : {"Company", "acme", "42"}) {
        groups.push_back({"company", id, {}});
    }
    return remediate::groupRecipe(groups, {"$user_id"});
}

template<typename Value>
Value orEnd(base::Result<Value> result) {
    if (!result) {
        std::fprintf(stderr, "%s\n", base::describe(result.error()).c_str());
        std::exit(1);
    }
    return std::move(*result);
}

} // namespace

int main(int argc, char** argv) {
    remediate::DayFiles days(argc > 1 ? argv[1] : ".");
    remediate::RecordEditor editor(orEnd(remediate::CompiledRecipe::of(recipe())),
                                   {"0123456789abcdef",
                                    std::make_shared<const remediate::TextSet>(),
                                    std::numeric_limits<std::int64_t>::max()});
    const events::ProjectCalendar calendar = orEnd(events::ProjectCalendar::open("UTC"));
    events::ProjectCalendar::Cursor cursor;
    const auto reader = ingest::makeEventReader({.groupKeys = {"company"}, .strict = false});
    unsigned long events = 0;
    unsigned long edited = 0;
    for (int at = 2; at < argc; ++at) {
        ingest::ExportFile file = orEnd(ingest::ExportFile::open(argv[at]));
        ingest::RecordSplitter records(file.bytes());
        ingest::RawRecord record;
        while (records.next(record)) {
            events::EventView view;
            if (!reader->read(record.text, view) || view.isRecord()) {
                continue;
            }
            ++events;
            const events::Day day = calendar.dayOf(events::wholeMs(view.timeMs), cursor);
            if (editor.edit({record.text, view, day, record.offset}) ==
                remediate::RecordEditor::Outcome::Edited) {
                ++edited;
                if (const base::Result<void> added = days.add(day, editor.text()); !added) {
                    std::fprintf(stderr, "%s\n", base::describe(added.error()).c_str());
                    return 1;
                }
            }
        }
    }
    (void)orEnd(days.finish());
    std::printf("{\"events\":%lu,\"edited\":%lu}\n", events, edited);
    return 0;
}
