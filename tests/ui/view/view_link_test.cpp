// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_page.h"
#include "ui/view/view_link.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_literals;
using namespace shardscope;
using namespace shardscope::ui;

namespace {

ViewLink hostile() {
    ViewLink link{u"/home/å b/%41&c=d#e?.shardcase"_s, {}};
    link.view.scope = store::Scope::All;
    link.view.range = events::DayRange{{19600}, {19610}};
    link.view.focus = events::ShardKey{events::KeyKind::Group, "com pany", "\xff\x00<b>\u202e"s};
    add(link.view.filter, FilterPart::id("a&b=c#d+e%20\n\"\\"));
    add(link.view.filter, FilterPart::id(std::string(3'000, 'w')));
    add(link.view.filter, FilterPart::event("Signed up 👩‍🚀"));
    link.section = BoardPage::Server;
    return link;
}

QString reasonOf(const QString& text) {
    const auto parsed = ViewLink::parse(text);
    const auto* reason = std::get_if<QString>(&parsed);
    return reason != nullptr ? *reason : QString();
}

} // namespace

class ViewLinkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLinkLeadsToTheSameView() {
        for (const ViewLink& link : {ViewLink{u"/a.shardcase"_s, {}}, hostile()}) {
            const QString text = link.toText();
            QVERIFY2(isViewLink(text), qPrintable(text));
            for (const QChar c : text) { // survives tickets, shells in quotes, and mail
                QVERIFY(c > u' ' && c < QChar(0x7f) && c != u'"' && c != u'\'');
            }
            const auto parsed = ViewLink::parse(text);
            QVERIFY2(std::holds_alternative<ViewLink>(parsed), qPrintable(reasonOf(text)));
            QCOMPARE(std::get<ViewLink>(parsed), link);
        }
    }

    void sectionsHaveNames() {
        ViewLink link{u"/a.shardcase"_s, {}};
        link.section = BoardPage::WhatIf;
        QVERIFY(link.toText().endsWith(u"&section=what-if"_s));
        link.section = BoardPage::Server;
        QVERIFY(link.toText().endsWith(u"&section=server"_s));
        QCOMPARE(int(BoardPage::WhatIf) + 1, ViewLink::kSections);
    }

    void whatLeadsElsewhereIsRefused_data() {
        QTest::addColumn<QString>("link");
        const auto add = [](const char* name, const QString& link) { QTest::newRow(name) << link; };
        add("nothing", u"shardscope:"_s);
        add("no case", u"shardscope://view"_s);
        add("another verb", u"shardscope://delete?case=/a.shardcase"_s);
        add("a path", u"shardscope://view/x?case=/a.shardcase"_s);
        add("a user", u"shardscope://me@view?case=/a.shardcase"_s);
        add("a port", u"shardscope://view:80?case=/a.shardcase"_s);
        add("a fragment", u"shardscope://view?case=/a.shardcase#x"_s);
        add("another scheme", u"https://view?case=/a.shardcase"_s);
        add("no case file", u"shardscope://view?case=/etc/passwd"_s);
        add("a relative path", u"shardscope://view?case=a.shardcase"_s);
        add("a way up", u"shardscope://view?case=/home/../a.shardcase"_s);
        add("a server", u"shardscope://view?case=//host/a.shardcase"_s);
        add("an address", u"shardscope://view?case=https://host/a.shardcase"_s);
        add("a NUL", u"shardscope://view?case=/a%00b.shardcase"_s);
        add("a line end", u"shardscope://view?case=/a%0Ab.shardcase"_s);
        add("two cases", u"shardscope://view?case=/a.shardcase&case=/b.shardcase"_s);
        add("something new", u"shardscope://view?case=/a.shardcase&run=rm"_s);
        add("a filter", u"shardscope://view?case=/a.shardcase&filter=day:never"_s);
        add("a day", u"shardscope://view?case=/a.shardcase&from=2023-99-99"_s);
        add("days backwards",
            u"shardscope://view?case=/a.shardcase&from=2023-02-02&to=2023-01-01"_s);
        add("a scope", u"shardscope://view?case=/a.shardcase&scope=mine"_s);
        add("a key", u"shardscope://view?case=/a.shardcase&focus=hot:>1x"_s);
        add("a section", u"shardscope://view?case=/a.shardcase&section=secret"_s);
        add("a novel", u"shardscope://view?case=/a.shardcase&filter="_s + QString(40'000, u'a'));
    }

    void whatLeadsElsewhereIsRefused() {
        QFETCH(const QString, link);
        const QString reason = reasonOf(link);
        QVERIFY2(reason.startsWith(u"The link was not opened: "_s), qPrintable(reason));
        QVERIFY(reason.size() < 400);
    }

    void aPathIsNoLink() {
        QVERIFY(!isViewLink(u"/home/shardscope:.shardcase"_s));
        QVERIFY(!isViewLink(u"shardscope.shardcase"_s));
        QVERIFY(isViewLink(u"SHARDSCOPE://view"_s));
    }
};

QTEST_APPLESS_MAIN(ViewLinkTest)
#include "view_link_test.moc"
