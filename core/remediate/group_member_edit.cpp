// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remediate/group_member_edit.h"

#include "core/json/array_elements.h"
#include "core/json/json_writer.h"
#include "core/json/scalars.h"
#include "core/json/splice.h"
#include "core/json/unescape.h"

#include <algorithm>
#include <deque>

namespace shardscope::remediate {

namespace {

using Kind = json::ArrayElements::Kind;

/// Of a string its text, else as it is spelled.
bool decode(Kind kind, std::string_view text, std::string& id) {
    if (kind == Kind::String) {
        return json::unescape(text, id);
    }
    id = text;
    return kind == Kind::Number && json::isNumber(text);
}

/// The element with its quotes.
std::string_view spelled(const json::ArrayElements::Element& element) {
    return element.kind == Kind::String
               ? std::string_view(element.text.data() - 1, element.text.size() + 2)
               : element.text;
}

void appendMember(std::string& out, std::string_view text, bool wasNumber) {
    if (wasNumber && json::isNumber(text)) {
        out += text;
    } else {
        json::appendQuoted(out, text);
    }
}

} // namespace

const GroupMemberEdit::Member* GroupMemberEdit::find(std::string_view id) const {
    const auto found = m_step.members.find(id);
    if (found == m_step.members.end()) {
        return nullptr;
    }
    const std::vector<events::Day>& days = found->second.days;
    const bool today = days.empty() || std::binary_search(days.begin(), days.end(), m_day);
    return today ? &found->second : nullptr;
}

bool GroupMemberEdit::apply(std::string_view json, std::string& out) const {
    if (json.starts_with('[')) {
        return applyToList(json, out);
    }
    const Kind kind = json.starts_with('"') ? Kind::String : Kind::Number;
    std::string id;
    if (!decode(kind, kind == Kind::String ? json.substr(1, json.size() - 2) : json, id)) {
        return false;
    }
    const Member* const member = find(id);
    if (member == nullptr) {
        return false;
    }
    out.clear();
    if (member->with) {
        appendMember(out, *member->with, kind == Kind::Number);
    }
    return true;
}

/// What stays in the list stays as it is spelled. A member that goes takes the comma behind it
/// along, and the last one the comma before it.
bool GroupMemberEdit::applyToList(std::string_view json, std::string& out) const {
    struct Place {
        std::string_view spelled;
        const Member* member = nullptr;
        bool isNumber = false;
    };
    std::vector<Place> places;
    json::ArrayElements elements(json);
    json::ArrayElements::Element element;
    std::string id;
    bool any = false;
    while (elements.next(element)) {
        const bool named = decode(element.kind, element.text, id);
        const Member* const member = named ? find(id) : nullptr;
        places.push_back({spelled(element), member, element.kind == Kind::Number});
        any = any || member != nullptr;
    }
    if (!any || elements.damaged()) {
        return false;
    }
    const auto stays = [](const Place& place) {
        return place.member == nullptr || place.member->with.has_value();
    };
    const auto afterLast = std::find_if(places.rbegin(), places.rend(), stays).base();
    out.clear();
    if (afterLast == places.begin()) {
        return true;
    }
    std::vector<json::Edit> edits;
    std::deque<std::string> texts;
    for (auto place = places.begin(); place != afterLast; ++place) {
        const std::size_t at = json::offsetIn(json, place->spelled);
        if (!stays(*place)) {
            const std::size_t next = json::offsetIn(json, (place + 1)->spelled);
            edits.push_back({at, next - at, {}});
        } else if (place->member != nullptr) {
            appendMember(texts.emplace_back(), *place->member->with, place->isNumber);
            edits.push_back({at, place->spelled.size(), texts.back()});
        }
    }
    if (afterLast != places.end()) {
        const std::string_view last = (afterLast - 1)->spelled;
        const std::string_view end = places.back().spelled;
        const std::size_t from = json::offsetIn(json, last) + last.size();
        edits.push_back({from, json::offsetIn(json, end) + end.size() - from, {}});
    }
    json::splice(json, edits, out);
    return true;
}

} // namespace shardscope::remediate
