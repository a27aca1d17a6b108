// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/preview_model.h"

#include "ui/text/number_text.h"

#include <utility>

namespace shardscope::ui {

void PreviewModel::setFiles(std::vector<session::ImportPreview::File> files) {
    beginResetModel();
    m_files = std::move(files);
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_files.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const session::ImportPreview::File& file = m_files[static_cast<std::size_t>(index.row())];
    switch (role) {
    case PathRole:
        return QString::fromStdString(file.path);
    case BytesRole:
        return qulonglong{file.bytes};
    case FirstDayRole:
        return file.firstDay ? toDate(*file.firstDay) : QDate();
    case AlreadyInCaseRole:
        return file.alreadyInCase;
    case ProblemRole:
        return QString::fromStdString(file.problem);
    default:
        return {};
    }
}

} // namespace shardscope::ui
