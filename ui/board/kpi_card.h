// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QAbstractButton>

#include <optional>

namespace shardscope::ui {

/// One key figure as text: what the card paints and screen readers say.
struct KpiFigure {
    QString label;
    QString figure;
    QString note;
    QString explanation; ///< on hover
    Icon icon = Icon::Info;
    bool hot = false;            ///< something to act on: vermillion, with the triangle
    std::optional<double> share; ///< 0..1, drawn as a thin bar

    bool operator==(const KpiFigure&) const = default;
};

/// A card with one key figure; a button only when told to be. Checked, it is the chosen one of
/// several.
class KpiCard : public QAbstractButton {
    Q_OBJECT

public:
    explicit KpiCard(QWidget* parent = nullptr);
    void show(const KpiFigure& figure);
    [[nodiscard]] const KpiFigure& figure() const { return m_figure; }
    void setClickable(bool clickable);
    [[nodiscard]] bool isClickable() const { return m_clickable; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] bool hitButton(const QPoint& at) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    void paintTexts(QPainter& painter) const;
    void paintShare(QPainter& painter) const;

    KpiFigure m_figure;
    bool m_clickable = false;
};

} // namespace shardscope::ui
