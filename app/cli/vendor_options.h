// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "core/mixpanel/endpoints.h"
#include "core/net/credentials.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace shardscope::cli {

// What every command that talks to the vendor is told.

/// --project-id, --region and --api-url.
[[nodiscard]] std::vector<OptionSpec> vendorOptions();

/// Usage when it is missing or no number.
[[nodiscard]] base::Result<std::int64_t> projectIdOption(const Arguments& arguments);

[[nodiscard]] base::Result<mixpanel::Endpoints> endpointsOption(const Arguments& arguments);

/// The service account: SHARDSCOPE_USER and SHARDSCOPE_SECRET. Credentials when one is missing.
[[nodiscard]] base::Result<net::Credentials> credentialsFromEnvironment();

/// Where programs keep what they remember from one call to the next.
[[nodiscard]] std::filesystem::path stateFolder();

} // namespace shardscope::cli
