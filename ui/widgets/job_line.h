// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace shardscope::ui {

class ElidedLabel;
class LoadingLine;

/// A row that tells what is being done at the moment and lets it be stopped; hidden otherwise.
class JobLine : public QWidget {
    Q_OBJECT

public:
    explicit JobLine(QWidget* parent = nullptr);
    /// Plain text, already safe to show.
    void run(const QString& stage);
    void end();

Q_SIGNALS:
    void stopRequested();

private:
    ElidedLabel* m_stage;
    LoadingLine* m_loading;
};

} // namespace shardscope::ui
