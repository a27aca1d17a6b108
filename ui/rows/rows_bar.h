// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rows/event_rows.h"

#include <QWidget>

#include <cstdint>
#include <optional>

class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace shardscope::ui {

class ElidedLabel;

/// Above the raw events: which they are, and the way to others.
class RowsBar : public QWidget {
    Q_OBJECT

public:
    explicit RowsBar(QWidget* parent = nullptr);
    /// `count` events of the page, or of a sample when there is none.
    void show(const RowsTarget& target, std::optional<std::uint64_t> page, std::uint64_t count);
    void showNothing();
    /// To the right of the others.
    void addTool(QWidget* tool);

Q_SIGNALS:
    void searched(const QString& text);
    void sampleRequested();
    void inOrderRequested();
    void backRequested();
    void nextRequested();
    /// Whatever value the property has.
    void anyValueRequested();

private:
    void connectParts();
    void showPages(std::optional<std::uint64_t> page, bool first, bool last);
    void showValue(const std::optional<session::PropertyIs>& property);

    ElidedLabel* m_about;
    QPushButton* m_value;
    QToolButton* m_back;
    QToolButton* m_next;
    QLineEdit* m_search;
    QPushButton* m_again;
    QPushButton* m_inOrder;
    QHBoxLayout* m_row;
};

} // namespace shardscope::ui
