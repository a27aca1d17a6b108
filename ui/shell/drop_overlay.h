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
    /// This widget takes drops itself whenever it accepts them, so it is not covered then.
    void spare(QWidget* widget) { m_spared = widget; }

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

    QWidget* m_spared = nullptr;
};

} // namespace shardscope::ui
