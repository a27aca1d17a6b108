// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace shardscope::mixpanel {

/// When requests went out to one project of one server, in a small file that all programs of a
/// person share and that outlives them: the vendor counts by project, and forgets after an hour.
class RequestLedger {
public:
    /// `folder` is made when it is missing. WriteFailed when it cannot be.
    [[nodiscard]] static base::Result<RequestLedger>
    open(const std::filesystem::path& folder, const std::string& server, std::int64_t projectId);

    /// Requests of the last hour, ascending. What is damaged or lies in the future is left out.
    [[nodiscard]] base::Result<std::vector<base::Clock::Time>> sent(base::Clock::Time now) const;

    /// Takes the next slot of the quota: now, and it is written down; or later, and nothing is.
    [[nodiscard]] base::Result<base::Clock::Time> take(base::Clock::Time now);

private:
    explicit RequestLedger(std::filesystem::path file) : m_file(std::move(file)) {}

    std::filesystem::path m_file;
};

} // namespace shardscope::mixpanel
