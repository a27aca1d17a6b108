// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_delegates.h"

#include "core/store/board_snapshot.h"
#include "ui/board/board_proxy.h"
#include "ui/board/board_roles.h"
#include "ui/board/cell_geometry.h"
#include "ui/text/display_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

constexpr double kNear = 0.8; ///< of the limit: worth an eye

/// Keeps stacked combining marks and the like inside the cell.
class CellPainter {
public:
    CellPainter(QPainter* painter, const QRect& cell) : m_painter(painter) {
        m_painter->save();
        m_painter->setClipRect(cell);
        m_painter->setRenderHint(QPainter::Antialiasing);
    }
    ~CellPainter() { m_painter->restore(); }
    CellPainter(const CellPainter&) = delete;
    CellPainter& operator=(const CellPainter&) = delete;

private:
    QPainter* m_painter;
};

QColor textColor(const Theme& theme, const QModelIndex& index) {
    return index.data(DimmedRole).toBool() ? theme.muted : theme.text;
}

QFont rowFont(const QModelIndex& index) {
    const bool strong = index.data(OverallRole).toBool() || index.data(ChosenRole).toBool();
    return strong ? fonts::bodyBold() : fonts::body();
}

bool hasRenameReason(const QModelIndex& index) {
    const QVariant reason = index.data(RenameReasonRole);
    return reason.isValid() && reason.toInt() != static_cast<int>(store::RenameReason::None);
}

} // namespace

QSize BoardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QFontMetrics metrics(fonts::bodyBold());
    const QString text = elideMiddle(index.data(Qt::DisplayRole).toString(), 24);
    Q_UNUSED(option);
    return {metrics.horizontalAdvance(text) + 2 * kCellPadding, spacing::kRowHeight};
}

NameDelegate::NameDelegate(Face face, QObject* parent) : BoardDelegate(parent), m_face(face) {}

void NameDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const CellPainter cell(painter, option.rect);
    const Theme& theme = Theme::of(option.widget);
    const bool overall = index.data(OverallRole).toBool();
    QFont font = m_face == Face::Mono && !overall ? fonts::mono() : rowFont(index);
    if (index.data(ChosenRole).toBool()) {
        font.setWeight(QFont::Medium);
    }
    const QFontMetrics metrics(font);
    const QString text = elideMiddle(index.data(Qt::DisplayRole).toString(), 400);
    const QVariant slot = index.data(SlotRole);
    const bool pinned = index.column() == 0 && index.data(PinnedRole).toBool();
    const bool badge = index.column() == 0 && (pinned || hasRenameReason(index));
    const NameCell lay =
        NameCell::lay(option.rect, metrics.horizontalAdvance(text), slot.isValid(), badge);
    if (slot.isValid()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.categories[static_cast<std::size_t>(slot.toInt())]);
        painter->setOpacity(index.data(DimmedRole).toBool() ? 0.45 : 1.0);
        painter->drawRoundedRect(lay.swatch, 3, 3);
        painter->setOpacity(1.0);
    }
    painter->setFont(font);
    painter->setPen(m_face == Face::Muted ? theme.muted : textColor(theme, index));
    painter->drawText(lay.text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      metrics.elidedText(text, Qt::ElideMiddle, lay.text.width()));
    if (badge) {
        drawIcon(*painter, pinned ? Icon::Pin : Icon::Info, pinned ? Tint::Accent : Tint::Warn,
                 lay.icon, theme);
    }
}

void GroupDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const CellPainter cell(painter, option.rect);
    const Theme& theme = Theme::of(option.widget);
    QRect room = option.rect.adjusted(kCellPadding, 0, -kCellPadding, 0);
    const QVariant name = index.data(DisplayNameRole);
    if (name.isValid()) {
        const QFont font = rowFont(index);
        const QFontMetrics metrics(font);
        const QString text = shortText(bytesOf(index, DisplayNameRole), 400);
        // The name may take two thirds; the id is what tells two groups of one name apart.
        const int width = std::min(metrics.horizontalAdvance(text) + 2, room.width() * 2 / 3);
        painter->setFont(font);
        painter->setPen(textColor(theme, index));
        painter->drawText(QRect(room.left(), room.top(), width, room.height()),
                          Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          metrics.elidedText(text, Qt::ElideMiddle, width));
        room.setLeft(room.left() + width + kCellPadding);
    }
    QFont font = fonts::mono();
    if (!name.isValid() && index.data(ChosenRole).toBool()) {
        font.setWeight(QFont::Medium);
    }
    painter->setFont(font);
    painter->setPen(name.isValid() ? theme.muted : textColor(theme, index));
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      elidedToWidth(bytesOf(index, BytesRole), QFontMetrics(font), room.width()));
}

void NumberDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const CellPainter cell(painter, option.rect);
    const Theme& theme = Theme::of(option.widget);
    const quint64 largest = index.data(LargestRole).toULongLong();
    const BarCell lay = BarCell::lay(option.rect, numberOf(index), largest);
    if (!lay.bar.isEmpty()) {
        const bool chosen =
            index.data(ChosenRole).toBool() || option.state.testFlag(QStyle::State_Selected);
        const QColor bar =
            chosen ? blend(theme.selection, theme.accent, theme.dark ? 0.35 : 0.25) : theme.bar;
        painter->setPen(Qt::NoPen);
        painter->setBrush(index.data(DimmedRole).toBool() ? blend(theme.surface, bar, 0.5) : bar);
        painter->drawRoundedRect(lay.bar, 3, 3);
    }
    painter->setFont(rowFont(index));
    painter->setPen(numberOf(index) == 0 ? theme.muted : textColor(theme, index));
    painter->drawText(lay.text, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                      index.data(Qt::DisplayRole).toString());
}

void LimitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const QString text = index.data(Qt::DisplayRole).toString();
    if (text.isEmpty()) {
        return;
    }
    const CellPainter cell(painter, option.rect);
    const Theme& theme = Theme::of(option.widget);
    const quint64 limit = index.data(LimitRole).toULongLong();
    const quint64 number = numberOf(index);
    const bool over = number > limit;
    const bool near = !over && static_cast<double>(number) >= kNear * static_cast<double>(limit);
    const QFont font = over || near ? fonts::bodyBold() : fonts::body();
    const BadgeCell lay =
        BadgeCell::lay(option.rect, QFontMetrics(font).horizontalAdvance(text), over);
    if (over || near) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(over ? theme.hotSoft : theme.warnSoft);
        painter->drawRoundedRect(lay.pill, lay.pill.height() / 2.0, lay.pill.height() / 2.0);
    }
    if (over) {
        drawHotTriangle(*painter, lay.icon, theme.hot);
    }
    painter->setFont(font);
    painter->setPen(over ? theme.hotText : near ? theme.warnText : theme.muted);
    painter->drawText(lay.text, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, text);
}

} // namespace shardscope::ui
