// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QAbstractButton>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace shardscope::ui {

/// One entry of the rail: icon and word on a rounded highlight.
class NavButton : public QAbstractButton {
    Q_OBJECT

public:
    NavButton(Icon icon, const QString& text, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    Icon m_icon;
};

/// The left rail: the pages that work, one of them current.
class NavRail : public QWidget {
    Q_OBJECT

public:
    explicit NavRail(QWidget* parent = nullptr);

    /// `id` is what current() and pageRequested say.
    NavButton* addPage(int id, Icon icon, const QString& text);
    void setCurrent(int id);
    [[nodiscard]] int current() const;
    void setPageEnabled(int id, bool enabled, const QString& why);

Q_SIGNALS:
    void pageRequested(int id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_column;
    QButtonGroup* m_group;
};

} // namespace shardscope::ui
