// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/vendor_options.h"

#include "app/cli/option_values.h"

#include <cstdlib>
#include <limits>

namespace shardscope::cli {

namespace {

std::string environment(const char* name) {
    const char* const value = std::getenv(name);
    return value == nullptr ? std::string() : std::string(value);
}

} // namespace

std::vector<OptionSpec> vendorOptions() {
    return {
        {"--project-id", "N", "the project, as its settings show it"},
        {"--region", "us|eu|in", "where its data lives; us unless given"},
        {"--api-url", "URL",
         "one address for all of the vendor's servers, for instance a proxy's; plain http for this "
         "machine only"},
    };
}

base::Result<std::int64_t> projectIdOption(const Arguments& arguments) {
    constexpr std::uint64_t most = std::numeric_limits<std::int64_t>::max();
    const auto number = numberOption(arguments, "--project-id", 1, most);
    if (!number) {
        return base::fail(number.error());
    }
    if (!*number) {
        return base::fail(base::ErrorCode::Usage, "--project-id is missing", "--project-id",
                          "the settings of the project show it");
    }
    return static_cast<std::int64_t>(**number);
}

base::Result<mixpanel::Endpoints> endpointsOption(const Arguments& arguments) {
    const auto url = arguments.value("--api-url");
    const auto region = arguments.value("--region");
    if (url) {
        return mixpanel::endpointsAt(*url);
    }
    const auto known = mixpanel::regionOf(region.value_or("us"));
    if (!known) {
        return base::fail(base::ErrorCode::Usage, "no such region: " + *region, "--region",
                          "it is us, eu or in");
    }
    return mixpanel::endpointsOf(*known);
}

base::Result<net::Credentials> credentialsFromEnvironment() {
    net::Credentials credentials{environment("SHARDSCOPE_USER"), environment("SHARDSCOPE_SECRET")};
    if (!credentials.isComplete()) {
        return base::fail(base::ErrorCode::Credentials,
                          credentials.user.empty() ? "SHARDSCOPE_USER is not set"
                                                   : "SHARDSCOPE_SECRET is not set",
                          {}, "set both to the name and the secret of a service account");
    }
    return credentials;
}

std::filesystem::path stateFolder() {
    // The XDG specification ignores relative paths.
    const std::filesystem::path named = environment("XDG_STATE_HOME");
    const std::filesystem::path home = environment("HOME");
    return (named.is_absolute() ? named : home / ".local" / "state") / "shardscope";
}

} // namespace shardscope::cli
