// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/json_view.h"
#include "ui/rows/row_copy.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace shardscope::ui {

using namespace Qt::StringLiterals;

namespace {

EventRow row(const std::string& text, std::uint64_t line) {
    EventRow made;
    made.path = "/exports/a.ndjson";
    made.line = line;
    made.event = "E";
    made.text = text;
    made.fields = session::rowFields(text);
    return made;
}

EventRows twoRows() {
    EventRows rows;
    rows.rows = {row(R"({"event":"E","properties":{"distinct_id":"=1+1","p":"a|b,c"}})", 3),
                 row(R"({"event":"E","properties":{"distinct_id":"<b>\u202e","p":-5}})", 4)};
    return rows;
}

} // namespace

class RowCopyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void jsonIsWhatLiesInTheFile() {
        RowsModel model;
        model.show(twoRows());
        QCOMPARE(copiedRows(model, {1}, RowFormat::Json).toStdString(), model.row(1).text + '\n');
    }

    void spreadsheetsRunNothing() {
        RowsModel model;
        model.show(twoRows());
        model.setProperties({"p"});
        const QStringList lines = copiedRows(model, {0, 1}, RowFormat::Csv).split(u'\n');
        QCOMPARE(lines[0], u"Time (UTC),Event,distinct_id,$insert_id,File and line,p"_s);
        QVERIFY2(lines[1].contains(u",'=1+1,"_s), qPrintable(lines[1]));
        QVERIFY2(lines[1].endsWith(u"\"a|b,c\""_s), qPrintable(lines[1]));
        QVERIFY2(lines[2].endsWith(u",-5"_s), qPrintable(lines[2])); // a number is no formula
        QVERIFY(copiedRows(model, {0}, RowFormat::Tsv).contains(u'\t'));
    }

    void markdownCellsStayCells() {
        RowsModel model;
        model.show(twoRows());
        model.setProperties({"p"});
        const QStringList lines = copiedRows(model, {0, 1}, RowFormat::Markdown).split(u'\n');
        QCOMPARE(lines[1], u"| --- | --- | --- | --- | --- | --- |"_s);
        QVERIFY(lines[2].contains(u"a\\|b,c"_s));
        QVERIFY(lines[3].contains(u"\\<b\\>"_s)); // no markup
        QVERIFY(!lines[3].contains(QChar(0x202e)));
    }

    void searchFindsWhateverTheCase() {
        RowsModel model;
        model.show(twoRows());
        const QAbstractItemModelTester tester(&model);
        RowsFilter filter(model);
        filter.search(u"A|B"_s);
        QCOMPARE(filter.rowCount(), 1);
        filter.search(u"nowhere"_s);
        QCOMPARE(filter.rowCount(), 0);
        filter.search({});
        QCOMPARE(filter.rowCount(), 2);
    }

    void jsonIsShownSafely() {
        JsonView view;
        view.show("{\"a\":\"\xe2\x80\xae<b>\",\"b\":1}", true);
        const QString text = view.toPlainText();
        QVERIFY(!text.contains(QChar(0x202e)));
        QVERIFY(text.contains(u"<b>"_s));
        QVERIFY(text.startsWith(u"{\n  \"a\": "_s));
        QVERIFY(text.contains(u"too long"_s));
    }

    void aViewSaysWhoseRows() {
        ViewState state;
        state.focus = events::ShardKey{events::KeyKind::User, {}, "focus"};
        QCOMPARE(RowsTarget::of(state).key->id, std::string("focus"));
        add(state.filter, FilterPart::id("one"));
        add(state.filter, FilterPart::event("E"));
        add(state.filter, FilterPart::day({5}));
        const RowsTarget target = RowsTarget::of(state);
        QCOMPARE(target.key->id, std::string("one"));
        QCOMPARE(target.events, std::vector<std::string>{"E"});
        QCOMPARE(target.days->first.number, 5);
    }
};

} // namespace shardscope::ui

QTEST_MAIN(shardscope::ui::RowCopyTest)
#include "row_copy_test.moc"
