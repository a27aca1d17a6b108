// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/select/selector_lint.h"
#include "core/session/innocent_exclusion.h"
#include "core/session/proof_rows.h"
#include "core/session/selector_scope.h"
#include "ui/select/selector_draft.h"
#include "ui/shell/case_status.h"

#include <QTimer>
#include <QWidget>

#include <map>
#include <optional>
#include <string>
#include <vector>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace shardscope::ui {

class BuildStep;
class HandOverStep;
class HistoryStep;
class ProveStep;
class ScopeStep;
class SegmentedSwitch;

/// "Selectors": from the hot keys to a selector that is proved and handed over, step by step. It
/// only shows values: what it asks for comes back through show...().
class SelectorPage : public QWidget {
    Q_OBJECT

public:
    enum Step { Scope, Build, Prove, HandOver, History };

    explicit SelectorPage(QWidget* parent = nullptr);

    void setCase(const CaseStatus& status);
    /// A selector of just these keys.
    void begin(const std::vector<events::ShardKey>& keys);
    void showStep(Step step);
    [[nodiscard]] Step step() const;

    void show(const session::SelectorScope& scope);
    void showScopeError(const base::Error& error);
    void showLint(const std::string& selector, const std::vector<select::LintFinding>& findings);
    void showProgress(const base::Progress& progress);
    void show(const select::SelectorProof& proof);
    void showStopped();
    void showProofError(const base::Error& error);
    void show(const session::InnocentExclusion& exclusion);
    void showExclusionError(const base::Error& error);
    void showHistory(std::vector<HistoryEntry> history);
    void showHistoryError(const base::Error& error);
    using QWidget::show;

Q_SIGNALS:
    /// Which keys are hot, and what is to be known of `besides`.
    void scopeRequested(const shardscope::session::ScopeRequest& request,
                        const std::vector<shardscope::events::ShardKey>& besides);
    void lintRequested(const std::string& selector);
    void proofRequested(const shardscope::select::ProofClaim& claim);
    void stopRequested();
    void exclusionRequested(const shardscope::select::SelectorProof& proof);
    void waived(const shardscope::store::KeptSelector& kept, const QString& reason);
    void removeRequested(const std::vector<shardscope::store::KeptSelector>& kept);
    void rowsRequested(const shardscope::session::ProofRowsRequest& request);
    void saved(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* buildHeader();
    void connectSteps();
    void askScope();
    void askWhenSeen();
    void choose();
    void write(const std::string& text);
    void rewrite();
    void open(const store::KeptSelector& kept);
    void draftChanged();
    void showDraft();
    void showHandOver();
    void offerSelectors();
    void seeToLint();
    void seeToProof();
    void endProof();
    [[nodiscard]] session::TicketSelector* current();

    CaseStatus m_status;
    bool m_stale = true; ///< the scope is not of the present case
    std::vector<events::ShardKey> m_besides;
    std::optional<session::SelectorScope> m_found;
    SelectorDraft m_draft;
    std::size_t m_at = 0; ///< the selector in hand
    std::vector<HistoryEntry> m_history;
    /// By selector; nothing for a text that is none.
    std::map<std::string, std::optional<std::vector<select::LintFinding>>> m_lint;
    std::optional<select::ProofClaim> m_proving;
    bool m_held = false; ///< stopped, or failed: no proof is begun unasked
    QTimer m_lintDelay;

    SegmentedSwitch* m_steps;
    QComboBox* m_which;
    QPushButton* m_next;
    QStackedWidget* m_stack;
    ScopeStep* m_scopeStep;
    BuildStep* m_buildStep;
    ProveStep* m_proveStep;
    HandOverStep* m_handOverStep;
    HistoryStep* m_historyStep;
};

} // namespace shardscope::ui
