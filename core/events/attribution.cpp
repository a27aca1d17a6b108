// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/attribution.h"

#include "core/json/array_elements.h"
#include "core/json/unescape.h"

#include <algorithm>

namespace shardscope::events {

namespace {

/// A non-empty string, or a number as it is spelled, can name someone; nothing else can.
std::optional<std::string_view> idOf(const PropertyValue& value) {
    if ((value.isText() || value.isNumber()) && !value.text.empty()) {
        return value.text;
    }
    return std::nullopt;
}

/// The vendor's random number in place of a blanked id is an artefact, so on a renamed event
/// only a string can be a user's id.
bool keepsOwnUserId(const EventView& view) {
    return view.distinctId.isText() && !view.distinctId.text.empty();
}

} // namespace

bool Attributor::attribute(const EventView& view) {
    m_result.groups.clear();
    m_decodedUsed = 0;
    std::string_view emptyStandsFor; // what "" in a group value was before the rename
    if (!view.isRenamed()) {
        m_result.event = view.event;
        m_result.userId = idOf(view.distinctId);
    } else {
        m_result.event = view.originalEvent.isText() ? view.originalEvent.text : view.event;
        const std::optional<std::string_view> original = idOf(view.originalId);
        if (keepsOwnUserId(view)) {
            m_result.userId = view.distinctId.text;
            emptyStandsFor = original.value_or(std::string_view{});
        } else {
            m_result.userId = original;
        }
    }
    bool used = false;
    for (std::size_t key = 0; key < view.groups.size(); ++key) {
        if (!addGroupValues(key, view.groups[key], used ? std::string_view{} : emptyStandsFor,
                            used)) {
            return false;
        }
    }
    return true;
}

bool Attributor::addGroupValues(std::size_t key, const PropertyValue& value,
                                std::string_view emptyStandsFor, bool& used) {
    const auto addOne = [&](std::string_view id) {
        if (id.empty() && !emptyStandsFor.empty()) {
            used = true;
            id = emptyStandsFor;
        }
        if (!id.empty()) {
            m_result.groups.push_back({key, id});
        }
    };
    if (value.isText() || value.isNumber()) {
        addOne(value.text);
        return true;
    }
    if (value.type != ValueType::Array) {
        return true;
    }
    const auto firstOfKey = static_cast<std::ptrdiff_t>(m_result.groups.size());
    json::ArrayElements elements(value.text);
    json::ArrayElements::Element element;
    while (elements.next(element)) {
        if (element.kind == json::ArrayElements::Kind::Number) {
            addOne(element.text);
        } else if (element.kind == json::ArrayElements::Kind::String) {
            if (element.text.find('\\') == std::string_view::npos) {
                addOne(element.text);
                continue;
            }
            if (m_decodedUsed == m_decoded.size()) {
                m_decoded.emplace_back();
            }
            std::string& decoded = m_decoded[m_decodedUsed];
            if (!json::unescape(element.text, decoded)) {
                return false;
            }
            ++m_decodedUsed;
            addOne(decoded);
        }
    }
    const auto first = m_result.groups.begin() + firstOfKey;
    std::sort(first, m_result.groups.end());
    m_result.groups.erase(std::unique(first, m_result.groups.end()), m_result.groups.end());
    return !elements.damaged();
}

} // namespace shardscope::events
