// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_transport.h"

#include "core/net/header_name.h"

#include <algorithm>

namespace shardscope::net {

std::string_view HttpHead::header(std::string_view name) const {
    const auto found = std::ranges::find_if(
        headers, [&](const HttpHeader& header) { return isSameHeader(header.name, name); });
    return found == headers.end() ? std::string_view{} : std::string_view{found->value};
}

bool isWorthRepeating(TransportFailure failure) {
    switch (failure) {
    case TransportFailure::HostNotFound: // a name server that is away answers like this, too
    case TransportFailure::Unreachable:
    case TransportFailure::Proxy:
    case TransportFailure::FirstByteLate:
    case TransportFailure::Stalled:
    case TransportFailure::Cut:
    case TransportFailure::BadAnswer:
        return true;
    case TransportFailure::BadUrl:
    case TransportFailure::OtherHost:
    case TransportFailure::Tls:
    case TransportFailure::TotalExceeded:
    case TransportFailure::Sink:
    case TransportFailure::Cancelled:
        return false;
    }
    return false;
}

} // namespace shardscope::net
