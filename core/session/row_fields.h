// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace shardscope::session {

/// The properties of an event as a table shows them.
struct RowFields {
    struct Field {
        std::string name;
        std::string value; ///< a string decoded, else JSON as spelled
    };
    std::vector<Field> properties; ///< in the order of the text; a name given twice comes twice

    /// The last value of the property; empty when it is not there.
    [[nodiscard]] std::string_view value(std::string_view name) const;
};

/// Of an event that was read before; the text may be the beginning of one.
[[nodiscard]] RowFields rowFields(std::string_view event);

/// The JSON on lines of its own, two spaces for each level; nothing else is changed. Any text is
/// taken, and levels beyond 64 are not indented further.
[[nodiscard]] std::vector<std::string> jsonLines(std::string_view json);

} // namespace shardscope::session
