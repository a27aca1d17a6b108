// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/event_properties.h"
#include "core/session/raw_rows.h"

namespace shardscope::session {

bool PropertyIs::holds(std::string_view event) const {
    bool found = false;
    forEachProperty(event, [&](std::string_view other, const events::PropertyValue& value) {
        if (other == name) {
            found = value.type == type &&
                    (beginning ? value.text.size() > text.size() && value.text.starts_with(text)
                               : value.text == text);
        }
    });
    return found;
}

} // namespace shardscope::session
