// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/widgets/state_pane.h"

#include <QFrame>

class QHBoxLayout;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace shardscope::ui {

class ElidedLabel;

/// A panel: rounded surface with a 1 px border, a title row with optional corner widgets, and
/// either its content or one of the designed states (empty, loading, error, ...).
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    [[nodiscard]] QString title() const;
    /// Muted words after the title, for instance "top 12 of 1,204".
    void setSubtitle(const QString& subtitle);
    /// What the panel shows, for a hover over the title and for screen readers.
    void setExplanation(const QString& explanation);

    /// Takes ownership; replaces the previous content.
    void setContent(QWidget* content);
    [[nodiscard]] QWidget* content() const { return m_content; }
    /// Distance from the border to the content; the title row keeps its own.
    void setContentMargins(const QMargins& margins);

    /// Adds a widget to the right end of the title row.
    void addCornerWidget(QWidget* widget);
    /// The widget at the very end, whatever is added later.
    void setLastCornerWidget(QWidget* widget);
    /// Adds a small icon button there; `text` is its tool tip and accessible name.
    QToolButton* addCornerButton(Icon icon, const QString& text);

    void showContent();
    void showState(const PanelState& state);
    [[nodiscard]] bool showsContent() const;

Q_SIGNALS:
    /// The button of the state shown was pressed (clear filter, try again, ...).
    void stateActionRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void updateTitleRow();

    ElidedLabel* m_title;
    ElidedLabel* m_subtitle;
    QWidget* m_titleRow;
    QHBoxLayout* m_corner;
    QWidget* m_lastCorner = nullptr;
    QVBoxLayout* m_body;
    QStackedWidget* m_stack;
    StatePane* m_statePane;
    QWidget* m_content = nullptr;
};

} // namespace shardscope::ui
