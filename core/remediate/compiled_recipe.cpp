// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remediate/compiled_recipe.h"

#include "core/select/selector_error.h"
#include "core/select/selector_parser.h"

#include <algorithm>
#include <utility>

namespace shardscope::remediate {

namespace {

/// Every property that a selector asks for.
void addNames(const select::Expression& part, NameIndex& names) {
    if (part.kind == select::Expression::Kind::Property) {
        names.add(part.text);
    }
    for (const select::Expression& operand : part.operands) {
        addNames(operand, names);
    }
}

} // namespace

CompiledRecipe::CompiledRecipe()
    : m_fixed{.time = m_names.add("time"),
              .distinctId = m_names.add("distinct_id"),
              .insertId = m_names.add("$insert_id"),
              .userId = m_names.add("$user_id"),
              .deviceId = m_names.add("$device_id"),
              .ip = m_names.add("ip"),
              .originalEvent = m_names.add("mp_original_event_name"),
              .originalId = m_names.add("mp_original_distinct_id"),
              .keptOriginalId = m_names.add(kOriginalId),
              .run = m_names.add(kRunProperty)} {
    std::transform(kServerProperties.begin(), kServerProperties.end(), m_server.begin(),
                   [this](std::string_view name) { return m_names.add(name); });
}

base::Result<std::shared_ptr<const CompiledRecipe>> CompiledRecipe::of(const Recipe& recipe) {
    std::shared_ptr<CompiledRecipe> compiled(new CompiledRecipe);
    compiled->m_keepsOriginals = recipe.keepOriginals;
    if (!recipe.sourceTimezone.empty()) {
        base::Result<events::ProjectCalendar> calendar =
            events::ProjectCalendar::open(recipe.sourceTimezone);
        if (!calendar) {
            return base::fail(calendar.error());
        }
        compiled->m_sourceCalendar = std::move(*calendar);
    }
    for (const remediate::Rule& rule : recipe.rules) {
        base::Result<Rule> ready = compiled->compile(rule);
        if (!ready) {
            return base::fail(ready.error());
        }
        compiled->m_rules.push_back(std::move(*ready));
    }
    return compiled;
}

base::Result<CompiledRecipe::Rule> CompiledRecipe::compile(const remediate::Rule& rule) {
    Rule ready{rule.name, {}, {}};
    if (!rule.when.empty()) {
        auto condition = select::parseSelector(rule.when);
        if (!condition) {
            return base::fail(select::toError(rule.when, condition.error()));
        }
        addNames(*condition, m_names);
        ready.when = std::move(*condition);
    }
    for (const Action& action : rule.actions) {
        if (const auto* mapping = std::get_if<MapDistinctId>(&action)) {
            base::Result<Mapping> compiled = compile(*mapping);
            if (!compiled) {
                return base::fail(compiled.error());
            }
            ready.steps.emplace_back(std::move(*compiled));
        } else if (const auto* replacement = std::get_if<ReplaceGroup>(&action)) {
            addReplacement(ready, *replacement);
        } else if (const auto* drop = std::get_if<DropProperties>(&action)) {
            Drop step;
            for (const std::string& name : drop->names) {
                step.slots.push_back(m_names.add(name));
            }
            ready.steps.emplace_back(std::move(step));
        } else if (const auto* rename = std::get_if<RenameProperty>(&action)) {
            ready.steps.emplace_back(Rename{m_names.add(rename->from), m_names.add(rename->to)});
        } else if (const auto* set = std::get_if<SetProperty>(&action)) {
            ready.steps.emplace_back(Set{m_names.add(set->name), set->json});
        } else if (std::holds_alternative<RestoreEvent>(action)) {
            ready.steps.emplace_back(RestoreEvent{});
        } else if (std::holds_alternative<KeepInsertId>(action)) {
            ready.steps.emplace_back(KeepInsertId{});
        } else {
            ready.steps.emplace_back(LeaveOut{});
        }
    }
    return ready;
}

base::Result<CompiledRecipe::Mapping> CompiledRecipe::compile(const MapDistinctId& action) {
    Mapping step;
    step.otherwise = action.otherwise;
    step.which = action.which;
    for (const std::string& name : action.from) {
        step.from.push_back(m_names.add(name));
    }
    if (action.lookup) {
        base::Result<TextMap<std::string>> table = readLookup(action.lookup->file);
        if (!table) {
            return base::fail(table.error());
        }
        step.lookupBy = m_names.add(action.lookup->property);
        step.lookup = std::move(*table);
    }
    return step;
}

void CompiledRecipe::addReplacement(Rule& rule, const ReplaceGroup& action) {
    const Slot key = m_names.add(action.key);
    auto step = std::find_if(rule.steps.begin(), rule.steps.end(), [key](const Step& each) {
        const auto* const group = std::get_if<GroupReplacements>(&each);
        return group != nullptr && group->key == key;
    });
    if (step == rule.steps.end()) {
        const Slot original = m_names.add(std::string(kOriginalGroup) + action.key);
        rule.steps.emplace_back(GroupReplacements{key, original, {}});
        step = rule.steps.end() - 1;
    }
    std::get<GroupReplacements>(*step).members.try_emplace(
        action.id, GroupReplacements::Member{action.with, action.days});
}

} // namespace shardscope::remediate
