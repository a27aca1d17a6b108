// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

namespace shardscope::generate {

struct UniqueOptions {
    std::uint64_t events = 1'000'000;
    std::uint64_t ids = 0; ///< 0: as many as fit
    std::uint64_t seed = 1;
};

/// Writes ten days of a project with more ids than anybody likes into folder/export, one
/// .ndjson.gz per day, and what is in them into folder/manifest.json, for tests of memory: short
/// events, of which every twentieth is of one hot id. The others go round all ids in an order
/// that is far from sorted, so that every id occurs when there are events enough.
void writeUniqueSet(const std::filesystem::path& folder, const UniqueOptions& options);

} // namespace shardscope::generate
