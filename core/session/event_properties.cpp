// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/event_properties.h"

#include "core/json/members.h"
#include "core/json/unescape.h"

#include <string>

namespace shardscope::session {

namespace {

using events::ValueType;

ValueType typeOf(std::string_view spelled) {
    switch (spelled.front()) {
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

void visitMembers(std::string_view object, const PropertyVisitor& visit) {
    json::Members members(object);
    json::Members::Member member;
    std::string decoded;
    while (members.next(member)) {
        events::PropertyValue value{typeOf(member.value), member.value};
        if (value.type == ValueType::String) {
            if (!json::unescape(member.value.substr(1, member.value.size() - 2), decoded)) {
                continue;
            }
            value.text = decoded;
        }
        visit(member.key, value);
    }
}

} // namespace

void forEachProperty(std::string_view event, const PropertyVisitor& visit) {
    std::string_view properties;
    json::Members members(event);
    json::Members::Member member;
    while (members.next(member)) {
        if (member.key == "properties") {
            properties = member.value;
        }
    }
    visitMembers(properties, visit);
}

void forEachMember(std::string_view event, const PropertyVisitor& visit) {
    visitMembers(event, [&visit](std::string_view name, const events::PropertyValue& value) {
        if (name != "properties") {
            visit(name, value);
        }
    });
}

} // namespace shardscope::session
