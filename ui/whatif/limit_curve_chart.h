// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detect/limit_survey.h"
#include "ui/charts/chart_table.h"
#include "ui/charts/themed_plot.h"

#include <memory>

namespace shardscope::ui {

/// How many keys and days pass each limit, log over log: one line for ids and one for groups, the
/// kind in question the stronger. Press or drag to choose a limit; left and right move it.
class LimitCurveChart : public ThemedPlot {
    Q_OBJECT

public:
    explicit LimitCurveChart(QWidget* parent = nullptr);
    void show(const std::shared_ptr<const detect::LimitSurvey>& survey, events::KeyKind kind);
    /// Does not emit limitChosen().
    void setLimit(std::uint64_t limit);
    [[nodiscard]] std::uint64_t limit() const { return m_limit; }
    /// The axis goes from 1 to here.
    [[nodiscard]] std::uint64_t highest() const;
    [[nodiscard]] HoverContent describe(std::uint64_t limit) const;
    /// Every step of the curve of the kind in question.
    [[nodiscard]] ChartTable table() const;

    [[nodiscard]] QSize sizeHint() const override { return {480, 240}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, 160}; }

Q_SIGNALS:
    void limitChosen(std::uint64_t limit);

protected:
    void applyTheme(const Theme& theme) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fill();
    [[nodiscard]] const detect::LimitSurvey::Kind& shown() const;
    [[nodiscard]] std::uint64_t limitAt(double x) const;
    void choose(std::uint64_t limit);
    void showAt(double x, std::uint64_t limit);
    void paintMarks(QPainter& painter) const;

    std::shared_ptr<const detect::LimitSurvey> m_survey;
    events::KeyKind m_kind = events::KeyKind::User;
    std::uint64_t m_limit = 0;
    QCPGraph* m_users;
    QCPGraph* m_groups;
    QCPItemStraightLine* m_line;
};

/// A limit that somebody could have set: two significant digits.
[[nodiscard]] std::uint64_t roundedLimit(double limit);

} // namespace shardscope::ui
