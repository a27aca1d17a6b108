// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/select/selector_generator.h"
#include "core/select/selector_lint.h"
#include "core/select/selector_proof.h"
#include "core/session/proof_run.h"
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

/// What a selector shall be about. Everything that is left out comes from the case.
struct ScopeRequest {
    std::vector<events::ShardKey> keys; ///< none: all that are hot in the range
    std::optional<events::Day> from;    ///< none: the first day of the case
    std::optional<events::Day> to;      ///< none: the last day of the case
    std::optional<std::uint64_t> userLimit;
    std::optional<std::uint64_t> groupLimit;
    std::optional<std::int64_t> beforeMs; ///< none: just after the latest event was processed
};

/// The same, with everything filled in.
struct SelectorScope {
    std::vector<select::SelectorPair> pairs; ///< sorted
    events::DayRange range;
    std::int64_t beforeMs = 0;
    std::optional<std::int64_t> exportedMs; ///< the latest processing time that the case holds
    std::vector<std::string> groupKeys;     ///< of the case, in its order
    std::vector<std::string> warnings;      ///< whole sentences

    [[nodiscard]] std::vector<events::ShardKey> keys() const;
};

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

    /// What keepSelector() kept, in that order.
    [[nodiscard]] virtual base::Result<std::vector<store::KeptSelector>> kept() = 0;

    /// Whether anything that the proof stands on has changed since.
    [[nodiscard]] virtual base::Result<bool> isStale(const select::SelectorProof& proof) = 0;
};

/// A request for the selectors of a scope.
[[nodiscard]] select::SelectorRequest requestFor(const SelectorScope& scope,
                                                 select::SelectorForm form);

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

} // namespace shardscope::session
