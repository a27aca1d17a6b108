// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/select/selector_generator.h"
#include "core/select/selector_lint.h"
#include "core/select/selector_proof.h"
#include "core/session/innocent_exclusion.h"
#include "core/session/proof_rows.h"
#include "core/session/proof_run.h"
#include "core/session/selector_scope.h"
#include "core/store/kept_selector.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace shardscope::session {

class CaseEditor;

/// Makes and proves the selectors of a case, on a handle of its own: a proof takes as long as
/// reading the exports, and nothing else has to wait. Safe to call from any thread, one call at
/// a time.
class SelectorSession {
public:
    /// NotFound, NotACase, NewerVersion or Damaged.
    [[nodiscard]] static base::Result<std::shared_ptr<SelectorSession>>
    open(const std::filesystem::path& path);
    virtual ~SelectorSession() = default;

    /// Usage when the case holds no events, or the range ends before it begins.
    [[nodiscard]] virtual base::Result<SelectorScope> scope(const ScopeRequest& request,
                                                            std::stop_token stop) = 0;

    /// What is to be known about a selector before it is proved; Usage when it is none.
    [[nodiscard]] virtual base::Result<std::vector<select::LintFinding>>
    lint(const std::string& selector, std::stop_token stop) = 0;

    /// Usage when the selector is none, Cancelled when asked to stop.
    [[nodiscard]] virtual base::Result<select::SelectorProof> prove(const select::ProofClaim& claim,
                                                                    const ProofOptions& options,
                                                                    base::ProgressSink& progress,
                                                                    std::stop_token stop) = 0;

    /// Fetches events of one cell of a proof's truth table from the export files.
    [[nodiscard]] virtual base::Result<RowsAnswer> rows(const ProofRowsRequest& request,
                                                        const RowVisitor& visit,
                                                        base::ProgressSink& progress,
                                                        std::stop_token stop) = 0;

    /// The proof's selector, extended so that it leaves the innocent events alone that it matched:
    /// to be proved like any other. Usage when nothing is known that would tell them apart.
    [[nodiscard]] virtual base::Result<InnocentExclusion>
    excludeInnocents(const select::SelectorProof& proof, base::ProgressSink& progress,
                     std::stop_token stop) = 0;

    /// What keepSelector() kept, in that order.
    [[nodiscard]] virtual base::Result<std::vector<store::KeptSelector>> kept() = 0;

    /// Whether anything that the proof stands on has changed since.
    [[nodiscard]] virtual base::Result<bool> isStale(const select::SelectorProof& proof) = 0;
};

// The history of a case is written by whoever holds the right to write it.

/// Keeps a proof with its selector; its number.
[[nodiscard]] base::Result<std::int64_t> keepSelector(CaseEditor& editor,
                                                      const select::SelectorProof& proof);
/// Puts a newer proof in the place of a kept one. Its waiver goes: it was about other events.
[[nodiscard]] base::Result<void> renewProof(CaseEditor& editor, std::int64_t id,
                                            const select::SelectorProof& proof);
/// Accepts the innocent events that a kept selector matches, for a reason that lands in the
/// report; an empty reason takes that back. Usage when it is blank or too long.
[[nodiscard]] base::Result<void> waiveInnocents(CaseEditor& editor, std::int64_t id,
                                                const std::string& reason);
[[nodiscard]] base::Result<void> forgetSelector(CaseEditor& editor, std::int64_t id);
/// Takes that back: the selector comes back under its number, with its proof and waiver.
[[nodiscard]] base::Result<void> restoreSelector(CaseEditor& editor,
                                                 const store::KeptSelector& kept);

} // namespace shardscope::session
