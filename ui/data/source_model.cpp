// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/source_model.h"

#include "ui/data/case_facts.h"
#include "ui/text/size_text.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

using session::FileState;
using session::SourceHealth;

void SourceModel::show(const CaseStatus& status) {
    std::vector<session::FileReport> rows;
    for (const store::SourceRecord& source : status.sources) {
        rows.push_back(toReport(source));
    }
    if (rows != files()) { // a refresh must not lose the selection
        m_health = status.health;
        setFiles(std::move(rows));
    } else if (status.health != m_health) {
        m_health = status.health;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

SourceHealth SourceModel::health(int row) const {
    const auto at = static_cast<std::size_t>(row);
    return at < m_health.size() ? m_health[at] : SourceHealth::Ok;
}

QVariant SourceModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    if (role == HealthRole) {
        return static_cast<int>(health(index.row()));
    }
    const QVariant value = ImportModel::data(index, role);
    if (role == SortRole && index.column() == State) {
        constexpr int kStates = 16; // more than there are: files that are not in place go together
        return static_cast<int>(health(index.row())) * kStates + value.toInt();
    }
    return value;
}

SourceHealth healthOf(const QModelIndex& index) {
    return static_cast<SourceHealth>(index.data(SourceModel::HealthRole).toInt());
}

IconText sourceLook(const QModelIndex& index) {
    const bool complete =
        index.data(ImportModel::StateRole).toInt() == static_cast<int>(FileState::Imported);
    const QString words = index.data(Qt::DisplayRole).toString();
    switch (healthOf(index)) {
    case SourceHealth::Missing:
        return {words, Icon::Cross, Tint::Hot};
    case SourceHealth::Changed:
        return {words, Icon::Alert, Tint::Warn};
    case SourceHealth::Unchecked:
        return {words, Icon::Clock, Tint::Muted};
    case SourceHealth::Ok:
        break;
    }
    return complete ? IconText{words, Icon::CheckCircle, Tint::Good}
                    : IconText{words, Icon::Alert, Tint::Warn};
}

QVariant SourceProxy::data(const QModelIndex& index, int role) const {
    if (role == Qt::ToolTipRole && index.column() == ImportModel::State) {
        return toolTip(index);
    }
    if (role != Qt::DisplayRole || index.column() != ImportModel::State) {
        return ImportDisplayProxy::data(index, role);
    }
    const QString imported = ImportDisplayProxy::data(index, role).toString();
    const bool complete =
        index.data(ImportModel::StateRole).toInt() == static_cast<int>(FileState::Imported);
    switch (healthOf(index)) {
    case SourceHealth::Missing:
        return tr("Not found");
    case SourceHealth::Changed:
        return tr("Changed since it was imported");
    case SourceHealth::Unchecked:
        return tr("Touched, not checked yet");
    case SourceHealth::Ok:
        break;
    }
    return complete ? tr("In place") : imported;
}

QString SourceProxy::toolTip(const QModelIndex& index) const {
    const QString path =
        pathText(index.data(ImportModel::PathRole).toString().toStdString()).toHtmlEscaped();
    const auto paragraph = [&path](const QString& words) {
        return u"<p>"_s + words.toHtmlEscaped() + u"</p><p>"_s + path + u"</p>"_s;
    };
    switch (healthOf(index)) {
    case SourceHealth::Missing:
        return paragraph(tr("The file is not there any more, or cannot be looked at. Its counts "
                            "are in the case; “Locate…” tells where it lies now."));
    case SourceHealth::Changed:
        return paragraph(tr("Another file, or another version of it, is in its place. Its counts "
                            "are in the case; “Locate…” tells where the imported one lies now."));
    case SourceHealth::Unchecked:
        return paragraph(tr("The file has its size, but was touched since it was imported. It is "
                            "compared as soon as it is needed; “Locate…” does so now."));
    case SourceHealth::Ok:
        break;
    }
    return paragraph(tr("%1; the file is in place")
                         .arg(ImportDisplayProxy::data(index, Qt::DisplayRole).toString()));
}

} // namespace shardscope::ui
