// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/board_text.h"

#include "app/cli/display_text.h"
#include "app/cli/number_text.h"
#include "app/cli/text_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <span>

namespace shardscope::cli {

namespace {

using store::BoardSnapshot;

class BoardPrinter {
public:
    BoardPrinter(const BoardSnapshot& board, const BoardStyle& style)
        : m_board(board), m_style(style) {}

    std::string text() const {
        std::string text = heading() + totals();
        text += ids() + events() + groups() + days();
        return text;
    }

private:
    std::string name(std::string_view text) const {
        return elideMiddle(displayText(text), m_style.idColumns);
    }
    std::string title(const std::string& text) const {
        return '\n' + inked(text, Ink::Strong, m_style.colour) + '\n';
    }
    /// Says how much of a list is shown when it was cut.
    static std::string cut(std::size_t shown, std::uint64_t all) {
        return shown >= all ? ""
                            : fmt::format("({} of {}; --top 0 shows all)\n", countText(shown),
                                          countText(all));
    }

    std::string heading() const;
    std::string totals() const;
    std::string ids() const;
    std::string events() const;
    std::string groups() const;
    std::string days() const;

    const BoardSnapshot& m_board;
    BoardStyle m_style;
};

std::string BoardPrinter::heading() const {
    const bool remediated = m_board.scope == store::Scope::Remediated;
    std::string text = toIsoDate(m_board.from) + " to " + toIsoDate(m_board.to) + " (" +
                       safeText(m_board.timezone) + "), ";
    text += remediated ? "remediated events under their original id and name"
                       : "all events under their original id and name";
    return inked(text, Ink::Strong, m_style.colour) + '\n';
}

std::string BoardPrinter::totals() const {
    const store::BoardTotals& totals = m_board.totals;
    std::string text = countText(totals.events, "event") + ", " + countText(totals.remediated) +
                       " remediated, " + countText(totals.records, "record") + ", " +
                       countText(totals.ids, "distinct id") + ", " +
                       countText(totals.groups, "group") + '\n';
    if (m_board.figures.incompleteFiles > 0) {
        text += "Partial: " + countText(m_board.figures.incompleteFiles, "incomplete file") +
                " in this case\n";
    }
    return text;
}

std::string BoardPrinter::ids() const {
    TextTable table({{"Distinct ID"},
                     {"Volume", Align::Right},
                     {"Unique events", Align::Right},
                     {"Unique days", Align::Right}});
    for (const store::IdRow& row : m_board.ids) {
        table.addRow({name(row.id), countText(row.volume), countText(row.uniqueEvents),
                      countText(row.uniqueDays)});
    }
    const store::OverallRow& overall = m_board.overall;
    table.addRow({Cell("Overall", Ink::Strong), Cell(countText(overall.volume), Ink::Strong),
                  Cell(countText(overall.uniqueEvents), Ink::Strong),
                  Cell(countText(overall.uniqueDays), Ink::Strong)});
    return title("Hotshard Distinct IDs (by Volume, Unique Events, Days)") +
           table.text(m_style.colour) + cut(m_board.ids.size(), m_board.totals.ids);
}

std::string BoardPrinter::events() const {
    TextTable table({{"Event"},
                     {"Volume", Align::Right},
                     {"Unique ids", Align::Right},
                     {"Unique days", Align::Right}});
    for (const store::EventRow& row : m_board.events) {
        table.addRow({name(row.event), countText(row.volume), countText(row.uniqueIds),
                      countText(row.uniqueDays)});
    }
    return m_board.events.empty() ? ""
                                  : title("Events") + table.text(m_style.colour) +
                                        cut(m_board.events.size(), m_board.overall.uniqueEvents);
}

std::string BoardPrinter::groups() const {
    TextTable table({{"Group key"},
                     {"Name"},
                     {"Group ID"},
                     {"Volume", Align::Right},
                     {"Unique events", Align::Right},
                     {"Unique days", Align::Right}});
    for (const store::GroupRow& row : m_board.groups) {
        table.addRow({name(row.group.key), row.displayName ? name(*row.displayName) : "",
                      name(row.group.id), countText(row.volume), countText(row.uniqueEvents),
                      countText(row.uniqueDays)});
    }
    return m_board.groups.empty() ? ""
                                  : title("Groups") + table.text(m_style.colour) +
                                        cut(m_board.groups.size(), m_board.totals.groups);
}

std::string BoardPrinter::days() const {
    TextTable table({{"Date"}, {"Volume", Align::Right}, {"Remediated", Align::Right}});
    const std::size_t all = m_board.days.size();
    const std::size_t shown = m_style.top == 0 ? all : std::min(m_style.top, all);
    for (const store::DayRow& row : std::span(m_board.days).first(shown)) {
        table.addRow({toIsoDate(row.day), countText(row.volume), countText(row.remediated)});
    }
    return m_board.days.empty() ? "" : title("Days") + table.text(m_style.colour) + cut(shown, all);
}

} // namespace

std::string boardText(const BoardSnapshot& board, const BoardStyle& style) {
    if (board.empty) {
        return "The case holds no events.\n";
    }
    return BoardPrinter(board, style).text();
}

} // namespace shardscope::cli
