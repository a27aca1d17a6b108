// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_table.h"
#include "ui/export/board_tables.h"
#include "ui/export/export_menu.h"
#include "ui/view/view_state.h"
#include "ui/widgets/card.h"

#include <functional>
#include <memory>

class QStackedWidget;

namespace shardscope::ui {

class Badge;
class ChartTableView;

/// A card of the board: shows a snapshot under a view state, and tells what was picked in it.
class BoardPanel : public Card {
    Q_OBJECT

public:
    explicit BoardPanel(const QString& title = {}, QWidget* parent = nullptr);

    virtual void show(const std::shared_ptr<const store::BoardSnapshot>& snapshot,
                      const ViewState& state) = 0;
    /// Makes the panel's table from a snapshot that holds all rows; may be called in any thread.
    using TableMaker = std::function<PlainTable(const SharedSnapshot&)>;
    [[nodiscard]] virtual TableMaker tableMaker() const = 0;
    /// The keyboard focus goes to what the panel is about.
    virtual QWidget* focusTarget() = 0;

    void showLoading();
    void showError(const QString& what);

    /// Charts have a twin: a table with every number of theirs.
    [[nodiscard]] bool hasTable() const { return m_pages != nullptr; }
    [[nodiscard]] bool showsTable() const;
    void setTableShown(bool shown);

Q_SIGNALS:
    void picked(const std::vector<shardscope::ui::FilterPart>& parts,
                shardscope::ui::PickMode mode);
    /// The state's button was pressed: what it asks for.
    void clearLevelRequested();
    void allEventsRequested();
    void retryRequested();
    void copyRequested(shardscope::ui::TableFormat format);
    void saveTableRequested(shardscope::ui::TableFormat format);
    void savePictureRequested(shardscope::ui::PictureFormat format);

protected:
    /// Shows why there is nothing to see, when `rows` is 0: still reading, no events at all,
    /// filtered away, or nothing renamed. `nothing` says what is missing otherwise.
    /// Returns true when the content is shown.
    bool showContentOr(const store::BoardSnapshot& snapshot, const ViewState& state,
                       std::size_t rows, const QString& nothing);

    /// A pill in the title row that says how far the numbers can be trusted; no text: none.
    void setCaveat(const QString& text, const QString& explanation = {});

    /// A content that is a chart, with a button in the corner that shows chartTable() instead.
    void setChart(QWidget* chart);
    [[nodiscard]] virtual ChartTable chartTable() const { return {}; }
    /// Other numbers are shown.
    void refreshTable();
    /// Where the keyboard focus goes: the chart, or its twin while that is shown.
    [[nodiscard]] QWidget* chartOrTable(QWidget* chart) const;

private:
    enum class Ask { Nothing, ClearLevel, AllEvents, Retry };
    void showAsking(const PanelState& state, Ask ask);
    void answer();

    QStackedWidget* m_pages = nullptr; ///< of a chart: itself, and its table
    ChartTableView* m_table = nullptr; ///< made when it is first asked for
    QToolButton* m_tableButton = nullptr;
    Badge* m_caveat; ///< hidden while there is none
    Ask m_ask = Ask::Nothing;
    bool m_connected = false;
};

} // namespace shardscope::ui
