// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/select/board_filter.h"

#include "core/select/filter_scanner.h"

#include <charconv>
#include <cmath>

namespace shardscope::select {

namespace {

constexpr std::string_view kDayForms =
    "a day is 2023-09-01, 2023-09-01..15 or 2023-09-01..2023-10-15";

/// The end of a range: a whole date, or the day of the month that the range starts in.
std::optional<events::Day> endOfRange(events::Day first, std::string_view text) {
    if (text.size() == 2) {
        const std::string month = toIsoDate(first);
        return events::parseIsoDate(month.substr(0, month.size() - 2) + std::string(text));
    }
    return events::parseIsoDate(text);
}

std::optional<double> hotMultiple(std::string_view text) {
    if (!text.starts_with('>') || !text.ends_with('x') || text.size() < 3) {
        return std::nullopt;
    }
    double multiple = 0;
    const char* const end = text.data() + text.size() - 1;
    const auto read = std::from_chars(text.data() + 1, end, multiple);
    const bool whole = read.ec == std::errc{} && read.ptr == end;
    return whole && std::isfinite(multiple) && multiple >= 0 ? std::optional(multiple)
                                                             : std::nullopt;
}

class BoardFilterParser {
public:
    explicit BoardFilterParser(std::string_view line) : m_scanner(line) {}

    base::Result<BoardFilter> run() {
        for (m_scanner.skipSpace(); !m_scanner.atEnd(); m_scanner.skipSpace()) {
            if (auto done = term(); !done) {
                return base::fail(done.error());
            }
        }
        return std::move(m_filter);
    }

private:
    base::Result<void> term();
    base::Result<void> field(std::string_view name, std::size_t start);
    base::Result<void> text(std::vector<std::string>& kept, std::vector<std::string>& excluded);
    base::Result<void> group();
    base::Result<void> day();
    base::Result<void> hot(std::size_t start);

    FilterScanner m_scanner;
    BoardFilter m_filter;
    bool m_excluded = false;
};

base::Result<void> BoardFilterParser::term() {
    const std::size_t start = m_scanner.position();
    m_excluded = m_scanner.take('-');
    if (m_scanner.atBreak()) {
        return m_scanner.error(start, "expected what to exclude right after '-'");
    }
    const std::string_view name = fieldOf(m_scanner.rest());
    if (name.empty()) {
        return text(m_filter.idTexts, m_filter.excludedIdTexts);
    }
    return field(name, start);
}

base::Result<void> BoardFilterParser::field(std::string_view name, std::size_t start) {
    const std::size_t nameAt = m_scanner.position();
    m_scanner.advance(name.size() + 1);
    if (m_scanner.atBreak()) {
        return m_scanner.error(m_scanner.position(),
                               "expected a value right after " + std::string(name) + ":");
    }
    if (name == "id") {
        return text(m_filter.ids, m_filter.excludedIds);
    }
    if (name == "event") {
        return text(m_filter.events, m_filter.excludedEvents);
    }
    if (name == "group") {
        return group();
    }
    if (name == "day") {
        return day();
    }
    if (name == "hot") {
        return hot(start);
    }
    if (name == "prop") {
        return m_scanner.error(nameAt, "the board holds counts and cannot filter by properties",
                               "the page of a key and its raw rows show them");
    }
    return m_scanner.error(
        nameAt, "unknown field " + std::string(name) + ", expected id, day, event, hot or group",
        "to search ids for it, put the word in quotes");
}

base::Result<void> BoardFilterParser::text(std::vector<std::string>& kept,
                                           std::vector<std::string>& excluded) {
    return m_scanner.value().map(
        [&](std::string&& value) { (m_excluded ? excluded : kept).push_back(std::move(value)); });
}

base::Result<void> BoardFilterParser::group() {
    auto key = m_scanner.value('=');
    if (!key) {
        return base::fail(key.error());
    }
    if (!m_scanner.take('=')) {
        return m_scanner.error(m_scanner.position(), "expected '=' after the group key",
                               "for instance group:company=Acme");
    }
    if (m_scanner.atBreak()) {
        return m_scanner.error(m_scanner.position(), "expected a group id right after '='",
                               "the empty id is written \"\"");
    }
    return m_scanner.value().map([&](std::string&& id) {
        (m_excluded ? m_filter.excludedGroups : m_filter.groups)
            .push_back({std::move(*key), std::move(id)});
    });
}

base::Result<void> BoardFilterParser::day() {
    const std::size_t at = m_scanner.position();
    const auto value = m_scanner.value();
    if (!value) {
        return base::fail(value.error());
    }
    const std::string_view text = *value;
    const std::size_t dots = text.find("..");
    const auto first = events::parseIsoDate(text.substr(0, dots));
    if (!first) {
        return m_scanner.error(at, "expected a date", std::string(kDayForms));
    }
    auto last = first;
    if (dots != std::string_view::npos) {
        last = endOfRange(*first, text.substr(dots + 2));
        if (!last) {
            return m_scanner.error(at + dots + 2, "expected the last day of the range",
                                   std::string(kDayForms));
        }
    }
    if (*last < *first) {
        return m_scanner.error(at, "the range ends before it starts");
    }
    (m_excluded ? m_filter.excludedDays : m_filter.days).push_back({*first, *last});
    return {};
}

base::Result<void> BoardFilterParser::hot(std::size_t start) {
    const std::size_t at = m_scanner.position();
    const auto value = m_scanner.value();
    if (!value) {
        return base::fail(value.error());
    }
    if (m_excluded) {
        return m_scanner.error(start, "hot: cannot be excluded");
    }
    if (m_filter.hotMultiple) {
        return m_scanner.error(start, "hot: stands here a second time");
    }
    m_filter.hotMultiple = hotMultiple(*value);
    if (!m_filter.hotMultiple) {
        return m_scanner.error(at, "expected >, a number and x",
                               "hot:>1x means over the limit, hot:>0.5x over half of it");
    }
    return {};
}

} // namespace

base::Result<BoardFilter> parseBoardFilter(std::string_view line) {
    return BoardFilterParser(line).run();
}

} // namespace shardscope::select
