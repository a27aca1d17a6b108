// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "ui/rows/event_rows.h"
#include "ui/rows/row_copy.h"

#include <QDockWidget>

#include <cstdint>

class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace shardscope::ui {

class DataTable;
class JobLine;
class JsonView;
class Notice;
class RowActions;
class RowsBar;
class StatePane;

/// The raw events of what is looked at: a sample spread over the files, or all of them page by
/// page, as a table and as JSON. It only shows values: asked() wants rows, show() gets them.
class RowsDock : public QDockWidget {
    Q_OBJECT

public:
    explicit RowsDock(QWidget* parent = nullptr);

    /// Another target: asked for anew as soon as the dock is seen.
    void setTarget(const RowsTarget& target);
    void forget();
    void showRunning();
    void showProgress(const base::Progress& progress);
    void show(EventRows rows);
    void showStopped();
    void showError(const base::Error& error);
    using QDockWidget::show;
    /// The case has other events now: what is shown stays until it is read again.
    void showChanged();
    /// What was written about events, and whether more can be.
    void showNotes(const std::vector<store::CaseNote>& notes);
    void setReadOnly(bool readOnly, const QString& reason);
    /// What can be done with the chosen event.
    [[nodiscard]] QMenu* rowMenu() const;

Q_SIGNALS:
    void asked(const shardscope::ui::RowsQuestion& question);
    void stopRequested();
    void sourceRequested(const shardscope::store::NoteSubject& row);
    void noteRequested(const shardscope::store::NoteSubject& row);
    void bookmarkRequested(const shardscope::store::NoteSubject& row);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void buildMenus();
    void connectParts();
    void ask();
    void askWhenSeen();
    void turnTo(std::uint64_t page);
    void showState(const QString& sentence, const QString& detail, bool retry);
    void showCurrent();
    void fillColumns();
    void toggleColumn(const std::string& name, bool shown);
    void copy(RowFormat format) const;
    [[nodiscard]] QList<int> chosenRows() const;
    [[nodiscard]] const EventRow* currentRow() const;

    RowsTarget m_target;
    bool m_hasTarget = false;
    bool m_stale = true;
    /// Of all rows in their order; none: a sample.
    std::optional<std::uint64_t> m_page;
    std::uint64_t m_seed = 1;

    RowsBar* m_bar;
    QToolButton* m_columns;
    QMenu* m_columnMenu;
    QToolButton* m_copy;
    QPushButton* m_source;
    JobLine* m_job;
    Notice* m_missing;
    Notice* m_changed;
    QStackedWidget* m_stack;
    StatePane* m_state;
    RowsModel* m_model;
    RowsFilter* m_filter;
    DataTable* m_table;
    JsonView* m_json;
    RowActions* m_actions;
};

} // namespace shardscope::ui
