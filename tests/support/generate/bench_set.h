// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

namespace shardscope::generate {

struct BenchOptions {
    std::uint64_t events = 1'000'000;
    std::uint64_t seed = 1;
    std::uint64_t ids = 0; ///< 0: a fifth of the events
    unsigned threads = 0;  ///< 0: one per core
};

/// Writes two weeks of a big project into folder/export, one .ndjson.gz per day, and what is in
/// them into folder/manifest.json, for benchmarks:
/// about 780 bytes per event, half of the events Zipf and half uniform over the ids (bad
/// locality on purpose), eight styles of ids, three hot ids, 1.5 % odd shapes. On day 5
/// `user_id` passes the user limit and the rest is renamed, with one record; on day 10 the
/// company `0` passes the group limit. The limits are the vendor's, or fit smaller sets.
void writeBenchSet(const std::filesystem::path& folder, const BenchOptions& options);

} // namespace shardscope::generate
