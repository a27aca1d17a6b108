// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <stop_token>
#include <string>

namespace shardscope::mixpanel {

/// What a downloaded export turned out to be.
struct ExportCheck {
    std::uint64_t lines = 0;       ///< that are not blank: its events
    std::uint64_t brokenLines = 0; ///< that do not begin and end like a JSON object
    std::uint64_t textBytes = 0;
    std::string flaw; ///< why it is not whole; empty when it is

    bool operator==(const ExportCheck&) const = default;
};

/// Reads an export file to its end: a gzip stream with its trailer, lines, the last of them whole
/// and not the vendor's "terminated early". An Error when the file cannot be read.
[[nodiscard]] base::Result<ExportCheck> checkExport(const std::string& path,
                                                    const std::stop_token& stop);

} // namespace shardscope::mixpanel
