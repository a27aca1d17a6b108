// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace shardscope::json {

/// Appends `text` as a JSON string with its quotes. Any bytes are allowed: control characters
/// (C0, DEL and C1) are escaped, lone surrogates in WTF-8 form become \udXXX, and other bytes
/// that are not UTF-8 become U+FFFD. Except for the latter, unescape() gives `text` back.
void appendQuoted(std::string& out, std::string_view text);

/// Writes one JSON value, compactly and in the order of the calls, to the end of a string that
/// outlives it. Commas and colons are its business; nesting is the caller's.
class JsonWriter {
public:
    explicit JsonWriter(std::string& out) : m_out(out) {}

    JsonWriter& beginObject();
    JsonWriter& endObject();
    JsonWriter& beginArray();
    JsonWriter& endArray();
    JsonWriter& key(std::string_view name);

    JsonWriter& value(std::string_view text);
    JsonWriter& value(const char* text) { return value(std::string_view(text)); }
    JsonWriter& value(const std::string& text) { return value(std::string_view(text)); }
    /// The shortest form that reads back as the same double; null when it is not finite.
    JsonWriter& value(double number);
    template<std::integral T>
    JsonWriter& value(T number) {
        if constexpr (std::same_as<T, bool>) {
            return literal(number ? "true" : "false");
        } else {
            return literal(std::to_string(number));
        }
    }
    JsonWriter& null() { return literal("null"); }

    /// A key with its value.
    template<typename T>
    JsonWriter& member(std::string_view name, T&& what) {
        key(name);
        return value(std::forward<T>(what));
    }

private:
    void separate();
    JsonWriter& literal(std::string_view text);
    JsonWriter& open(char bracket);
    JsonWriter& close(char bracket);

    std::string& m_out;
    std::vector<bool> m_hasElements; ///< per open object or array
    bool m_afterKey = false;
};

} // namespace shardscope::json
