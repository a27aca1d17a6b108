// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/select/advice_model.h"
#include "ui/select/history_model.h"
#include "ui/select/key_choice_model.h"
#include "ui/select/mail_draft.h"
#include "ui/select/proof_model.h"
#include "ui/select/selector_highlighter.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

const std::string kHostile = "<b>\n\xE2\x80\xAE\xFF" + std::string(10'000, 'x');

events::ShardKey user(const std::string& id) {
    return {events::KeyKind::User, {}, id};
}

select::SelectorProof sampleProof() {
    select::SelectorProof proof;
    proof.claim.selector = R"((properties["a"] == "1") or (properties["a"] == "2"))";
    proof.claim.pairs = {user("u"), user(kHostile)};
    proof.claim.range = {{19'600}, {19'601}};
    proof.counts = {5, 1, 2, 9};
    proof.days = {{{19'600}, {5, 0, 2, 4}}, {{19'601}, {0, 1, 0, 5}}};
    proof.events = {{kHostile, false, {5, 1, 0, 0}}, {{}, true, {0, 0, 2, 0}}};
    proof.keys = {{user("u"), 5, 1}, {user(kHostile), 0, 0}};
    return proof;
}

HistoryEntry entry(std::int64_t id, const std::string& selector) {
    HistoryEntry made;
    made.kept.id = id;
    made.kept.proof = sampleProof();
    made.kept.proof.claim.selector = selector;
    return made;
}

std::vector<select::SelectorPair> pairs(const std::vector<std::string>& ids) {
    std::vector<select::SelectorPair> made;
    for (const std::string& id : ids) {
        made.push_back({.key = user(id), .hotDays = {{19'600}}});
    }
    return made;
}

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

} // namespace

class SelectModelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void keysStayChosenWhenTheListChanges() {
        KeyChoiceModel model;
        const QAbstractItemModelTester tester(&model, kFatal);
        const QSignalSpy changed(&model, &KeyChoiceModel::chosenChanged);
        model.show(pairs({"a", "b", kHostile}));
        QCOMPARE(model.chosen().size(), 3U);
        QVERIFY(model.setData(model.index(1, KeyChoiceModel::Chosen), Qt::Unchecked,
                              Qt::CheckStateRole));
        QCOMPARE(model.chosen().size(), 2U);
        QCOMPARE(changed.size(), 1);
        model.show(pairs({"a", "b", "c"}));
        QCOMPARE(model.chosen(), (std::vector{user("a"), user("c")}));
        model.choose({user("b")});
        QCOMPARE(model.chosen(), std::vector{user("b")});
        model.toggle(0);
        QCOMPARE(model.chosen(), (std::vector{user("a"), user("b")}));
        model.chooseAll(false);
        QVERIFY(model.chosen().empty());
        model.chooseAll(true);
        QCOMPARE(model.chosen().size(), 3U);
        QCOMPARE(model.index(0, KeyChoiceModel::Key).data().toString(), u"a"_s);
        model.show({});
        QCOMPARE(model.rowCount(), 0);
    }

    void aProofIsSplitThreeWaysAndItsCountsOpenEvents() {
        ProofModel model;
        const QAbstractItemModelTester tester(&model, kFatal);
        model.show(sampleProof());
        QCOMPARE(model.rowCount(), 2);
        const auto missed = model.rowsOf(model.index(1, ProofModel::HotMissed));
        QVERIFY(missed);
        QCOMPARE(missed->day, std::optional(events::Day{19'601}));
        QVERIFY(missed->cell == (select::TruthCell{.hot = true, .matched = false}));
        QVERIFY(!model.rowsOf(model.index(0, ProofModel::HotMissed))); // there are none
        QVERIFY(!model.rowsOf(model.index(0, ProofModel::Name)));
        model.splitBy(ProofModel::ByEvent);
        const auto ofEvent = model.rowsOf(model.index(0, ProofModel::HotMatched));
        QVERIFY(ofEvent);
        QCOMPARE(ofEvent->event.value_or(""), kHostile);
        QVERIFY(!model.rowsOf(model.index(1, ProofModel::InnocentMatched))); // of many names
        QCOMPARE(model.index(0, ProofModel::InnocentKept).data().toString(), u"–"_s);
        model.splitBy(ProofModel::ByKey);
        const auto ofKey = model.rowsOf(model.index(0, ProofModel::HotMatched));
        QVERIFY(ofKey);
        QCOMPARE(ofKey->key, std::optional(user("u")));
        model.show(std::nullopt);
        QCOMPARE(model.rowCount(), 0);
    }

    void theHistoryShowsTheNewestFirst() {
        HistoryModel model;
        const QAbstractItemModelTester tester(&model, kFatal);
        HistoryEntry stale = entry(7, "true");
        stale.stale = true;
        model.show({entry(3, "false"), stale});
        QCOMPARE(model.index(0, HistoryModel::Number).data().toString(), u"7"_s);
        QCOMPARE(model.index(0, HistoryModel::Verdict).data().toString(), u"Stale"_s);
        QVERIFY(model.index(1, HistoryModel::Verdict).data().toString().contains(u"2 events"_s));
        HistoryEntry waived = entry(8, "true");
        waived.kept.waiver = kHostile;
        model.show({waived});
        QCOMPARE(model.index(0, HistoryModel::Verdict).data().toString(),
                 u"Accepted with a reason"_s);
        QVERIFY(!model.index(0, HistoryModel::Verdict)
                     .data(Qt::ToolTipRole)
                     .toString()
                     .contains(u"<b>"_s));
    }

    void twoSelectorsAreComparedClauseByClause() {
        ComparisonModel model;
        const QAbstractItemModelTester tester(&model, kFatal);
        model.show(entry(1, R"((properties["a"] == "1") or (properties["a"] == "2"))"),
                   entry(2, R"((properties["a"] == "2") or (properties["b"] == "3"))"));
        QCOMPARE(model.rowCount(), 9); // six facts, three clauses
        QCOMPARE(model.index(6, ComparisonModel::First).data().toString(), u"yes"_s);
        QCOMPARE(model.index(6, ComparisonModel::Second).data().toString(), u"–"_s);
        QCOMPARE(model.index(7, ComparisonModel::Second).data().toString(), u"yes"_s);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void adviceHasAnIconAndAPlace() {
        AdviceModel model;
        const QAbstractItemModelTester tester(&model, kFatal);
        model.show({{{u"Danger"_s, Icon::Alert, Tint::Hot}, u"why"_s, select::TextPlace{2, 3}}});
        QCOMPARE(model.index(0, 0).data().toString(), u"Danger"_s);
        QCOMPARE(model.index(0, 0).data(Qt::ToolTipRole).toString(), u"why"_s);
        QVERIFY(!model.index(0, 0).data(Qt::DecorationRole).value<QIcon>().isNull());
    }

    void aDraftKnowsWhatIsProved() {
        SelectorDraft draft;
        QVERIFY(!draft.proved());
        draft.selectors = {unproved(sampleProof().claim)};
        QCOMPARE(draft.firstUnproved(), 0U);
        findProofs(draft, {entry(1, "other"), {.kept = {.id = 2, .proof = sampleProof()}}});
        QVERIFY(!draft.selectors[0].kept); // the claim of a draft is sorted
        HistoryEntry found{.kept = {.id = 2, .proof = sampleProof()}};
        found.kept.proof.claim = draft.selectors[0].claim;
        findProofs(draft, {found});
        QCOMPARE(draft.firstUnproved(), 1U);
        QVERIFY(draft.blocked());
        found.kept.waiver = "why not";
        findProofs(draft, {found});
        QVERIFY(!draft.blocked());
        QVERIFY(draft.proved());
        findProofs(draft, {}); // it was deleted
        QVERIFY(!draft.proved());
    }

    void tokensHaveColoursAlsoOverLines() {
        QPlainTextEdit edit;
        new SelectorHighlighter(edit.document());
        edit.setPlainText(u"not properties[\"a\nb\"] == \"\u00e9\" and 1 $"_s);
        const auto colours = [&edit](int line) {
            QList<QPair<int, int>> places;
            for (const auto& range : edit.document()->findBlockByNumber(line).layout()->formats()) {
                places << qMakePair(range.start, range.length);
            }
            return places;
        };
        const auto first = colours(0);
        QVERIFY(first.contains(qMakePair(0, 3)));  // not
        QVERIFY(first.contains(qMakePair(15, 2))); // "a
        const auto second = colours(1);
        QVERIFY(second.contains(qMakePair(0, 2)));  // b"
        QVERIFY(second.contains(qMakePair(7, 3)));  // "é", counted in characters
        QVERIFY(second.contains(qMakePair(17, 1))); // means nothing
        QCOMPARE(characterPlace("\xC3\xA9x", {2, 1}), (CharacterPlace{1, 1}));
        QCOMPARE(characterPlace("x", {7, 9}), (CharacterPlace{1, 0}));
    }

    void aMailLinkIsCodedAndNotTooLong() {
        const auto link = MailDraft{u"a&b"_s, u"one\ntwo"_s}.link();
        QVERIFY(link);
        QCOMPARE(link->toEncoded(), QByteArray("mailto:?subject=a%26b&body=one%0D%0Atwo"));
        QVERIFY(!(MailDraft{u"x"_s, QString(9'000, u'x')}.link()));
        const QByteArray file = MailDraft{u"a\r\nBcc: x"_s, u"b"_s}.file();
        QVERIFY(!file.contains("Bcc"));
    }
};

} // namespace shardscope::ui

QTEST_MAIN(shardscope::ui::SelectModelsTest)
#include "select_models_test.moc"
