// SPDX-License-Identifier: GPL-3.0-or-later
// The board taken out of the program: every panel, every format, through its menu.
#include "tests/ui/support/real_engine.h"
#include "ui/board/board_page.h"
#include "ui/board/board_panel.h"
#include "ui/export/board_report.h"
#include "ui/export/export_controller.h"
#include "ui/shell/case_status.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace shardscope::ui {

using namespace Qt::StringLiterals;

class ExportFlowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void copyTakesAllRowsNotOnlyThoseShown();
    void everyPanelIsSavedAsATable();
    void everyPanelIsSavedAsPictures();
    void theWholeBoardBecomesAPdf();
    void theReportHoldsTheOtherSections();
    void aFolderThatCannotBeWrittenIsTold();

private:
    [[nodiscard]] BoardPage& board() const { return *m_window->findChild<BoardPage*>(); }
    /// Answers the file dialog that is open.
    void answerDialog(const QString& path) const;
    [[nodiscard]] QString messages() const;
    [[nodiscard]] QString file(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ThemeSwitch> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

void ExportFlowTest::initTestCase() {
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(file(u"desktop.ini"_s), QSettings::IniFormat);
    m_theme = std::make_unique<ThemeSwitch>(*qApp, Appearance::Light);
    m_window = std::make_unique<MainWindow>(test::realEngine(), *m_settings, *m_theme,
                                            file(u"demo"_s).toStdString());
    m_window->resize(1366, 768);
    m_window->show();
    const auto many = test::writeExport(file(u"many.ndjson"_s).toStdString(),
                                        {.id = "=id", .events = 500, .ids = 250});
    const QSignalSpy settled(m_window.get(), &MainWindow::settled);
    m_window->openPaths({.cases = {}, .exports = {many}}, MainWindow::Importing::AtOnce);
    QTRY_VERIFY(!settled.isEmpty() && board().snapshot() &&
                board().snapshot()->totals.events == 500);
}

void ExportFlowTest::cleanupTestCase() {
    m_window.reset();
}

void ExportFlowTest::answerDialog(const QString& path) const {
    QFileDialog* dialog = nullptr;
    QTRY_VERIFY((dialog = m_window->findChild<QFileDialog*>()) != nullptr);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY(m_window->findChild<QFileDialog*>() == nullptr);
}

QString ExportFlowTest::messages() const {
    QStringList words;
    for (const MessageBar* bar : m_window->findChildren<MessageBar*>()) {
        words.append(bar->message().text);
    }
    return words.join(u' ');
}

void ExportFlowTest::copyTakesAllRowsNotOnlyThoseShown() {
    BoardPanel* ids = board().panels().front();
    Q_EMIT ids->copyRequested(TableFormat::Csv);
    QTRY_VERIFY(messages().contains(u"on the clipboard"_s));
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 251); // a header and every id; the table shows 100
    QVERIFY(lines.at(1).startsWith(u"'=id"_s));
}

void ExportFlowTest::everyPanelIsSavedAsATable() {
    int number = 0;
    for (BoardPanel* panel : board().panels()) {
        const QString path = file(u"table-%1.json"_s.arg(++number));
        Q_EMIT panel->saveTableRequested(TableFormat::Json);
        answerDialog(path);
        QTRY_VERIFY(QFileInfo::exists(path));
    }
    QVERIFY(number >= 6);
}

void ExportFlowTest::everyPanelIsSavedAsPictures() {
    int pictures = 0;
    for (BoardPanel* panel : board().panels()) {
        if (!panel->isVisible()) {
            continue; // of another section: nobody saves a picture of what is not seen
        }
        ++pictures;
        QVERIFY(savePicture(*panel, file(u"p.png"_s), PictureFormat::Png));
        const QImage picture(file(u"p.png"_s));
        QCOMPARE(picture.size(), panel->size() * 2);
        const QRgb corner = picture.pixel(picture.width() / 2, 4);
        QVERIFY2(corner != 0, qPrintable(panel->title()));

        QVERIFY(savePicture(*panel, file(u"p.svg"_s), PictureFormat::Svg));
        QSvgRenderer svg(file(u"p.svg"_s));
        QVERIFY(svg.isValid());
        QCOMPARE(svg.viewBox().size(), panel->size());

        QVERIFY(savePicture(*panel, file(u"p.pdf"_s), PictureFormat::Pdf));
        QFile pdf(file(u"p.pdf"_s));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF-"));
    }
    QVERIFY(pictures >= 6);
}

void ExportFlowTest::theWholeBoardBecomesAPdf() {
    auto* exports = m_window->findChild<ExportController*>();
    const QString path = file(u"board.pdf"_s);
    exports->saveReport();
    answerDialog(path);
    QTRY_VERIFY(QFileInfo::exists(path));
    QFile pdf(path);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    const QByteArray bytes = pdf.readAll();
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.count("/Type /Page\n") + bytes.count("/Type /Page ") >= 6); // all 250 ids are in
    QTRY_VERIFY(messages().contains(u"Saved"_s));
    if (const QString pictures = qEnvironmentVariable("SHARDSCOPE_PICTURES"); !pictures.isEmpty()) {
        QFile::remove(pictures + u"/board.pdf"_s);
        QFile::copy(path, pictures + u"/board.pdf"_s);
    }
}

void ExportFlowTest::theReportHoldsTheOtherSections() {
    auto whole = std::make_shared<store::BoardSnapshot>(*board().snapshot());
    const auto pagesOf = [this](const SharedSnapshot& snapshot) {
        const QString path = file(u"sections.pdf"_s);
        CaseStatus status;
        status.path = "/cases/acme.shardcase";
        const auto saved = saveBoardReport(board(), status, {snapshot, nullptr}, path);
        QFile pdf(path);
        const QByteArray bytes =
            saved && pdf.open(QIODevice::ReadOnly) ? pdf.readAll() : QByteArray();
        return bytes.count("/Type /Page\n") + bytes.count("/Type /Page ");
    };
    const auto before = pagesOf(whole);
    QVERIFY(before > 0);
    for (int day = 0; day < 400; ++day) { // the calendar's
        whole->dayHeat.push_back({.day = {19'000 + day}, .rawEvents = 7});
    }
    QVERIFY(pagesOf(whole) >= before + 5);
}

void ExportFlowTest::aFolderThatCannotBeWrittenIsTold() {
    auto* exports = m_window->findChild<ExportController*>();
    exports->saveReportTo(file(u"no/such/folder.pdf"_s));
    QTRY_VERIFY(!messages().isEmpty() && !messages().contains(u"Counting"_s));
    QVERIFY(!messages().contains(u"Saved"_s));
    const auto saved =
        savePicture(*board().panels().front(), file(u"no/such/p.png"_s), PictureFormat::Png);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, base::ErrorCode::WriteFailed);
    QVERIFY(!saved.error().where.empty());
}

} // namespace shardscope::ui

QTEST_MAIN(shardscope::ui::ExportFlowTest)
#include "export_flow_test.moc"
