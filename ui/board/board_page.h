// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/case_note.h"
#include "core/store/case_records.h"
#include "ui/board/server_words.h"
#include "ui/view/view_history.h"

#include <QTimer>
#include <QWidget>

#include <array>
#include <memory>
#include <vector>

class QGridLayout;
class QMenu;
class QScrollArea;

namespace shardscope::ui {

class BoardPanel;
class BoardSections;
class CalendarPanel;
class DayPanel;
class EventPanel;
class FilterBar;
class GroupPanel;
class HeatPanel;
class IdPanel;
class KpiRow;
class LoadingLine;
class Notice;
class RepeatsPanel;
class ServerPanel;
class SharesPanel;
class TimelinePanel;
class WhatIfPanel;

/// The board: filter bar, key figures and panels, all following one ViewState. It only shows
/// values: requestChanged() asks for a snapshot, and whoever runs the query hands it to show().
/// What can be done by key is in actions(), for menus and lists of shortcuts.
class BoardPage : public QWidget {
    Q_OBJECT

public:
    explicit BoardPage(QWidget* parent = nullptr);

    /// Another case: a fresh view and history; emits requestChanged().
    void restart(const ViewState& state = {});
    /// Another view of the same case, as if it was chosen here: going back leads out of it.
    void visit(const ViewState& state) { m_history.go(state); }
    /// What the page wants to show, for the first query and after data changed.
    [[nodiscard]] store::BoardRequest request() const;
    [[nodiscard]] const ViewState& state() const { return m_history.state(); }
    [[nodiscard]] ViewHistory& history() { return m_history; }
    /// All events of all days; the scope stays.
    void reset();

    void show(std::shared_ptr<const store::BoardSnapshot> snapshot);
    /// A query runs: the present numbers stay, a thin line at the top moves; without numbers the
    /// panels say that they are being counted.
    void showLoading();
    /// The query failed: the present numbers stay under a message with the reason.
    void showError(const base::Error& error);
    /// What is known of the single events of the keys and days in the snapshot's server word.
    void showMoments(const std::shared_ptr<const store::BoardSnapshot>& snapshot,
                     const MomentsOfRows& moments);
    [[nodiscard]] WhatIfPanel& whatIf() { return *m_whatIf; }

    /// Columns of the ids, as the person arranged them.
    [[nodiscard]] QByteArray saveColumns() const;
    void restoreColumns(const QByteArray& saved);

    enum Section : int { Overview, Shares, Repeats, Calendar, Server, WhatIf };
    void showSection(Section section);
    [[nodiscard]] Section section() const;
    /// The chart that has the focus, or else the first one in sight, and its table take turns.
    void toggleTable();
    /// Another program holds the case for writing.
    void setReadOnly(bool readOnly, const QString& reason = {});
    /// The filters of the case that have a name.
    void showSavedFilters(const std::vector<store::SavedFilter>& filters);
    [[nodiscard]] QMenu* savedFilters() const;
    /// The answer to idsWanted().
    void offerIds(const std::string& text, const std::vector<std::string>& ids);

    /// Every panel, in reading order, also those that are not on the screen at the moment.
    [[nodiscard]] std::vector<BoardPanel*> panels() const {
        return {m_panels.begin(), m_panels.end()};
    }
    /// Those of the overview, which always show the present snapshot.
    [[nodiscard]] std::vector<BoardPanel*> overviewPanels() const {
        return {m_overview.begin(), m_overview.end()};
    }
    [[nodiscard]] QWidget& keyFigures() const;
    [[nodiscard]] const std::shared_ptr<const store::BoardSnapshot>& snapshot() const {
        return m_snapshot;
    }

    /// Moves the keyboard focus: 0 key figures' first panel (ids), 1 heat map, 2 events per day,
    /// 3 hours, 4 events, 5 groups.
    void focusPanel(int panel);
    void focusFilter();
    /// Asks for a note about what is chosen, else about the key in focus, else about the case.
    void noteOnChosen() { Q_EMIT noteRequested(chosenSubject()); }
    void bookmarkChosen() { Q_EMIT bookmarkRequested(chosenSubject()); }
    /// Asks for a selector of the chosen keys, else of the key in focus, else of all hot ones.
    void selectorOfChosen();

Q_SIGNALS:
    void requestChanged(const shardscope::store::BoardRequest& request);
    void quarantineRequested();
    void noteRequested(const shardscope::store::NoteSubject& subject);
    void bookmarkRequested(const shardscope::store::NoteSubject& subject);
    /// More is wanted of one key: the page of its own.
    void keyRequested(const shardscope::events::ShardKey& key);
    /// A selector of these keys is wanted; of none: of all that are hot.
    void selectorRequested(const std::vector<shardscope::events::ShardKey>& keys);
    /// A section is in sight that shows more of the snapshot's keys and days than it holds.
    void momentsRequested(const std::shared_ptr<const shardscope::store::BoardSnapshot>& snapshot);
    /// Ids of the case that contain the text, for the completion of the filter line.
    void idsWanted(const std::string& text);
    /// The saved filters as they shall be; `step` says what was done.
    void savedFiltersChanged(const std::vector<shardscope::store::SavedFilter>& filters,
                             const QString& step);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void connectPanels();
    void connectFilterBar();
    void layPanels(bool narrow);
    void buildSections();
    void askForMoments();
    void followState();
    void showPanels();
    void pick(const std::vector<FilterPart>& parts, PickMode mode);
    [[nodiscard]] store::NoteSubject chosenSubject() const;
    void focusOnTopKey();

    ViewHistory m_history;
    std::shared_ptr<const store::BoardSnapshot> m_snapshot;
    /// Put into focus by the page itself, so that the timeline is never empty without need.
    std::optional<events::ShardKey> m_autoFocus;

    FilterBar* m_filterBar;
    LoadingLine* m_loading;
    QTimer m_loadingDelay;
    Notice* m_error;
    QScrollArea* m_scroll;
    QGridLayout* m_grid;
    bool m_narrow = false;
    KpiRow* m_kpis;
    IdPanel* m_ids;
    HeatPanel* m_heat;
    DayPanel* m_days;
    TimelinePanel* m_timeline;
    EventPanel* m_events;
    GroupPanel* m_groups;
    std::array<BoardPanel*, 6> m_overview;
    SharesPanel* m_shares;
    RepeatsPanel* m_repeats;
    CalendarPanel* m_calendar;
    ServerPanel* m_server;
    WhatIfPanel* m_whatIf;
    std::array<BoardPanel*, 11> m_panels; ///< all of them, the overview's first
    BoardSections* m_sections = nullptr;
    std::shared_ptr<const store::BoardSnapshot> m_momentsOf; ///< asked for
};

} // namespace shardscope::ui
