// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantAnimation>
#include <QWidget>

namespace shardscope::ui {

/// A 2 px line that runs along while something is being computed; takes its room always, so
/// that nothing jumps.
class LoadingLine : public QWidget {
    Q_OBJECT

public:
    explicit LoadingLine(QWidget* parent = nullptr);
    void start();
    void stop();
    [[nodiscard]] bool isRunning() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QVariantAnimation m_animation;
};

} // namespace shardscope::ui
