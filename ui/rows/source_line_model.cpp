// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/source_line_model.h"

#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <utility>

namespace shardscope::ui {

namespace {
constexpr qsizetype kMostShown = 600; ///< characters of a line
} // namespace

void SourceLineModel::show(session::SourceLines lines) {
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int SourceLineModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.lines.size());
}

int SourceLineModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant SourceLineModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const session::SourceLine& shown = line(index.row());
    const bool isNumber = index.column() == Line;
    const bool marked = index.row() == markedRow();
    switch (role) {
    case Qt::DisplayRole:
        return isNumber ? fullNumber(shown.line) : shortText(shown.text, kMostShown);
    case Qt::TextAlignmentRole:
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font = fonts::mono();
        font.setWeight(marked ? QFont::Bold : QFont::Normal);
        return font;
    }
    case Qt::DecorationRole:
        return isNumber && marked ? QVariant(themedIcon(Icon::ArrowRight, Tint::Accent))
                                  : QVariant();
    case Qt::AccessibleTextRole:
        return isNumber && marked ? tr("Line %1, the event").arg(fullNumber(shown.line))
                                  : QVariant();
    default:
        return {};
    }
}

QVariant SourceLineModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return QVariant((section == Line ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == Line ? tr("Line") : tr("As it stands in the file");
}

} // namespace shardscope::ui
