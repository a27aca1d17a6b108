// SPDX-License-Identifier: GPL-3.0-or-later
// Links to views in the whole window: copied, opened here and in a new window, and refused.
#include "tests/ui/support/window_fixture.h"
#include "ui/board/board_page.h"
#include "ui/shell/case_controller.h"
#include "ui/view/view_link.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>

namespace shardscope::ui {

using namespace Qt::StringLiterals;

class LinkFlowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<test::WindowFixture>(); }
    void init() { m_fixture->open(); }
    void cleanup() { m_fixture->close(); }

    void aCopiedLinkLeadsBackToTheView() {
        m_fixture->exploreDemo();
        BoardPage& board = m_fixture->board();
        ViewState state;
        add(state.filter, FilterPart::id("user_id"));
        state.focus = events::ShardKey{events::KeyKind::User, {}, "user_id"};
        board.visit(state);
        board.showSection(BoardPage::Server);
        const QString link = copied();
        QVERIFY2(link.startsWith(u"shardscope://view?case=/"_s), qPrintable(link));
        board.reset();
        board.showSection(BoardPage::Overview);
        m_fixture->window().showPage(MainWindow::Notes);
        m_fixture->window().openLink(link);
        QCOMPARE(m_fixture->window().page(), MainWindow::Board);
        QCOMPARE(board.state(), state);
        QCOMPARE(board.section(), BoardPage::Server);
        // From a window that shows no case.
        m_fixture->actionOf("Ctrl+W")->trigger();
        QTRY_COMPARE(m_fixture->window().page(), MainWindow::Welcome);
        const QSignalSpy settled(&m_fixture->window(), &MainWindow::settled);
        m_fixture->window().openLink(link);
        QTRY_VERIFY_WITH_TIMEOUT(!settled.isEmpty(), 60'000);
        QCOMPARE(m_fixture->window().page(), MainWindow::Board);
        QCOMPARE(board.state(), state);
        QCOMPARE(board.section(), BoardPage::Server);
    }

    void aLinkToNoCaseChangesNothingAndSaysWhy() {
        m_fixture->exploreDemo();
        const ViewState before = m_fixture->board().state();
        const QString folder =
            QString::fromStdString(m_fixture->path(u"folder.shardcase"_s).string());
        QVERIFY(QDir().mkpath(folder));
        for (const QString& link :
             {u"shardscope://view?case=/nowhere/a.shardcase"_s, ViewLink{folder, {}}.toText(),
              u"shardscope://view?case=/etc/passwd"_s}) {
            m_fixture->window().openLink(link);
            QVERIFY2(told().startsWith(u"The link was not opened"_s), qPrintable(told()));
            QCOMPARE(m_fixture->window().page(), MainWindow::Board);
            QCOMPARE(m_fixture->board().state(), before);
        }
        // A good one takes the message away.
        m_fixture->window().openLink(copied());
        QVERIFY2(told().isEmpty(), qPrintable(told()));
    }

    void withoutACaseThereIsNothingToCopy() {
        QVERIFY(!m_fixture->actionOf("Ctrl+Shift+L")->isEnabled());
    }

private:
    [[nodiscard]] QString copied() const {
        m_fixture->actionOf("Ctrl+Shift+L")->trigger();
        return QGuiApplication::clipboard()->text();
    }
    [[nodiscard]] QString told() const {
        for (const MessageBar* bar : m_fixture->window().findChildren<MessageBar*>()) {
            for (const QLabel* label : bar->findChildren<QLabel*>()) {
                if (label->isVisible() && label->text().contains(u"link"_s)) {
                    return label->text();
                }
            }
        }
        return {};
    }

    std::unique_ptr<test::WindowFixture> m_fixture;
};

} // namespace shardscope::ui

QTEST_MAIN(shardscope::ui::LinkFlowTest)
#include "link_flow_test.moc"
