// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/case_controller.h"

#include "tests/ui/support/fake_engine.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace shardscope::ui {

namespace {

const std::filesystem::path kAcme = "/data/acme.shardcase";
const std::filesystem::path kBeta = "/data/beta.shardcase";

} // namespace

class CaseControllerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensACaseWithItsSourcesAndSettings();
    void saysWhyACaseCannotBeOpened();
    void opensALockedCaseForReadingOnly();
    void createsACaseOnlyWhenTold();
    void theLastOfTwoOpenedCasesStays();
    void letsGoOfTheRightToWriteWhenClosed();
    void answersTheNewestBoardRequestOnly();
    void tellsWhyABoardFailed();
    void dropsTheBoardOfAClosedCase();
    void asksTheBoardAgainAfterAnEdit();
    void keepsTheCaseAsItWasWhenAnEditFails();
    void followsARunningImport();

private:
    void openAcme(CaseController& controller);

    std::shared_ptr<test::FakeEngine> m_fake;
};

void CaseControllerTest::init() {
    m_fake = test::FakeEngine::make();
    test::FakeEngine::Case acme;
    acme.settings.timezone = "Europe/Berlin";
    acme.sources = {test::source("/data/a.json", 40), test::source("/data/b.json", 2)};
    m_fake->put(kAcme, acme);
    m_fake->put(kBeta, {});
}

void CaseControllerTest::openAcme(CaseController& controller) {
    const QSignalSpy opened(&controller, &CaseController::opened);
    controller.open(kAcme);
    QTRY_COMPARE(opened.size(), 1);
}

void CaseControllerTest::opensACaseWithItsSourcesAndSettings() {
    CaseController controller(m_fake->engine());
    openAcme(controller);
    const CaseStatus& status = controller.status();
    QVERIFY(status.open);
    QVERIFY(!status.readOnly);
    QCOMPARE(status.path, kAcme);
    QCOMPARE(status.settings.timezone, std::string("Europe/Berlin"));
    QCOMPARE(status.events(), std::uint64_t{42});
    QVERIFY(controller.editor());
}

void CaseControllerTest::saysWhyACaseCannotBeOpened() {
    m_fake->change(kAcme, [](test::FakeEngine::Case& content) {
        content.editorError = base::Error{base::ErrorCode::Damaged, "The case is damaged", "x", ""};
    });
    CaseController controller(m_fake->engine());
    const QSignalSpy failed(&controller, &CaseController::openFailed);
    controller.open(kAcme);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<base::Error>().what, std::string("The case is damaged"));
    QVERIFY(!controller.status().open);
    QCOMPARE(m_fake->openEditors(), std::size_t{0});
}

void CaseControllerTest::opensALockedCaseForReadingOnly() {
    QTemporaryDir folder; // reading-only needs a file that is really there
    const std::filesystem::path path = folder.filePath(QStringLiteral("c.shardcase")).toStdString();
    QFile file(QString::fromStdString(path.string()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    test::FakeEngine::Case locked;
    locked.editorError = base::Error{base::ErrorCode::Locked, "Locked", "", ""};
    m_fake->put(path, locked);

    CaseController controller(m_fake->engine());
    const QSignalSpy opened(&controller, &CaseController::opened);
    controller.open(path);
    QTRY_COMPARE(opened.size(), 1);
    QVERIFY(controller.status().readOnly);
    QVERIFY(!controller.status().readOnlyReason.isEmpty());
    QVERIFY(!controller.editor());
    QVERIFY(controller.session());
}

void CaseControllerTest::createsACaseOnlyWhenTold() {
    CaseController controller(m_fake->engine());
    const QSignalSpy opened(&controller, &CaseController::opened);
    const QSignalSpy failed(&controller, &CaseController::openFailed);
    controller.open("/data/new.shardcase");
    QTRY_COMPARE(failed.size(), 1);
    controller.open("/data/new.shardcase", CaseController::Missing::Create);
    QTRY_COMPARE(opened.size(), 1);
}

void CaseControllerTest::theLastOfTwoOpenedCasesStays() {
    CaseController controller(m_fake->engine());
    const QSignalSpy opened(&controller, &CaseController::opened);
    controller.open(kAcme);
    controller.open(kBeta);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(controller.status().path, kBeta);
    QTRY_COMPARE(m_fake->openEditors(), std::size_t{1});
}

void CaseControllerTest::letsGoOfTheRightToWriteWhenClosed() {
    CaseController controller(m_fake->engine());
    openAcme(controller);
    const QSignalSpy closed(&controller, &CaseController::closed);
    controller.close();
    QCOMPARE(closed.size(), 1);
    QVERIFY(!controller.status().open);
    QTRY_COMPARE(m_fake->openEditors(), std::size_t{0});
}

void CaseControllerTest::answersTheNewestBoardRequestOnly() {
    CaseController controller(m_fake->engine());
    openAcme(controller);
    const QSignalSpy ready(&controller, &CaseController::boardReady);
    m_fake->holdBoards(true);
    for (std::size_t top = 1; top <= 5; ++top) {
        store::BoardRequest request;
        request.top = top;
        controller.requestBoard(request);
    }
    m_fake->holdBoards(false);
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(m_fake->boardRequests().back().top, std::size_t{5});
}

void CaseControllerTest::tellsWhyABoardFailed() {
    m_fake->change(kAcme, [](test::FakeEngine::Case& content) {
        content.boardError = base::Error{base::ErrorCode::ReadFailed, "EIO", "", ""};
    });
    CaseController controller(m_fake->engine());
    openAcme(controller);
    const QSignalSpy failed(&controller, &CaseController::boardFailed);
    controller.requestBoard({});
    QTRY_COMPARE(failed.size(), 1);
}

void CaseControllerTest::dropsTheBoardOfAClosedCase() {
    CaseController controller(m_fake->engine());
    openAcme(controller);
    const QSignalSpy ready(&controller, &CaseController::boardReady);
    const QSignalSpy failed(&controller, &CaseController::boardFailed);
    m_fake->holdBoards(true);
    controller.requestBoard({});
    QTRY_COMPARE(m_fake->boardRequests().size(), std::size_t{1});
    controller.close();
    openAcme(controller); // passes the lane, so whatever was to come has come
    QCOMPARE(ready.size(), 0);
    QCOMPARE(failed.size(), 0);
}

void CaseControllerTest::asksTheBoardAgainAfterAnEdit() {
    CaseController controller(m_fake->engine());
    openAcme(controller);
    QSignalSpy ready(&controller, &CaseController::boardReady);
    controller.requestBoard({});
    QTRY_COMPARE(ready.size(), 1);
    controller.removeSources({"/data/a.json"});
    QTRY_COMPARE(ready.size(), 2);
    QCOMPARE(controller.status().sources.size(), std::size_t{1});
    const auto snapshot = ready.at(1).at(0).value<std::shared_ptr<const store::BoardSnapshot>>();
    QCOMPARE(snapshot->totals.events, std::uint64_t{2});

    controller.edit([](session::CaseEditor& editor) {
        return editor.setLimits({.user = 7, .group = 9}, false);
    });
    QTRY_COMPARE(ready.size(), 3);
    QCOMPARE(controller.status().settings.limits.user, std::uint64_t{7});
}

void CaseControllerTest::keepsTheCaseAsItWasWhenAnEditFails() {
    CaseController controller(m_fake->engine());
    openAcme(controller);
    m_fake->change(kAcme, [](test::FakeEngine::Case& content) {
        content.editError = base::Error{base::ErrorCode::WriteFailed, "Disk full", "", ""};
    });
    const CaseStatus before = controller.status();
    const QSignalSpy failed(&controller, &CaseController::editFailed);
    controller.removeSources({"/data/a.json"});
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(controller.status() == before);
}

void CaseControllerTest::followsARunningImport() {
    CaseController controller(m_fake->engine());
    openAcme(controller);
    QSignalSpy ready(&controller, &CaseController::boardReady);
    controller.showLive(m_fake->engine().makeLive());
    QTRY_VERIFY(ready.size() >= 2); // nobody asked: the timer did
    controller.hideLive();
    ready.clear();
    QTRY_COMPARE(ready.size(), 1);
    const auto last = ready.at(0).at(0).value<std::shared_ptr<const store::BoardSnapshot>>();
    QVERIFY(!last->partial);
}

} // namespace shardscope::ui

QTEST_GUILESS_MAIN(shardscope::ui::CaseControllerTest)
#include "case_controller_test.moc"
