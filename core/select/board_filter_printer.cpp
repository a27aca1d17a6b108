// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/select/board_filter.h"
#include "core/select/filter_scanner.h"

#include <fmt/format.h>

namespace shardscope::select {

namespace {

/// Writes the terms of one sign; the parts of a filter come in a fixed order.
class TermPrinter {
public:
    TermPrinter(std::string& out, std::string_view sign) : m_out(out), m_sign(sign) {}

    void values(std::string_view field, const std::vector<std::string>& values) {
        for (const std::string& value : values) {
            start(field);
            appendFilterValue(m_out, value, needsQuotes(value));
        }
    }

    void groups(const std::vector<events::GroupId>& groups) {
        for (const events::GroupId& group : groups) {
            start("group:");
            const bool ambiguous = group.key.find('=') != std::string::npos;
            appendFilterValue(m_out, group.key, ambiguous || needsQuotes(group.key));
            m_out.push_back('=');
            appendFilterValue(m_out, group.id, needsQuotes(group.id));
        }
    }

    void days(const std::vector<events::DayRange>& ranges) {
        for (const events::DayRange& range : ranges) {
            start("day:");
            const std::string first = toIsoDate(range.first);
            const std::string last = toIsoDate(range.last);
            const std::size_t month = first.size() - 2;
            m_out += first;
            if (range.first != range.last) {
                const bool sameMonth = first.compare(0, month, last, 0, last.size() - 2) == 0;
                m_out += ".." + (sameMonth ? last.substr(month) : last);
            }
        }
    }

    void freeWords(const std::vector<std::string>& words) {
        for (const std::string& word : words) {
            start("");
            const bool ambiguous = word.starts_with('-') || !fieldOf(word).empty();
            appendFilterValue(m_out, word, ambiguous || needsQuotes(word));
        }
    }

    void hot(double multiple) {
        start("hot:");
        m_out += fmt::format(">{}x", multiple); // fmt's default is the shortest exact form
    }

private:
    void start(std::string_view field) {
        if (!m_out.empty()) {
            m_out.push_back(' ');
        }
        m_out += m_sign;
        m_out += field;
    }

    std::string& m_out;
    std::string_view m_sign;
};

} // namespace

std::string printBoardFilter(const BoardFilter& filter) {
    std::string line;
    TermPrinter kept(line, "");
    kept.values("id:", filter.ids);
    kept.days(filter.days);
    kept.values("event:", filter.events);
    if (filter.hotMultiple) {
        kept.hot(*filter.hotMultiple);
    }
    kept.groups(filter.groups);
    kept.freeWords(filter.idTexts);
    TermPrinter excluded(line, "-");
    excluded.values("id:", filter.excludedIds);
    excluded.days(filter.excludedDays);
    excluded.values("event:", filter.excludedEvents);
    excluded.groups(filter.excludedGroups);
    excluded.freeWords(filter.excludedIdTexts);
    return line;
}

} // namespace shardscope::select
