// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repair/change_model.h"

#include "ui/text/display_text.h"
#include "ui/theme/theme.h"

#include <QGuiApplication>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

using Kind = remediate::PropertyChange::Kind;

/// More of a value is never on the screen; the tool tip has some more.
constexpr qsizetype kLongestValue = 400;
constexpr double kTintOpacity = 0.16;

QColor groundOf(Kind kind, const Theme& theme) {
    return blend(theme.surface, kind == Kind::Removed ? theme.hot : theme.good, kTintOpacity);
}

} // namespace

void ChangeModel::show(std::vector<remediate::PropertyChange> changes) {
    m_changes = std::move(changes);
    choose();
}

void ChangeModel::showOnlyChanges(bool only) {
    m_onlyChanges = only;
    choose();
}

void ChangeModel::choose() {
    beginResetModel();
    m_shown.clear();
    for (std::size_t at = 0; at < m_changes.size(); ++at) {
        if (!m_onlyChanges || m_changes[at].kind() != Kind::Same) {
            m_shown.push_back(at);
        }
    }
    endResetModel();
}

int ChangeModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ChangeModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant ChangeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const remediate::PropertyChange& change =
        m_changes[m_shown[static_cast<std::size_t>(index.row())]];
    const Kind kind = change.kind();
    const Theme& theme = Theme::of(QGuiApplication::palette());
    const std::string& value = index.column() == Before ? change.before : change.after;
    const bool isValue = index.column() == Before || index.column() == After;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Sign:
            return kind == Kind::Changed   ? u"≠"_s
                   : kind == Kind::Added   ? u"+"_s
                   : kind == Kind::Removed ? u"−"_s
                                           : QString();
        case Property:
            return change.isEventName ? u"event"_s : shortText(change.name, kLongestValue);
        default:
            return shortText(value, kLongestValue);
        }
    case Qt::AccessibleTextRole:
        if (index.column() == Sign) {
            const std::array<QString, 4> words{tr("unchanged"), tr("changed"), tr("added"),
                                               tr("removed")};
            return words[static_cast<std::size_t>(kind)];
        }
        return {};
    case Qt::ToolTipRole:
        return isValue && !value.empty() ? QVariant(u"<p>"_s + htmlText(value) + u"</p>"_s)
                                         : QVariant();
    case Qt::FontRole:
        return isValue ? QVariant(fonts::mono()) : QVariant();
    case Qt::ForegroundRole:
        if (index.column() == Property && change.isEventName) {
            return theme.muted;
        }
        return kind == Kind::Same && isValue ? QVariant(theme.muted) : QVariant();
    case Qt::BackgroundRole:
        if (kind == Kind::Same || !isValue || value.empty()) {
            return {};
        }
        return groundOf(index.column() == Before ? Kind::Removed : Kind::Added, theme);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == Sign ? Qt::AlignHCenter : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ChangeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const std::array<QString, kColumns> titles{QString(), tr("Property"), tr("Before"),
                                               tr("After")};
    return titles[static_cast<std::size_t>(section)];
}

} // namespace shardscope::ui
