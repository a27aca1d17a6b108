// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/destination_section.h"
#include "ui/pull/day_strip.h"
#include "ui/pull/plan_step.h"
#include "ui/pull/pull_memory.h"
#include "ui/pull/pull_words.h"
#include "ui/pull/pulled_day_model.h"
#include "ui/text/size_text.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace shardscope::ui {

using namespace Qt::StringLiterals;
using session::PullDay;
using session::PullState;

class PullModelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void aDayIsShownAsItIs();
    void hostileReasonsAreShownSafely();
    void cellsFillTheStripAndHoldSeveralDaysWhenTheyMust();
    void connectionsAreRememberedNewestFirst();
    void anUnfinishedPullComesBackAsItWas();
    void damagedSettingsAreNoPull();
    void aNewCaseHasAPlaceThatIsThere();
};

/// The home of this test has no folder for documents, as many machines have none.
void PullModelsTest::aNewCaseHasAPlaceThatIsThere() {
    PlanStep plan;
    plan.setProject(12345);
    const std::filesystem::path path = plan.draft().casePath;
    QCOMPARE(fromPath(path.filename()), u"mixpanel-12345.shardcase"_s);
    QVERIFY(std::filesystem::is_directory(path.parent_path()));
    const auto labels = plan.findChild<DestinationSection*>()->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [&path](const QLabel* label) { return label->text() == pathText(path); }));
    const auto* choices = plan.findChild<DestinationSection*>()->findChild<QComboBox*>();
    QCOMPARE(choices->count(), 2); // the other one: choose another place
}

void PullModelsTest::aDayIsShownAsItIs() {
    PulledDayModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setDays({{.day = {19'601}}, {.day = {19'602}}});
    QCOMPARE(model.rowCount(), 2);
    const auto text = [&model](int row, int column) {
        return model.index(row, column).data().toString();
    };
    QCOMPARE(text(0, PulledDayModel::State), u"Pending"_s);
    QCOMPARE(text(0, PulledDayModel::Events), QString());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    PullDay day{.day = {19'601}, .state = PullState::Fetching, .bytes = 2'000};
    model.setDay(0, day);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(text(0, PulledDayModel::Size), u"2 kB"_s);
    model.setDay(0, day); // nothing new
    model.setDay(7, day); // nobody's
    QCOMPARE(changed.size(), 1);
    day.state = PullState::Complete;
    day.events = 1'234;
    day.requests = 3;
    model.setDay(0, day);
    QCOMPARE(text(0, PulledDayModel::State), u"Complete"_s);
    QCOMPARE(text(0, PulledDayModel::Events), u"1,234"_s);
    QCOMPARE(text(0, PulledDayModel::Requests), u"3"_s);
    QCOMPARE(model.count(PullState::Complete), std::size_t{1});
}

void PullModelsTest::hostileReasonsAreShownSafely() {
    PulledDayModel model;
    model.setDays({{.day = {1},
                    .state = PullState::Incomplete,
                    .reason = "<b>\n\xE2\x80\xAE"
                              "cut"}});
    const QModelIndex reason = model.index(0, PulledDayModel::Reason);
    QVERIFY(!reason.data().toString().contains(u'\n'));
    QVERIFY(!reason.data().toString().contains(QChar(0x202E)));
    QVERIFY(reason.data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
}

void PullModelsTest::cellsFillTheStripAndHoldSeveralDaysWhenTheyMust() {
    const auto few = DayStripGeometry::of(14, 700);
    QCOMPARE(few.cells, 14);
    QCOMPARE(few.daysPerCell, 1);
    QCOMPARE(few.width, 50.0);
    const auto many = DayStripGeometry::of(4'000, 700);
    QVERIFY(many.cells * many.daysPerCell >= 4'000);
    QVERIFY((many.cells - 1) * many.daysPerCell < 4'000);
    QVERIFY(many.width >= 6.0);
    const QRect strip(0, 0, 700, 20);
    QVERIFY(many.cell(many.cells - 1, strip).right() <= 700.0);
    QCOMPARE(DayStripGeometry::of(0, 700).cells, 0);
    QCOMPARE(DayStripGeometry::of(3, 0).cells, 1);
}

void PullModelsTest::connectionsAreRememberedNewestFirst() {
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"a.ini"_s), QSettings::IniFormat);
    PullMemory memory(settings);
    QVERIFY(memory.connections().empty());
    const session::Connection one{.projectId = 1, .user = "a"};
    const session::Connection two{.projectId = 2,
                                  .region = mixpanel::Region::India,
                                  .address = "https://p.example",
                                  .user = "b"};
    memory.remember(one);
    memory.remember(two);
    QCOMPARE(memory.connections(), (std::vector<session::Connection>{two, one}));
    memory.remember(one);
    QCOMPARE(memory.connections(), (std::vector<session::Connection>{one, two}));
    for (int at = 0; at < 40; ++at) {
        memory.remember({.projectId = 100 + at, .user = "c"});
    }
    QCOMPARE(memory.connections().size(), std::size_t{20});
    QCOMPARE(connectionText(two), u"2 · p.example · b"_s);
}

void PullModelsTest::anUnfinishedPullComesBackAsItWas() {
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"a.ini"_s), QSettings::IniFormat);
    PullMemory memory(settings);
    QVERIFY(!memory.unfinished());
    PullDraft draft;
    draft.connection = {.projectId = 7, .region = mixpanel::Region::Europe, .user = "sa"};
    draft.what = PullDraft::What::Everything;
    draft.range = {{19'601}, {19'614}};
    draft.timezone = "US/Pacific";
    draft.groupKeys = {"company", "a, b"};
    draft.casePath = "/tmp/with space/a.shardcase";
    memory.keepUnfinished(draft);
    QCOMPARE(memory.unfinished(), std::optional(draft));
    draft.timezone.reset();
    draft.groupKeys.clear();
    memory.keepUnfinished(draft);
    QCOMPARE(memory.unfinished(), std::optional(draft));
    memory.forgetUnfinished();
    QVERIFY(!memory.unfinished());
}

void PullModelsTest::damagedSettingsAreNoPull() {
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"a.ini"_s), QSettings::IniFormat);
    settings.setValue(u"pull/connections/size"_s, 2'000'000'000);
    settings.setValue(u"pull/connections/1/project"_s, u"-5"_s);
    settings.setValue(u"pull/connections/2/project"_s, u"9"_s);
    settings.setValue(u"pull/connections/2/region"_s, 77);
    settings.setValue(u"pull/unfinished/project"_s, 9);
    settings.setValue(u"pull/unfinished/case"_s, u"/tmp/a.shardcase"_s);
    settings.setValue(u"pull/unfinished/from"_s, 20);
    settings.setValue(u"pull/unfinished/to"_s, 10);
    const PullMemory memory(settings);
    QCOMPARE(memory.connections().size(), std::size_t{1});
    QCOMPARE(memory.connections().front().region, mixpanel::Region::UnitedStates);
    QVERIFY(!memory.unfinished());
}

} // namespace shardscope::ui

QTEST_MAIN(shardscope::ui::PullModelsTest)
#include "pull_models_test.moc"
