// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/select/selector_controller.h"

#include "ui/select/selector_page.h"
#include "ui/shell/case_controller.h"
#include "ui/shell/case_edits.h"
#include "ui/shell/progress_feed.h"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <utility>

namespace shardscope::ui {

namespace {

/// Hot keys, and those that were asked for besides.
base::Result<session::SelectorScope> scopeOf(session::SelectorSession& session,
                                             const session::ScopeRequest& request,
                                             const std::vector<events::ShardKey>& besides,
                                             const std::stop_token& stop) {
    base::Result<session::SelectorScope> scope = session.scope(request, stop);
    if (!scope || besides.empty()) {
        return scope;
    }
    session::ScopeRequest more = request;
    more.keys = besides;
    const base::Result<session::SelectorScope> others = session.scope(more, stop);
    if (!others) {
        return base::fail(others.error());
    }
    const auto before = [](const select::SelectorPair& a, const select::SelectorPair& b) {
        return a.key < b.key;
    };
    std::vector<select::SelectorPair> all;
    std::set_union(scope->pairs.begin(), scope->pairs.end(), others->pairs.begin(),
                   others->pairs.end(), std::back_inserter(all), before);
    scope->pairs = std::move(all);
    return scope;
}

base::Result<std::vector<HistoryEntry>> historyOf(session::SelectorSession& session,
                                                  const std::stop_token& stop) {
    base::Result<std::vector<store::KeptSelector>> kept = session.kept();
    if (!kept) {
        return base::fail(kept.error());
    }
    std::vector<HistoryEntry> history;
    for (store::KeptSelector& selector : *kept) {
        if (stop.stop_requested()) {
            return base::fail(base::ErrorCode::Cancelled, "stopped");
        }
        const base::Result<bool> stale = session.isStale(selector.proof);
        if (!stale) {
            return base::fail(stale.error());
        }
        history.push_back({std::move(selector), *stale});
    }
    return history;
}

} // namespace

SelectorController::SelectorController(Engine engine, CaseController& openCase, CaseEdits& edits,
                                       SelectorPage& page, QObject* parent)
    : QObject(parent), m_engine(std::move(engine)), m_case(openCase), m_edits(edits), m_page(page) {
    connectPage();
    connect(&openCase, &CaseController::statusChanged, this, &SelectorController::follow);
}

void SelectorController::connectPage() {
    connect(&m_page, &SelectorPage::scopeRequested, this, &SelectorController::findScope);
    connect(&m_page, &SelectorPage::lintRequested, this, &SelectorController::lint);
    connect(&m_page, &SelectorPage::proofRequested, this, &SelectorController::prove);
    for (JobRunner* lane : {&m_proofLane, &m_exclusionLane}) {
        connect(&m_page, &SelectorPage::stopRequested, lane, &JobRunner::requestStop);
    }
    connect(&m_page, &SelectorPage::exclusionRequested, this, &SelectorController::exclude);
    connect(&m_page, &SelectorPage::waived, this, &SelectorController::waive);
    connect(&m_page, &SelectorPage::removeRequested, this, &SelectorController::remove);
}

void SelectorController::follow() {
    const CaseStatus& status = m_case.status();
    if (!status.open) {
        for (JobRunner* lane :
             {&m_scopeLane, &m_lintLane, &m_proofLane, &m_exclusionLane, &m_historyLane}) {
            lane->abandon();
        }
        m_history.clear();
    }
    m_page.setCase(status);
    if (status.open) {
        readHistory();
    }
}

void SelectorController::findScope(const session::ScopeRequest& request,
                                   const std::vector<events::ShardKey>& besides) {
    m_scopeLane.run(
        [engine = m_engine, path = m_case.status().path, request,
         besides](std::stop_token stop) -> base::Result<session::SelectorScope> {
            const auto session = engine.openSelectors(path);
            return session ? scopeOf(**session, request, besides, stop)
                           : base::fail(session.error());
        },
        this,
        [this](const base::Result<session::SelectorScope>& scope) {
            if (scope) {
                m_page.show(*scope);
            } else if (scope.error().code != base::ErrorCode::Cancelled) {
                m_page.showScopeError(scope.error());
            }
        });
}

void SelectorController::lint(const std::string& selector) {
    m_lintLane.run(
        [engine = m_engine, path = m_case.status().path,
         selector](std::stop_token stop) -> base::Result<std::vector<select::LintFinding>> {
            const auto session = engine.openSelectors(path);
            return session ? (*session)->lint(selector, std::move(stop))
                           : base::fail(session.error());
        },
        this,
        [this, selector](const base::Result<std::vector<select::LintFinding>>& findings) {
            if (findings) {
                m_page.showLint(selector, *findings);
            }
        });
}

void SelectorController::prove(const select::ProofClaim& claim) {
    const auto progress =
        ProgressFeed::make(this, [this, serial = ++m_serial](const base::Progress& now) {
            if (serial == m_serial && m_proofLane.busy()) { // not of a proof that was given up
                m_page.showProgress(now);
            }
        });
    m_proofLane.run(
        [engine = m_engine, path = m_case.status().path, claim,
         progress](std::stop_token stop) -> base::Result<select::SelectorProof> {
            const auto session = engine.openSelectors(path);
            return session ? (*session)->prove(claim, {}, *progress, std::move(stop))
                           : base::fail(session.error());
        },
        this,
        [this](const base::Result<select::SelectorProof>& proof) {
            if (proof) {
                keep(*proof);
                m_page.show(*proof);
            } else if (proof.error().code == base::ErrorCode::Cancelled) {
                m_page.showStopped();
            } else {
                m_page.showProofError(proof.error());
            }
        });
}

/// A proof takes the place of an older one of the same claim.
void SelectorController::keep(const select::SelectorProof& proof) {
    const auto known =
        std::find_if(m_history.begin(), m_history.end(), [&proof](const HistoryEntry& entry) {
            return entry.kept.proof.claim == proof.claim;
        });
    const std::int64_t id = known == m_history.end() ? 0 : known->kept.id;
    m_case.edit([id, proof](session::CaseEditor& editor) -> base::Result<void> {
        if (id != 0) {
            return session::renewProof(editor, id, proof);
        }
        const base::Result<std::int64_t> kept = session::keepSelector(editor, proof);
        return kept ? base::Result<void>{} : base::fail(kept.error());
    });
}

void SelectorController::exclude(const select::SelectorProof& proof) {
    const auto progress = ProgressFeed::make(this, [](const base::Progress&) {});
    m_exclusionLane.run(
        [engine = m_engine, path = m_case.status().path, proof,
         progress](std::stop_token stop) -> base::Result<session::InnocentExclusion> {
            const auto session = engine.openSelectors(path);
            return session ? (*session)->excludeInnocents(proof, *progress, std::move(stop))
                           : base::fail(session.error());
        },
        this,
        [this](const base::Result<session::InnocentExclusion>& exclusion) {
            if (exclusion) {
                m_page.show(*exclusion);
            } else {
                m_page.showExclusionError(exclusion.error());
            }
        });
}

void SelectorController::waive(const store::KeptSelector& kept, const QString& reason) {
    const auto change = [id = kept.id](const std::string& text) {
        return [id, text](session::CaseEditor& editor) {
            return session::waiveInnocents(editor, id, text);
        };
    };
    m_edits.perform(reason.isEmpty() ? tr("take back the waiver") : tr("waive innocent events"),
                    change(reason.toStdString()), change(kept.waiver));
}

void SelectorController::remove(const std::vector<store::KeptSelector>& kept) {
    const auto forEach = [kept](auto act) {
        return [kept, act](session::CaseEditor& editor) -> base::Result<void> {
            for (const store::KeptSelector& selector : kept) {
                if (base::Result<void> done = act(editor, selector); !done) {
                    return done;
                }
            }
            return {};
        };
    };
    m_edits.perform(tr("delete selectors"),
                    forEach([](session::CaseEditor& editor, const store::KeptSelector& selector) {
                        return session::forgetSelector(editor, selector.id);
                    }),
                    forEach([](session::CaseEditor& editor, const store::KeptSelector& selector) {
                        return session::restoreSelector(editor, selector);
                    }));
}

void SelectorController::readHistory() {
    m_historyLane.run(
        [engine = m_engine, path = m_case.status().path](
            std::stop_token stop) -> base::Result<std::vector<HistoryEntry>> {
            const auto session = engine.openSelectors(path);
            return session ? historyOf(**session, stop) : base::fail(session.error());
        },
        this,
        [this](base::Result<std::vector<HistoryEntry>> history) {
            if (history) {
                m_history = std::move(*history);
                m_page.showHistory(m_history);
            } else if (history.error().code != base::ErrorCode::Cancelled) {
                m_page.showHistoryError(history.error());
            }
        });
}

} // namespace shardscope::ui
