// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace shardscope::generate {

/// Writes the demo export: two weeks of an invented planning app, one .ndjson.gz per day, whose
/// limits are its own (2,000 events per user and day, 10,000 per group and day). The story is
/// told at DemoDay. Always the same text.
void writeDemoSet(const std::filesystem::path& folder);

} // namespace shardscope::generate
