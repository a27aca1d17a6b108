// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pull/day_strip.h"

#include "ui/pull/pull_words.h"
#include "ui/text/number_text.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace shardscope::ui {

namespace {

using session::PullState;

constexpr double kNarrowest = 6;
constexpr int kHeight = 20;
constexpr double kGap = 2;

/// Of several days in one cell, the one that needs attention most.
int rank(PullState state) {
    switch (state) {
    case PullState::Incomplete:
        return 3;
    case PullState::Fetching:
        return 2;
    case PullState::Pending:
        return 1;
    case PullState::Complete:
        break;
    }
    return 0;
}

} // namespace

DayStripGeometry DayStripGeometry::of(int days, int width) {
    DayStripGeometry geometry;
    const int most = std::max(1, static_cast<int>(width / kNarrowest));
    geometry.daysPerCell = std::max(1, (days + most - 1) / most);
    geometry.cells = (days + geometry.daysPerCell - 1) / geometry.daysPerCell;
    geometry.width = geometry.cells == 0 ? 0 : double(width) / geometry.cells;
    return geometry;
}

QRectF DayStripGeometry::cell(int at, const QRect& strip) const {
    return {strip.left() + at * width, double(strip.top()), std::max(1.0, width - kGap),
            double(strip.height())};
}

DayStrip::DayStrip(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(kHeight);
    setAccessibleName(tr("State of the days"));
}

QSize DayStrip::sizeHint() const {
    return {200, kHeight};
}

void DayStrip::setDays(std::vector<session::PullDay> days) {
    m_days = std::move(days);
    describe();
}

void DayStrip::setDay(std::size_t index, const session::PullDay& day) {
    if (index < m_days.size()) {
        m_days[index] = day;
        describe();
    }
}

void DayStrip::describe() {
    const auto complete = std::count_if(m_days.begin(), m_days.end(), [](const auto& day) {
        return day.state == PullState::Complete;
    });
    setAccessibleDescription(
        tr("%1 of %2 days are complete")
            .arg(fullNumber(static_cast<std::uint64_t>(complete)), fullNumber(m_days.size())));
    update();
}

void DayStrip::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const auto geometry = DayStripGeometry::of(static_cast<int>(m_days.size()), width());
    for (int at = 0; at < geometry.cells; ++at) {
        const auto first = m_days.begin() + at * geometry.daysPerCell;
        const auto last = m_days.end() - first > geometry.daysPerCell ? first + geometry.daysPerCell
                                                                      : m_days.end();
        const auto worst = std::max_element(first, last, [](const auto& a, const auto& b) {
            return rank(a.state) < rank(b.state);
        });
        const QRectF box = geometry.cell(at, rect());
        painter.setBrush(worst->state == PullState::Complete     ? theme.good
                         : worst->state == PullState::Fetching   ? theme.accent
                         : worst->state == PullState::Incomplete ? theme.warn
                                                                 : theme.border);
        painter.drawRoundedRect(box, 3, 3);
        if (worst->state == PullState::Incomplete) { // not by its colour alone
            painter.setBrush(QBrush(theme.surface, Qt::BDiagPattern));
            painter.drawRoundedRect(box, 3, 3);
        }
    }
}

bool DayStrip::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && !m_days.empty()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto geometry = DayStripGeometry::of(static_cast<int>(m_days.size()), width());
        const auto at = static_cast<std::size_t>(std::max(0.0, help->x() / geometry.width)) *
                        static_cast<std::size_t>(geometry.daysPerCell);
        if (at < m_days.size()) {
            QToolTip::showText(
                help->globalPos(),
                tr("%1: %2").arg(longDate(m_days[at].day), dayLook(m_days[at].state).text), this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace shardscope::ui
