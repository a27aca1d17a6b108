// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/view/view_state.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace shardscope::ui {

class Badge;
class ElidedLabel;
class FilterEdit;
class FlowLayout;
class SavedFilterMenu;
class SegmentedSwitch;

/// The top of the board: back, forward, reset, the one-line filter and the scope; below them a
/// chip per active part, and badges that say what the numbers are worth.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    void show(const ViewState& state);
    void setHistory(bool canGoBack, bool canGoForward);
    void show(const store::BoardSnapshot& snapshot);
    void setReadOnly(bool readOnly, const QString& reason);
    [[nodiscard]] FilterEdit* edit() const { return m_edit; }
    [[nodiscard]] SavedFilterMenu* saved() const { return m_saved; }

Q_SIGNALS:
    void backRequested();
    void forwardRequested();
    void resetRequested();
    void scopeChosen(shardscope::store::Scope scope);
    void filterApplied(const shardscope::select::BoardFilter& filter);
    void partRemoved(const shardscope::ui::FilterPart& part);

private:
    QWidget* makeTopRow();
    QWidget* makeChipRow();
    void showChips(const select::BoardFilter& filter);

    QToolButton* m_back;
    QToolButton* m_forward;
    QToolButton* m_reset;
    FilterEdit* m_edit;
    QToolButton* m_savedButton;
    SavedFilterMenu* m_saved;
    QLabel* m_error;
    SegmentedSwitch* m_scope;
    ElidedLabel* m_hint;
    QWidget* m_chipArea;
    FlowLayout* m_chips;
    Badge* m_range;
    Badge* m_demo;
    Badge* m_partial;
    Badge* m_incomplete;
    Badge* m_readOnly;
    select::BoardFilter m_shownFilter;
};

} // namespace shardscope::ui
