// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/opened_paths.h"

#include <QWidget>

namespace shardscope::ui {

/// Covers a window while files are dragged over it and takes them wherever they are dropped, so
/// that no text field below gets a path as text.
class DropOverlay : public QWidget {
    Q_OBJECT

public:
    explicit DropOverlay(QWidget* window);

Q_SIGNALS:
    void dropped(const shardscope::ui::OpenedPaths& paths);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void cover();
};

} // namespace shardscope::ui
