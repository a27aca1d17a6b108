// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/select/selector_generator.h"
#include "core/select/selector_proof.h"
#include "core/session/selector_session.h"

#include <cstdint>
#include <stop_token>
#include <string>

namespace shardscope::session {

/// A selector whose errors were put right event by event.
struct MendedSelector {
    std::string selector;
    std::uint64_t excluded = 0; ///< innocent events that it leaves alone by their $insert_id
    std::uint64_t included = 0; ///< events of the keys that it matches by theirs
    std::uint64_t left = 0;     ///< events known to be judged wrongly that nothing tells apart

    bool operator==(const MendedSelector&) const = default;
};

/// Puts right what a proof found wrong: properties alone do not always tell a renamed event from
/// a plain one that carries the vendor's own property names. The text has to be proved again.
/// A proof that found nothing wrong gives its selector back.
[[nodiscard]] base::Result<MendedSelector>
mendSelector(SelectorSession& session, const select::SelectorProof& proof,
             select::SelectorForm form, base::ProgressSink& progress, const std::stop_token& stop);

} // namespace shardscope::session
