// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/skim_reader.h"

#include "core/events/event_time.h"
#include "core/ingest/decoded_texts.h"
#include "core/ingest/wanted_properties.h"
#include "core/json/scalars.h"
#include "core/json/strict_check.h"

#include <simdjson.h>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <utility>

namespace shardscope::ingest {

namespace {

using events::PropertyValue;
using events::ValueType;

/// Deeper nesting than this is left to the careful reader.
constexpr unsigned kDeepest = 64;

#define SHARDSCOPE_INLINE inline __attribute__((always_inline))

/// Steps along the tokens of one line. Every step is inlined into the two loops below, so that
/// the place stays in registers: this is where an import spends its time. It may step on the
/// sentinels behind the last token and take them for tokens; atEnd() and isLost() tell.
class LineWalk {
public:
    LineWalk(std::string_view text, const json::Structure& structure)
        : m_text(text.data()),
          m_size(text.size()),
          m_token(structure.tokens.data()),
          m_last(m_token + structure.count) {}

    [[nodiscard]] SHARDSCOPE_INLINE char token() const { return m_text[*m_token]; }
    [[nodiscard]] SHARDSCOPE_INLINE bool isLost() const { return m_token > m_last; }
    [[nodiscard]] SHARDSCOPE_INLINE bool atEnd() const {
        return m_token == m_last && onlySpace(m_end, m_size);
    }

    /// Over the brace that opens an object; false when there is none.
    [[nodiscard]] SHARDSCOPE_INLINE bool openObject() {
        if (token() != '{' || !onlySpace(m_end, *m_token)) {
            return false;
        }
        m_end = *m_token++ + 1;
        return true;
    }
    /// Over a comma to the next name, or over the closing brace: then `more` is false.
    [[nodiscard]] SHARDSCOPE_INLINE bool endMember(bool& more) {
        const char here = token();
        more = here == ',';
        if ((!more && here != '}') || !onlySpace(m_end, *m_token)) {
            return false;
        }
        m_end = *m_token++ + 1;
        return true;
    }
    /// From the quote of a name over its colon; the name as it is spelled.
    [[nodiscard]] SHARDSCOPE_INLINE bool name(std::string_view& name) {
        if (token() != '"' || m_text[m_token[1]] != ':' || !string(name)) {
            return false;
        }
        m_end = *m_token++ + 1;
        return true;
    }
    /// Over a string, to its text as it is spelled.
    [[nodiscard]] SHARDSCOPE_INLINE bool string(std::string_view& body) {
        const std::size_t open = *m_token;
        // There are no tokens inside strings: the closing quote stands last before the next one.
        std::size_t close = m_token[1] - std::size_t{1};
        while (close > open && json::isSpace(m_text[close])) {
            --close;
        }
        if (close <= open || m_text[close] != '"' || !onlySpace(m_end, open)) {
            return false;
        }
        body = {m_text + open + 1, close - open - 1};
        m_end = close + 1;
        ++m_token;
        return true;
    }
    /// Over a number or literal, which stands between the colon before and the next token.
    [[nodiscard]] SHARDSCOPE_INLINE std::string_view scalar() {
        std::size_t end = *m_token;
        std::size_t begin = std::min(m_end, end); // m_end is one behind the text when lost
        while (begin < end && json::isSpace(m_text[begin])) {
            ++begin;
        }
        while (end > begin && json::isSpace(m_text[end - 1])) {
            --end;
        }
        m_end = *m_token;
        return {m_text + begin, end - begin};
    }
    /// Over any value, without looking at it more than its structure needs.
    [[nodiscard]] SHARDSCOPE_INLINE bool skipValue() {
        const char here = token();
        std::string_view ignored;
        if (here == '"') {
            return string(ignored);
        }
        if (here == '{' || here == '[') {
            return nested(ignored);
        }
        return isScalar(scalar());
    }
    /// Over an object or list, to its text.
    [[nodiscard]] SHARDSCOPE_INLINE bool nested(std::string_view& body) {
        const std::size_t open = *m_token;
        const std::uint32_t* close = closingBracket(m_text, m_token, m_last);
        if (close == nullptr || !onlySpace(m_end, open)) {
            return false;
        }
        m_end = *close + std::size_t{1};
        m_token = close + 1;
        body = {m_text + open, m_end - open};
        return true;
    }

private:
    [[nodiscard]] SHARDSCOPE_INLINE bool onlySpace(std::size_t begin, std::size_t end) const {
        while (begin < end && json::isSpace(m_text[begin])) {
            ++begin;
        }
        return begin >= end;
    }
    [[nodiscard]] static SHARDSCOPE_INLINE bool isScalar(std::string_view text) {
        std::size_t digits = 0;
        while (digits < text.size() && text[digits] >= '0' && text[digits] <= '9') {
            ++digits;
        }
        const bool plain = digits == text.size() && digits > 0 && text.front() != '0';
        return plain || json::isNumber(text) || json::isLiteral(text);
    }
    /// The token that closes the bracket at `token`; what is between is held to brackets only.
    [[nodiscard]] static const std::uint32_t*
    closingBracket(const char* text, const std::uint32_t* token, const std::uint32_t* last);

    const char* m_text;
    std::size_t m_size;
    const std::uint32_t* m_token;
    const std::uint32_t* m_last;
    std::size_t m_end = 0; ///< the place behind what was read last
};

const std::uint32_t* LineWalk::closingBracket(const char* text, const std::uint32_t* token,
                                              const std::uint32_t* last) {
    std::uint64_t isArray = 0; // one bit for each open bracket, the innermost lowest
    unsigned depth = 0;
    for (; token < last; ++token) {
        const char here = text[*token];
        if (here == '{' || here == '[') {
            if (++depth > kDeepest) {
                return nullptr;
            }
            isArray = (isArray << 1U) | (here == '[' ? 1U : 0U);
        } else if (here == '}' || here == ']') {
            if ((isArray & 1U) != (here == ']' ? 1U : 0U)) {
                return nullptr;
            }
            isArray >>= 1U;
            if (--depth == 0) {
                return token;
            }
        }
    }
    return nullptr;
}

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
    [[nodiscard]] bool skim(std::string_view text, events::EventView& view);
    [[nodiscard]] bool readEvent(LineWalk walk);
    [[nodiscard]] bool readProperties(LineWalk& walk);
    [[nodiscard]] bool readValue(LineWalk& walk, PropertyValue& value);
    [[nodiscard]] SHARDSCOPE_INLINE bool decode(std::string_view& text) {
        return !m_structure.hasBackslash || m_decoded.decode(text, text);
    }

    json::StructureCode m_code;
    WantedProperties m_wanted;
    bool m_strict;
    std::unique_ptr<EventReader> m_careful;
    json::Structure m_structure;
    DecodedTexts m_decoded;

    // Of the present line.
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
    m_event = {};
    m_hasProperties = false;
    m_decoded.clear();
    if (!readEvent(LineWalk(text, m_structure)) || !m_event.isText() || !m_hasProperties ||
        !m_wanted.time().isNumber()) {
        return false;
    }
    view.event = m_event.text;
    view.timeMs = events::toUnixMs(json::toDouble(m_wanted.time().text));
    m_wanted.fill(view);
    return events::isCalendarTime(view.timeMs);
}

bool SkimReader::readEvent(LineWalk walk) {
    if (!walk.openObject()) {
        return false;
    }
    bool more = walk.token() != '}';
    if (!more && !walk.endMember(more)) {
        return false;
    }
    while (more) {
        std::string_view name;
        if (!walk.name(name) || !decode(name)) {
            return false;
        }
        bool read = false;
        if (name == "event") {
            read = readValue(walk, m_event);
        } else if (name == "properties") {
            m_wanted.clear();
            m_hasProperties = walk.token() == '{';
            read = m_hasProperties ? readProperties(walk) : walk.skipValue();
        } else {
            read = walk.skipValue();
        }
        if (!read || !walk.endMember(more) || walk.isLost()) {
            return false;
        }
    }
    return walk.atEnd();
}

bool SkimReader::readProperties(LineWalk& place) {
    LineWalk walk = place; // a copy that nobody else sees can stay in registers
    if (!walk.openObject()) {
        return false;
    }
    bool more = walk.token() != '}';
    if (!more && !walk.endMember(more)) {
        return false;
    }
    while (more) {
        std::string_view name;
        if (!walk.name(name) || !decode(name)) {
            return false;
        }
        std::size_t slot = m_wanted.first(name);
        if (slot == WantedProperties::kNone) {
            if (!walk.skipValue()) {
                return false;
            }
        } else {
            PropertyValue value;
            if (!readValue(walk, value)) {
                return false;
            }
            for (; slot != WantedProperties::kNone; slot = m_wanted.next(slot)) {
                m_wanted.set(slot, value);
            }
        }
        if (!walk.endMember(more) || walk.isLost()) {
            return false;
        }
    }
    place = walk;
    return true;
}

SHARDSCOPE_INLINE bool SkimReader::readValue(LineWalk& walk, PropertyValue& value) {
    const char here = walk.token();
    if (here == '"') {
        value.type = ValueType::String;
        return walk.string(value.text) && decode(value.text);
    }
    if (here == '{' || here == '[') {
        value.type = here == '[' ? ValueType::Array : ValueType::Object;
        return walk.nested(value.text);
    }
    value.text = walk.scalar();
    if (json::isNumber(value.text)) {
        value.type = ValueType::Number;
        return true;
    }
    value.type = value.text == "null" ? ValueType::Null : ValueType::Bool;
    return json::isLiteral(value.text);
}

} // namespace

std::unique_ptr<EventReader> makeSkimReader(EventReaderOptions options, json::StructureCode code) {
    return std::make_unique<SkimReader>(std::move(options), code);
}

} // namespace shardscope::ingest
