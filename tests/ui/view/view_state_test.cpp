// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/view/view_history.h"
#include "ui/view/view_state.h"

#include <QSignalSpy>
#include <QTest>

using namespace shardscope;
using namespace shardscope::ui;

namespace {

using Ids = std::vector<std::string>;

const events::ShardKey kUser{events::KeyKind::User, {}, "user_id"};
const events::Day kDay{19'601};

ViewState choose(const ViewState& state, const std::vector<FilterPart>& parts) {
    return picked(state, parts, PickMode::Choose);
}

select::BoardFilter fullFilter() {
    select::BoardFilter filter;
    filter.ids = {"a", "b"};
    filter.events = {"Ping"};
    filter.groups = {{"company", "Acme"}};
    filter.days = {{kDay, {kDay.number + 3}}};
    filter.idTexts = {"x"};
    filter.hotMultiple = 1.5;
    filter.excludedIds = {"c"};
    filter.excludedEvents = {"Sync"};
    filter.excludedGroups = {{"team", "red"}};
    filter.excludedDays = {{kDay, kDay}};
    filter.excludedIdTexts = {"y"};
    return filter;
}

} // namespace

class ViewStateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPartOfAFilterIsListedHeldAndRemovable() {
        select::BoardFilter filter = fullFilter();
        const std::vector<FilterPart> parts = partsOf(filter);
        QCOMPARE(parts.size(), std::size_t(12));
        select::BoardFilter rebuilt;
        for (const FilterPart& part : parts) {
            QVERIFY(holds(filter, part));
            QVERIFY(!holds(rebuilt, part));
            add(rebuilt, part);
            add(rebuilt, part); // twice is once
        }
        QVERIFY(rebuilt == filter);
        for (const FilterPart& part : parts) {
            remove(filter, part);
            QVERIFY(!holds(filter, part));
        }
        QVERIFY(filter.empty());
    }

    void choosingReplacesItsKindAndFocuses() {
        ViewState state;
        state.filter.events = {"Ping"};
        state = choose(state, {FilterPart::id("user_id")});
        QVERIFY(state.filter.ids == Ids{"user_id"});
        QVERIFY(state.filter.events == Ids{"Ping"});
        QVERIFY(state.focus == kUser);
        state = choose(state, {FilterPart::id("other")});
        QVERIFY(state.filter.ids == Ids{"other"});
    }

    void choosingTheSameAgainDropsIt() {
        ViewState state = choose({}, {FilterPart::id("user_id"), FilterPart::day(kDay)});
        QVERIFY(!state.filter.empty());
        state = choose(state, {FilterPart::id("user_id"), FilterPart::day(kDay)});
        QVERIFY(state.filter.empty());
        QVERIFY(state.focus == kUser);
    }

    void choosingOneOfSeveralKeepsJustThatOne() {
        ViewState state;
        state.filter.ids = {"a", "b"};
        state = choose(state, {FilterPart::id("a")});
        QVERIFY(state.filter.ids == Ids{"a"});
    }

    void toggleAddsAndTakesAway() {
        ViewState state = choose({}, {FilterPart::id("a")});
        state = picked(state, {FilterPart::id("b")}, PickMode::Toggle);
        QVERIFY((state.filter.ids == Ids{"a", "b"}));
        state = picked(state, {FilterPart::id("a")}, PickMode::Toggle);
        QVERIFY(state.filter.ids == Ids{"b"});
    }

    void excludingAndIncludingAreOpposites() {
        ViewState state = choose({}, {FilterPart::event("Ping")});
        state = picked(state, {FilterPart::event("Ping")}, PickMode::Exclude);
        QVERIFY(state.filter.events.empty());
        QVERIFY(state.filter.excludedEvents == Ids{"Ping"});
        state = picked(state, {FilterPart::event("Ping")}, PickMode::Include);
        QVERIFY(state.filter.events == Ids{"Ping"});
        QVERIFY(state.filter.excludedEvents.empty());
    }

    void onlyClearsEverythingElse() {
        ViewState state;
        state.filter = fullFilter();
        state = picked(state, {FilterPart::ofGroup({"company", "Acme"})}, PickMode::Only);
        select::BoardFilter expected;
        expected.groups = {{"company", "Acme"}};
        QVERIFY(state.filter == expected);
        QVERIFY(state.focus.has_value());
        QCOMPARE(state.focus->kind, events::KeyKind::Group);
    }

    void escapeTakesBackOneLevelAtATimeUntilNothingIsLeft() {
        ViewState state;
        state.filter = fullFilter();
        state.range = events::DayRange{kDay, kDay};
        int levels = 0;
        while (!state.filter.empty() || state.range) {
            const ViewState next = clearedOneLevel(state);
            QVERIFY(next != state);
            state = next;
            QVERIFY(++levels < 20);
        }
        QCOMPARE(levels, 12);
    }

    void requestSaysAllThatTheStateSays() {
        ViewState state;
        state.scope = store::Scope::All;
        state.range = events::DayRange{kDay, {kDay.number + 1}};
        state.filter = fullFilter();
        state.focus = kUser;
        const store::BoardRequest request = toRequest(state, {50, 20});
        QVERIFY(request.scope == store::Scope::All);
        QVERIFY(request.from == kDay);
        QVERIFY(request.to == events::Day{kDay.number + 1});
        QVERIFY(request.filter == state.filter);
        QVERIFY(request.focus == kUser);
        QVERIFY(request.facets);
        QCOMPARE(request.top, std::size_t(50));
        QCOMPARE(request.heatRows, std::size_t(20));
        QVERIFY(!toRequest({}).from);
    }

    void historyGoesBackAndForward() {
        ViewHistory history;
        QSignalSpy changed(&history, &ViewHistory::changed);
        const ViewState first = choose({}, {FilterPart::id("a")});
        const ViewState second = choose(first, {FilterPart::event("Ping")});
        history.go(first);
        history.go(first);
        QCOMPARE(changed.count(), 1);
        history.go(second);
        QVERIFY(history.canGoBack());
        QVERIFY(!history.canGoForward());
        history.back();
        QVERIFY(history.state() == first);
        history.back();
        QVERIFY(history.state() == ViewState{});
        QVERIFY(!history.canGoBack());
        history.forward();
        history.forward();
        QVERIFY(history.state() == second);
        QCOMPARE(changed.count(), 6);
    }

    void focusAloneIsNoStep() {
        ViewHistory history;
        ViewState state;
        state.focus = kUser;
        history.go(state);
        QVERIFY(history.state().focus == kUser);
        QVERIFY(!history.canGoBack());
    }

    void restartForgetsTheSteps() {
        ViewHistory history;
        history.go(choose({}, {FilterPart::id("a")}));
        history.restart();
        QVERIFY(history.state() == ViewState{});
        QVERIFY(!history.canGoBack());
    }
};

QTEST_GUILESS_MAIN(ViewStateTest)
#include "view_state_test.moc"
