// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/report_pages.h"

#include "ui/export/panel_picture.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPageSize>
#include <QTextBlock>
#include <QTextDocument>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

constexpr int kDpi = 96;
constexpr double kMarginMm = 12;
constexpr double kFootHeight = 24;
constexpr double kTableRow = 18;

struct ReportPagesWords {
    Q_DECLARE_TR_FUNCTIONS(ReportPages)
};

} // namespace

ReportPages::ReportPages(QIODevice& out, const QString& title) : m_writer(&out), m_title(title) {
    m_writer.setCreator(u"Shardscope"_s);
    m_writer.setTitle(title);
    m_writer.setResolution(kDpi);
    m_writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                                       QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm),
                                       QPageLayout::Millimeter));
}

bool ReportPages::begin() {
    return m_painter.begin(&m_writer);
}

bool ReportPages::end() {
    drawFoot();
    return m_painter.end();
}

double ReportPages::width() const {
    return m_writer.width();
}

double ReportPages::bottom() const {
    return m_writer.height() - kFootHeight;
}

void ReportPages::drawFoot() {
    m_painter.save();
    m_painter.setFont(fonts::small());
    m_painter.setPen(Theme::lightTheme().muted);
    const QRectF foot(0, bottom(), width(), kFootHeight);
    m_painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, m_title);
    m_painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom,
                       ReportPagesWords::tr("Page %1").arg(m_page));
    m_painter.restore();
}

void ReportPages::newPage() {
    drawFoot();
    (void)m_writer.newPage(); // a full disk is told at the end
    m_top = 0;
    ++m_page;
}

void ReportPages::add(QWidget& widget) {
    if (widget.width() <= 0 || widget.height() <= 0) {
        return;
    }
    double scale = width() / widget.width();
    scale = std::min(scale, bottom() / widget.height());
    const double height = widget.height() * scale;
    if (m_top + height > bottom() && m_top > 0) {
        newPage();
    }
    m_painter.save();
    m_painter.translate(0, m_top);
    m_painter.scale(scale, scale);
    drawVector(m_painter, widget);
    m_painter.restore();
    m_top += height + spacing::kMedium;
}

void ReportPages::add(QTextDocument& text) {
    text.documentLayout()->setPaintDevice(&m_writer);
    text.setTextWidth(width());
    // Line by line, so that a page never ends in the middle of one.
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        const QRectF box = text.documentLayout()->blockBoundingRect(block);
        const QTextLayout* layout = block.layout();
        for (int at = 0; at < layout->lineCount(); ++at) {
            const QTextLine line = layout->lineAt(at);
            if (m_top + line.height() > bottom()) {
                newPage();
            }
            m_painter.setPen(Theme::lightTheme().text);
            line.draw(&m_painter, QPointF(box.left(), m_top - line.y()));
            m_top += line.height();
        }
        m_top += block.blockFormat().bottomMargin();
    }
}

void ReportPages::drawWords(const QString& words, const QFont& font) {
    const double height = QFontMetricsF(font, &m_writer).height() + spacing::kTight;
    if (m_top + height > bottom()) {
        newPage();
    }
    m_painter.setFont(font);
    m_painter.setPen(Theme::lightTheme().text);
    m_painter.drawText(QRectF(0, m_top, width(), height), Qt::AlignVCenter | Qt::AlignLeft, words);
    m_top += height;
}

void ReportPages::drawRow(const PlainTable& table, const QStringList& cells, bool header) {
    // The first column holds names and gets the room of two.
    const double unit = width() / static_cast<double>(table.columns.size() + 1);
    const QFont font = header ? fonts::smallBold() : fonts::small();
    const QFontMetricsF metrics(font, &m_writer);
    double left = 0;
    m_painter.setFont(font);
    m_painter.setPen(header ? Theme::lightTheme().muted : Theme::lightTheme().text);
    for (qsizetype at = 0; at < cells.size(); ++at) {
        const double room = at == 0 ? 2 * unit : unit;
        const QRectF cell(left, m_top, room - spacing::kSmall, kTableRow);
        const bool number = table.columns.at(at).number;
        const bool digits = number && !header;
        const QString text = digits ? fullNumber(cells.at(at).toULongLong())
                                    : displayText(cells.at(at).toStdString());
        m_painter.drawText(cell,
                           static_cast<int>(Qt::AlignVCenter | Qt::TextSingleLine) |
                               static_cast<int>(number ? Qt::AlignRight : Qt::AlignLeft),
                           metrics.elidedText(text, Qt::ElideMiddle, cell.width()));
        left += room;
    }
    m_painter.setPen(QPen(Theme::lightTheme().grid, 1));
    m_painter.drawLine(QPointF(0, m_top + kTableRow), QPointF(width(), m_top + kTableRow));
    m_top += kTableRow;
}

void ReportPages::add(const PlainTable& table, std::size_t mostRows) {
    if (table.rows == 0) {
        return;
    }
    if (m_top + 4 * kTableRow > bottom()) {
        newPage();
    }
    drawWords(table.name, fonts::bodyBold());
    drawRow(table, table.titles(), true);
    const std::size_t rows = std::min(table.rows, mostRows);
    for (std::size_t row = 0; row < rows; ++row) {
        if (m_top + kTableRow > bottom()) {
            newPage();
            drawRow(table, table.titles(), true);
        }
        drawRow(table, table.row(row), false);
    }
    if (rows < table.rows) {
        drawWords(ReportPagesWords::tr("The first %1 of %2 rows: the others are in the table saved "
                                       "as CSV.")
                      .arg(fullNumber(rows), fullNumber(table.rows)),
                  fonts::small());
    }
    m_top += spacing::kLarge;
}

} // namespace shardscope::ui
