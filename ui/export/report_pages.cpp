// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/report_pages.h"

#include "ui/export/panel_picture.h"
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

} // namespace shardscope::ui
