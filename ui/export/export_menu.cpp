// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_menu.h"

#include "ui/theme/icons.h"

namespace shardscope::ui {

ExportMenu::ExportMenu(QWidget* parent) : QMenu(parent) {
    struct Table {
        TableFormat format;
        QString name;
    };
    const QList<Table> tables = {{TableFormat::Tsv, tr("TSV, for a spreadsheet")},
                                 {TableFormat::Csv, tr("CSV")},
                                 {TableFormat::Markdown, tr("Markdown")},
                                 {TableFormat::Json, tr("JSON")}};
    QMenu* copy = addMenu(themedIcon(Icon::Copy, Tint::Muted), tr("Copy all rows as"));
    QMenu* save = addMenu(themedIcon(Icon::Table, Tint::Muted), tr("Save all rows as"));
    for (const Table& table : tables) {
        copy->addAction(table.name, this, [this, table] { Q_EMIT copyRequested(table.format); });
        save->addAction(tr("%1…").arg(table.name), this,
                        [this, table] { Q_EMIT saveTableRequested(table.format); });
    }
    QMenu* picture = addMenu(themedIcon(Icon::Download, Tint::Muted), tr("Save as a picture"));
    picture->addAction(tr("PNG…"), this,
                       [this] { Q_EMIT savePictureRequested(PictureFormat::Png); });
    picture->addAction(tr("SVG…"), this,
                       [this] { Q_EMIT savePictureRequested(PictureFormat::Svg); });
    picture->addAction(tr("PDF…"), this,
                       [this] { Q_EMIT savePictureRequested(PictureFormat::Pdf); });
}

} // namespace shardscope::ui
