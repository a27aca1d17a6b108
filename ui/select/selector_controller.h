// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/select/selector_draft.h"
#include "ui/shell/engine.h"
#include "ui/shell/job_runner.h"

#include <QObject>

#include <cstdint>
#include <vector>

namespace shardscope::ui {

class CaseController;
class CaseEdits;
class SelectorPage;

/// Asks the engine what the page of selectors wants to know, each kind of question in a lane of
/// its own, and keeps proofs and waivers in the case.
class SelectorController : public QObject {
    Q_OBJECT

public:
    SelectorController(Engine engine, CaseController& openCase, CaseEdits& edits,
                       SelectorPage& page, QObject* parent);

private:
    void connectPage();
    void follow();
    void findScope(const session::ScopeRequest& request,
                   const std::vector<events::ShardKey>& besides);
    void lint(const std::string& selector);
    void prove(const select::ProofClaim& claim);
    void keep(const select::SelectorProof& proof);
    void exclude(const select::SelectorProof& proof);
    void waive(const store::KeptSelector& kept, const QString& reason);
    void remove(const std::vector<store::KeptSelector>& kept);
    void readHistory();

    Engine m_engine;
    CaseController& m_case;
    CaseEdits& m_edits;
    SelectorPage& m_page;
    std::vector<HistoryEntry> m_history;
    std::uint64_t m_serial = 0; ///< of the newest proof
    JobRunner m_scopeLane{JobRunner::Order::NewestWins};
    JobRunner m_lintLane{JobRunner::Order::NewestWins};
    JobRunner m_proofLane{JobRunner::Order::NewestWins};
    JobRunner m_exclusionLane{JobRunner::Order::NewestWins};
    JobRunner m_historyLane{JobRunner::Order::NewestWins};
};

} // namespace shardscope::ui
