// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <optional>
#include <vector>

namespace shardscope::ui {

/// An entry of a list to choose from while typing.
struct Choice {
    QString text;
    QString note{};   ///< at the other end of the row: what it is, or how it is reached by key
    QString reason{}; ///< why it cannot be chosen now; empty when it can
    std::optional<Icon> icon{};

    bool operator==(const Choice&) const = default;
};

class ChoiceModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { NoteRole = Qt::UserRole + 1, ReasonRole, IconRole };

    using QAbstractListModel::QAbstractListModel;
    void setChoices(std::vector<Choice> choices);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<Choice> m_choices;
};

/// Paints a choice: text, and its note or the reason why it cannot be chosen behind it.
class ChoiceDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
};

} // namespace shardscope::ui
