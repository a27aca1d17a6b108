// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/board_report.h"

#include "core/select/board_filter.h"
#include "ui/board/board_page.h"
#include "ui/board/board_panel.h"
#include "ui/export/report_pages.h"
#include "ui/export/section_tables.h"
#include "ui/notes/note_words.h"
#include "ui/shell/case_status.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/text/size_text.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QSaveFile>
#include <QTextCursor>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

struct BoardReport {
    Q_DECLARE_TR_FUNCTIONS(BoardReport)
};

/// Text of a report: black on white whatever the theme, and never markup from the data.
class ReportText {
public:
    ReportText() {
        m_document.setDefaultFont(fonts::body());
        m_document.setDocumentMargin(0);
    }
    void heading(const QString& text) { line(text, fonts::title(), spacing::kSmall); }
    void subheading(const QString& text) { line(text, fonts::bodyBold(), spacing::kTight); }
    void paragraph(const QString& text) { line(text, fonts::body(), spacing::kTight); }
    void small(const QString& text) { line(text, fonts::small(), spacing::kTight); }
    [[nodiscard]] QTextDocument& document() { return m_document; }

private:
    void line(const QString& text, const QFont& font, double below) {
        QTextCursor cursor(&m_document);
        cursor.movePosition(QTextCursor::End);
        QTextBlockFormat block;
        block.setBottomMargin(below);
        if (m_document.isEmpty()) {
            cursor.setBlockFormat(block);
        } else {
            cursor.insertBlock(block);
        }
        QTextCharFormat letters;
        letters.setFont(font);
        cursor.insertText(text, letters);
    }
    QTextDocument m_document;
};

QString limitText(const store::BoardSnapshot& snapshot) {
    return BoardReport::tr("Limits: %1 events a day for an id, %2 for a group.")
        .arg(fullNumber(snapshot.limits.user), fullNumber(snapshot.limits.group));
}

QString scopeText(const store::BoardSnapshot& snapshot) {
    return snapshot.scope == store::Scope::All
               ? BoardReport::tr("All events.")
               : BoardReport::tr("Only events that the vendor renamed.");
}

void writeHead(ReportText& text, const BoardPage& board, const CaseStatus& status) {
    text.heading(fileNameText(status.path.stem()));
    const auto& snapshot = board.snapshot();
    if (!snapshot || snapshot->empty) {
        text.paragraph(BoardReport::tr("The case holds no events."));
        return;
    }
    text.paragraph(BoardReport::tr("%1, days in %2. %3 %4")
                       .arg(dateRange({snapshot->from, snapshot->to}),
                            QString::fromStdString(snapshot->timezone), scopeText(*snapshot),
                            limitText(*snapshot)));
    const select::BoardFilter& filter = board.state().filter;
    if (!filter.empty()) {
        text.paragraph(
            BoardReport::tr("Filter: %1").arg(displayText(select::printBoardFilter(filter))));
    }
    if (snapshot->partial) {
        text.paragraph(BoardReport::tr("An import was still running: the counts are partial."));
    }
    text.small(BoardReport::tr("Written %1 by Shardscope from %2.")
                   .arg(QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat),
                        countText(status.sources.size(), QT_TRANSLATE_NOOP("Count", "%1 file"),
                                  QT_TRANSLATE_N_NOOP("Count", "%1 files"))));
}

void writeNotes(ReportText& text, const std::vector<store::CaseNote>& notes) {
    text.heading(BoardReport::tr("Notes"));
    for (const store::CaseNote& note : notes) {
        const QString about =
            BoardReport::tr("%1: %2").arg(subjectKindText(note.subject), subjectText(note.subject));
        text.subheading(note.bookmarked ? BoardReport::tr("%1 (bookmarked)").arg(about) : about);
        for (const QString& line : QString::fromStdString(note.text).split(u'\n')) {
            if (!line.isEmpty()) {
                text.paragraph(line);
            }
        }
        text.small(whenText(note.changedMs));
    }
}

/// What the other sections show: groups, duplicates and hot days, the vendor's word, other limits.
std::vector<PlainTable> sectionTables(const ReportContent& content) {
    std::vector<PlainTable> tables = {groupSharesTable(content.board), dayHeatTable(content.board),
                                      keyDayTable(content.board)};
    for (const events::KeyKind kind : {events::KeyKind::User, events::KeyKind::Group}) {
        PlainTable curve = limitCurveTable(content.survey, kind);
        curve.name = (kind == events::KeyKind::User ? BoardReport::tr("%1, of ids")
                                                    : BoardReport::tr("%1, of groups"))
                         .arg(curve.name);
        tables.push_back(std::move(curve));
    }
    return tables;
}

} // namespace

base::Result<void> saveBoardReport(BoardPage& board, const CaseStatus& status,
                                   const ReportContent& content, const QString& path) {
    QSaveFile file(path);
    const auto failed = [&] {
        return base::fail(base::ErrorCode::WriteFailed, file.errorString().toStdString(),
                          path.toStdString());
    };
    if (!file.open(QIODevice::WriteOnly)) {
        return failed();
    }
    ReportPages pages(file, fileNameText(status.path.filename()));
    if (!pages.begin()) {
        return failed();
    }
    ReportText head;
    writeHead(head, board, status);
    pages.add(head.document());
    pages.addGap(spacing::kMedium);
    pages.add(board.keyFigures());
    for (BoardPanel* panel : board.overviewPanels()) {
        pages.add(*panel);
    }
    pages.newPage();
    for (const PlainTable& list :
         {idTable(content.board), groupTable(content.board), eventTable(content.board)}) {
        pages.add(list, kReportRows);
    }
    for (const PlainTable& list : sectionTables(content)) {
        if (list.rows > 0) {
            pages.add(list, kReportRows);
        }
    }
    if (!status.notes.empty()) {
        pages.newPage();
        ReportText notes;
        writeNotes(notes, status.notes);
        pages.add(notes.document());
    }
    return pages.end() && file.commit() ? base::Result<void>{} : failed();
}

} // namespace shardscope::ui
