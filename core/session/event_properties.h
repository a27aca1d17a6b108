// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/property_value.h"

#include <functional>
#include <string_view>

namespace shardscope::session {

/// A property of an event as it was sent. Valid during the visit.
using PropertyVisitor =
    std::function<void(std::string_view name, const events::PropertyValue& value)>;

/// Visits `event`, a JSON object that was read before, name by name in the order of its text: a
/// name may come twice, and then the last value wins. Names and strings are decoded.
void forEachProperty(std::string_view event, const PropertyVisitor& visit);

/// Visits the members of the event beside its properties, in the same way.
void forEachMember(std::string_view event, const PropertyVisitor& visit);

} // namespace shardscope::session
