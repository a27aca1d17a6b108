// SPDX-License-Identifier: GPL-3.0-or-later
// A target that breaks its promise as soon as a mutation lengthens the input: shows that the
// driver mutates, fails, and keeps the input.
#include "tests/fuzz/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t*, std::size_t size) {
    shardscope::fuzz::require(size < 64, "no input is long");
    return 0;
}
