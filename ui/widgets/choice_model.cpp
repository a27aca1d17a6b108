// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_model.h"

#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QPainter>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {
constexpr int kIcon = 16;
constexpr int kPadding = spacing::kMedium;
} // namespace

void ChoiceModel::setChoices(std::vector<Choice> choices) {
    if (choices == m_choices) {
        return; // whatever is current in the list stays so
    }
    beginResetModel();
    m_choices = std::move(choices);
    endResetModel();
}

int ChoiceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_choices.size());
}

QVariant ChoiceModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Choice& choice = m_choices[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return choice.text;
    case NoteRole:
        return choice.note;
    case ReasonRole:
        return choice.reason;
    case IconRole:
        return choice.icon ? QVariant(static_cast<int>(*choice.icon)) : QVariant();
    case Qt::AccessibleTextRole: {
        QStringList said{choice.text, choice.note, choice.reason};
        said.removeAll(QString());
        return said.join(u", "_s);
    }
    default:
        return {};
    }
}

void ChoiceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const Theme& theme = Theme::of(option.widget);
    const QString reason = index.data(ChoiceModel::ReasonRole).toString();
    const QString note = reason.isEmpty() ? index.data(ChoiceModel::NoteRole).toString() : reason;
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const auto place = [&option](const QRect& part) {
        return QStyle::visualRect(option.direction, option.rect, part);
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(current   ? QBrush(theme.selection)
                      : hovered ? QBrush(theme.hover)
                                : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(option.rect, spacing::kControlRadius, spacing::kControlRadius);

    QRect room = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    const QVariant icon = index.data(ChoiceModel::IconRole);
    if (icon.isValid()) {
        const QRect box(room.left(), room.top() + (room.height() - kIcon) / 2, kIcon, kIcon);
        drawIcon(*painter, static_cast<Icon>(icon.toInt()), Tint::Muted, place(box), theme);
        room.setLeft(box.right() + 1 + spacing::kSmall);
    }
    const QFontMetrics small(fonts::small());
    const int noteWidth = std::min(small.horizontalAdvance(note) + 1, room.width() * 3 / 5);
    const QRect noteBox(room.right() - noteWidth + 1, room.top(), noteWidth, room.height());
    room.setRight(noteBox.left() - spacing::kMedium);
    const auto write = [&](const QRect& box, const QFont& font, const QColor& color,
                           const QString& text, Qt::Alignment side, Qt::TextElideMode elide) {
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(place(box),
                          static_cast<int>(side | Qt::AlignVCenter | Qt::TextSingleLine),
                          QFontMetrics(font).elidedText(text, elide, box.width()));
    };
    write(room, option.font, reason.isEmpty() ? theme.text : theme.muted, index.data().toString(),
          Qt::AlignLeading, Qt::ElideMiddle);
    write(noteBox, fonts::small(), theme.muted, note, Qt::AlignTrailing, Qt::ElideRight);
    painter->restore();
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {200, spacing::kRowHeight};
}

} // namespace shardscope::ui
