// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remediate/record_editor.h"

#include "core/events/event_time.h"
#include "core/json/array_elements.h"
#include "core/json/json_writer.h"
#include "core/json/scalars.h"
#include "core/json/strict_check.h"
#include "core/json/unescape.h"
#include "core/remediate/group_member_edit.h"
#include "core/remediate/insert_id.h"

#include <algorithm>
#include <utility>

namespace shardscope::remediate {

namespace {

constexpr std::size_t kPadding = 64; ///< readable bytes behind a text, for those who read on

events::ValueType typeOf(std::string_view json) {
    using events::ValueType;
    switch (json.empty() ? '\0' : json.front()) {
    case '\0':
        return ValueType::Absent;
    case '"':
        return ValueType::String;
    case '{':
        return ValueType::Object;
    case '[':
        return ValueType::Array;
    case 't':
    case 'f':
        return ValueType::Bool;
    case 'n':
        return ValueType::Null;
    default:
        return ValueType::Number;
    }
}

bool isWholeMs(std::string_view json, std::int64_t ms) {
    return json == std::to_string(ms);
}

} // namespace

RecordEditor::RecordEditor(std::shared_ptr<const CompiledRecipe> recipe, EditSettings settings)
    : m_recipe(std::move(recipe)), m_settings(std::move(settings)), m_edit(m_recipe->names()) {
    json::appendQuoted(m_runJson, m_settings.run);
    for (const Rule& rule : m_recipe->rules()) {
        Condition condition;
        if (rule.when) {
            condition.evaluator = std::make_unique<select::SelectorEvaluator>(
                *rule.when, select::SelectorSemantics{});
            for (const std::string& name : condition.evaluator->properties()) {
                condition.slots.push_back(m_recipe->names().find(name));
            }
        }
        m_conditions.push_back(std::move(condition));
    }
}

/// The text of a JSON string or the spelling of a number; it lasts as long as the event.
std::string_view RecordEditor::decoded(std::string_view json) {
    if (!json.starts_with('"')) {
        return json;
    }
    const std::string_view body = json.substr(1, json.size() - 2);
    if (body.find('\\') == std::string_view::npos) {
        return body;
    }
    return json::unescape(body, m_scratch) ? m_edit.keep(m_scratch) : std::string_view();
}

events::PropertyValue RecordEditor::property(Slot slot) {
    const std::string_view json =
        slot == NameIndex::kNone ? std::string_view() : m_edit.value(slot);
    return {typeOf(json), decoded(json)};
}

bool RecordEditor::holds(Condition& condition, double timeMs) {
    if (!condition.evaluator) {
        return true;
    }
    m_values.clear();
    for (const Slot slot : condition.slots) {
        m_values.push_back(property(slot));
    }
    return condition.evaluator->evaluate({m_values, timeMs}) ==
           select::SelectorEvaluator::Outcome::Match;
}

RecordEditor::Outcome RecordEditor::refuse(std::string reason) {
    m_reason = std::move(reason);
    return Outcome::Refused;
}

bool RecordEditor::ownIdLost() const {
    const events::PropertyValue& id = m_record->view.distinctId;
    return m_record->view.isRenamed() && !(id.isText() && !id.text.empty());
}

struct RecordEditor::Stepper {
    RecordEditor& editor;
    Outcome stopped = Outcome::Edited;

    bool operator()(const RestoreEvent&) {
        if (!editor.m_record->view.isRenamed()) {
            return true;
        }
        const std::string_view name = editor.m_edit.value(editor.m_recipe->fixed().originalEvent);
        if (!name.starts_with('"') || editor.decoded(name).empty()) {
            stopped = editor.refuse("the event has no original name to restore");
            return false;
        }
        editor.m_edit.setEvent(name);
        editor.m_edit.drop(editor.m_recipe->fixed().originalEvent);
        return true;
    }
    bool operator()(const CompiledRecipe::Mapping& step) {
        if (step.which == MapDistinctId::Which::All || editor.ownIdLost()) {
            editor.mapIdentity(&step);
        }
        return true;
    }
    bool operator()(const CompiledRecipe::GroupReplacements& step) {
        editor.replaceGroups(step);
        return true;
    }
    bool operator()(const CompiledRecipe::Drop& step) {
        std::for_each(step.slots.begin(), step.slots.end(),
                      [this](Slot slot) { editor.m_edit.drop(slot); });
        return true;
    }
    bool operator()(const CompiledRecipe::Rename& step) {
        editor.m_edit.rename(step.from, step.to);
        return true;
    }
    bool operator()(const CompiledRecipe::Set& step) {
        editor.m_edit.set(step.slot, step.json);
        return true;
    }
    bool operator()(const KeepInsertId&) {
        editor.m_keepsInsertId = true;
        return true;
    }
    bool operator()(const LeaveOut&) {
        stopped = Outcome::LeftOut;
        return false;
    }
};

RecordEditor::Outcome RecordEditor::edit(const RecordToEdit& record) {
    m_record = &record;
    m_rule.reset();
    m_identitySettled = false;
    m_keepsInsertId = false;
    m_originalId = {};
    if (!m_edit.begin(record.text)) {
        return refuse("the line is not well-formed JSON, so it cannot be edited");
    }
    if (record.view.isRenamed()) {
        m_originalId = record.view.originalId.text;
    }
    for (std::size_t number = 0; number < m_conditions.size() && !m_rule; ++number) {
        if (holds(m_conditions[number], record.view.timeMs)) {
            m_rule = number;
        }
    }
    if (!m_rule) {
        return Outcome::LeftOut;
    }
    Stepper stepper{*this};
    for (const CompiledRecipe::Step& step : m_recipe->rules()[*m_rule].steps) {
        if (!std::visit(stepper, step)) {
            return stepper.stopped;
        }
    }
    return finish();
}

/// An id that may stand in an event: a text or number that the vendor takes, and not a hot one.
std::optional<std::string_view> RecordEditor::usableId(std::string_view json) {
    const events::ValueType type = typeOf(json);
    if (type != events::ValueType::String && type != events::ValueType::Number) {
        return std::nullopt;
    }
    const std::string_view id = decoded(json);
    const bool hot = id == m_originalId ||
                     (m_settings.hotIds && m_settings.hotIds->find(id) != m_settings.hotIds->end());
    return id.empty() || hot || isForbiddenId(id) ? std::nullopt : std::optional(id);
}

std::string_view RecordEditor::chooseId(const CompiledRecipe::Mapping& mapping) {
    for (const Slot slot : mapping.from) {
        if (const auto id = usableId(m_edit.value(slot))) {
            return *id;
        }
    }
    if (mapping.lookupBy) {
        const auto found = mapping.lookup.find(decoded(m_edit.value(*mapping.lookupBy)));
        if (found != mapping.lookup.end()) {
            std::string json;
            json::appendQuoted(json, found->second);
            if (const auto id = usableId(m_edit.keep(json))) {
                return *id;
            }
        }
    }
    return mapping.otherwise;
}

void RecordEditor::keepOriginalId(std::string_view json) {
    const CompiledRecipe::Fixed& fixed = m_recipe->fixed();
    const bool renamed = m_record->view.isRenamed();
    // What an earlier repair kept is older, and so the true original.
    const bool keeps = m_recipe->keepsOriginals() && m_edit.value(fixed.keptOriginalId).empty();
    if (renamed && keeps) {
        m_edit.rename(fixed.originalId, fixed.keptOriginalId);
    } else if (renamed) {
        m_edit.drop(fixed.originalId);
    } else if (keeps && !json.empty() && json != "null") {
        m_edit.set(fixed.keptOriginalId, json);
    }
}

/// Where a project has simplified identities, $user_id and $device_id decide whose event it is,
/// whatever the distinct_id says: they stay only as far as they say the same.
void RecordEditor::dropDevices(std::string_view id) {
    const CompiledRecipe::Fixed& fixed = m_recipe->fixed();
    const bool userSays = !id.empty() && usableId(m_edit.value(fixed.userId)) == id;
    const auto device = usableId(m_edit.value(fixed.deviceId));
    constexpr std::string_view kDevice = "$device:";
    const bool deviceSays =
        device && id.starts_with(kDevice) && id.substr(kDevice.size()) == *device;
    if (!userSays) {
        m_edit.drop(fixed.userId);
    }
    if (!device || !(userSays || deviceSays)) {
        m_edit.drop(fixed.deviceId);
    }
}

/// Gives the event to whom the mapping says, or to nobody.
void RecordEditor::mapIdentity(const CompiledRecipe::Mapping* mapping) {
    const Slot slot = m_recipe->fixed().distinctId;
    const std::string_view id = mapping == nullptr ? std::string_view() : chooseId(*mapping);
    std::string json;
    json::appendQuoted(json, id);
    keepOriginalId(m_edit.value(slot));
    dropDevices(id);
    m_edit.set(slot, json);
    m_identitySettled = true;
}

/// The vendor makes an id of the sender's address where there is none, refuses some, and takes a
/// number for another user than its text.
void RecordEditor::settleIdentity() {
    if (m_identitySettled) {
        return;
    }
    if (ownIdLost()) {
        mapIdentity(nullptr);
        return;
    }
    const Slot slot = m_recipe->fixed().distinctId;
    const std::string_view json = m_edit.value(slot);
    const events::ValueType type = typeOf(json);
    const bool named = type == events::ValueType::String || type == events::ValueType::Number;
    const std::string_view id = named ? decoded(json) : std::string_view();
    const bool forbidden = isForbiddenId(id);
    if (m_record->view.isRenamed() || forbidden) {
        keepOriginalId(json);
    }
    if (type != events::ValueType::String || forbidden) {
        std::string text;
        json::appendQuoted(text, forbidden ? std::string_view() : id);
        m_edit.set(slot, text);
    }
}

void RecordEditor::replaceGroups(const CompiledRecipe::GroupReplacements& step) {
    const std::string_view before = m_edit.value(step.key);
    bool changed = false;
    m_edit.changeEach(step.key, [&](std::string_view json) {
        const GroupMemberEdit edit(step, m_record->day);
        if (!edit.apply(json, m_out)) {
            return json;
        }
        changed = true;
        return std::string_view(m_out);
    });
    if (changed && m_recipe->keepsOriginals() && m_edit.value(step.original).empty()) {
        m_edit.set(step.original, before);
    }
}

/// Whole milliseconds of true time. Those that an event has already stay as they are spelled.
void RecordEditor::settleTime() {
    m_timeMs = events::wholeMs(m_record->view.timeMs);
    if (const auto& zone = m_recipe->sourceCalendar()) {
        const events::ProjectCalendar::Moment moment = zone->momentOf(m_timeMs);
        m_timeMs = moment.unixMs;
        m_ambiguousTimes += moment.kind != events::ProjectCalendar::Moment::Kind::Only ? 1 : 0;
    }
    const Slot slot = m_recipe->fixed().time;
    if (!isWholeMs(m_edit.value(slot), m_timeMs)) {
        m_edit.set(slot, std::to_string(m_timeMs));
    }
}

void RecordEditor::settleInsertId() {
    const Slot slot = m_recipe->fixed().insertId;
    const std::string_view json = m_edit.value(slot);
    if (m_keepsInsertId && json.starts_with('"') && isInsertId(decoded(json))) {
        return;
    }
    const events::EventView& view = m_record->view;
    m_edit.set(slot,
               newInsertId({.run = m_settings.run,
                            .insertId = json,
                            .event = view.isRenamed() ? view.originalEvent.text : view.event,
                            .id = view.isRenamed() ? view.originalId.text : view.distinctId.text,
                            .timeMs = view.timeMs,
                            .place = m_record->place},
                           m_hashed));
}

RecordEditor::Outcome RecordEditor::finish() {
    const CompiledRecipe::Fixed& fixed = m_recipe->fixed();
    for (const Slot slot : m_recipe->serverProperties()) {
        m_edit.drop(slot);
    }
    settleIdentity();
    settleTime();
    settleInsertId();
    if (m_edit.value(fixed.ip).empty()) {
        m_edit.set(fixed.ip, "0"); // else the sender's address tells where the event comes from
    }
    m_edit.set(fixed.run, m_runJson);
    if (m_timeMs < kEarliestMs || m_timeMs > m_settings.latestMs) {
        return refuse(m_timeMs < kEarliestMs ? "the vendor refuses events from before 1971"
                                             : "the vendor refuses events from the future");
    }
    if (m_edit.propertyCount() > kMostProperties) {
        return refuse("the vendor refuses events with 255 properties and more");
    }
    m_edit.write(m_out);
    const std::size_t size = m_out.size();
    if (size >= kMostEventBytes) {
        return refuse("the vendor refuses events of 1 MB and more");
    }
    m_out.append(kPadding, ' ');
    m_text = std::string_view(m_out).substr(0, size);
    // One event that is no JSON makes the vendor refuse its whole batch. Nearly all pass at once;
    // what does not, such as numbers beyond 64 bits, is looked at byte by byte.
    if (m_quickCheck.accepts(m_text)) {
        return Outcome::Edited;
    }
    if (const std::optional<json::Defect> defect = json::findDefect(m_text)) {
        return refuse("the event is not valid JSON: " + defect->what);
    }
    return Outcome::Edited;
}

} // namespace shardscope::remediate
