// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/connection.h"

namespace shardscope::session {

base::Result<mixpanel::Endpoints> endpointsOf(const Connection& connection) {
    return connection.address.empty() ? mixpanel::endpointsOf(connection.region)
                                      : mixpanel::endpointsAt(connection.address);
}

net::AccountName accountOf(const Connection& connection) {
    const auto endpoints = endpointsOf(connection);
    return {endpoints ? endpoints->data : connection.address, connection.projectId,
            connection.user};
}

base::Result<mixpanel::ConnectionVerdict>
checkConnection(const Connection& connection, const std::string& secret,
                const std::filesystem::path& stateFolder, net::HttpTransport& transport,
                base::Clock& clock, std::stop_token stop) {
    const auto endpoints = endpointsOf(connection);
    if (!endpoints) {
        return base::fail(endpoints.error());
    }
    auto ledger = mixpanel::RequestLedger::open(stateFolder, endpoints->data, connection.projectId);
    if (!ledger) {
        return base::fail(ledger.error());
    }
    return mixpanel::checkConnection(
        {endpoints->data, connection.projectId, {connection.user, secret}}, transport, *ledger,
        clock, std::move(stop));
}

} // namespace shardscope::session
