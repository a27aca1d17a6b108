// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heat_words.h"

#include "ui/charts/clock_ticker.h"
#include "ui/charts/heat_map_chart.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

QString titleOf(const events::ShardKey& key) {
    return key.kind == events::KeyKind::User
               ? shortText(key.id)
               : HeatMapChart::tr("%1 = %2").arg(shortText(key.groupKey, 16),
                                                 shortText(key.id, 28));
}

QString hourText(int hour) {
    return clockText(hour * 60);
}

HoverRow limitRow(const store::HeatRow& row) {
    const bool isUser = row.key.kind == events::KeyKind::User;
    return {{},
            isUser ? HeatMapChart::tr("User limit") : HeatMapChart::tr("Group limit"),
            fullNumber(row.limit),
            false,
            false};
}

HoverContent describeHour(const HeatGrid& grid, HeatCell cell) {
    const store::HeatRow& row = grid.row(cell.row);
    const int hour = grid.hour(cell.column);
    HoverContent content;
    content.title = titleOf(row.key);
    content.rows = {
        {{}, HeatMapChart::tr("Events in the hour"), fullNumber(grid.count(cell)), true, false},
        {{}, HeatMapChart::tr("Of the limit's pace"), multipleText(grid.pace(cell), row.limit)},
        {{}, HeatMapChart::tr("Since midnight"), fullNumber(grid.soFar(cell))},
        {{},
         HeatMapChart::tr("Of the limit"),
         multipleText(grid.soFar(cell), row.limit),
         true,
         grid.isOver(cell)},
        limitRow(row),
    };
    content.footer = HeatMapChart::tr("%1, %2 – %3 · %4")
                         .arg(longDate(grid.day(cell.column)), hourText(hour), hourText(hour + 1),
                              shortText(grid.board()->timezone));
    return content;
}

QString columnTitle(const HeatGrid& grid, int column) {
    const QString day = shortDate(grid.day(column));
    return grid.hourly() ? u"%1 %2"_s.arg(day, hourText(grid.hour(column))) : day;
}

TableRow tableRow(const HeatGrid& grid, int at) {
    const store::HeatRow& row = grid.row(at);
    TableRow line{{keyCell(row.key), TableCell::count(row.limit),
                   TableCell::count(grid.total(at, grid.days()))},
                  {FilterPart::key(row.key)}};
    for (int column = 0; column < grid.columns(); ++column) {
        TableCell cell = TableCell::count(grid.count({at, column}));
        cell.hot = grid.isOver({at, column});
        line.cells.push_back(std::move(cell));
    }
    return line;
}

/// Nothing is known of all ids by the hour.
TableRow totalsRow(const HeatGrid& grid) {
    TableRow line{
        {TableCell::words(HeatMapChart::tr("All ids")), TableCell::none(), TableCell::none()}};
    std::uint64_t sum = 0;
    for (int column = 0; column < grid.columns(); ++column) {
        const store::DayHeat* total = grid.total(grid.day(column));
        const std::uint64_t events = total != nullptr ? total->rawEvents : 0;
        sum += events;
        line.cells.push_back(TableCell::count(events));
    }
    line.cells[2] = TableCell::count(sum);
    return line;
}

} // namespace

HoverContent describeHeatCell(const HeatGrid& grid, HeatCell cell) {
    if (grid.hourly()) {
        return describeHour(grid, cell);
    }
    const store::HeatRow& row = grid.row(cell.row);
    const std::uint64_t events = grid.count(cell);
    HoverContent content;
    content.title = titleOf(row.key);
    content.rows = {
        {{}, HeatMapChart::tr("Events"), fullNumber(events), true, false},
        {{},
         HeatMapChart::tr("Of the limit"),
         multipleText(events, row.limit),
         true,
         events > row.limit},
        limitRow(row),
    };
    if (events > row.limit) {
        content.rows.push_back(
            {{}, HeatMapChart::tr("Over the limit"), fullNumber(events - row.limit)});
    }
    content.footer = HeatMapChart::tr("%1 · %2").arg(longDate(grid.day(cell.column)),
                                                     shortText(grid.board()->timezone));
    return content;
}

HoverContent describeDayTotal(const HeatGrid& grid, events::Day day) {
    const store::DayHeat* total = grid.total(day);
    HoverContent content;
    content.title = HeatMapChart::tr("All ids");
    content.rows = {{{},
                     HeatMapChart::tr("Events"),
                     fullNumber(total != nullptr ? total->rawEvents : 0),
                     true,
                     false}};
    if (total != nullptr) {
        content.rows.push_back(
            {{}, HeatMapChart::tr("Hot ids"), fullNumber(total->hotIds), false, total->hotIds > 0});
        content.rows.push_back({{},
                                HeatMapChart::tr("Hot groups"),
                                fullNumber(total->hotGroups),
                                false,
                                total->hotGroups > 0});
    }
    content.footer =
        HeatMapChart::tr("%1 · %2").arg(longDate(day), shortText(grid.board()->timezone));
    return content;
}

HoverContent describeKeyTotal(const HeatGrid& grid, int row, const events::DayRange& inSight) {
    HoverContent content;
    content.title = titleOf(grid.row(row).key);
    content.rows = {
        {{},
         HeatMapChart::tr("Events in sight"),
         fullNumber(grid.total(row, inSight)),
         true,
         false},
        limitRow(grid.row(row)),
    };
    content.footer =
        HeatMapChart::tr("%1 · %2").arg(dateRange(inSight), shortText(grid.board()->timezone));
    return content;
}

ChartTable heatMapTable(const HeatGrid& grid) {
    ChartTable table{.name = grid.hourly() ? HeatMapChart::tr("Events of the hottest keys by hour")
                                           : HeatMapChart::tr("Events of the hottest keys by day"),
                     .columns = {{HeatMapChart::tr("Key"), false, 220},
                                 {HeatMapChart::tr("Limit"), true, 90},
                                 {HeatMapChart::tr("Total"), true, 90}},
                     .rows = {}};
    for (int column = 0; column < grid.columns(); ++column) {
        table.columns.push_back({columnTitle(grid, column), true, grid.hourly() ? 96 : 84});
    }
    for (int row = 0; row < grid.rows(); ++row) {
        table.rows.push_back(tableRow(grid, row));
    }
    if (grid.rows() > 0 && !grid.hourly()) {
        table.rows.push_back(totalsRow(grid));
    }
    return table;
}

} // namespace shardscope::ui
