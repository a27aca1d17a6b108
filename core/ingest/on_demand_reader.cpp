// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/event_time.h"
#include "core/ingest/decoded_texts.h"
#include "core/ingest/skim_reader.h"
#include "core/ingest/text_window.h"
#include "core/ingest/wanted_properties.h"
#include "core/json/scalars.h"
#include "core/json/strict_check.h"

#include <simdjson.h>

#include <cstring>
#include <utility>

namespace shardscope::ingest {

namespace {

namespace ondemand = simdjson::ondemand;
using events::PropertyValue;
using events::ValueType;

/// Visits the members of the event and of its properties with simdjson On-Demand. What is
/// visited is checked in full; nested values are only skipped over.
class OnDemandReader final : public EventReader {
public:
    explicit OnDemandReader(EventReaderOptions options)
        : m_wanted(options.groupKeys), m_strict(options.strict) {}

    bool read(std::string_view text, events::EventView& view) override;
    const std::string& reason() const override { return m_reason; }

private:
    struct Members {
        PropertyValue event;
        bool hasProperties = false; ///< the last `properties` is an object
    };

    [[nodiscard]] bool readMembers(std::string_view text, Members& members);
    [[nodiscard]] bool readProperties(ondemand::value& value);
    [[nodiscard]] bool readValue(ondemand::value& value, PropertyValue& property);
    [[nodiscard]] bool checkScalar(ondemand::value& value);
    [[nodiscard]] bool keyOf(ondemand::field& field, std::string_view& key);
    [[nodiscard]] bool reject(std::string_view text, const char* otherwise);

    ondemand::parser m_parser;
    WantedProperties m_wanted;
    bool m_strict;
    std::string m_reason;
    DecodedTexts m_decoded;
};

bool OnDemandReader::read(std::string_view text, events::EventView& view) {
    m_decoded.clear();
    m_wanted.clear();
    Members members;
    if (!readMembers(text, members)) {
        return reject(text, "not a JSON object that can be read");
    }
    if (m_strict && json::findDefect(text)) {
        return reject(text, "");
    }
    if (!members.event.isText()) {
        return reject(text, "no string \"event\"");
    }
    if (!members.hasProperties) {
        return reject(text, "no object \"properties\"");
    }
    if (!m_wanted.time().isNumber()) {
        return reject(text, "no numeric \"properties.time\"");
    }
    view.event = members.event.text;
    view.timeMs = events::toUnixMs(json::toDouble(m_wanted.time().text));
    if (!events::isCalendarTime(view.timeMs)) {
        return reject(text, "\"properties.time\" is outside the calendar");
    }
    m_wanted.fill(view);
    return true;
}

bool OnDemandReader::readMembers(std::string_view text, Members& members) {
    ondemand::document document;
    ondemand::object object;
    if (m_parser.iterate(text.data(), text.size(), text.size() + TextWindow::kPadding)
                .get(document) != simdjson::SUCCESS ||
        document.get_object().get(object) != simdjson::SUCCESS) {
        return false;
    }
    for (simdjson::simdjson_result<ondemand::field> next : object) {
        ondemand::field field;
        std::string_view key;
        if (std::move(next).get(field) != simdjson::SUCCESS || !keyOf(field, key)) {
            return false;
        }
        if (key == "event") {
            if (!readValue(field.value(), members.event)) {
                return false;
            }
        } else if (key == "properties") {
            m_wanted.clear();
            ondemand::json_type type{};
            if (field.value().type().get(type) != simdjson::SUCCESS) {
                return false;
            }
            members.hasProperties = type == ondemand::json_type::object;
            if (members.hasProperties ? !readProperties(field.value())
                                      : !checkScalar(field.value())) {
                return false;
            }
        } else if (!checkScalar(field.value())) {
            return false;
        }
    }
    // A location behind the object means that something follows it.
    return document.current_location().error() == simdjson::OUT_OF_BOUNDS;
}

bool OnDemandReader::readProperties(ondemand::value& value) {
    ondemand::object object;
    if (value.get_object().get(object) != simdjson::SUCCESS) {
        return false;
    }
    for (simdjson::simdjson_result<ondemand::field> next : object) {
        ondemand::field field;
        std::string_view key;
        if (std::move(next).get(field) != simdjson::SUCCESS || !keyOf(field, key)) {
            return false;
        }
        std::size_t slot = m_wanted.first(key);
        if (slot == WantedProperties::kNone) {
            if (!checkScalar(field.value())) {
                return false;
            }
            continue;
        }
        PropertyValue property;
        if (!readValue(field.value(), property)) {
            return false;
        }
        for (; slot != WantedProperties::kNone; slot = m_wanted.next(slot)) {
            m_wanted.set(slot, property);
        }
    }
    return true;
}

std::string_view trimmedEnd(std::string_view text) {
    while (!text.empty() && json::isSpace(text.back())) {
        text.remove_suffix(1);
    }
    return text;
}

/// The token of a scalar as it is spelled; raw_json_token may carry white space behind it.
std::string_view tokenOf(ondemand::value& value) {
    return trimmedEnd(value.raw_json_token());
}

ValueType typeOfToken(std::string_view token) {
    if (token.size() >= 2 && token.front() == '"' && token.back() == '"') {
        return ValueType::String;
    }
    if (json::isNumber(token)) {
        return ValueType::Number;
    }
    if (token == "null") {
        return ValueType::Null;
    }
    return json::isLiteral(token) ? ValueType::Bool : ValueType::Absent;
}

bool OnDemandReader::checkScalar(ondemand::value& value) {
    ondemand::json_type type{};
    if (value.type().get(type) != simdjson::SUCCESS) {
        return false;
    }
    if (type == ondemand::json_type::object || type == ondemand::json_type::array) {
        return true; // the iteration skips it by its brackets
    }
    return typeOfToken(tokenOf(value)) != ValueType::Absent;
}

bool OnDemandReader::readValue(ondemand::value& value, PropertyValue& property) {
    ondemand::json_type type{};
    if (value.type().get(type) != simdjson::SUCCESS) {
        return false;
    }
    if (type == ondemand::json_type::array) {
        ondemand::array array;
        property.type = ValueType::Array;
        std::string_view raw; // may carry white space behind it
        const bool read = value.get_array().get(array) == simdjson::SUCCESS &&
                          array.raw_json().get(raw) == simdjson::SUCCESS;
        property.text = trimmedEnd(raw);
        return read;
    }
    if (type == ondemand::json_type::object) {
        property = {ValueType::Object, {}};
        return true;
    }
    const std::string_view token = tokenOf(value);
    property = {typeOfToken(token), token};
    if (property.type != ValueType::String) {
        return property.type != ValueType::Absent;
    }
    return m_decoded.decode(token.substr(1, token.size() - 2), property.text);
}

bool OnDemandReader::keyOf(ondemand::field& field, std::string_view& key) {
    const char* begin = field.key().raw();
    const char* end = begin;
    bool escaped = false;
    for (; *end != '"'; ++end) { // closed: the structural pass has seen its quote
        if (*end == '\\') {
            escaped = true;
            ++end;
        }
    }
    const std::string_view body(begin, static_cast<std::size_t>(end - begin));
    key = body;
    return !escaped || m_decoded.decode(body, key);
}

bool OnDemandReader::reject(std::string_view text, const char* otherwise) {
    const std::optional<json::Defect> defect = json::findDefect(text);
    m_reason = defect ? defect->what + " at byte " + std::to_string(defect->offset + 1)
                      : std::string(otherwise);
    return false;
}

} // namespace

std::unique_ptr<EventReader> makeOnDemandReader(EventReaderOptions options) {
    return std::make_unique<OnDemandReader>(std::move(options));
}

} // namespace shardscope::ingest
