// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace shardscope::ui {

/// "What is a hot shard?" in three numbered steps.
class HotShardSteps : public QWidget {
    Q_OBJECT

public:
    explicit HotShardSteps(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addStep(QVBoxLayout& column, const QString& title, const QString& text);

    QList<QWidget*> m_numbers; ///< places of the painted numbers
};

} // namespace shardscope::ui
