// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/pull_session.h"

#include <QRect>
#include <QWidget>

#include <vector>

namespace shardscope::ui {

/// The cells of a strip of days: as wide as fits, several days in one when they are too many.
struct DayStripGeometry {
    int cells = 0;
    int daysPerCell = 1; ///< of all cells but the last
    double width = 0;    ///< of a cell with its gap

    [[nodiscard]] static DayStripGeometry of(int days, int width);
    [[nodiscard]] QRectF cell(int at, const QRect& strip) const;
};

/// All days of a pull at a glance, one cell a day; the table below it says the same in words.
class DayStrip : public QWidget {
    Q_OBJECT

public:
    explicit DayStrip(QWidget* parent = nullptr);

    void setDays(std::vector<session::PullDay> days);
    void setDay(std::size_t index, const session::PullDay& day);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void describe();

    std::vector<session::PullDay> m_days;
};

} // namespace shardscope::ui
