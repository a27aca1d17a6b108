// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace shardscope::ui {

class ElidedLabel;

/// Below the heat map: closer, further away, everything; and what is in sight.
class HeatZoomBar : public QWidget {
    Q_OBJECT

public:
    explicit HeatZoomBar(QWidget* parent = nullptr);
    /// `words` say what is in sight; `whole`: that it is everything.
    void show(const QString& words, bool whole);

Q_SIGNALS:
    void closerRequested();
    void furtherRequested();
    void wholeRequested();

private:
    QToolButton* button(const QString& name, const QString& toolTip);

    QToolButton* m_closer;
    QToolButton* m_further;
    QToolButton* m_whole;
    ElidedLabel* m_words;
};

} // namespace shardscope::ui
