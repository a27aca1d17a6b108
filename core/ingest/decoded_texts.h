// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/unescape.h"

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>

namespace shardscope::ingest {

/// Keeps the unescaped texts of one event; the memory serves the next one again.
class DecodedTexts {
public:
    void clear() { m_used = 0; }

    /// Decodes the inside of a JSON string, itself where nothing is escaped. False on a bad
    /// escape. The view lives until clear().
    [[nodiscard]] bool decode(std::string_view body, std::string_view& decoded) {
        if (body.find('\\') == std::string_view::npos) {
            decoded = body;
            return true;
        }
        if (m_used == m_texts.size()) {
            m_texts.emplace_back();
        }
        std::string& text = m_texts[m_used];
        if (!json::unescape(body, text)) {
            return false;
        }
        ++m_used;
        decoded = text;
        return true;
    }

private:
    std::deque<std::string> m_texts; // grows without moving what views point to
    std::size_t m_used = 0;
};

} // namespace shardscope::ingest
