// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plot_library.h"
#include "ui/widgets/hover_card.h"

#include <QPointer>

namespace shardscope::ui {

struct Theme;

/// A plot in the program's look: surface background, no axis lines, weak horizontal grid, small
/// muted labels; repaints in the right colours and pixel density whatever happens to its window.
class ThemedPlot : public QCustomPlot {
    Q_OBJECT

public:
    explicit ThemedPlot(QWidget* parent = nullptr);
    ~ThemedPlot() override;

    /// While on, painting draws lines and letters anew instead of copying the plot's buffers, for
    /// pictures that are to be crisp at any scale.
    void setVectorPainting(bool on) { m_vector = on; }

    /// What the hover card says at the moment; empty title: nothing.
    [[nodiscard]] const HoverContent& hoverContent() const { return m_hover; }

protected:
    /// Colours of everything in the plot; called before the first show and on theme changes.
    virtual void applyTheme(const Theme& theme);
    /// The hover card beside `anchor` (plot coordinates), spoken to screen readers as well.
    void showHover(const QRect& anchor, const HoverContent& content);
    void hideHover();
    /// Tells screen readers what is shown now.
    void speak(const QString& words);

    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QPointer<HoverCard> m_card; ///< lives in the window, which may go first
    HoverContent m_hover;
    bool m_themed = false;
    bool m_vector = false;
};

} // namespace shardscope::ui
