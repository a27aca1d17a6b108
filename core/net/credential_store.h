// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>

namespace shardscope::net {

/// Whose secret it is: a service account may have another one for each project and server.
struct AccountName {
    std::string server; ///< scheme and host, and a path if it is behind a proxy's
    std::int64_t projectId = 0;
    std::string user;

    bool operator==(const AccountName&) const = default;
};

/// Where secrets are kept between two runs of the program. A call may wait for a person who
/// unlocks it, so it belongs on a worker thread; a stop takes effect within 250 ms. An Error means
/// that there is no such place here: the person is then asked each time, and nothing is written.
class CredentialStore {
public:
    virtual ~CredentialStore() = default;
    /// Nothing when no secret is kept for this account.
    [[nodiscard]] virtual base::Result<std::optional<std::string>> read(const AccountName& account,
                                                                        std::stop_token stop) = 0;
    /// Takes the place of an older one. Succeeds only when the secret can be read again.
    [[nodiscard]] virtual base::Result<void>
    write(const AccountName& account, const std::string& secret, std::stop_token stop) = 0;
    /// No error when nothing was kept.
    [[nodiscard]] virtual base::Result<void> remove(const AccountName& account,
                                                    std::stop_token stop) = 0;
};

} // namespace shardscope::net
