// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/view/filter_part.h"

#include <QAbstractButton>

namespace shardscope::ui {

/// One part of the filter with a cross to take it out; the whole chip is the button.
class FilterChip : public QAbstractButton {
    Q_OBJECT

public:
    explicit FilterChip(FilterPart part, QWidget* parent = nullptr);
    [[nodiscard]] const FilterPart& part() const { return m_part; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    FilterPart m_part;
    QString m_kind;
};

} // namespace shardscope::ui
