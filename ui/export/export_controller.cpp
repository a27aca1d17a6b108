// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_controller.h"

#include "ui/board/board_page.h"
#include "ui/board/board_panel.h"
#include "ui/export/board_report.h"
#include "ui/shell/case_controller.h"
#include "ui/text/size_text.h"
#include "ui/widgets/message_bar.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSaveFile>
#include <QUrl>

#include <type_traits>
#include <utility>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

const QString kMessage = u"export"_s;

QString suffixOf(TableFormat format) {
    switch (format) {
    case TableFormat::Csv:
        return u"csv"_s;
    case TableFormat::Tsv:
        return u"tsv"_s;
    case TableFormat::Markdown:
        return u"md"_s;
    case TableFormat::Json:
        return u"json"_s;
    }
    return {};
}

QString suffixOf(PictureFormat format) {
    switch (format) {
    case PictureFormat::Png:
        return u"png"_s;
    case PictureFormat::Svg:
        return u"svg"_s;
    case PictureFormat::Pdf:
        return u"pdf"_s;
    }
    return {};
}

/// A file name of the panel's title that every file system takes.
QString fileName(const QString& title, const QString& suffix) {
    QString name;
    for (const QChar c : title.toLower()) {
        name += c.isLetterOrNumber() ? c : u'-';
    }
    return name + u'.' + suffix;
}

base::Result<void> writeFile(const QString& path, const PlainTable& table, TableFormat format,
                             const std::stop_token& stop) {
    QSaveFile file(path);
    const bool written =
        file.open(QIODevice::WriteOnly) &&
        writeTable(file, table, format, [&](std::size_t) { return !stop.stop_requested(); });
    if (stop.stop_requested()) {
        return base::fail(base::ErrorCode::Cancelled, "Stopped, and nothing was written");
    }
    return written && file.commit()
               ? base::Result<void>{}
               : base::fail(base::ErrorCode::WriteFailed, file.errorString().toStdString(),
                            path.toStdString());
}

} // namespace

ExportController::ExportController(const Engine& engine, CaseController& openCase, BoardPage& board,
                                   MessageArea& messages, QWidget& window)
    : QObject(&window),
      m_engine(engine),
      m_case(openCase),
      m_board(board),
      m_messages(messages),
      m_window(window) {
    for (BoardPanel* panel : board.panels()) {
        follow(*panel);
    }
    connect(&m_case, &CaseController::closed, this, [this] {
        m_lane.abandon();
        m_messages.dismiss(kMessage);
    });
}

void ExportController::follow(BoardPanel& panel) {
    connect(&panel, &BoardPanel::copyRequested, this,
            [this, &panel](TableFormat format) { copyTable(panel, format); });
    connect(&panel, &BoardPanel::saveTableRequested, this,
            [this, &panel](TableFormat format) { saveTable(panel, format); });
    connect(&panel, &BoardPanel::savePictureRequested, this,
            [this, &panel](PictureFormat format) { savePanelPicture(panel, format); });
}

/// `work` gets the board with all rows, off the GUI thread; `done` what it made of it.
template<typename Work, typename Done>
void ExportController::withWholeBoard(const QString& doing, Work work, Done done) {
    using Made = std::invoke_result_t<Work&, SharedSnapshot, std::stop_token>;
    store::BoardRequest request = m_board.request();
    request.top = 0;
    MessageBar* bar = m_messages.show({.text = doing, .key = kMessage});
    bar->addAction(tr("Stop"), [this] { m_lane.requestStop(); });
    m_lane.run(
        [engine = m_engine, path = m_case.status().path, request,
         work = std::move(work)](std::stop_token stop) mutable -> Made {
            // A session of its own: the board's must stay free for the next click.
            const auto session = engine.openSession(path);
            if (!session) {
                return base::fail(session.error());
            }
            const auto snapshot = (*session)->board(request, stop);
            return snapshot ? work(*snapshot, stop) : base::fail(snapshot.error());
        },
        this,
        [this, done = std::move(done)](Made made) {
            m_messages.dismiss(kMessage);
            if (!made) {
                m_messages.show(Message::fromError(made.error(), kMessage));
                return;
            }
            done(*made);
        });
}

void ExportController::withWholeTable(const BoardPanel& panel, const QString& doing,
                                      Deliver deliver, std::function<void()> done) {
    struct Delivered {};
    withWholeBoard(
        doing,
        [maker = panel.tableMaker(), deliver = std::move(deliver)](
            const SharedSnapshot& snapshot, std::stop_token stop) -> base::Result<Delivered> {
            base::Result<void> delivered = deliver(maker(snapshot), stop);
            return delivered ? base::Result<Delivered>(Delivered{}) : base::fail(delivered.error());
        },
        [done = std::move(done)](Delivered) { done(); });
}

void ExportController::copyTable(const BoardPanel& panel, TableFormat format) {
    auto text = std::make_shared<QString>();
    withWholeTable(
        panel, tr("Copying all rows of %1 …").arg(panel.title()),
        [text, format](const PlainTable& table, std::stop_token) -> base::Result<void> {
            *text = tableText(table, format);
            return {};
        },
        [this, text, title = panel.title()] {
            QGuiApplication::clipboard()->setText(*text);
            m_messages.show({.kind = Message::Kind::Done,
                             .text = tr("All rows of %1 are on the clipboard.").arg(title),
                             .key = kMessage});
        });
}

void ExportController::saveTable(BoardPanel& panel, TableFormat format) {
    const QString suffix = suffixOf(format);
    askPath(tr("Save all rows"), fileName(panel.title(), suffix), u"*."_s + suffix,
            [this, &panel, format](const QString& path) {
                withWholeTable(
                    panel, tr("Writing all rows of %1 …").arg(panel.title()),
                    [path, format](const PlainTable& table, std::stop_token stop) {
                        return writeFile(path, table, format, stop);
                    },
                    [this, path] { tellSaved(path); });
            });
}

void ExportController::savePanelPicture(BoardPanel& panel, PictureFormat format) {
    const QString suffix = suffixOf(format);
    askPath(tr("Save the picture"), fileName(panel.title(), suffix), u"*."_s + suffix,
            [this, &panel, format](const QString& path) {
                if (const auto saved = savePicture(panel, path, format); !saved) {
                    m_messages.show(Message::fromError(saved.error(), kMessage));
                    return;
                }
                tellSaved(path);
            });
}

void ExportController::saveReport() {
    const QString name = fileName(fileNameText(m_case.status().path.stem()), u"pdf"_s);
    askPath(tr("Save the board as PDF"), name, u"*.pdf"_s,
            [this](const QString& path) { saveReportTo(path); });
}

void ExportController::saveReportTo(const QString& path) {
    withWholeBoard(
        tr("Counting all rows for the report …"),
        [engine = m_engine, casePath = m_case.status().path](
            const SharedSnapshot& snapshot, std::stop_token stop) -> base::Result<ReportContent> {
            const auto session = engine.openSession(casePath);
            if (!session) {
                return base::fail(session.error());
            }
            auto survey = (*session)->surveyLimits(std::move(stop));
            if (!survey) {
                return base::fail(survey.error());
            }
            return ReportContent{snapshot,
                                 std::make_shared<const detect::LimitSurvey>(std::move(*survey))};
        },
        [this, path](const ReportContent& content) {
            const auto saved = saveBoardReport(m_board, m_case.status(), content, path);
            if (!saved) {
                m_messages.show(Message::fromError(saved.error(), kMessage));
                return;
            }
            tellSaved(path);
        });
}

void ExportController::askPath(const QString& title, const QString& name, const QString& filter,
                               const std::function<void(const QString&)>& chosen) {
    auto* dialog = new QFileDialog(&m_window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(filter);
    dialog->setDefaultSuffix(QFileInfo(name).suffix());
    dialog->setDirectory(fromPath(m_case.status().path.parent_path()));
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, chosen);
    dialog->open();
}

void ExportController::tellSaved(const QString& path) {
    MessageBar* bar = m_messages.show({.kind = Message::Kind::Done,
                                       .text = tr("Saved %1.").arg(pathText(toPath(path))),
                                       .key = kMessage});
    bar->addAction(tr("Open the folder"), [path] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
    });
}

} // namespace shardscope::ui
