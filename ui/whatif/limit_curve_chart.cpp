// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whatif/limit_curve_chart.h"

#include "core/detect/limits.h"
#include "ui/charts/day_ticker.h"
#include "ui/text/number_text.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace shardscope::ui {

namespace {

constexpr QMargins kMargins(48, 26, 16, 26);
constexpr std::size_t kMostPoints = 2000; ///< more than there are pixels
constexpr double kKeyStep = 1.05;
constexpr std::array kKnownLimits = {detect::Limits::kLegacyUser, detect::Limits::kUser,
                                     detect::Limits::kGroup};

/// Powers of ten as 1, 1K, 1M.
class PowerTicker : public QCPAxisTickerLog {
public:
    PowerTicker() { setSubTickCount(0); }

protected:
    QString getTickLabel(double tick, const QLocale&, QChar, int) override {
        return tick < 1 ? QString() : compactNumber(static_cast<std::uint64_t>(std::round(tick)));
    }
};

/// Fills the graph where the curve is above zero, which a log scale does not have.
std::uint64_t fillGraph(QCPGraph& graph, const detect::LimitCurve& curve) {
    QVector<double> limits;
    QVector<double> pairs;
    const auto add = [&](const detect::LimitCurve::Point& point) {
        if (point.keyDays > 0) {
            limits << static_cast<double>(point.limit);
            pairs << static_cast<double>(point.keyDays);
        }
    };
    add(curve.at(1));
    for (const detect::LimitCurve::Point& point : curve.points(kMostPoints)) {
        if (point.limit > 1) {
            add(point);
        }
    }
    const std::uint64_t most = curve.at(1).keyDays;
    if (!limits.isEmpty()) {
        limits << static_cast<double>(curve.highest());
        pairs << pairs.back();
    }
    graph.setData(limits, pairs, true);
    return most;
}

} // namespace

std::uint64_t roundedLimit(double limit) {
    const double kept = std::max(1.0, limit);
    const double unit = std::pow(10, std::max(0.0, std::floor(std::log10(kept)) - 1));
    return static_cast<std::uint64_t>(std::round(kept / unit) * unit);
}

LimitCurveChart::LimitCurveChart(QWidget* parent)
    : ThemedPlot(parent),
      m_users(addGraph()),
      m_groups(addGraph()),
      m_line(new QCPItemStraightLine(this)) { // owned by the plot
    setAccessibleName(tr("Hot keys and days at each limit. Left and right move the limit."));
    axisRect()->setMargins(kMargins);
    for (QCPAxis* axis : {xAxis, yAxis}) {
        axis->setScaleType(QCPAxis::stLogarithmic);
        axis->setTicker(QSharedPointer<PowerTicker>::create());
        axis->setTickLabelPadding(6);
    }
    for (QCPGraph* graph : {m_users, m_groups}) {
        graph->setLineStyle(QCPGraph::lsStepLeft);
    }
}

void LimitCurveChart::show(const std::shared_ptr<const detect::LimitSurvey>& survey,
                           events::KeyKind kind) {
    m_survey = survey;
    m_kind = kind;
    fill();
}

const detect::LimitSurvey::Kind& LimitCurveChart::shown() const {
    return m_kind == events::KeyKind::User ? m_survey->users : m_survey->groups;
}

std::uint64_t LimitCurveChart::highest() const {
    if (!m_survey) {
        return detect::Limits::kGroup;
    }
    constexpr std::uint64_t kMost = std::uint64_t{1} << 40U; // a case may claim any limit
    return 2 * std::min(kMost,
                        std::max({m_survey->users.curve.highest(), m_survey->groups.curve.highest(),
                                  m_survey->users.caseLimit, m_survey->groups.caseLimit}));
}

void LimitCurveChart::fill() {
    if (!m_survey) {
        return;
    }
    const std::uint64_t most = std::max(fillGraph(*m_users, m_survey->users.curve),
                                        fillGraph(*m_groups, m_survey->groups.curve));
    xAxis->setRange(1, static_cast<double>(highest()));
    yAxis->setRange(0.8, std::max(10.0, static_cast<double>(most) * 1.5));
    applyTheme(Theme::of(this));
    setLimit(m_limit);
}

void LimitCurveChart::applyTheme(const Theme& theme) {
    ThemedPlot::applyTheme(theme);
    const bool users = m_kind == events::KeyKind::User;
    m_users->setPen(QPen(theme.accent, users ? 2.25 : 1.25, users ? Qt::SolidLine : Qt::DashLine));
    m_groups->setPen(
        QPen(theme.categories[1], users ? 1.25 : 2.25, users ? Qt::DashLine : Qt::SolidLine));
    m_line->setPen(QPen(theme.hot, 2));
}

void LimitCurveChart::setLimit(std::uint64_t limit) {
    m_limit = limit;
    const auto x = static_cast<double>(std::max<std::uint64_t>(1, limit));
    m_line->point1->setCoords(x, 1);
    m_line->point2->setCoords(x, 10);
    replot(rpQueuedReplot);
}

std::uint64_t LimitCurveChart::limitAt(double x) const {
    return roundedLimit(std::clamp(xAxis->pixelToCoord(x), 1.0, static_cast<double>(highest())));
}

void LimitCurveChart::choose(std::uint64_t limit) {
    const std::uint64_t kept = std::clamp(limit, std::uint64_t{1}, highest());
    if (kept != m_limit) {
        setLimit(kept);
        Q_EMIT limitChosen(kept);
    }
}

HoverContent LimitCurveChart::describe(std::uint64_t limit) const {
    const Theme& theme = Theme::of(this);
    const detect::LimitCurve::Point users = m_survey->users.curve.at(limit);
    const detect::LimitCurve::Point groups = m_survey->groups.curve.at(limit);
    HoverContent content;
    content.title = tr("At a limit of %1").arg(fullNumber(limit));
    content.rows = {
        {theme.accent, tr("Hot (id, day) pairs"), fullNumber(users.keyDays), true},
        {theme.accent, tr("Ids"), fullNumber(users.keys)},
        {theme.categories[1], tr("Hot (group, day) pairs"), fullNumber(groups.keyDays), true},
        {theme.categories[1], tr("Groups"), fullNumber(groups.keys)},
    };
    content.footer = tr("The whole case, whatever the filter");
    return content;
}

ChartTable LimitCurveChart::table() const {
    ChartTable table{.name = tr("Hot keys and days at each limit"),
                     .columns = {{tr("Limit"), true, 110},
                                 {tr("Hot (key, day) pairs"), true, 160},
                                 {tr("Keys"), true, 100},
                                 {tr("Events over"), true, 0}},
                     .rows = {}};
    if (!m_survey) {
        return table;
    }
    for (const detect::LimitCurve::Point& point : shown().curve.points(0)) {
        table.rows.push_back({{TableCell::count(point.limit), TableCell::count(point.keyDays),
                               TableCell::count(point.keys), TableCell::count(point.eventsOver)}});
    }
    return table;
}

void LimitCurveChart::showAt(double x, std::uint64_t limit) {
    showHover(QRectF(x - 4, axisRect()->top(), 8, axisRect()->height()).toAlignedRect(),
              describe(limit));
}

void LimitCurveChart::mousePressEvent(QMouseEvent* event) {
    if (m_survey && event->button() == Qt::LeftButton) {
        choose(limitAt(event->position().x()));
    }
}

void LimitCurveChart::mouseMoveEvent(QMouseEvent* event) {
    if (!m_survey) {
        return;
    }
    const std::uint64_t limit = limitAt(event->position().x());
    if (event->buttons().testFlag(Qt::LeftButton)) {
        choose(limit);
    }
    showAt(event->position().x(), limit);
}

void LimitCurveChart::leaveEvent(QEvent* event) {
    hideHover();
    ThemedPlot::leaveEvent(event);
}

void LimitCurveChart::keyPressEvent(QKeyEvent* event) {
    const bool up = event->key() == Qt::Key_Right;
    if (!m_survey || (!up && event->key() != Qt::Key_Left)) {
        event->ignore();
        return;
    }
    const auto now = static_cast<double>(m_limit);
    choose(up ? std::max(m_limit + 1, static_cast<std::uint64_t>(now * kKeyStep))
              : std::min(m_limit - 1, static_cast<std::uint64_t>(now / kKeyStep)));
    showAt(xAxis->coordToPixel(static_cast<double>(m_limit)), m_limit);
}

void LimitCurveChart::paintEvent(QPaintEvent* event) {
    ThemedPlot::paintEvent(event);
    if (m_survey) {
        QPainter painter(this);
        paintMarks(painter);
    }
}

/// The limits that people know, and the case's own, named above the plot where there is room.
void LimitCurveChart::paintMarks(QPainter& painter) const {
    const Theme& theme = Theme::of(this);
    const std::uint64_t own = shown().caseLimit;
    const QRectF plot = axisRect()->rect();
    const QFontMetrics metrics(fonts::small());
    std::vector<QRectF> named;
    painter.setFont(fonts::small());
    const auto mark = [&](std::uint64_t limit, const QString& text, const QColor& color) {
        const double x = xAxis->coordToPixel(static_cast<double>(limit));
        if (x < plot.left() || x > plot.right()) {
            return;
        }
        painter.setPen(QPen(color, 1, Qt::DashLine));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        const double wide = metrics.horizontalAdvance(text) + 2.0;
        const QRectF place(std::clamp(x - wide / 2, 0.0, width() - wide),
                           plot.top() - metrics.height() - 4, wide, metrics.height());
        const bool free = std::none_of(named.begin(), named.end(), [&](const QRectF& other) {
            return other.adjusted(-4, 0, 4, 0).intersects(place);
        });
        if (free) {
            painter.setPen(color);
            painter.drawText(place, Qt::AlignCenter, text);
            named.push_back(place);
        }
    };
    mark(own, tr("case: %1").arg(compactNumber(own)), theme.text);
    for (const std::uint64_t limit : kKnownLimits) {
        if (limit != own) {
            mark(limit, compactNumber(limit), theme.muted);
        }
    }
}

} // namespace shardscope::ui
