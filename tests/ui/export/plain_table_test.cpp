// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/plain_table.h"

#include "tests/ui/support/snapshot_fixture.h"
#include "ui/export/board_tables.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace shardscope::ui {

using namespace Qt::StringLiterals;

namespace {

PlainTable table(const QList<QStringList>& rows) {
    return {.name = u"Ids"_s,
            .columns = {{u"id"_s, u"Id"_s, false}, {u"events"_s, u"Events"_s, true}},
            .rows = static_cast<std::size_t>(rows.size()),
            .row = [rows](std::size_t at) { return rows.at(static_cast<qsizetype>(at)); }};
}

/// Takes so many bytes and no more, as a full disk does.
class FullDevice : public QBuffer {
protected:
    qint64 writeData(const char*, qint64) override { return -1; }
};

store::BoardSnapshot hostileSnapshot() {
    store::BoardSnapshot snapshot;
    snapshot.from = {19'600};
    snapshot.to = {19'601};
    snapshot.empty = false;
    store::IdRow id;
    id.id = std::string("=1\0<b>\"|\xFF", 9);
    id.volume = 18'446'744'073'709'551'615ULL;
    id.maxPerDay = 5;
    id.maxDay = {19'600};
    snapshot.ids = {id};
    snapshot.events = {{.event = "Ping", .volume = 3, .uniqueIds = 2, .uniqueDays = 1}};
    snapshot.groups = {{.group = {"company", "Acme"}, .displayName = {}, .volume = 3}};
    snapshot.days = {{{19'600}, 3, 1}, {{19'601}, 4, 0}};
    snapshot.eventDays = {{"Ping", false, {2, 4}}, {"", true, {1, 0}}};
    snapshot.heat = {{.key = {events::KeyKind::User, {}, "u"}, .limit = 3, .counts = {0, 4}}};
    snapshot.timeline = store::Timeline{.key = {events::KeyKind::User, {}, "u"},
                                        .firstHour = 19'600 * 24 + 23,
                                        .perHour = {1, 2},
                                        .remediatedPerHour = {0, 1}};
    return snapshot;
}

} // namespace

class PlainTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void csvHasAHeaderAndTamesFormulas() {
        QCOMPARE(tableText(table({{u"=a,b"_s, u"12"_s}}), TableFormat::Csv),
                 u"Id,Events\n\"'=a,b\",12\n"_s);
    }
    void tsvIsForSpreadsheets() {
        QCOMPARE(tableText(table({{u"a\tb"_s, u"1"_s}}), TableFormat::Tsv),
                 u"Id\tEvents\n\"a\tb\"\t1\n"_s);
    }
    void markdownAlignsNumbersAndEscapes() {
        QCOMPARE(tableText(table({{u"a|b"_s, u"1"_s}}), TableFormat::Markdown),
                 u"| Id | Events |\n| --- | ---: |\n| a\\|b | 1 |\n"_s);
    }
    void jsonKeepsNumbersAndHostileTexts() {
        const QString hostile = u"\"\\\n\u202E<b>"_s + QChar(0);
        const QString json = tableText(
            table({{hostile, u"18446744073709551615"_s}, {u"b"_s, u"2"_s}}), TableFormat::Json);
        QVERIFY(json.contains(u": 18446744073709551615"_s)); // a double would have rounded it
        const QJsonArray rows = QJsonDocument::fromJson(json.toUtf8()).array();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].toObject()[u"id"_s].toString(), hostile);
        QCOMPARE(QJsonDocument::fromJson(tableText(table({}), TableFormat::Json).toUtf8()).array(),
                 QJsonArray());
    }
    void aFullDiskIsNoticed() {
        FullDevice device;
        device.open(QIODevice::WriteOnly);
        QVERIFY(!writeTable(device, table({{u"a"_s, u"1"_s}}), TableFormat::Csv));
    }
    void itStopsWhenAsked() {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QList<QStringList> rows(10'000, {u"a"_s, u"1"_s});
        std::size_t last = 0;
        QVERIFY(!writeTable(buffer, table(rows), TableFormat::Csv, [&](std::size_t row) {
            last = row;
            return row < 4'000;
        }));
        QVERIFY(last < 9'000);
    }
    void everyListOfTheBoardIsWhole() {
        const auto snapshot = std::make_shared<store::BoardSnapshot>(hostileSnapshot());
        QCOMPARE(idTable(snapshot).row(0).at(1), u"18446744073709551615"_s);
        QCOMPARE(idTable(snapshot).row(0).at(0).size(), 9); // nothing shortened or made visible
        QCOMPARE(eventTable(snapshot).row(0), QStringList({u"Ping"_s, u"3"_s, u"2"_s, u"1"_s}));
        QCOMPARE(groupTable(snapshot).row(0).at(1), u"Acme"_s);
        QCOMPARE(dayTable(snapshot).rows, 4U);
        QCOMPARE(dayTable(snapshot).row(2),
                 QStringList({u"2023-09-01"_s, u"Ping"_s, u"4"_s, u"4"_s, u"0"_s}));
        QCOMPARE(heatTable(snapshot).rows, 1U); // cells without events say nothing
        QCOMPARE(heatTable(snapshot).row(0), QStringList({u"user"_s, u""_s, u"u"_s, u"2023-09-01"_s,
                                                          u"4"_s, u"3"_s, u"yes"_s}));
        QCOMPARE(hourTable(snapshot).row(1),
                 QStringList({u"user"_s, u""_s, u"u"_s, u"2023-09-01T00:00"_s, u"2"_s, u"1"_s}));
        for (const PlainTable& list :
             {idTable(snapshot), eventTable(snapshot), groupTable(snapshot), dayTable(snapshot),
              heatTable(snapshot), hourTable(snapshot)}) {
            QCOMPARE(list.row(0).size(), list.columns.size());
            QVERIFY(!tableText(list, TableFormat::Json).isEmpty());
        }
    }
    void nothingInFocusGivesNoHours() {
        QCOMPARE(hourTable(std::make_shared<store::BoardSnapshot>()).rows, 0U);
    }
};

} // namespace shardscope::ui

QTEST_GUILESS_MAIN(shardscope::ui::PlainTableTest)
#include "plain_table_test.moc"
