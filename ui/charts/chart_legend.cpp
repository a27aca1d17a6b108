// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_legend.h"

#include "ui/text/display_text.h"
#include "ui/theme/theme.h"
#include "ui/view/pick_menu.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/painting.h"

#include <QAbstractButton>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QPainter>

namespace shardscope::ui {

namespace {

constexpr int kHeight = 22;
constexpr int kSwatch = 9;
constexpr int kPadding = 6;
constexpr int kNameLength = 28;

class LegendItem : public QAbstractButton {
public:
    LegendItem(const QString& name, int slot, bool dimmed, bool chosen, QWidget* parent)
        : QAbstractButton(parent), m_slot(slot), m_dimmed(dimmed), m_chosen(chosen) {
        setText(name);
        setAccessibleName(name);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override {
        return {QFontMetrics(nameFont()).horizontalAdvance(text()) + kSwatch + 3 * kPadding,
                kHeight};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const Theme& theme = Theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        if (isEnabled() && underMouse()) {
            painter.setBrush(theme.hover);
            painter.drawRoundedRect(rect(), 5, 5);
        }
        QColor color = theme.categories[static_cast<std::size_t>(m_slot)];
        color.setAlphaF(m_dimmed ? 0.4F : 1.0F);
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(kPadding, (height() - kSwatch) / 2.0, kSwatch, kSwatch), 2.5,
                                2.5);
        painter.setFont(nameFont());
        painter.setPen(m_chosen ? theme.text : theme.muted);
        painter.drawText(rect().adjusted(kSwatch + 2 * kPadding, 0, 0, 0),
                         Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text());
        if (hasFocus()) {
            drawFocusRing(painter, rect(), 5, theme);
        }
    }

private:
    [[nodiscard]] QFont nameFont() const { return m_chosen ? fonts::smallBold() : fonts::small(); }

    int m_slot;
    bool m_dimmed;
    bool m_chosen;
};

} // namespace

ChartLegend::ChartLegend(QWidget* parent)
    : QWidget(parent), m_flow(new FlowLayout(spacing::kTight, 0, this)) {}

void ChartLegend::show(const store::BoardSnapshot& snapshot, const ViewState& state,
                       const CategorySlots& categories) {
    std::vector<Entry> entries;
    for (const store::EventDaySeries& series : snapshot.eventDays) {
        Entry entry;
        entry.event = series.event;
        entry.other = series.other;
        entry.slot = series.other ? CategorySlots::kOther
                                  : categories.slotOf(series.event).value_or(CategorySlots::kOther);
        entry.chosen = !series.other && holds(state.filter, FilterPart::event(series.event));
        entry.dimmed = !state.filter.events.empty() && !entry.chosen;
        entries.push_back(entry);
    }
    if (entries != m_entries) {
        m_entries = entries;
        rebuild();
    }
}

void ChartLegend::rebuild() {
    m_flow->clear();
    for (const Entry& entry : m_entries) {
        const QString name = entry.other           ? tr("Everything else")
                             : entry.event.empty() ? tr("(no name)")
                                                   : shortText(entry.event, kNameLength);
        auto* item = new LegendItem(name, entry.slot, entry.dimmed, entry.chosen, this);
        item->setEnabled(!entry.other);
        item->setCursor(entry.other ? Qt::ArrowCursor : Qt::PointingHandCursor);
        const std::vector<FilterPart> parts = {FilterPart::event(entry.event)};
        connect(item, &QAbstractButton::clicked, this, [this, parts] {
            const bool add = QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier);
            Q_EMIT picked(parts, add ? PickMode::Toggle : PickMode::Choose);
        });
        item->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(item, &QWidget::customContextMenuRequested, this, [this, item, parts](QPoint at) {
            openPickMenu(this, item->mapToGlobal(at), parts,
                         [this](const std::vector<FilterPart>& chosen, PickMode mode) {
                             Q_EMIT picked(chosen, mode);
                         });
        });
        m_flow->addWidget(item);
        item->show();
    }
}

} // namespace shardscope::ui
