// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/generate/prng.h"

#include <string>
#include <vector>

namespace shardscope::generate {

/// Text in UTF-16, because JSON escapes can spell what UTF-8 cannot hold: lone surrogates.
using Text = std::u16string;

/// `text` as a JSON string, each time spelled differently: raw, short escapes or \uXXXX.
[[nodiscard]] std::string spelled(const Text& text, Prng& prng);

/// An id or group value: text, or a number that is its own spelling.
struct HostileId {
    Text text;
    bool number = false;

    /// As JSON. A number is now and then sent as text: the same id all the same.
    [[nodiscard]] std::string json(Prng& prng) const;
};

/// Ids of all kinds, the first ones meant to be the hot ones.
[[nodiscard]] const std::vector<HostileId>& hostileIds();

/// Event names of all kinds.
[[nodiscard]] const std::vector<Text>& hostileNames();

/// A value no counter has any business with, often made to look as if it had.
[[nodiscard]] std::string unreadValue(Prng& prng);

/// The key of such a value, often a near miss of a key that counts. Spelled as JSON.
[[nodiscard]] std::string unreadKey(Prng& prng);

/// Arrays (or objects) within each other, `depth` times.
[[nodiscard]] std::string nested(int depth, bool objects);

} // namespace shardscope::generate
