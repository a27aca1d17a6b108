// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/calendar.h"
#include "core/events/event_time.h"
#include "core/ingest/event_reader.h"
#include "core/remediate/recipe_presets.h"
#include "core/remediate/record_editor.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace shardscope::remediate {

/// A renamed event of "hot" with these further properties, each with a comma before it.
inline std::string renamed(const std::string& more = {}, const std::string& id = R"("")") {
    return R"({"event":"$hotshard_events","properties":{"time":1700000000,"distinct_id":)" + id +
           R"(,"$insert_id":"i-1","mp_original_event_name":"Search",)"
           R"("mp_original_distinct_id":"hot")" +
           more + "}}";
}

/// Repairs single lines with a recipe.
class Repairs {
public:
    using Outcome = RecordEditor::Outcome;

    explicit Repairs(const Recipe& recipe, TextSet hotIds = {"hot"}) {
        const auto compiled = CompiledRecipe::of(recipe);
        EXPECT_TRUE(compiled) << base::describe(compiled.error());
        EditSettings settings;
        settings.run = "run1";
        settings.hotIds = std::make_shared<const TextSet>(std::move(hotIds));
        settings.latestMs = 1'900'000'000'000;
        m_editor = std::make_unique<RecordEditor>(*compiled, settings);
    }

    Outcome run(const std::string& line, std::uint64_t place = 7) {
        const std::string padded = line + std::string(64, '"');
        const std::string_view text = std::string_view(padded).substr(0, line.size());
        events::EventView view;
        EXPECT_TRUE(m_reader->read(text, view)) << m_reader->reason() << "\n" << line;
        const auto day = m_calendar.dayOf(events::wholeMs(view.timeMs));
        const Outcome outcome = m_editor->edit({text, view, day, place});
        m_text = outcome == Outcome::Edited ? std::string(m_editor->text()) : std::string();
        return outcome;
    }

    /// The repaired line.
    std::string of(const std::string& line) {
        EXPECT_EQ(run(line), Outcome::Edited) << m_editor->reason() << "\n" << line;
        return m_text;
    }

    [[nodiscard]] const RecordEditor& editor() const { return *m_editor; }

private:
    std::unique_ptr<ingest::EventReader> m_reader = ingest::makeEventReader({});
    events::ProjectCalendar m_calendar = events::ProjectCalendar::open("UTC").value();
    std::unique_ptr<RecordEditor> m_editor;
    std::string m_text;
};

/// What stands behind "name": in a line without nested look-alikes; "" when nothing does.
inline std::string valueIn(const std::string& line, const std::string& name) {
    const std::string key = "\"" + name + "\":";
    const std::size_t at = line.find(key);
    if (at == std::string::npos) {
        return {};
    }
    std::size_t end = at + key.size();
    int depth = 0;
    bool quoted = false;
    for (; end < line.size(); ++end) {
        const char c = line[end];
        quoted = c == '"' ? !quoted : quoted;
        depth += !quoted && (c == '[' || c == '{') ? 1 : 0;
        if (!quoted && depth == 0 && (c == ',' || c == '}')) {
            break;
        }
        depth -= !quoted && (c == ']' || c == '}') ? 1 : 0;
    }
    return line.substr(at + key.size(), end - at - key.size());
}

} // namespace shardscope::remediate
