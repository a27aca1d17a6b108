// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/select/truth_table.h"

#include "ui/text/number_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

/// A count of events, and whether it may stand there: none may be missed, and none of others
/// matched.
class CountCell : public QPushButton {
public:
    explicit CountCell(bool isWrong) : m_isWrong(isWrong) {
        setMinimumHeight(56);
        setAttribute(Qt::WA_Hover);
    }
    void show(std::uint64_t count) {
        m_count = count;
        setText(fullNumber(count));
        setEnabled(count > 0);
        setCursor(count > 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const Theme& theme = Theme::of(this);
        const bool bad = m_isWrong && m_count > 0;
        const bool good = m_isWrong && m_count == 0;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(bad || good ? QPen(Qt::NoPen) : QPen(theme.border));
        painter.setBrush(bad                           ? theme.hotSoft
                         : good                        ? theme.goodSoft
                         : underMouse() && isEnabled() ? theme.hover
                                                       : theme.surface);
        const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.drawRoundedRect(box, spacing::kControlRadius, spacing::kControlRadius);
        paintCount(painter, theme, bad, good);
        if (hasFocus()) {
            drawFocusRing(painter, rect(), spacing::kControlRadius, theme);
        }
    }

private:
    void paintCount(QPainter& painter, const Theme& theme, bool bad, bool good) const {
        const int icon = bad || good ? kIcon + spacing::kSmall : 0;
        const int words = QFontMetrics(fonts::title()).horizontalAdvance(text());
        const QRect both = QStyle::alignedRect(layoutDirection(), Qt::AlignCenter,
                                               {icon + words, height()}, rect());
        if (icon > 0) {
            const QRect place(both.left(), (height() - kIcon) / 2, kIcon, kIcon);
            drawIcon(painter, bad ? Icon::Alert : Icon::CheckCircle, bad ? Tint::Hot : Tint::Good,
                     QStyle::visualRect(layoutDirection(), both, place), theme);
        }
        painter.setFont(fonts::title());
        painter.setPen(bad ? theme.hotText : good ? theme.goodText : theme.text);
        painter.drawText(both, static_cast<int>(Qt::AlignTrailing | Qt::AlignVCenter), text());
    }

    static constexpr int kIcon = 18;
    bool m_isWrong;
    std::uint64_t m_count = 0;
};

QLabel* caption(const QString& text, Qt::Alignment alignment) {
    auto* label = new QLabel(text);
    label->setProperty("role", u"muted"_s);
    label->setAlignment(alignment);
    return label;
}

} // namespace

TruthTable::TruthTable(QWidget* parent) : QWidget(parent) {
    const std::array<QString, kPlaces> names{
        tr("Events of the keys that it matches"), tr("Events of the keys that it misses"),
        tr("Other events that it matches"), tr("Other events that it leaves alone")};
    const std::array<QString, kPlaces> objects{u"hotMatched"_s, u"hotMissed"_s,
                                               u"innocentMatched"_s, u"innocentKept"_s};
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::kMedium);
    grid->setVerticalSpacing(spacing::kTight);
    grid->addWidget(caption(tr("Matched"), Qt::AlignCenter), 0, 1);
    grid->addWidget(caption(tr("Not matched"), Qt::AlignCenter), 0, 2);
    grid->addWidget(caption(tr("Events of the keys"), Qt::AlignLeft | Qt::AlignVCenter), 1, 0);
    grid->addWidget(caption(tr("All other events"), Qt::AlignLeft | Qt::AlignVCenter), 2, 0);
    for (int place = 0; place < kPlaces; ++place) {
        const auto at = static_cast<std::size_t>(place);
        auto* cell = new CountCell(place == HotMissed || place == InnocentMatched);
        cell->setObjectName(objects[at]);
        cell->setAccessibleName(names[at]);
        cell->setToolTip(tr("%1: click to look at them").arg(names[at]));
        connect(cell, &QPushButton::clicked, this, [this, place] {
            Q_EMIT cellChosen({.hot = place == HotMatched || place == HotMissed,
                               .matched = place == HotMatched || place == InnocentMatched});
        });
        grid->addWidget(cell, place < InnocentMatched ? 1 : 2, place % 2 + 1);
        m_cells[at] = cell;
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
}

void TruthTable::setCount(Place place, std::uint64_t count) {
    auto* cell = static_cast<CountCell*>(m_cells[static_cast<std::size_t>(place)]);
    cell->show(count);
    cell->setAccessibleDescription(cell->text());
}

void TruthTable::show(const select::ProofCounts& counts) {
    setCount(HotMatched, counts.hotMatched);
    setCount(HotMissed, counts.hotMissed);
    setCount(InnocentMatched, counts.innocentMatched);
    setCount(InnocentKept, counts.innocentKept);
}

} // namespace shardscope::ui
