// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/session/limit_simulation.h"
#include "ui/shell/case_status.h"
#include "ui/view/view_state.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QPushButton;

namespace shardscope::ui {

class Card;
class EffectCards;
class ElidedLabel;
class KeyCard;
class LoadingLine;
class Notice;
class SimulateForm;
class SimulationChart;
class SimulationTable;

/// "Simulate limits": what the vendor would have renamed, key by key, from which moment on, beside
/// what it did rename. It only shows values: requested() asks for a simulation, and whoever runs
/// it hands the answer to show().
class SimulatePage : public QWidget {
    Q_OBJECT

public:
    explicit SimulatePage(QWidget* parent = nullptr);

    /// Another case, or a change of it: simulated anew as soon as the page is seen.
    void setCase(const CaseStatus& status);

    void showRunning();
    void showProgress(const base::Progress& progress);
    void show(std::shared_ptr<const session::LimitSimulation> simulation);
    void showStopped();
    void showError(const base::Error& error);

Q_SIGNALS:
    void requested(const shardscope::session::SimulationRequest& request);
    void cancelRequested();
    /// The key and day of the chosen row, as the board shows them.
    void boardRequested(const shardscope::ui::ViewState& state);
    /// More is wanted of one key: the page of its own.
    void keyRequested(const shardscope::events::ShardKey& key);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* buildRunRow();
    [[nodiscard]] QWidget* buildDetails();
    void connectParts();
    void ask();
    void askWhenSeen();
    void ended();
    void forget();
    void explainCurrent();
    void showOnBoard();
    void drillDown();

    CaseStatus m_status;
    std::shared_ptr<const session::LimitSimulation> m_simulation;
    bool m_stale = true; ///< what is shown is not of the present case
    QTimer m_runDelay;   ///< an answer that comes at once shows no progress

    SimulateForm* m_form;
    LoadingLine* m_loading;
    ElidedLabel* m_stage;
    QPushButton* m_cancel;
    Notice* m_notice;
    EffectCards* m_effects;
    Card* m_chartCard;
    SimulationChart* m_chart;
    KeyCard* m_keyCard;
    SimulationTable* m_keys;
};

} // namespace shardscope::ui
