// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/skim_reader.h"

#include "core/events/event_time.h"
#include "core/ingest/decoded_texts.h"
#include "core/ingest/wanted_properties.h"
#include "core/json/scalars.h"
#include "core/json/strict_check.h"

#include <simdjson.h>

#include <cstdint>
#include <limits>
#include <utility>

namespace shardscope::ingest {

namespace {

using events::PropertyValue;
using events::ValueType;

class SkimReader final : public EventReader {
public:
    SkimReader(EventReaderOptions options, json::StructureCode code)
        : m_code(code), m_wanted(options.groupKeys), m_strict(options.strict) {
        options.strict = true; // lines that get there are few and suspect
        m_careful = makeOnDemandReader(std::move(options));
    }

    bool read(std::string_view text, events::EventView& view) override;
    const std::string& reason() const override { return m_careful->reason(); }

private:
    /// Deeper nesting than this is left to the careful reader.
    static constexpr unsigned kDeepest = 64;

    [[nodiscard]] bool skim(std::string_view text, events::EventView& view);
    [[nodiscard]] bool readEvent();
    [[nodiscard]] bool readProperties();
    /// From the quote of a name over its colon; the value starts at the next token or scalar.
    [[nodiscard]] bool readName(std::string_view& name);
    [[nodiscard]] bool readValue(PropertyValue& value);
    [[nodiscard]] bool skipValue();
    [[nodiscard]] bool skipNested();
    /// Over a comma to the next name, or over the closing brace: then `more` is false.
    [[nodiscard]] bool endMember(bool& more);
    /// The scalar between the colon before and the next token, with nothing around it.
    [[nodiscard]] std::string_view scalarHere() const;
    [[nodiscard]] bool onlySpace(std::size_t begin, std::size_t end) const;
    [[nodiscard]] std::size_t endOfStringHere() const;

    [[nodiscard]] bool hasToken() const { return m_at < m_structure.count; }
    [[nodiscard]] std::size_t position() const { return m_structure.tokens[m_at]; }
    [[nodiscard]] char token() const { return hasToken() ? m_text[position()] : '\0'; }

    json::StructureCode m_code;
    WantedProperties m_wanted;
    bool m_strict;
    std::unique_ptr<EventReader> m_careful;
    json::Structure m_structure;
    DecodedTexts m_decoded;

    // The present line.
    std::string_view m_text;
    std::size_t m_at = 0;  ///< the next token
    std::size_t m_end = 0; ///< the place behind what was read last
    PropertyValue m_event;
    bool m_hasProperties = false;
};

bool SkimReader::read(std::string_view text, events::EventView& view) {
    const bool skimmed = text.size() < std::numeric_limits<std::uint32_t>::max() &&
                         skim(text, view) && (!m_strict || !json::findDefect(text));
    return skimmed || m_careful->read(text, view);
}

bool SkimReader::skim(std::string_view text, events::EventView& view) {
    json::findStructure(text, m_structure, m_code);
    if (m_structure.openString || m_structure.controlInside ||
        (m_structure.hasNonAscii && !simdjson::validate_utf8(text.data(), text.size()))) {
        return false;
    }
    m_text = text;
    m_at = 0;
    m_end = 0;
    m_event = {};
    m_hasProperties = false;
    m_decoded.clear();
    m_wanted.clear();
    if (!readEvent() || !m_event.isText() || !m_hasProperties || !m_wanted.time().isNumber()) {
        return false;
    }
    view.event = m_event.text;
    view.timeMs = events::toUnixMs(json::toDouble(m_wanted.time().text));
    m_wanted.fill(view);
    return events::isCalendarTime(view.timeMs);
}

bool SkimReader::readEvent() {
    if (token() != '{' || !onlySpace(0, position())) {
        return false;
    }
    m_end = position() + 1;
    ++m_at;
    bool more = token() != '}';
    if (!more && !endMember(more)) {
        return false;
    }
    while (more) {
        std::string_view name;
        if (!readName(name)) {
            return false;
        }
        bool read = false;
        if (name == "event") {
            read = readValue(m_event);
        } else if (name == "properties") {
            m_wanted.clear();
            m_hasProperties = token() == '{' && onlySpace(m_end, position());
            read = m_hasProperties ? readProperties() : skipValue();
        } else {
            read = skipValue();
        }
        if (!read || !endMember(more)) {
            return false;
        }
    }
    return !hasToken() && onlySpace(m_end, m_text.size());
}

bool SkimReader::readProperties() {
    m_end = position() + 1;
    ++m_at;
    bool more = token() != '}';
    if (!more) {
        return endMember(more);
    }
    while (more) {
        std::string_view name;
        if (!readName(name)) {
            return false;
        }
        std::size_t slot = m_wanted.first(name);
        if (slot == WantedProperties::kNone) {
            if (!skipValue()) {
                return false;
            }
        } else {
            PropertyValue value;
            if (!readValue(value)) {
                return false;
            }
            for (; slot != WantedProperties::kNone; slot = m_wanted.next(name, slot)) {
                m_wanted.set(slot, value);
            }
        }
        if (!endMember(more)) {
            return false;
        }
    }
    return true;
}

bool SkimReader::onlySpace(std::size_t begin, std::size_t end) const {
    for (; begin < end; ++begin) {
        if (!json::isSpace(m_text[begin])) {
            return false;
        }
    }
    return true;
}

/// The closing quote of the string that opens at the present token: what stands last before the
/// next token, since there are no tokens inside strings.
std::size_t SkimReader::endOfStringHere() const {
    std::size_t end = m_at + 1 < m_structure.count ? m_structure.tokens[m_at + 1] : m_text.size();
    while (end > position() + 1 && json::isSpace(m_text[end - 1])) {
        --end;
    }
    return end - 1;
}

bool SkimReader::readName(std::string_view& name) {
    if (token() != '"' || !onlySpace(m_end, position())) {
        return false;
    }
    const std::size_t open = position();
    const std::size_t close = endOfStringHere();
    ++m_at;
    if (close <= open || m_text[close] != '"' || token() != ':') {
        return false;
    }
    name = m_text.substr(open + 1, close - open - 1);
    m_end = position() + 1;
    ++m_at;
    return !m_structure.hasBackslash || m_decoded.decode(name, name);
}

std::string_view SkimReader::scalarHere() const {
    std::size_t begin = m_end;
    std::size_t end = hasToken() ? position() : m_text.size();
    while (begin < end && json::isSpace(m_text[begin])) {
        ++begin;
    }
    while (end > begin && json::isSpace(m_text[end - 1])) {
        --end;
    }
    return m_text.substr(begin, end - begin);
}

bool SkimReader::readValue(PropertyValue& value) {
    const char here = token();
    if (here == '"' || here == '{' || here == '[') {
        const std::size_t open = position();
        if (!onlySpace(m_end, open)) {
            return false;
        }
        if (here != '"') {
            value.type = here == '[' ? ValueType::Array : ValueType::Object;
            const bool skipped = skipNested();
            value.text = m_text.substr(open, m_end - open);
            return skipped;
        }
        const std::size_t close = endOfStringHere();
        if (close <= open || m_text[close] != '"') {
            return false;
        }
        ++m_at;
        m_end = close + 1;
        value.type = ValueType::String;
        value.text = m_text.substr(open + 1, close - open - 1);
        return !m_structure.hasBackslash || m_decoded.decode(value.text, value.text);
    }
    value.text = scalarHere();
    m_end = hasToken() ? position() : m_text.size();
    if (json::isNumber(value.text)) {
        value.type = ValueType::Number;
        return true;
    }
    value.type = value.text == "null" ? ValueType::Null : ValueType::Bool;
    return json::isLiteral(value.text);
}

bool SkimReader::skipValue() {
    const char here = token();
    if (here == '"') {
        const std::size_t open = position();
        const std::size_t close = endOfStringHere();
        if (!onlySpace(m_end, open) || close <= open || m_text[close] != '"') {
            return false;
        }
        ++m_at;
        m_end = close + 1;
        return true;
    }
    if (here == '{' || here == '[') {
        return onlySpace(m_end, position()) && skipNested();
    }
    const std::string_view scalar = scalarHere();
    m_end = hasToken() ? position() : m_text.size();
    return json::isNumber(scalar) || json::isLiteral(scalar);
}

/// Over a nested object or list by its brackets; what they hold is not looked at.
bool SkimReader::skipNested() {
    std::uint64_t isArray = 0; // one bit for each open bracket, the innermost lowest
    unsigned depth = 0;
    for (; hasToken(); ++m_at) {
        const char here = token();
        if (here == '{' || here == '[') {
            if (++depth > kDeepest) {
                return false;
            }
            isArray = (isArray << 1U) | (here == '[' ? 1U : 0U);
        } else if (here == '}' || here == ']') {
            if ((isArray & 1U) != (here == ']' ? 1U : 0U)) {
                return false;
            }
            isArray >>= 1U;
            if (--depth == 0) {
                m_end = position() + 1;
                ++m_at;
                return true;
            }
        }
    }
    return false;
}

bool SkimReader::endMember(bool& more) {
    const char here = token();
    if ((here != ',' && here != '}') || !onlySpace(m_end, position())) {
        return false;
    }
    more = here == ',';
    m_end = position() + 1;
    ++m_at;
    return true;
}

} // namespace

std::unique_ptr<EventReader> makeSkimReader(EventReaderOptions options, json::StructureCode code) {
    return std::make_unique<SkimReader>(std::move(options), code);
}

} // namespace shardscope::ingest
