// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/view/view_state.h"

#include <QTableView>

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace shardscope::ui {

class BoardProxy;
class PinnedRow;

/// A table of the board: rows are picked with click, Ctrl+click, Space and the context menu; a
/// double click or Return drills down on a key;
/// the Overall row, where the model has one, stays on top while the rest scrolls.
class BoardTable : public QTableView {
    Q_OBJECT

public:
    explicit BoardTable(QWidget* parent = nullptr);

    void setProxy(BoardProxy* proxy);
    /// Column widths in pixels, 0 for the one that stretches.
    void setColumnWidths(const std::vector<int>& widths);
    /// Hides the column while the table is narrower than this.
    void hideBelow(int column, int tableWidth);
    /// The column is hidden until the person chooses it.
    void hideAtFirst(int column);
    [[nodiscard]] QModelIndex indexOf(const FilterPart& part) const;

    /// Which columns are shown, how wide and in which order, for the next start.
    [[nodiscard]] QByteArray saveColumns() const;
    /// Takes back what saveColumns() gave; anything else is left alone.
    void restoreColumns(const QByteArray& saved);
    /// The menu of the titles: which columns are shown, and back to how it was.
    void openColumnMenu(const QPoint& globalPos);
    void chooseColumn(int column, bool shown);
    void resetColumns();
    /// P pins and unpins the current row.
    void togglePin(const QModelIndex& index);

    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void picked(const std::vector<shardscope::ui::FilterPart>& parts,
                shardscope::ui::PickMode mode);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void pick(const QModelIndex& index, PickMode mode);
    [[nodiscard]] bool drill(const QModelIndex& index);
    void setHoverRow(int row);
    void paintRow(QPainter& painter, int row) const;
    void placePinnedRow();
    void keepPlace();
    void returnToPlace();
    [[nodiscard]] bool hasPinnedRow() const;
    void fitColumns();

    BoardProxy* m_proxy = nullptr;
    PinnedRow* m_pinned;
    int m_hoverRow = -1;
    int m_pressedRow = -1;
    std::optional<FilterPart> m_keptRow; ///< across a model reset
    int m_keptScroll = 0;
    std::vector<std::pair<int, int>> m_hideBelow; ///< column, least table width
    std::map<int, bool> m_chosenColumns;          ///< shown or not, as the person said
    std::vector<int> m_widths;                    ///< as set at first
};

} // namespace shardscope::ui
