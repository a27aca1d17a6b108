// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/snapshot_fixture.h"
#include "ui/board/board_roles.h"
#include "ui/board/event_display_proxy.h"
#include "ui/board/event_model.h"
#include "ui/board/group_display_proxy.h"
#include "ui/board/group_model.h"
#include "ui/board/id_display_proxy.h"
#include "ui/board/id_model.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shardscope;
using namespace shardscope::ui;

namespace {

const auto kFatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

quint64 number(const QAbstractItemModel& model, int row, int column) {
    return model.index(row, column).data(NumberRole).toULongLong();
}

template<typename Model, typename Proxy>
void walkThroughSnapshots() {
    Model model;
    Proxy proxy;
    const QAbstractItemModelTester modelTester(&model, kFatal);
    proxy.setSourceModel(&model);
    const QAbstractItemModelTester proxyTester(&proxy, kFatal);
    proxy.sort(1, Qt::DescendingOrder);
    for (const store::BoardSnapshot& board :
         {test::realisticBoard(), test::hostileBoard(), test::emptyBoard(),
          test::filteredOutBoard(), test::realisticBoard()}) {
        model.setSnapshot(test::shared(board));
        ViewState state;
        state.filter.ids = {"user_id"};
        proxy.show(state);
        for (int row = 0; row < proxy.rowCount(); ++row) {
            for (int column = 0; column < proxy.columnCount(); ++column) {
                for (const int role :
                     {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(ChosenRole)}) {
                    proxy.index(row, column).data(role);
                }
            }
        }
    }
    model.setSnapshot(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

} // namespace

class ModelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void idModelPassesTheModelTester() { walkThroughSnapshots<IdModel, IdDisplayProxy>(); }
    void eventModelPassesTheModelTester() { walkThroughSnapshots<EventModel, EventDisplayProxy>(); }
    void groupModelPassesTheModelTester() { walkThroughSnapshots<GroupModel, GroupDisplayProxy>(); }

    void idModelTellsEveryNumberOfTheSnapshot() {
        const auto board = test::shared(test::realisticBoard());
        IdModel model;
        model.setSnapshot(board);
        QCOMPARE(model.rowCount(), static_cast<int>(board->ids.size()) + 1);
        QCOMPARE(number(model, 0, IdModel::Volume), quint64(board->overall.volume));
        QCOMPARE(number(model, 0, IdModel::UniqueEvents), quint64(board->overall.uniqueEvents));
        QCOMPARE(number(model, 0, IdModel::UniqueDays), quint64(board->overall.uniqueDays));
        QVERIFY(model.index(0, IdModel::Id).data(OverallRole).toBool());
        for (int row = 0; row < static_cast<int>(board->ids.size()); ++row) {
            const store::IdRow& id = board->ids[static_cast<std::size_t>(row)];
            QCOMPARE(number(model, row + 1, IdModel::Volume), quint64(id.volume));
            QCOMPARE(number(model, row + 1, IdModel::UniqueEvents), quint64(id.uniqueEvents));
            QCOMPARE(number(model, row + 1, IdModel::UniqueDays), quint64(id.uniqueDays));
            QCOMPARE(number(model, row + 1, IdModel::HotDays), quint64(id.hotDays));
            QCOMPARE(number(model, row + 1, IdModel::Peak), quint64(id.maxPerDay));
            QCOMPARE(bytesOf(model.index(row + 1, IdModel::Id), BytesRole), id.id);
        }
    }

    void bytesSurviveTheModelsUntouched() {
        const auto board = test::shared(test::hostileBoard());
        IdModel ids;
        ids.setSnapshot(board);
        EventModel events;
        events.setSnapshot(board);
        GroupModel groups;
        groups.setSnapshot(board);
        const auto part = [](const QModelIndex& index) {
            return index.data(PartRole).value<FilterPart>();
        };
        for (int row = 0; row < static_cast<int>(test::hostileTexts().size()); ++row) {
            const std::string& text = test::hostileTexts()[static_cast<std::size_t>(row)];
            QVERIFY(part(ids.index(row + 1, 0)) == FilterPart::id(text));
            if (row < events.rowCount()) {
                QVERIFY(part(events.index(row, 0)) == FilterPart::event(text));
            }
            if (row < groups.rowCount()) {
                QCOMPARE(part(groups.index(row, 0)).group.id, text);
            }
        }
    }

    void overallStaysOnTopInEveryOrder() {
        IdModel model;
        IdDisplayProxy proxy;
        proxy.setSourceModel(&model);
        model.setSnapshot(test::shared(test::realisticBoard()));
        for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
            for (int column = 0; column < IdModel::kColumns; ++column) {
                proxy.sort(column, order);
                QVERIFY(proxy.index(0, 0).data(OverallRole).toBool());
                QVERIFY(!proxy.index(1, 0).data(OverallRole).toBool());
            }
        }
    }

    void rowsSortByNumberAndThenByBytes() {
        store::BoardSnapshot board = test::emptyBoard();
        const auto add = [&board](const char* id, std::uint64_t volume) {
            store::IdRow row;
            row.id = id;
            row.volume = volume;
            board.ids.push_back(row);
        };
        add("b", 9);
        add("a", 9);
        add("c", 10);
        add("d", 100);
        IdModel model;
        IdDisplayProxy proxy;
        proxy.setSourceModel(&model);
        model.setSnapshot(test::shared(board));
        const auto order = [&proxy] {
            QString ids;
            for (int row = 1; row < proxy.rowCount(); ++row) {
                ids += proxy.index(row, IdModel::Id).data().toString();
            }
            return ids;
        };
        proxy.sort(IdModel::Volume, Qt::DescendingOrder);
        QCOMPARE(order(), u"dcab"_s);
        proxy.sort(IdModel::Volume, Qt::AscendingOrder);
        QCOMPARE(order(), u"abcd"_s);
        proxy.sort(IdModel::Id, Qt::DescendingOrder);
        QCOMPARE(order(), u"dcba"_s);
    }

    void proxySaysNumbersAndMultiplesInWords() {
        IdModel model;
        IdDisplayProxy proxy;
        proxy.setSourceModel(&model);
        model.setSnapshot(test::shared(test::realisticBoard()));
        const auto text = [&proxy](int row, int column) {
            return proxy.index(row, column).data().toString();
        };
        QCOMPARE(text(0, IdModel::Id), u"Overall"_s);
        QCOMPARE(text(1, IdModel::Id), u"user_id"_s);
        QCOMPARE(text(1, IdModel::Volume), u"201,699"_s);
        QCOMPARE(text(1, IdModel::Peak), u"10.3×"_s);
        QCOMPARE(text(0, IdModel::Peak), QString());
    }

    void toolTipsEscapeTheData() {
        IdModel model;
        IdDisplayProxy proxy;
        proxy.setSourceModel(&model);
        model.setSnapshot(test::shared(test::hostileBoard()));
        const QString tip = proxy.index(1, 0).data(Qt::ToolTipRole).toString();
        QVERIFY(tip.contains(u"&lt;img src=x&gt;"_s));
        QVERIFY(!tip.contains(u"<img"_s));
    }

    void toolTipExplainsWhyAnIdWasRenamed() {
        store::BoardSnapshot board = test::realisticBoard();
        IdModel model;
        IdDisplayProxy proxy;
        proxy.setSourceModel(&model);
        for (const store::RenameReason reason :
             {store::RenameReason::Duplicates, store::RenameReason::GroupLimit,
              store::RenameReason::PartialData, store::RenameReason::Unknown}) {
            board.ids[0].renameReason = reason;
            model.setSnapshot(test::shared(board));
            QVERIFY(!renameReasonText(reason).isEmpty());
            QVERIFY(proxy.index(1, 0)
                        .data(Qt::ToolTipRole)
                        .toString()
                        .contains(renameReasonText(reason)));
        }
        QVERIFY(renameReasonText(store::RenameReason::None).isEmpty());
    }

    void chosenRowsAreToldFromTheOthers() {
        IdModel model;
        IdDisplayProxy proxy;
        proxy.setSourceModel(&model);
        model.setSnapshot(test::shared(test::realisticBoard()));
        QVERIFY(!proxy.index(2, 0).data(DimmedRole).toBool());
        ViewState state;
        state.filter.ids = {"user_id"};
        proxy.show(state);
        QVERIFY(proxy.index(1, 0).data(ChosenRole).toBool());
        QVERIFY(!proxy.index(1, 0).data(DimmedRole).toBool());
        QVERIFY(!proxy.index(2, 0).data(ChosenRole).toBool());
        QVERIFY(proxy.index(2, 0).data(DimmedRole).toBool());
        QVERIFY(!proxy.index(0, 0).data(DimmedRole).toBool());
    }

    void eventsCarryTheColourOfTheirSeries() {
        const store::BoardSnapshot board = test::realisticBoard();
        CategorySlots categories;
        categories.assign(board.eventDays);
        EventModel model;
        EventDisplayProxy proxy;
        proxy.setSourceModel(&model);
        model.setSnapshot(test::shared(board));
        proxy.setSlots(categories);
        for (int row = 0; row < proxy.rowCount(); ++row) {
            const int slot = proxy.index(row, EventModel::Event).data(SlotRole).toInt();
            QCOMPARE(slot, row < CategorySlots::kOther ? row : CategorySlots::kOther);
        }
        QVERIFY(!proxy.index(0, EventModel::Volume).data(SlotRole).isValid());
    }

    void slotsStayWithTheirEvents() {
        const auto series = [](const char* name) { return store::EventDaySeries{name, false, {}}; };
        CategorySlots categories;
        categories.assign({series("a"), series("b"), series("c")});
        QCOMPARE(categories.slotOf("b"), std::optional(1));
        categories.assign({series("c"), series("d"), series("b")});
        QCOMPARE(categories.slotOf("b"), std::optional(1));
        QCOMPARE(categories.slotOf("c"), std::optional(2));
        QCOMPARE(categories.slotOf("d"), std::optional(0));
        QCOMPARE(categories.slotOf("a"), std::nullopt);
        std::vector<store::EventDaySeries> many;
        for (const char* name : {"1", "2", "3", "4", "5", "6", "7", "8", "9"}) {
            many.push_back(series(name));
        }
        categories.assign(many);
        QCOMPARE(categories.slotOf("8"), std::nullopt);
    }

    void groupsShowDisplayNameAndId() {
        GroupModel model;
        GroupDisplayProxy proxy;
        proxy.setSourceModel(&model);
        model.setSnapshot(test::shared(test::realisticBoard()));
        QCOMPARE(proxy.index(0, GroupModel::Group).data().toString(),
                 u"Acme Corporation, acme-4711"_s);
        QCOMPARE(proxy.index(2, GroupModel::Group).data().toString(), u"globex"_s);
        QCOMPARE(proxy.index(0, GroupModel::Key).data().toString(), u"company"_s);
        QCOMPARE(proxy.index(0, GroupModel::Peak).data(LimitRole).toULongLong(), quint64(10'000));
    }

    void everyColumnHasATitleAndAnExplanation() {
        const auto check = [](const QAbstractItemModel& model) {
            for (int column = 0; column < model.columnCount(); ++column) {
                QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole)
                             .toString()
                             .isEmpty());
                QVERIFY(
                    model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().size() >
                    10);
            }
        };
        IdModel ids;
        IdDisplayProxy idProxy;
        idProxy.setSourceModel(&ids);
        check(idProxy);
        EventModel events;
        EventDisplayProxy eventProxy;
        eventProxy.setSourceModel(&events);
        check(eventProxy);
        GroupModel groups;
        GroupDisplayProxy groupProxy;
        groupProxy.setSourceModel(&groups);
        check(groupProxy);
    }
};

QTEST_GUILESS_MAIN(ModelsTest)
#include "models_test.moc"
