// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/select/selector_lint.h"
#include "core/select/selector_proof.h"
#include "core/store/case_records.h"

#include <cstddef>
#include <string>
#include <vector>

namespace shardscope::cli {

/// A proof, what the lint has to say, and the sources that its rows lie in.
struct ProveAnswer {
    const select::SelectorProof& proof;
    const std::vector<select::LintFinding>& findings;
    const std::vector<store::SourceRecord>& sources;
};

[[nodiscard]] std::string proveJson(const ProveAnswer& answer);
[[nodiscard]] std::string proveText(const ProveAnswer& answer, std::size_t idColumns, bool colour);

} // namespace shardscope::cli
