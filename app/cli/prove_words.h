// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/select/selector_lint.h"
#include "core/select/selector_proof.h"

#include <string>

namespace shardscope::cli {

/// The stable words of the JSON.
[[nodiscard]] const char* verdictName(select::Verdict verdict);
[[nodiscard]] const char* ruleName(select::LintFinding::Rule rule);
[[nodiscard]] const char* weightName(select::LintFinding::Weight weight);

} // namespace shardscope::cli
