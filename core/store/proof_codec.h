// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/select/selector_proof.h"

#include <string>
#include <string_view>

namespace shardscope::store {

/// A proof as the case keeps it (docs/case-file.md).
[[nodiscard]] std::string encodeProof(const select::SelectorProof& proof);
/// Damaged when the bytes are no proof.
[[nodiscard]] base::Result<select::SelectorProof> decodeProof(std::string_view blob);

} // namespace shardscope::store
