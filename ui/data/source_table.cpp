// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/source_table.h"

#include "ui/data/source_model.h"
#include "ui/text/size_text.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QUrl>

namespace shardscope::ui {

namespace {

bool isOneFile(const QMimeData& data) {
    return data.urls().size() == 1 && data.urls().front().isLocalFile();
}

} // namespace

QModelIndex SourceTable::target(const QDropEvent& event) const {
    const QModelIndex row = indexAt(event.position().toPoint());
    const bool wanted = row.isValid() && healthOf(row) != session::SourceHealth::Ok;
    return wanted && isOneFile(*event.mimeData()) ? row : QModelIndex();
}

void SourceTable::dragEnterEvent(QDragEnterEvent* event) {
    if (isOneFile(*event->mimeData())) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    }
}

void SourceTable::dragMoveEvent(QDragMoveEvent* event) {
    const QModelIndex row = target(*event);
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(row.isValid());
    if (row.isValid()) {
        selectRow(row.row());
    }
}

void SourceTable::dropEvent(QDropEvent* event) {
    const QModelIndex row = target(*event);
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(row.isValid());
    if (row.isValid()) {
        Q_EMIT fileDropped(toPath(row.data(ImportModel::PathRole).toString()).string(),
                           toPath(event->mimeData()->urls().front().toLocalFile()));
    }
}

} // namespace shardscope::ui
