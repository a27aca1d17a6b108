// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/server_words.h"

#include "ui/simulate/simulation_words.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

using store::Disagreement;
using store::KeyDayRow;

struct Server {
    Q_DECLARE_TR_FUNCTIONS(Server)
};

std::optional<std::uint64_t> shownLimit(const KeyDayRow& row, const store::ServerWord& word) {
    return row.key.kind == events::KeyKind::User ? word.userLimit : word.groupLimit;
}

std::vector<FilterPart> partsOf(const KeyDayRow& row) {
    return {FilterPart::key(row.key), FilterPart::day(row.day)};
}

std::optional<session::KeyDayMoments> at(const MomentsOfRows& moments, std::size_t index) {
    return index < moments.size() ? moments[index] : std::nullopt;
}

TableCell vendorCell(const KeyDayRow& row) {
    const QString text = row.recorded && row.renamed > 0 ? Server::tr("recorded, renamed")
                         : row.recorded                  ? Server::tr("recorded")
                         : row.acted                     ? Server::tr("renamed")
                                                         : Server::tr("nothing");
    return TableCell::words(text);
}

TableCell wordCell(const KeyDayRow& row, const store::ServerWord& word) {
    TableCell cell =
        TableCell::words(row.agrees() ? Server::tr("agrees") : disagreementText(row.disagreement));
    cell.mark = row.agrees() ? TableMark::Agrees : TableMark::Differs;
    cell.toolTip = u"<p>"_s + explainDisagreement(row, word).toHtmlEscaped() + u"</p>"_s;
    return cell;
}

/// How many events came before the first renamed one, exact or as far as the counts tell.
TableCell limitCell(const KeyDayRow& row, const std::optional<session::KeyDayMoments>& moments) {
    if (moments && moments->beforeFirstRename) {
        TableCell cell = TableCell::count(*moments->beforeFirstRename);
        cell.toolTip =
            Server::tr(
                "<p>%1 events had come when the vendor renamed the first one, at %2 UTC.</p>")
                .arg(cell.text, momentText(moments->firstRenameMs.value_or(0)));
        return cell;
    }
    if (row.renamed == 0 || row.renamed >= row.events) {
        return TableCell::none();
    }
    TableCell cell = TableCell::count(row.events - row.renamed);
    cell.text = Server::tr("≈ %1").arg(cell.text);
    cell.toolTip = Server::tr("<p>So many events kept their name. The moments of the key's single "
                              "events are not in the case, so these may not all have come before "
                              "the first renamed one.</p>");
    return cell;
}

} // namespace

QString disagreementText(Disagreement disagreement) {
    switch (disagreement) {
    case Disagreement::None:
        return {};
    case Disagreement::OtherDay:
        return Server::tr("another day");
    case Disagreement::OtherLimit:
        return Server::tr("another limit");
    case Disagreement::Duplicates:
        return Server::tr("duplicates");
    case Disagreement::NoRows:
        return Server::tr("no events here");
    case Disagreement::PartialData:
        return Server::tr("incomplete file");
    case Disagreement::NothingKnown:
        return Server::tr("no word at all");
    case Disagreement::JustOver:
        return Server::tr("just over");
    case Disagreement::Unknown:
        return Server::tr("unexplained");
    }
    return {};
}

QString explainDisagreement(const KeyDayRow& row, const store::ServerWord& word) {
    switch (row.disagreement) {
    case Disagreement::None:
        return Server::tr("Over the limit by our count, and by the vendor's word.");
    case Disagreement::OtherDay:
        return Server::tr("One of us says so of this day, the other of the day before or after: "
                          "the vendor's days most likely follow another time zone.");
    case Disagreement::OtherLimit:
        return Server::tr("The vendor's renames show a limit of about %1, not %2.")
            .arg(fullNumber(shownLimit(row, word).value_or(0)), fullNumber(row.limit));
    case Disagreement::Duplicates:
        return Server::tr("Under the limit here, but many of its events repeat others. Duplicates "
                          "count at ingestion, and some may have been removed before the export.");
    case Disagreement::NoRows:
        return Server::tr("A $hotshard_record names it, but no event of it lies on this day: the "
                          "day's export is missing, or the record's date is not the events'.");
    case Disagreement::PartialData:
        return Server::tr("Under the limit here, but the case holds a file that ends early.");
    case Disagreement::NothingKnown:
        return Server::tr("The case holds no $hotshard_record and no renamed event: these exports "
                          "are from before a limiter, or left both out.");
    case Disagreement::JustOver:
        return Server::tr("Only %1 over the limit. The vendor's counter is best effort and may "
                          "have missed that.")
            .arg(percentText(row.events - row.limit, row.limit));
    case Disagreement::Unknown:
        break;
    }
    return row.over()
               ? Server::tr("Over the limit here, but the vendor neither recorded nor renamed it. "
                            "Its counter is best effort; the project may also have a higher limit.")
               : Server::tr("The vendor acted on it, but only %1 of its events are here. Some may "
                            "have been removed as duplicates, or lie in files not imported.")
                     .arg(fullNumber(row.events));
}

QString serverSummary(const store::BoardSnapshot& board) {
    const store::ServerWord& word = board.server;
    QStringList sentences;
    sentences << Server::tr("Both of us call %1 of %2 keys and days hot.")
                     .arg(fullNumber(word.agreed), fullNumber(word.keyDays));
    const auto tell = [&](const std::optional<std::uint64_t>& shown, std::uint64_t limit,
                          const QString& whose) {
        if (shown) {
            sentences << Server::tr("The renames show a %1 limit of about %2; the case has %3.")
                             .arg(whose, fullNumber(*shown), fullNumber(limit));
        }
    };
    tell(word.userLimit, board.limits.user, Server::tr("user"));
    tell(word.groupLimit, board.limits.group, Server::tr("group"));
    return sentences.join(u' ');
}

ChartTable serverTable(const store::BoardSnapshot& board, const MomentsOfRows& moments) {
    ChartTable table{.name = Server::tr("Our verdicts and the vendor's"),
                     .columns = {{Server::tr("Key"), false, 0},
                                 {Server::tr("Day"), false, 140},
                                 {Server::tr("Events"), true, 92},
                                 {Server::tr("Ours"), false, 88},
                                 {Server::tr("Vendor"), false, 132},
                                 {Server::tr("Renamed"), true, 84},
                                 {Server::tr("Before the first"), true, 116,
                                  Server::tr("Events that came before the first renamed one: the "
                                             "limit that the vendor applied.")},
                                 {Server::tr("Verdict"), false, 132}},
                     .rows = {}};
    for (std::size_t index = 0; index < board.server.rows.size(); ++index) {
        const KeyDayRow& row = board.server.rows[index];
        TableCell events = TableCell::count(row.events);
        events.hot = row.over();
        table.rows.push_back(
            {{keyCell(row.key), TableCell::day(row.day), events,
              TableCell::words(row.over() ? Server::tr("over") : Server::tr("under")),
              vendorCell(row), TableCell::count(row.renamed), limitCell(row, at(moments, index)),
              wordCell(row, board.server)},
             partsOf(row)});
    }
    // What needs an explanation first.
    std::stable_partition(table.rows.begin(), table.rows.end(), [](const TableRow& row) {
        return row.cells.back().mark == TableMark::Differs;
    });
    return table;
}

ChartTable hotDayTable(const store::BoardSnapshot& board) {
    ChartTable table{.name = Server::tr("Hot keys by day"),
                     .columns = {{Server::tr("Day"), false, 124},
                                 {Server::tr("Key"), false, 0},
                                 {Server::tr("Events"), true, 84},
                                 {Server::tr("× limit"), true, 92}},
                     .rows = {}};
    for (const KeyDayRow& row : board.server.rows) {
        if (!row.over()) {
            continue;
        }
        TableCell multiple =
            TableCell::measure(multipleText(row.events, row.limit),
                               static_cast<double>(row.events) /
                                   static_cast<double>(std::max<std::uint64_t>(row.limit, 1)));
        multiple.hot = true;
        table.rows.push_back(
            {{TableCell::day(row.day), keyCell(row.key), TableCell::count(row.events), multiple},
             partsOf(row)});
    }
    std::stable_sort(table.rows.begin(), table.rows.end(),
                     [](const TableRow& left, const TableRow& right) {
                         return *left.cells.front().number < *right.cells.front().number;
                     });
    return table;
}

ChartTable repeatsTable(const store::BoardSnapshot& board, const MomentsOfRows& moments) {
    ChartTable table{.name = Server::tr("Keys and days with repeated events"),
                     .columns = {{Server::tr("Key"), false, 0},
                                 {Server::tr("Day"), false, 140},
                                 {Server::tr("Raw"), true, 92},
                                 {Server::tr("Counted once"), true, 104},
                                 {Server::tr("Ratio"), true, 72},
                                 {Server::tr("Busiest minute"), true, 110,
                                  Server::tr("Most events in one minute of processing.")},
                                 {Server::tr("At (UTC)"), false, 150}},
                     .rows = {}};
    for (std::size_t index = 0; index < board.server.rows.size(); ++index) {
        const KeyDayRow& row = board.server.rows[index];
        const std::optional<session::KeyDayMoments> kept = at(moments, index);
        const std::optional<std::uint64_t> once =
            kept ? std::optional(kept->deduplicated) : row.deduplicated;
        if (!once || *once == 0 || row.events == 0) {
            continue;
        }
        const bool estimate = !kept && !board.figures.deduplicatedIsExact;
        TableCell raw = TableCell::count(row.events);
        raw.hot = row.over();
        const QString ratio = ratioText(row.events, *once);
        table.rows.push_back(
            {{keyCell(row.key), TableCell::day(row.day), raw, TableCell::count(*once),
              TableCell::measure(estimate ? Server::tr("≥ %1").arg(ratio) : ratio,
                                 static_cast<double>(row.events) / static_cast<double>(*once)),
              kept ? TableCell::count(kept->busiestMinute) : TableCell::none(),
              kept ? TableCell::words(momentText(kept->busiestMinuteMs)) : TableCell::none()},
             partsOf(row)});
    }
    std::stable_sort(table.rows.begin(), table.rows.end(), [](const auto& left, const auto& right) {
        return *left.cells[4].number > *right.cells[4].number;
    });
    return table;
}

} // namespace shardscope::ui
