// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace shardscope::ui {

/// Two or three exclusive choices side by side, in the place of radio buttons.
class SegmentedSwitch : public QWidget {
    Q_OBJECT

public:
    explicit SegmentedSwitch(const QStringList& choices, QWidget* parent = nullptr);
    void setToolTips(const QStringList& toolTips);
    /// Does not emit chosen().
    void setCurrent(int index);
    [[nodiscard]] int current() const;

Q_SIGNALS:
    /// The person chose.
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QButtonGroup* m_group;
};

} // namespace shardscope::ui
