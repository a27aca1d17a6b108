// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/select/selector_generator.h"
#include "core/session/selector_session.h"

#include <string>

namespace shardscope::cli {

/// The scope and what was made of it.
struct SelectorAnswer {
    const session::SelectorScope& scope;
    select::SelectorForm form = select::SelectorForm::Standard;
    const select::GeneratedSelectors& made;
};

[[nodiscard]] std::string selectorJson(const SelectorAnswer& answer);

/// The selectors, one a line, and nothing else: for the clipboard, or another program.
[[nodiscard]] std::string selectorLines(const SelectorAnswer& answer);

/// "company=Acme", or "user user_id", safe to print.
[[nodiscard]] std::string keyText(const events::ShardKey& key);

} // namespace shardscope::cli
