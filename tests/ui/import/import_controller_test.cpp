// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_controller.h"

#include "tests/ui/support/fake_engine.h"
#include "ui/import/import_flow.h"
#include "ui/import/import_model.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <condition_variable>
#include <memory>
#include <mutex>

namespace shardscope::ui {

using session::FileState;

namespace {

const std::filesystem::path kCase = "/data/case.shardcase";

/// An import of two files that finishes the first and waits in the second until it is stopped.
base::Result<session::ImportReport> finishOneThenWait(const std::filesystem::path&,
                                                      const session::ImportOptions& options,
                                                      session::ImportObserver& observer,
                                                      std::stop_token stop) {
    session::ImportReport report;
    for (const auto& path : options.paths) {
        session::FileReport& file = report.files.emplace_back();
        file.path = path.string();
        file.bytes = 1000;
    }
    observer.started(report.files);
    report.files[0].state = FileState::Imported;
    report.files[0].events = 10;
    observer.fileChanged(0, report.files[0]);
    report.files[1].state = FileState::Reading;
    report.files[1].bytesRead = 500;
    observer.fileChanged(1, report.files[1]);
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait(lock, stop, [] { return false; });
    report.files[1].state = FileState::Cancelled;
    report.cancelled = true;
    return report;
}

} // namespace

class ImportControllerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void fillsTheModelWhileReading();
    void aCancelKeepsWhatIsComplete();
    void usesTheRightToWriteOfTheOpenCase();
    void doesNothingWithoutACase();
    void tellsWhyNothingWasImported();
    void theBoardFollowsAndEndsComplete();
    void onlyOneImportRunsAtATime();
    void manyReportsCostOneFetch();
    void opensTheCaseBeforeImporting();
    void aReadOnlyCaseTakesNoImport();

private:
    void openCase();
    [[nodiscard]] static session::ImportOptions twoFiles() {
        session::ImportOptions options;
        options.paths = {"/data/a.json", "/data/b.json"};
        return options;
    }

    std::shared_ptr<test::FakeEngine> m_fake;
    std::unique_ptr<CaseController> m_case;
    std::unique_ptr<ImportModel> m_model;
    std::unique_ptr<ImportController> m_import;
};

void ImportControllerTest::init() {
    m_fake = test::FakeEngine::make();
    m_fake->put(kCase, {});
    m_case = std::make_unique<CaseController>(m_fake->engine());
    m_model = std::make_unique<ImportModel>();
    m_import = std::make_unique<ImportController>(m_fake->engine(), *m_case, *m_model);
}

void ImportControllerTest::cleanup() {
    m_import.reset();
    m_model.reset();
    m_case.reset();
}

void ImportControllerTest::openCase() {
    const QSignalSpy opened(m_case.get(), &CaseController::opened);
    m_case->open(kCase);
    QTRY_COMPARE(opened.size(), 1);
}

void ImportControllerTest::fillsTheModelWhileReading() {
    openCase();
    m_fake->onImport = finishOneThenWait;
    QSignalSpy progressed(m_import.get(), &ImportController::progressed);
    m_import->start(twoFiles());
    QVERIFY(m_import->running());
    QTRY_COMPARE(m_model->rowCount(), 2);
    QTRY_VERIFY(m_model->files()[1].state == FileState::Reading);
    progressed.clear();
    QTRY_VERIFY(!progressed.isEmpty());
    const auto progress = progressed.back().at(0).value<ImportProgress>();
    QCOMPARE(progress.filesDone, std::size_t{1});
    QCOMPARE(progress.share(), 0.75);
    QCOMPARE(progress.events, std::uint64_t{10});
}

void ImportControllerTest::aCancelKeepsWhatIsComplete() {
    openCase();
    m_fake->onImport = finishOneThenWait;
    const QSignalSpy finished(m_import.get(), &ImportController::finished);
    QSignalSpy progressed(m_import.get(), &ImportController::progressed);
    m_import->start(twoFiles());
    QTRY_COMPARE(m_model->rowCount(), 2);
    progressed.clear();
    m_import->cancel();
    QVERIFY(progressed.back().at(0).value<ImportProgress>().cancelling); // told at once
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!m_import->running());
    QVERIFY(finished.at(0).at(0).value<session::ImportReport>().cancelled);
    QVERIFY(m_model->files()[0].state == FileState::Imported);
    QVERIFY(m_model->files()[1].state == FileState::Cancelled);
}

void ImportControllerTest::usesTheRightToWriteOfTheOpenCase() {
    openCase();
    std::shared_ptr<session::CaseEditor> used;
    m_fake->onImport = [&](const auto&, const session::ImportOptions& options, auto&,
                           std::stop_token) {
        used = options.editor;
        return session::ImportReport{};
    };
    const QSignalSpy finished(m_import.get(), &ImportController::finished);
    m_import->start(twoFiles());
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(used != nullptr);
    QVERIFY(used == m_case->editor());
}

void ImportControllerTest::doesNothingWithoutACase() {
    m_import->start(twoFiles());
    QVERIFY(!m_import->running());
}

void ImportControllerTest::tellsWhyNothingWasImported() {
    openCase();
    m_fake->onImport = [](const auto&, const auto&, auto&, std::stop_token) {
        return base::Result<session::ImportReport>(
            base::fail(base::ErrorCode::WriteFailed, "Disk full"));
    };
    const QSignalSpy failed(m_import.get(), &ImportController::failed);
    m_import->start(twoFiles());
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!m_import->running());
}

void ImportControllerTest::theBoardFollowsAndEndsComplete() {
    openCase();
    const QSignalSpy ready(m_case.get(), &CaseController::boardReady);
    const QSignalSpy finished(m_import.get(), &ImportController::finished);
    m_import->start(twoFiles());
    QTRY_COMPARE(finished.size(), 1);
    QTRY_VERIFY(!ready.isEmpty());
    const auto last = ready.back().at(0).value<std::shared_ptr<const store::BoardSnapshot>>();
    QCOMPARE(last->totals.events, std::uint64_t{200});
    QVERIFY(!last->partial);
    QCOMPARE(m_case->status().sources.size(), std::size_t{2});
}

void ImportControllerTest::onlyOneImportRunsAtATime() {
    openCase();
    m_fake->onImport = finishOneThenWait;
    const QSignalSpy started(m_import.get(), &ImportController::started);
    m_import->start(twoFiles());
    m_import->start(twoFiles());
    QCOMPARE(started.size(), 1);
}

void ImportControllerTest::manyReportsCostOneFetch() {
    ImportFeed feed;
    feed.started({session::FileReport{}});
    session::FileReport file;
    for (std::uint64_t read = 0; read < 10'000; ++read) {
        file.bytesRead = read;
        feed.fileChanged(0, file);
    }
    const ImportFeed::Batch batch = feed.take();
    QCOMPARE(batch.changed.size(), std::size_t{1});
    QCOMPARE(batch.changed.at(0).bytesRead, std::uint64_t{9'999});
    QVERIFY(feed.take().changed.empty());
}

void ImportControllerTest::opensTheCaseBeforeImporting() {
    ImportFlow flow(m_fake->engine(), *m_case, *m_import, "/data/demo");
    const QSignalSpy finished(m_import.get(), &ImportController::finished);
    flow.importAtOnce({"/data/a.json"});
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(m_case->status().path, std::filesystem::path("/data/suggested.shardcase"));
    QTRY_COMPARE(m_case->status().events(), std::uint64_t{100});

    flow.importInto("/data/suggested.shardcase", twoFiles()); // the open one is not opened again
    QTRY_COMPARE(finished.size(), 2);
}

void ImportControllerTest::aReadOnlyCaseTakesNoImport() {
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath(QStringLiteral("c.shardcase")).toStdString();
    QFile file(QString::fromStdString(path.string()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    test::FakeEngine::Case locked;
    locked.editorError = base::Error{base::ErrorCode::Locked, "Locked", "", ""};
    m_fake->put(path, locked);
    ImportFlow flow(m_fake->engine(), *m_case, *m_import, "/data/demo");
    const QSignalSpy failed(&flow, &ImportFlow::failed);
    flow.importInto(path, twoFiles());
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.at(0).at(0).value<base::Error>().code == base::ErrorCode::Locked);
    QVERIFY(!m_import->running());
    QVERIFY(m_case->status().readOnly); // open for looking, all the same
}

} // namespace shardscope::ui

QTEST_GUILESS_MAIN(shardscope::ui::ImportControllerTest)
#include "import_controller_test.moc"
