// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/repair_walk.h"

#include "core/base/sha256.h"
#include "core/events/event_time.h"
#include "core/remediate/compiled_recipe.h"
#include "core/remediate/recipe_presets.h"
#include "core/remediate/recipe_reader.h"
#include "core/store/case_reader.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <numeric>
#include <utility>

namespace shardscope::session {

namespace {

using remediate::RecordEditor;

/// With more texts to look for, reading every event is faster.
constexpr std::size_t kMostNeedles = 32;
constexpr std::size_t kRunDigits = 16;

std::int64_t nowMs() {
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::system_clock::now().time_since_epoch())
        .count();
}

remediate::Recipe recipeFor(const RepairRequest& request, const RepairScope& scope) {
    remediate::Recipe recipe;
    if (request.recipe) {
        recipe = *request.recipe;
    } else if (request.flow == RepairFlow::User) {
        recipe = remediate::userRecipe(request.distinctIdFrom);
    } else {
        std::vector<remediate::HotGroup> groups = scope.groups();
        for (remediate::HotGroup& group : groups) {
            if (!request.onlyHotDays) {
                group.days.clear();
            }
        }
        recipe = remediate::groupRecipe(groups, request.distinctIdFrom);
    }
    if (!request.sourceTimezone.empty()) {
        recipe.sourceTimezone = request.sourceTimezone;
    }
    return recipe;
}

} // namespace

base::Result<void> RepairWalk::prepare(const std::stop_token& stop) {
    base::Result<store::CaseSettings> settings = store::readSettings(m_database);
    base::Result<std::vector<store::SourceRecord>> sources = store::readSources(m_database);
    if (!settings || !sources) {
        return base::fail(settings ? sources.error() : settings.error());
    }
    m_settings = std::move(*settings);
    m_sources = std::move(*sources);
    m_settings.limits.user = m_request.userLimit.value_or(m_settings.limits.user);
    m_settings.limits.group = m_request.groupLimit.value_or(m_settings.limits.group);
    base::Result<events::ProjectCalendar> calendar =
        events::ProjectCalendar::open(m_settings.timezone);
    if (!calendar) {
        return base::fail(calendar.error());
    }
    m_calendar = std::move(*calendar);
    base::Result<RepairScope> scope =
        RepairScope::of(m_database, m_request.flow, m_settings.limits, stop);
    if (!scope) {
        return base::fail(scope.error());
    }
    m_scope = std::move(*scope);
    m_recipe = recipeFor(m_request, m_scope);
    const auto compiled = remediate::CompiledRecipe::of(m_recipe);
    if (!compiled) {
        return base::fail(compiled.error());
    }
    for (const remediate::Rule& rule : m_recipe.rules) {
        m_report.rules.push_back({rule.name, 0});
    }
    m_report.run = runOf(m_recipe);
    m_editor.emplace(*compiled, remediate::EditSettings{m_report.run, m_scope.hotIds(),
                                                        nowMs() + remediate::kLatestAheadMs});
    planFilter();
    return {};
}

/// The same for the same repair of the same files, and for no other.
std::string RepairWalk::runOf(const remediate::Recipe& recipe) const {
    base::Sha256 digest;
    const auto add = [&digest](std::string_view field) {
        digest.add(std::to_string(field.size())).add(":").add(field);
    };
    add("shardscope repair 1");
    add(m_request.flow == RepairFlow::User ? "user" : "group");
    add(m_request.onlyHotDays ? "hot days" : "all days");
    add(remediate::writeRecipe(recipe));
    add(m_settings.timezone);
    for (const std::uint64_t limit : {m_settings.limits.user, m_settings.limits.group}) {
        add(std::to_string(limit));
    }
    std::vector<std::string> files;
    for (const store::SourceRecord& source : m_sources) {
        std::string file = source.contentHash;
        for (const events::Day day : source.days) {
            file += ' ' + std::to_string(day.number);
        }
        files.push_back(std::move(file));
    }
    std::sort(files.begin(), files.end());
    std::for_each(files.begin(), files.end(), add);
    return digest.finish().substr(0, kRunDigits);
}

void RepairWalk::planFilter() {
    const std::vector<std::string> texts = m_scope.needles();
    if (texts.size() > kMostNeedles) {
        return;
    }
    std::vector<select::Needle> needles;
    for (const std::string& text : texts) {
        if (text.empty()) {
            return;
        }
        needles.push_back({text, select::Needle::Kind::Value});
    }
    m_filter.emplace(needles);
}

base::Result<void> RepairWalk::run(RepairVisitor& visitor, base::ProgressSink& progress,
                                   const std::stop_token& stop) {
    Reading reading{progress};
    for (const store::SourceRecord& source : m_sources) {
        reading.total += source.bytes;
    }
    for (const store::SourceRecord& source : m_sources) {
        progress.report({"repairing", reading.done, reading.total});
        const base::Result<void> trusted = m_trust.check(source, stop);
        if (!trusted && trusted.error().code == base::ErrorCode::Cancelled) {
            return trusted;
        }
        if (!trusted) {
            m_report.missing.push_back(source.path);
        } else if (base::Result<void> read = readSource(source, reading, visitor, stop); !read) {
            return read;
        }
        reading.done += source.bytes;
    }
    return {};
}

base::Result<void> RepairWalk::readSource(const store::SourceRecord& source, const Reading& reading,
                                          RepairVisitor& visitor, const std::stop_token& stop) {
    if (source.days.empty()) {
        return {};
    }
    const base::Result<store::Transaction> transaction =
        store::Transaction::begin(m_database, store::Transaction::Kind::Read);
    if (!transaction) {
        return base::fail(transaction.error());
    }
    store::SegmentSet segments;
    const base::Result<void> found =
        m_index.findAll(source.id, {source.days.front(), source.days.back()}, segments);
    if (!found) {
        return found;
    }
    SourceReader reader(source, *m_calendar, m_index);
    if (m_filter) {
        reader.skipUnless(*m_filter);
    }
    const base::Result<std::vector<std::uint64_t>> lengths = m_index.lengths(source.id);
    if (!lengths) {
        return base::fail(lengths.error());
    }
    const double text = std::accumulate(lengths->begin(), lengths->end(), 1.0);
    constexpr std::uint64_t kReportEvery = 4'096;
    std::uint64_t seen = 0;
    base::Result<void> looked;
    const base::Result<void> read = reader.read(
        segments,
        [&](const SourceReader::Event& event) {
            if (++seen % kReportEvery == 0) {
                const double share = static_cast<double>(event.record.offset) / text;
                reading.progress.report(
                    {"repairing",
                     reading.done + static_cast<std::uint64_t>(std::min(1.0, share) *
                                                               static_cast<double>(source.bytes)),
                     reading.total});
            }
            looked = look(source, event, visitor);
            return looked.has_value();
        },
        stop);
    return read ? looked : read;
}

base::Result<void> RepairWalk::look(const store::SourceRecord& source,
                                    const SourceReader::Event& event, RepairVisitor& visitor) {
    const bool affected = m_scope.affects(event.view, event.whom, source.groupKeys);
    const bool onHotDay =
        !m_request.onlyHotDays || m_scope.isHotDay(event.day, event.whom, source.groupKeys);
    // The group flow deletes what it repairs; renamed events of users are for nobody until then.
    const bool deleted = affected && onHotDay && m_request.flow == RepairFlow::Group;
    if (deleted || event.view.isRenamed()) {
        visitor.seen(source, event, deleted);
    }
    if (!affected) {
        m_report.renamedByGroups +=
            m_request.flow == RepairFlow::User && event.view.isRenamed() ? 1 : 0;
        return {};
    }
    if (onHotDay) {
        return repair(source, event, visitor);
    }
    remediate::BookLine& line = m_report.books.lineOf(event.day, event.whom.event);
    ++line.read;
    ++line.excluded;
    ++m_report.outsideHotDays;
    return {};
}

base::Result<void> RepairWalk::repair(const store::SourceRecord& source,
                                      const SourceReader::Event& event, RepairVisitor& visitor) {
    remediate::BookLine& line = m_report.books.lineOf(event.day, event.whom.event);
    ++line.read;
    constexpr std::size_t kDigits = 16; // of a hash that is spelled in hexadecimal
    const std::uint64_t place =
        std::strtoull(source.contentHash.substr(0, kDigits).c_str(), nullptr, kDigits) ^
        event.record.offset;
    const RecordEditor::Outcome outcome =
        m_editor->edit({event.record.text, event.view, event.day, place});
    m_report.ambiguousTimes = m_editor->ambiguousTimes();
    if (m_editor->rule()) {
        ++m_report.rules[*m_editor->rule()].events;
    }
    switch (outcome) {
    case RecordEditor::Outcome::Edited:
        ++line.written;
        break;
    case RecordEditor::Outcome::LeftOut:
        ++line.excluded;
        m_report.withoutRule += m_editor->rule() ? 0 : 1;
        break;
    case RecordEditor::Outcome::Refused:
        ++line.quarantined;
        break;
    }
    return visitor.repaired(source, event, outcome, *m_editor);
}

} // namespace shardscope::session
