// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/generate/prng.h"

#include <string>

namespace shardscope::generate {

/// A line that is no event although it starts out as one; `good` is one to spoil. Without
/// `hiddenDamage`, nothing is wrong only in values that no counter reads.
[[nodiscard]] std::string badLine(const std::string& good, bool hiddenDamage, Prng& prng);

/// An object that is well-formed JSON and still no event; it may stand in an array.
[[nodiscard]] std::string badObject(Prng& prng);

/// A line of white space, or nothing at all.
[[nodiscard]] std::string blankLine(Prng& prng);

} // namespace shardscope::generate
