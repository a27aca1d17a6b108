// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mixpanel/connection_check.h"
#include "core/mixpanel/endpoints.h"
#include "core/net/credential_store.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace shardscope::session {

/// A project of the vendor's, and the service account that asks for it; never the secret.
struct Connection {
    std::int64_t projectId = 0;
    mixpanel::Region region = mixpanel::Region::UnitedStates;
    std::string address; ///< in the place of the region's servers, a proxy's; may be empty
    std::string user;

    bool operator==(const Connection&) const = default;
};

/// Usage when the address is none.
[[nodiscard]] base::Result<mixpanel::Endpoints> endpointsOf(const Connection& connection);

/// What its secret is kept under.
[[nodiscard]] net::AccountName accountOf(const Connection& connection);

/// mixpanel::checkConnection; counts its request in `stateFolder`, as pulls do.
[[nodiscard]] base::Result<mixpanel::ConnectionVerdict>
checkConnection(const Connection& connection, const std::string& secret,
                const std::filesystem::path& stateFolder, net::HttpTransport& transport,
                base::Clock& clock, std::stop_token stop);

} // namespace shardscope::session
