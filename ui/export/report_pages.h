// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/plain_table.h"

#include <QPainter>
#include <QPdfWriter>
#include <QString>

class QTextDocument;
class QWidget;

namespace shardscope::ui {

/// Fills A4 pages from top to bottom; lengths are points of 1/96 inch, as on the screen.
class ReportPages {
public:
    explicit ReportPages(QIODevice& out, const QString& title);
    [[nodiscard]] bool begin();
    [[nodiscard]] bool end();

    /// A widget as wide as the page, on a new page when the rest of this one is too short.
    void add(QWidget& widget);
    /// Flowing text, over as many pages as it takes.
    void add(QTextDocument& text);
    /// A table with its name above, cut to `mostRows`, which is told; over as many pages as it
    /// takes.
    void add(const PlainTable& table, std::size_t mostRows);
    void addGap(double height) { m_top += height; }
    void newPage();
    [[nodiscard]] int page() const { return m_page; }

private:
    void drawFoot();
    void drawRow(const PlainTable& table, const QStringList& cells, bool header);
    void drawWords(const QString& words, const QFont& font);
    [[nodiscard]] double width() const;
    [[nodiscard]] double bottom() const;

    QPdfWriter m_writer;
    QPainter m_painter;
    QString m_title;
    double m_top = 0;
    int m_page = 1;
};

} // namespace shardscope::ui
