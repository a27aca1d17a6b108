// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/json_writer.h"

#include "core/json/utf8.h"

#include <array>
#include <charconv>
#include <cmath>

namespace shardscope::json {

namespace {

/// C1 controls are legal in JSON, but terminals act on them.
bool needsHex(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c <= 0x9F);
}

void appendHex(std::string& out, char32_t unit) {
    constexpr std::string_view digits = "0123456789abcdef";
    out += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4) {
        out.push_back(digits[(unit >> static_cast<unsigned>(shift)) & 0xFU]);
    }
}

void appendControl(std::string& out, char32_t c) {
    switch (c) {
    case '\b':
        out += "\\b";
        break;
    case '\f':
        out += "\\f";
        break;
    case '\n':
        out += "\\n";
        break;
    case '\r':
        out += "\\r";
        break;
    case '\t':
        out += "\\t";
        break;
    default:
        appendHex(out, c);
    }
}

bool isPlainAscii(char c) {
    return c >= 0x20 && c < 0x7F && c != '"' && c != '\\';
}

void appendStep(std::string& out, std::string_view bytes, const Utf8Step& step) {
    if (step.kind == Utf8Step::Kind::Invalid) {
        appendUtf8(out, 0xFFFD);
    } else if (step.kind == Utf8Step::Kind::Surrogate) {
        appendHex(out, step.codePoint);
    } else if (needsHex(step.codePoint)) {
        appendControl(out, step.codePoint);
    } else {
        if (step.codePoint == '"' || step.codePoint == '\\') {
            out.push_back('\\');
        }
        out.append(bytes);
    }
}

} // namespace

void appendQuoted(std::string& out, std::string_view text) {
    out.push_back('"');
    std::size_t at = 0;
    while (at < text.size()) {
        std::size_t end = at;
        while (end < text.size() && isPlainAscii(text[end])) {
            ++end;
        }
        out.append(text.substr(at, end - at));
        at = end;
        if (at < text.size()) {
            const Utf8Step step = decodeUtf8(text, at);
            appendStep(out, text.substr(at, step.length), step);
            at += step.length;
        }
    }
    out.push_back('"');
}

void JsonWriter::separate() {
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (!m_hasElements.empty()) {
        if (m_hasElements.back()) {
            m_out.push_back(',');
        }
        m_hasElements.back() = true;
    }
}

JsonWriter& JsonWriter::literal(std::string_view text) {
    separate();
    m_out += text;
    return *this;
}

JsonWriter& JsonWriter::open(char bracket) {
    separate();
    m_out.push_back(bracket);
    m_hasElements.push_back(false);
    return *this;
}

JsonWriter& JsonWriter::close(char bracket) {
    m_out.push_back(bracket);
    m_hasElements.pop_back();
    return *this;
}

JsonWriter& JsonWriter::beginObject() {
    return open('{');
}
JsonWriter& JsonWriter::endObject() {
    return close('}');
}
JsonWriter& JsonWriter::beginArray() {
    return open('[');
}
JsonWriter& JsonWriter::endArray() {
    return close(']');
}

JsonWriter& JsonWriter::key(std::string_view name) {
    separate();
    appendQuoted(m_out, name);
    m_out.push_back(':');
    m_afterKey = true;
    return *this;
}

JsonWriter& JsonWriter::value(std::string_view text) {
    separate();
    appendQuoted(m_out, text);
    return *this;
}

JsonWriter& JsonWriter::value(double number) {
    if (!std::isfinite(number)) {
        return null();
    }
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    return literal(std::string_view(digits.data(), end.ptr));
}

} // namespace shardscope::json
