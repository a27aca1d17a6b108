// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/board_tables.h"
#include "ui/export/export_menu.h"
#include "ui/view/view_state.h"
#include "ui/widgets/card.h"

#include <functional>
#include <memory>

namespace shardscope::ui {

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

private:
    enum class Ask { Nothing, ClearLevel, AllEvents, Retry };
    void showAsking(const PanelState& state, Ask ask);
    void answer();

    Ask m_ask = Ask::Nothing;
    bool m_connected = false;
};

} // namespace shardscope::ui
