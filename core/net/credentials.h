// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace shardscope::net {

/// A service account. The secret goes to the server and into the system's keychain, nowhere else:
/// no case, log, argument, report or error text.
struct Credentials {
    std::string user;
    std::string secret;

    bool operator==(const Credentials&) const = default;
    [[nodiscard]] bool isComplete() const { return !user.empty() && !secret.empty(); }
};

} // namespace shardscope::net
