// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace shardscope::ui {

/// The inviting dashed field of the welcome page. Dropping works on the whole window; this says
/// so, and holds the buttons for those who would rather choose.
class DropZone : public QWidget {
    Q_OBJECT

public:
    explicit DropZone(QWidget* parent = nullptr);

Q_SIGNALS:
    void openFilesRequested();
    void openFolderRequested();
    void openCaseRequested();
    void demoRequested();
    void pullRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* m_icon;
};

} // namespace shardscope::ui
