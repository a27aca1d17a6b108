// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/generate/prng.h"

#include <cstdint>
#include <string>

namespace shardscope::generate {

/// The id of user number `number` of a set, in one of eight styles.
[[nodiscard]] std::string benchId(std::uint64_t seed, std::uint64_t number);

/// One event of the bench set before it is written down. What starts with json is a JSON value.
struct BenchEvent {
    std::string name;
    std::int64_t timeMs = 0;
    std::int64_t processingMs = 0;
    std::uint64_t person = 0; ///< decides device, place and company
    std::string id;           ///< empty text: none
    std::string jsonCompany;
    bool renamed = false; ///< as the vendor does: name and id move into mp_original_*
};

/// Appends the event as one line, as an export writes it.
void appendBenchLine(std::string& out, const BenchEvent& event, Prng& prng);

/// Appends the event as one line of an odd shape that means an event all the same.
void appendOddLine(std::string& out, const BenchEvent& event, Prng& prng);

} // namespace shardscope::generate
