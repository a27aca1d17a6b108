// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace shardscope::events {

enum class ValueType { Absent, Null, Bool, Number, String, Array, Object };

/// A property of one event, not owned: valid until the next event is read.
struct PropertyValue {
    ValueType type = ValueType::Absent;
    /// String: the decoded text. Everything else: the JSON as it is spelled.
    std::string_view text;

    [[nodiscard]] bool isText() const { return type == ValueType::String; }
    [[nodiscard]] bool isNumber() const { return type == ValueType::Number; }
};

} // namespace shardscope::events
