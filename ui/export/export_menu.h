// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/panel_picture.h"
#include "ui/export/plain_table.h"

#include <QMenu>

namespace shardscope::ui {

/// What a panel can be taken away as: copied as a table, saved as a table or as a picture.
class ExportMenu : public QMenu {
    Q_OBJECT

public:
    explicit ExportMenu(QWidget* parent = nullptr);

Q_SIGNALS:
    void copyRequested(shardscope::ui::TableFormat format);
    void saveTableRequested(shardscope::ui::TableFormat format);
    void savePictureRequested(shardscope::ui::PictureFormat format);
};

} // namespace shardscope::ui
