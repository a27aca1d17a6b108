// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/record_splitter.h"

#include "core/json/scalars.h"

#include <algorithm>
#include <cstring>
#include <string>

namespace shardscope::ingest {

namespace {

constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";

std::size_t firstNonSpace(std::string_view text, std::size_t from) {
    while (from < text.size() && json::isSpace(text[from])) {
        ++from;
    }
    return from;
}

} // namespace

RecordSplitter::RecordSplitter(ByteSource& source, std::size_t longestLine)
    : m_window(source), m_longestLine(longestLine) {}

RecordSplitter::RecordSplitter(ByteSource& source, const RecordPlace& start)
    : m_window(source, start.offset),
      m_longestLine(kLongestLine),
      m_mode(start.inArray ? Mode::Array : Mode::Lines),
      m_isArray(start.inArray),
      m_line(start.line) {}

bool RecordSplitter::next(RawRecord& record) {
    if (m_mode == Mode::Start) {
        recogniseForm();
    }
    m_window.drop(m_pending);
    m_pending = 0;
    if (m_mode == Mode::Array) {
        return nextElement(record);
    }
    return nextLine(record);
}

void RecordSplitter::recogniseForm() {
    while (m_window.view().size() < kByteOrderMark.size() && m_window.more()) {
    }
    if (m_window.view().starts_with(kByteOrderMark)) {
        m_window.drop(kByteOrderMark.size());
    }
    m_isArray = looksLikeArray();
    m_mode = m_isArray ? Mode::Array : Mode::Lines;
    if (m_isArray) {
        dropCountingLines(m_window.view().find('[') + 1);
    }
}

/// An array starts with [ and its elements are objects; an array of anything else is a bad line.
bool RecordSplitter::looksLikeArray() {
    constexpr std::size_t kMostSpace = 1 << 20;
    for (;;) {
        const std::string_view text = m_window.view();
        const std::size_t open = firstNonSpace(text, 0);
        if (open < text.size() && text[open] != '[') {
            return false;
        }
        const std::size_t element = std::min(text.size(), firstNonSpace(text, open + 1));
        if (open < text.size() && element < text.size()) {
            if (text[element] != ']') {
                return text[element] == '{';
            }
            if (firstNonSpace(text, element + 1) < text.size()) {
                return false;
            }
        }
        if (text.size() > kMostSpace) {
            return false;
        }
        if (!m_window.more()) {
            return element < text.size() && text[element] == ']';
        }
    }
}

bool RecordSplitter::nextLine(RawRecord& record) {
    std::size_t searched = 0;
    for (;;) {
        std::string_view text = m_window.view();
        const void* found = searched < text.size()
                                ? std::memchr(text.data() + searched, '\n', text.size() - searched)
                                : nullptr;
        const bool ended = found == nullptr && !m_window.more();
        if (ended) {
            text = m_window.view(); // more() moves what is there, even when nothing is to come
        }
        if (found == nullptr && !ended) {
            searched = text.size();
            if (searched > m_longestLine) {
                return takeLongLine(record);
            }
            continue;
        }
        if (ended && text.empty()) {
            return false;
        }
        const auto length =
            ended ? text.size()
                  : static_cast<std::size_t>(static_cast<const char*>(found) - text.data());
        if (length > m_longestLine) {
            return takeLongLine(record);
        }
        const bool carriageReturn = length > 0 && text[length - 1] == '\r';
        record = {.text = text.substr(0, length - (carriageReturn ? 1 : 0)),
                  .line = m_line++,
                  .offset = m_window.offset(),
                  .unfinished = ended};
        record.length = record.text.size();
        m_pending = length + (ended ? 0 : 1);
        return true;
    }
}

/// Lets the rest of the line go by without keeping it.
bool RecordSplitter::takeLongLine(RawRecord& record) {
    m_excerpt.assign(m_window.view().substr(0, std::min(kExcerpt, m_longestLine)));
    record = {.line = m_line++, .offset = m_window.offset(), .tooLong = true};
    for (;;) {
        const std::string_view text = m_window.view();
        const std::size_t end = text.find('\n');
        if (end != std::string_view::npos) {
            record.length += end;
            m_window.drop(end + 1);
            break;
        }
        record.length += text.size();
        m_window.drop(text.size());
        if (!m_window.more()) {
            record.unfinished = true;
            break;
        }
    }
    record.text = m_excerpt;
    return true;
}

void RecordSplitter::dropCountingLines(std::size_t count) {
    const std::string_view gone = m_window.view().substr(0, count);
    m_line += static_cast<std::uint64_t>(std::count(gone.begin(), gone.end(), '\n'));
    m_window.drop(count);
}

void RecordSplitter::skipBetweenElements() {
    for (;;) {
        const std::string_view text = m_window.view();
        std::size_t at = 0;
        while (at < text.size() && (json::isSpace(text[at]) || text[at] == ',')) {
            ++at;
        }
        const bool reachedText = at < text.size();
        dropCountingLines(at);
        if (reachedText || !m_window.more()) {
            return;
        }
    }
}

bool RecordSplitter::nextElement(RawRecord& record) {
    skipBetweenElements();
    if (m_window.view().empty()) {
        m_unclosed = true;
        return false;
    }
    if (m_window.view().front() == ']') {
        // What follows the array, if anything, is read as lines.
        dropCountingLines(1);
        skipBetweenElements();
        m_mode = Mode::Lines;
        return nextLine(record);
    }
    m_scanner.reset();
    record = {.line = m_line, .offset = m_window.offset()};
    while (m_scanner.scan(m_window.view()) == ArrayScanner::State::NeedsMore) {
        if (m_window.view().size() > m_longestLine) {
            letElementGoBy(record);
        }
        if (!m_window.more()) {
            m_unclosed = true;
            record.unfinished = true;
            return finishElement(record, m_window.view().size());
        }
    }
    return finishElement(record, m_scanner.length());
}

/// Of an element that is too long only a beginning is kept.
void RecordSplitter::letElementGoBy(RawRecord& record) {
    if (!record.tooLong) {
        m_excerpt.assign(m_window.view().substr(0, std::min(kExcerpt, m_longestLine)));
        record.tooLong = true;
    }
    const std::size_t scanned = m_scanner.forgetScanned();
    record.length += scanned;
    dropCountingLines(scanned);
}

bool RecordSplitter::finishElement(RawRecord& record, std::size_t length) {
    const std::string_view text = m_window.view().substr(0, length);
    m_line += static_cast<std::uint64_t>(std::count(text.begin(), text.end(), '\n'));
    record.length += length;
    record.text = record.tooLong ? std::string_view(m_excerpt) : text;
    m_pending = length;
    return true;
}

} // namespace shardscope::ingest
