// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mixpanel_stand_in/fault_plan.h"

#include <charconv>

namespace shardscope::stand_in {

namespace {

std::optional<std::uint64_t> number(std::string_view text) {
    std::uint64_t value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    return read.ec == std::errc{} && read.ptr == text.data() + text.size() ? std::optional(value)
                                                                           : std::nullopt;
}

std::optional<Endpoint> endpointOf(std::string_view text) {
    return text == "export"   ? std::optional(Endpoint::Export)
           : text == "import" ? std::optional(Endpoint::Import)
           : text == "query"  ? std::optional(Endpoint::Query)
                              : std::nullopt;
}

std::optional<Fault> faultOf(std::string_view name, std::optional<std::uint64_t> value) {
    Fault fault;
    const std::size_t size = value.value_or(0);
    if (const auto status = number(name); status && *status >= 400 && *status < 600) {
        fault.status = static_cast<int>(*status);
        fault.retryAfter = value ? std::optional(static_cast<int>(*value)) : std::nullopt;
    } else if (name == "cut") {
        fault.wire.cutAfter = size;
    } else if (name == "lost") {
        fault.wire.isLost = true;
    } else if (name == "double") {
        fault.wire.isDoubled = true;
    } else if (name == "longer") {
        fault.wire.lengthError = static_cast<long>(value.value_or(1));
    } else if (name == "shorter") {
        fault.wire.lengthError = -static_cast<long>(value.value_or(1));
    } else if (name == "slow") {
        fault.wire.slowStart = std::chrono::milliseconds(size);
    } else if (name == "stall") {
        fault.wire.stallAfter = size;
    } else if (name == "early") {
        fault.isTerminatedEarly = true;
    } else if (name == "split") {
        fault.isSplit = true;
    } else {
        return {};
    }
    return fault;
}

} // namespace

const char* faultHelp() {
    return "a fault is ENDPOINT:WHICH:WHAT; ENDPOINT is export, import or query, WHICH the number\n"
           "of a request (from 1), a range (2-5) or *, and WHAT one of\n"
           "  429, 429=5, 503 ...  this status, with Retry-After: 5\n"
           "  cut=N                the connection breaks after N bytes of the body\n"
           "  lost                 the request is done, and its answer lost\n"
           "  double               the answer is sent twice\n"
           "  longer=N, shorter=N  a wrong Content-Length\n"
           "  slow=MS              before the first byte\n"
           "  stall=N              after N bytes of the body nothing more comes\n"
           "  early                an export ends with 'terminated early'\n"
           "  split                an export has a record broken over two lines\n";
}

void FaultPlan::add(Endpoint endpoint, std::uint64_t first, std::uint64_t last, Fault fault) {
    m_entries.push_back({endpoint, first, last, std::move(fault)});
}

std::optional<Fault> FaultPlan::next(Endpoint endpoint) {
    const std::uint64_t count = ++m_counts[static_cast<std::size_t>(endpoint)];
    for (const Entry& entry : m_entries) {
        if (entry.endpoint == endpoint && entry.first <= count && count <= entry.last) {
            return entry.fault;
        }
    }
    return {};
}

base::Result<void> FaultPlan::add(std::string_view text) {
    const auto bad = [&] {
        return base::fail(base::ErrorCode::Usage, "this is no fault", std::string(text));
    };
    const std::size_t one = text.find(':');
    const std::size_t two = text.find(':', one == std::string_view::npos ? one : one + 1);
    if (two == std::string_view::npos) {
        return bad();
    }
    const std::string_view which = text.substr(one + 1, two - one - 1);
    const std::string_view what = text.substr(two + 1);
    const std::size_t dash = which.find('-');
    const std::size_t equals = what.find('=');
    const bool isAll = which == "*";
    const auto endpoint = endpointOf(text.substr(0, one));
    const auto first = isAll ? 1 : number(which.substr(0, dash));
    const auto last = isAll                            ? kForEver
                      : dash == std::string_view::npos ? first
                                                       : number(which.substr(dash + 1));
    const auto fault =
        faultOf(what.substr(0, equals),
                equals == std::string_view::npos ? std::nullopt : number(what.substr(equals + 1)));
    if (!endpoint || !first || !last || !fault) {
        return bad();
    }
    add(*endpoint, *first, *last, *fault);
    return {};
}

} // namespace shardscope::stand_in
