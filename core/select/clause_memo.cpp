// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/select/clause_memo.h"

#include "core/base/interner.h"

#include <algorithm>
#include <utility>

namespace shardscope::select {

namespace {

/// What a part of a selector is made of.
struct Ingredients {
    std::size_t parts = 0;
    bool onlyProperties = true;
};

void look(const Expression& part, Ingredients& found) {
    ++found.parts;
    // The time of an event stands in for a property of that name.
    const bool isTime = part.kind == Expression::Kind::Property && part.text == "$time";
    if (isTime || part.kind == Expression::Kind::EventProperty) {
        found.onlyProperties = false;
    }
    for (const Expression& operand : part.operands) {
        look(operand, found);
    }
}

} // namespace

std::optional<ClauseMemo> ClauseMemo::make(const Expression& part,
                                           const std::vector<std::string>& names) {
    Ingredients found;
    look(part, found);
    if (!found.onlyProperties || found.parts < kLeastParts) {
        return std::nullopt;
    }
    std::vector<std::size_t> slots;
    for (const std::string& name : propertyNames(part)) {
        const auto at = std::find(names.begin(), names.end(), name);
        slots.push_back(static_cast<std::size_t>(at - names.begin()));
    }
    return slots.empty() ? std::nullopt : std::optional(ClauseMemo(std::move(slots)));
}

ClauseMemo::ClauseMemo(std::vector<std::size_t> slots)
    : m_slots(std::move(slots)), m_entries(kEntries) {}

const ClauseMemo::Answer* ClauseMemo::find(std::span<const events::PropertyValue> values) {
    m_key.clear();
    for (const std::size_t slot : m_slots) {
        const events::PropertyValue value =
            slot < values.size() ? values[slot] : events::PropertyValue();
        if (value.text.size() > kLongestKey - std::min(kLongestKey, m_key.size())) {
            m_key.clear(); // too long to be kept
            return nullptr;
        }
        const auto length = static_cast<std::uint32_t>(value.text.size());
        m_key.push_back(static_cast<char>('0' + static_cast<int>(value.type)));
        m_key.append(reinterpret_cast<const char*>(&length), sizeof length);
        m_key.append(value.text);
    }
    m_place = static_cast<std::size_t>(base::hashText(m_key)) % kEntries;
    return m_entries[m_place].key == m_key ? &m_entries[m_place].answer : nullptr;
}

void ClauseMemo::keep(const Answer& answer) {
    if (!m_key.empty()) {
        m_entries[m_place].key = m_key;
        m_entries[m_place].answer = answer;
    }
}

} // namespace shardscope::select
