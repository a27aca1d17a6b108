// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "ui/rows/event_rows.h"
#include "ui/rows/row_copy.h"

#include <QDockWidget>

#include <cstdint>

class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace shardscope::ui {

class DataTable;
class ElidedLabel;
class JobLine;
class JsonView;
class Notice;
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

Q_SIGNALS:
    void asked(const shardscope::ui::RowsQuestion& question);
    void stopRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* buildControls();
    void buildMenus();
    void ask();
    void askWhenSeen();
    void showState(const QString& sentence, const QString& detail, bool retry);
    void showCurrent();
    void fillColumns();
    void toggleColumn(const std::string& name, bool shown);
    void copy(RowFormat format) const;
    void openSource() const;
    [[nodiscard]] QList<int> chosenRows() const;
    [[nodiscard]] const EventRow* currentRow() const;

    RowsTarget m_target;
    bool m_hasTarget = false;
    bool m_stale = true;
    bool m_all = false; ///< the first rows instead of a sample
    std::uint64_t m_seed = 1;
    std::uint64_t m_most = RowsQuestion::kSample;

    ElidedLabel* m_about;
    QLineEdit* m_search;
    QPushButton* m_again;
    QPushButton* m_more;
    QToolButton* m_columns;
    QMenu* m_columnMenu;
    QToolButton* m_copy;
    QPushButton* m_source;
    JobLine* m_job;
    Notice* m_missing;
    QStackedWidget* m_stack;
    StatePane* m_state;
    RowsModel* m_model;
    RowsFilter* m_filter;
    DataTable* m_table;
    JsonView* m_json;
};

} // namespace shardscope::ui
