// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/calendar_chart.h"

#include "ui/charts/heat_painter.h"
#include "ui/charts/heat_scale.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/theme/theme.h"
#include "ui/view/pick_menu.h"
#include "ui/widgets/painting.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace shardscope::ui {

namespace {

constexpr double kInset = 1.5;
constexpr double kRadius = 4;
constexpr double kLargeDay = 48; ///< px from which a day has room for more than numbers
constexpr double kTriangle = 11;
constexpr double kFullColor = 20; ///< so many hot keys on a day, and more, look the same

/// Colour of a day with hot keys: on the over-the-limit half of the heat map's scale.
QColor hotColor(const Theme& theme, std::uint64_t keys) {
    const double share =
        std::clamp(std::log(static_cast<double>(keys)) / std::log(kFullColor), 0.0, 1.0);
    return heat_scale::color(theme, heat_scale::kOverStart + share * (1 - heat_scale::kOverStart));
}

} // namespace

CalendarChart::CalendarChart(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Calendar of hot days. Arrow keys move from day to day."));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

CalendarChart::~CalendarChart() {
    delete m_card;
}

void CalendarChart::show(const std::shared_ptr<const store::BoardSnapshot>& snapshot,
                         const ViewState& state) {
    m_snapshot = snapshot;
    m_state = state;
    m_hovered.reset();
    updateGeometry();
    update();
}

CalendarGeometry CalendarChart::geometryNow() const {
    if (!m_snapshot || m_snapshot->empty) {
        return {};
    }
    return CalendarGeometry::lay({m_snapshot->from, m_snapshot->to}, QSizeF(size()),
                                 locale().firstDayOfWeek());
}

QSize CalendarChart::minimumSizeHint() const {
    return {300, std::max(220, static_cast<int>(std::ceil(geometryNow().height)))};
}

const store::DayHeat* CalendarChart::heatOf(events::Day day) const {
    const auto& days = m_snapshot->dayHeat;
    const auto at = std::lower_bound(
        days.begin(), days.end(), day,
        [](const store::DayHeat& heat, events::Day wanted) { return heat.day < wanted; });
    return at != days.end() && at->day == day ? &*at : nullptr;
}

bool CalendarChart::isChosen(events::Day day) const {
    const std::vector<events::DayRange>& days = m_state.filter.days;
    return days.empty() || std::any_of(days.begin(), days.end(),
                                       [day](const auto& range) { return range.contains(day); });
}

HoverContent CalendarChart::describe(events::Day day) const {
    HoverContent content;
    content.title = longDate(day);
    content.footer = shortText(m_snapshot->timezone);
    const store::DayHeat* heat = heatOf(day);
    if (heat == nullptr) {
        content.footer = tr("No events · %1").arg(content.footer);
        return content;
    }
    content.rows = {
        {{}, tr("Hot ids"), fullNumber(heat->hotIds), true, heat->hotIds > 0},
        {{}, tr("Hot groups"), fullNumber(heat->hotGroups), true, heat->hotGroups > 0},
        {{}, tr("Events over the limit"), fullNumber(heat->eventsOverLimit)},
        {{}, tr("Events of ids"), fullNumber(heat->rawEvents)},
    };
    return content;
}

ChartTable CalendarChart::table() const {
    ChartTable table{.name = tr("Hot days"),
                     .columns = {{tr("Day"), false, 0},
                                 {tr("Hot ids"), true, 90},
                                 {tr("Hot groups"), true, 100},
                                 {tr("Over the limit"), true, 120},
                                 {tr("Events of ids"), true, 120}},
                     .rows = {}};
    for (const store::DayHeat& day : m_snapshot->dayHeat) {
        table.rows.push_back(
            {{TableCell::day(day.day), TableCell::count(day.hotIds),
              TableCell::count(day.hotGroups), TableCell::count(day.eventsOverLimit),
              TableCell::count(day.rawEvents)},
             {FilterPart::day(day.day)}});
    }
    return table;
}

void CalendarChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const CalendarGeometry geometry = geometryNow();
    for (const CalendarGeometry::Month& month : geometry.months) {
        paintMonth(painter, month);
    }
    for (events::Day day = geometry.days.first;
         !geometry.months.empty() && day <= geometry.days.last; ++day.number) {
        if (const QRectF place = geometry.place(day); !place.isEmpty()) {
            paintDay(painter, day, place);
        }
    }
    if (hasFocus()) {
        drawFocusRing(painter, rect(), spacing::kControlRadius, Theme::of(this));
    }
}

void CalendarChart::paintMonth(QPainter& painter, const CalendarGeometry::Month& month) const {
    const Theme& theme = Theme::of(this);
    const CalendarGeometry geometry = geometryNow();
    painter.setFont(fonts::bodyBold());
    painter.setPen(theme.text);
    painter.drawText(QRectF(month.corner.x() + kInset, month.corner.y(), geometry.monthWidth(),
                            CalendarGeometry::kTitle),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     locale().toString(month.first, QStringLiteral("MMMM yyyy")));
    painter.setFont(fonts::small());
    painter.setPen(theme.muted);
    for (int day = 0; day < 7; ++day) {
        const int weekday = (geometry.weekStart - 1 + day) % 7 + 1;
        painter.drawText(QRectF(month.corner.x() + day * geometry.cell,
                                month.corner.y() + CalendarGeometry::kTitle, geometry.cell,
                                CalendarGeometry::kWeekdays),
                         Qt::AlignCenter,
                         locale().standaloneDayName(weekday, QLocale::NarrowFormat));
    }
}

void CalendarChart::paintDay(QPainter& painter, events::Day day, const QRectF& place) const {
    const Theme& theme = Theme::of(this);
    const store::DayHeat* heat = heatOf(day);
    const std::uint64_t hot = heat == nullptr ? 0 : heat->hotIds + heat->hotGroups;
    const QRectF box = place.adjusted(kInset, kInset, -kInset, -kInset);
    painter.setOpacity(isChosen(day) ? 1.0 : 0.35);
    painter.setPen(Qt::NoPen);
    painter.setBrush(hot > 0 ? hotColor(theme, hot) : heat != nullptr ? theme.bar : theme.cold);
    painter.drawRoundedRect(box, kRadius, kRadius);
    // The over-the-limit colours are bright in both themes.
    const QColor onHot(0x20, 0x16, 0x00);
    if (hot > 0) {
        drawHatch(painter, box, kHatchColor);
    }
    const bool large = box.width() >= kLargeDay;
    painter.setFont(large ? fonts::body() : fonts::small());
    painter.setPen(hot > 0 ? onHot : heat != nullptr ? theme.text : theme.muted);
    const double padding = large ? 8 : 4;
    const QRectF words = box.adjusted(padding, padding / 2, -padding, -padding / 2);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop, locale().toString(toDate(day).day()));
    if (hot > 0) {
        const QString count = compactNumber(hot);
        painter.setFont(large ? fonts::bodyBold() : fonts::smallBold());
        painter.drawText(words, Qt::AlignRight | Qt::AlignBottom, count);
        if (large) {
            const QFontMetricsF metrics(painter.font());
            drawHotTriangle(painter,
                            QRectF(words.right() - metrics.horizontalAdvance(count) - kTriangle - 4,
                                   words.bottom() - metrics.height() / 2 - kTriangle / 2, kTriangle,
                                   kTriangle),
                            Theme::lightTheme().hot);
        }
    }
    painter.setOpacity(1.0);
    const bool cursor = hasFocus() && m_cursor == day;
    if (cursor || m_hovered == day) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(cursor ? theme.accent : theme.text, cursor ? 2 : 1.5));
        painter.drawRoundedRect(box, kRadius, kRadius);
    }
}

void CalendarChart::showDay(std::optional<events::Day> day) {
    const QRectF place = day ? geometryNow().place(*day) : QRectF();
    if (place.isEmpty()) {
        if (m_card) {
            m_card->hide();
        }
        return;
    }
    if (!m_card) {
        m_card = new HoverCard(window());
    }
    const HoverContent content = describe(*day);
    const QRect anchor = place.toAlignedRect();
    m_card->showAt(this, QRect(mapToGlobal(anchor.topLeft()), anchor.size()), content);
    setAccessibleDescription(content.spoken());
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void CalendarChart::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    updateGeometry(); // fewer months fit side by side
}

void CalendarChart::mouseMoveEvent(QMouseEvent* event) {
    const auto day = geometryNow().dayAt(event->position());
    setCursor(day ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (day != m_hovered) {
        m_hovered = day;
        showDay(day);
        update();
    }
}

void CalendarChart::mouseReleaseEvent(QMouseEvent* event) {
    const auto day = geometryNow().dayAt(event->position());
    if (event->button() == Qt::LeftButton && day) {
        m_cursor = day;
        Q_EMIT picked({FilterPart::day(*day)}, event->modifiers().testFlag(Qt::ControlModifier)
                                                   ? PickMode::Toggle
                                                   : PickMode::Choose);
    }
}

void CalendarChart::leaveEvent(QEvent* event) {
    m_hovered.reset();
    showDay(std::nullopt);
    update();
    QWidget::leaveEvent(event);
}

void CalendarChart::hideEvent(QHideEvent* event) {
    showDay(std::nullopt);
    QWidget::hideEvent(event);
}

void CalendarChart::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
        event->reason() == Qt::ShortcutFocusReason) {
        moveCursor(0);
    }
    update();
}

void CalendarChart::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    showDay(std::nullopt);
    update();
}

void CalendarChart::moveCursor(int days) {
    if (!m_snapshot || m_snapshot->empty) {
        return;
    }
    const std::int32_t from = m_cursor.value_or(m_snapshot->from).number + (m_cursor ? days : 0);
    m_cursor = events::Day{std::clamp(from, m_snapshot->from.number, m_snapshot->to.number)};
    showDay(m_cursor);
    update();
}

void CalendarChart::keyPressEvent(QKeyEvent* event) {
    constexpr int kFar = 100'000;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(-1);
    case Qt::Key_Right:
        return moveCursor(1);
    case Qt::Key_Up:
        return moveCursor(-7);
    case Qt::Key_Down:
        return moveCursor(7);
    case Qt::Key_Home:
        return moveCursor(-kFar);
    case Qt::Key_End:
        return moveCursor(kFar);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_cursor) {
            Q_EMIT picked({FilterPart::day(*m_cursor)},
                          event->modifiers().testFlag(Qt::ControlModifier) ? PickMode::Toggle
                                                                           : PickMode::Choose);
        }
        return;
    default:
        event->ignore();
    }
}

void CalendarChart::contextMenuEvent(QContextMenuEvent* event) {
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const auto day = byMouse ? geometryNow().dayAt(event->pos()) : m_cursor;
    if (!day) {
        return;
    }
    const QPoint at =
        byMouse ? event->globalPos() : mapToGlobal(geometryNow().place(*day).center().toPoint());
    showDay(std::nullopt);
    openPickMenu(this, at, {FilterPart::day(*day)},
                 [this](const std::vector<FilterPart>& parts, PickMode mode) {
                     Q_EMIT picked(parts, mode);
                 });
}

} // namespace shardscope::ui
