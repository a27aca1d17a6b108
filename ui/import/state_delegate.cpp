// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/state_delegate.h"

#include "ui/board/cell_geometry.h"
#include "ui/import/import_model.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace shardscope::ui {

namespace {

constexpr int kIcon = 15;
constexpr int kBarWidth = 96;
constexpr int kBarHeight = 6;

void drawBar(QPainter& painter, const QRect& box, double share, const Theme& theme) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.border);
    painter.drawRoundedRect(box, kBarHeight / 2.0, kBarHeight / 2.0);
    QRectF done = box;
    done.setWidth(std::max<double>(kBarHeight, box.width() * std::clamp(share, 0.0, 1.0)));
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(done, kBarHeight / 2.0, kBarHeight / 2.0);
}

} // namespace

FileStateLook lookOf(const QModelIndex& index) {
    const double bytes = index.data(ImportModel::BytesRole).toDouble();
    const double read = index.data(ImportModel::BytesReadRole).toDouble();
    switch (static_cast<session::FileState>(index.data(ImportModel::StateRole).toInt())) {
    case session::FileState::Waiting:
        return {Icon::Clock, Tint::Muted, {}};
    case session::FileState::Reading:
        return {Icon::Import, Tint::Accent, bytes > 0 ? read / bytes : 0.0};
    case session::FileState::Imported:
        return {Icon::CheckCircle, Tint::Good, {}};
    case session::FileState::AlreadyImported:
        return {Icon::CheckCircle, Tint::Muted, {}};
    case session::FileState::Incomplete:
        return {Icon::Alert, Tint::Warn, {}};
    case session::FileState::Failed:
        return {Icon::Cross, Tint::Hot, {}};
    case session::FileState::Cancelled:
        return {Icon::Stop, Tint::Muted, {}};
    }
    return {};
}

StateCellGeometry StateCellGeometry::of(const QRect& cell, bool withBar,
                                        Qt::LayoutDirection direction) {
    StateCellGeometry box;
    int left = cell.left() + kCellPadding;
    const int right = cell.right() + 1 - kCellPadding;
    box.icon = QRect(left, cell.top() + (cell.height() - kIcon) / 2, kIcon, kIcon);
    left = box.icon.right() + 1 + spacing::kSmall;
    if (withBar) {
        box.bar = QRect(left, cell.top() + (cell.height() - kBarHeight) / 2,
                        std::min(kBarWidth, std::max(0, right - left)), kBarHeight);
        left = box.bar.right() + 1 + spacing::kSmall;
    }
    box.text = QRect(left, cell.top(), std::max(0, right - left), cell.height());
    for (QRect* part : {&box.icon, &box.bar, &box.text}) {
        *part = part->isEmpty() ? *part : QStyle::visualRect(direction, cell, *part);
    }
    return box;
}

void StateDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    const Theme& theme = Theme::of(option.widget);
    const FileStateLook look = lookOf(index);
    const auto box = StateCellGeometry::of(option.rect, look.share.has_value(), option.direction);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->drawPixmap(
        box.icon.topLeft(),
        iconPixmap(look.icon, look.tint, kIcon, painter->device()->devicePixelRatioF(), theme));
    if (look.share) {
        drawBar(*painter, box.bar, *look.share, theme);
    }
    painter->setPen(look.tint == Tint::Hot ? theme.hotText : theme.text);
    painter->setFont(option.font);
    painter->drawText(
        box.text, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading),
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, box.text.width()));
    painter->restore();
}

} // namespace shardscope::ui
