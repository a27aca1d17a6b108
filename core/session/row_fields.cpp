// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/row_fields.h"

#include "core/json/scalars.h"
#include "core/session/event_properties.h"

#include <algorithm>
#include <utility>

namespace shardscope::session {

namespace {

constexpr std::size_t kDeepest = 64;

/// Lays JSON out line by line.
class Lines {
public:
    void append(std::string_view text) { m_line.append(text); }
    void open(char bracket) {
        m_line.push_back(bracket);
        ++m_depth;
        end();
    }
    void close(char bracket) {
        m_depth -= m_depth > 0 ? 1 : 0;
        if (hasText()) {
            end();
        }
        m_line.assign(indent(), ' ');
        m_line.push_back(bracket);
    }
    void end() {
        m_lines.push_back(std::move(m_line));
        m_line.assign(indent(), ' ');
    }
    [[nodiscard]] std::vector<std::string> take() {
        if (hasText()) {
            m_lines.push_back(std::move(m_line));
        }
        return std::move(m_lines);
    }

private:
    [[nodiscard]] std::size_t indent() const { return 2 * std::min(m_depth, kDeepest); }
    [[nodiscard]] bool hasText() const {
        return m_line.find_first_not_of(' ') != std::string::npos;
    }

    std::vector<std::string> m_lines;
    std::string m_line;
    std::size_t m_depth = 0;
};

} // namespace

std::string_view RowFields::value(std::string_view name) const {
    const auto found = std::find_if(properties.rbegin(), properties.rend(),
                                    [name](const Field& field) { return field.name == name; });
    return found == properties.rend() ? std::string_view() : std::string_view(found->value);
}

RowFields rowFields(std::string_view event) {
    RowFields fields;
    forEachProperty(event, [&fields](std::string_view name, const events::PropertyValue& value) {
        fields.properties.push_back({std::string(name), std::string(value.text)});
    });
    return fields;
}

std::vector<std::string> jsonLines(std::string_view json) {
    Lines lines;
    for (std::size_t at = 0; at < json.size(); ++at) {
        const char c = json[at];
        if (c == '"') {
            const std::size_t close = std::min(json::endOfString(json, at), json.size() - 1);
            lines.append(json.substr(at, close - at + 1));
            at = close;
        } else if (c == '{' || c == '[') {
            const std::size_t next = json.find_first_not_of(" \t\r\n", at + 1);
            if (next != std::string_view::npos && (json[next] == '}' || json[next] == ']')) {
                lines.append(c == '{' ? "{}" : "[]");
                at = next;
            } else {
                lines.open(c);
            }
        } else if (c == '}' || c == ']') {
            lines.close(c);
        } else if (c == ',') {
            lines.append(",");
            lines.end();
        } else if (c == ':') {
            lines.append(": ");
        } else if (!json::isSpace(c)) {
            lines.append(json.substr(at, 1));
        }
    }
    return lines.take();
}

} // namespace shardscope::session
