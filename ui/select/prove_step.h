// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/session/proof_rows.h"
#include "ui/select/selector_draft.h"

#include <QElapsedTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace shardscope::ui {

class Card;
class DataTable;
class JobLine;
class Notice;
class ProofModel;
class SegmentedSwitch;
class TruthTable;

/// The third step: what the selector does to every event of the case.
class ProveStep : public QWidget {
    Q_OBJECT

public:
    explicit ProveStep(QWidget* parent = nullptr);

    void show(const SelectorDraft& draft, std::size_t at);
    /// A proof runs, of whichever selector; `left` more are waiting.
    void showRunning(std::size_t left);
    void showProgress(const base::Progress& progress);
    /// What tells innocent events from those of the keys is looked for.
    void showExcluding();
    void showEnded();
    void showError(const base::Error& error);
    /// What came of excludeRequested().
    void tell(const QString& text);
    void setReadOnly(const QString& reason);

Q_SIGNALS:
    void proveRequested();
    void stopRequested();
    void excludeRequested();
    /// The innocent events are accepted for this reason; an empty one takes that back.
    void waived(const QString& reason);
    void rowsRequested(const shardscope::session::ProofRowsRequest& request);

private:
    void build();
    [[nodiscard]] QWidget* buildResult();
    [[nodiscard]] QWidget* buildWaiver();
    void connectParts();
    void showProof(const session::TicketSelector& selector);
    void showGrounds(const select::SelectorProof& proof);
    void showWaiver(const session::TicketSelector& selector);
    void waive();

    std::optional<select::SelectorProof> m_proof;
    QString m_readOnly;
    std::size_t m_left = 0;
    QElapsedTimer m_began;
    JobLine* m_job;
    Notice* m_verdict;
    Notice* m_told;
    QPushButton* m_again;
    QPushButton* m_exclude;
    QPushButton* m_waive;
    QLineEdit* m_reason;
    QWidget* m_waiver;
    Card* m_truthCard;
    TruthTable* m_truth;
    Card* m_splitCard;
    SegmentedSwitch* m_split;
    ProofModel* m_model;
    DataTable* m_table;
    QLabel* m_grounds;
};

} // namespace shardscope::ui
