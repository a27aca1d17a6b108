// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/view/view_text.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shardscope;
using namespace shardscope::ui;

namespace {

/// Everything a view can hold, with bytes that no line of text could.
ViewState hostileView() {
    ViewState state;
    state.scope = store::Scope::Remediated;
    state.range = events::DayRange{{19'601}, {19'615}};
    state.filter.ids = {std::string("a\0\n\xFF'\"\\", 7), "\xE2\x80\xAE"};
    state.filter.excludedEvents = {"Signed up"};
    state.filter.groups = {{"my key", "O'Brien & Söhne"}};
    state.filter.hotMultiple = 1.5;
    state.focus = events::ShardKey{events::KeyKind::Group, "my key", "O'Brien & Söhne"};
    return state;
}

} // namespace

class ViewTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aViewSurvivesBetweenTwoStarts() {
        QVERIFY(viewFromMap(viewToMap({})) == ViewState{});
        QVERIFY(viewFromMap(viewToMap(hostileView())) == hostileView());
        ViewState user;
        user.focus = events::ShardKey{events::KeyKind::User, {}, std::string("\0x", 2)};
        QVERIFY(viewFromMap(viewToMap(user)) == user);
    }

    void whatCannotBeReadIsLeftOut() {
        const ViewState state = viewFromMap({{u"scope"_s, u"some"_s},
                                             {u"from"_s, u"2023-09-15"_s},
                                             {u"to"_s, u"2023-09-01"_s},
                                             {u"filter"_s, u"id:\"not closed"_s},
                                             {u"focus"_s, u"id:a id:b"_s}});
        QVERIFY(state == ViewState{});
    }

    void aCommandPrintsTheSameBoard() {
        QCOMPARE(boardCommand(u"/tmp/acme.shardcase"_s, {}, store::Scope::All),
                 u"shardscope-cli board /tmp/acme.shardcase --scope all"_s);
        ViewState state;
        state.range = events::DayRange{{19'601}, {19'602}};
        state.filter.excludedEvents = {"Ping"};
        QCOMPARE(boardCommand(u"/tmp/a b.shardcase"_s, state, store::Scope::Remediated),
                 u"shardscope-cli board '/tmp/a b.shardcase' --scope remediated --from 2023-09-01 "
                 "--to 2023-09-02 --filter -event:Ping"_s);
    }

    void aShellReadsBackExactlyWhatWasQuoted() {
        const QString line = QString::fromStdString(select::printBoardFilter(hostileView().filter));
        for (const QString& word : {line, u"it's $HOME `ls` \"x\" \\ !"_s, u""_s, u"a\nb"_s,
                                    u"~/x"_s, u"*?[a]"_s, u"plain-1.2"_s}) {
            QProcess shell;
            shell.start(u"/bin/sh"_s, {u"-c"_s, u"printf %s "_s + shellWord(word)});
            QVERIFY(shell.waitForFinished());
            QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), word);
        }
        QCOMPARE(shellWord(u"/tmp/a_b-1.x"_s), u"/tmp/a_b-1.x"_s);
    }
};

QTEST_GUILESS_MAIN(ViewTextTest)
#include "view_text_test.moc"
