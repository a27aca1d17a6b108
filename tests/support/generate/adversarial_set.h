// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

namespace shardscope::generate {

struct AdversarialOptions {
    std::uint64_t events = 3'000; ///< about; shared out between the files
    std::uint64_t seed = 1;
    bool hiddenDamage = true; ///< also lines that are wrong only where nobody looks
};

/// Writes exports into folder/export that hold every shape known to break counters, in every
/// container: plain, gzip of several members, JSON arrays, cut and ended early, byte-order mark,
/// CRLF, no last newline, empty. What each file holds stands in folder/manifest.json, known
/// from the making, with limits that fit.
void writeAdversarialSet(const std::filesystem::path& folder, const AdversarialOptions& options);

} // namespace shardscope::generate
