// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/events/day.h"
#include "core/mixpanel/endpoints.h"
#include "core/mixpanel/export_query.h"
#include "core/net/http_transport.h"
#include "core/session/import_session.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace shardscope::session {

class CaseEditor;

struct PullOptions {
    mixpanel::Endpoints endpoints;
    mixpanel::ExportQuery query;
    events::DayRange range; ///< dates as the vendor reads them, both included
    net::Credentials credentials;
    std::filesystem::path stateFolder;   ///< where requests are counted for all programs
    std::optional<std::string> timezone; ///< as in ImportOptions
    std::vector<std::string> groupKeys;  ///< as in ImportOptions
    std::shared_ptr<LiveCounts> live;    ///< as in ImportOptions
    std::shared_ptr<CaseEditor> editor;  ///< as in ImportOptions
    std::function<double()> jitter;      ///< 0 up to 1; none: random
    /// False: the caller does, after takeOutChanged().
    bool imports = true;
};

enum class PullState {
    Pending,    ///< not asked for yet, or not on the server yet (see reason)
    Fetching,   ///< while it lasts
    Incomplete, ///< asked for, and never got whole (see reason); nothing of it is counted
    Complete,   ///< in its file, verified to the last line
};

/// One day of a pull.
struct PullDay {
    events::Day day;
    PullState state = PullState::Pending;
    std::uint64_t events = 0;   ///< lines of the file
    std::uint64_t bytes = 0;    ///< of the file; while Fetching, received so far
    std::uint64_t requests = 0; ///< sent by this call
    std::string reason;
    std::string path; ///< of the file, when Complete

    bool operator==(const PullDay&) const = default;
};

/// What a pull is going to take.
struct PullPlan {
    std::vector<PullDay> days;  ///< ascending; those that are complete already are so
    std::uint64_t requests = 0; ///< at least so many will be sent
    std::uint64_t sentThisHour = 0;
    base::Clock::Time lastRequest; ///< when the quota lets the last of them go
};

/// Watches a pull; called on the calling thread, except for the import's own observer.
class PullObserver {
public:
    virtual ~PullObserver() = default;
    virtual void planned(const PullPlan& plan) = 0;
    /// A day moved on; while it is being fetched, with every piece that arrives.
    virtual void dayChanged(std::size_t index, const PullDay& day) = 0;
    /// Nothing happens until `until`, for this reason.
    virtual void waiting(base::Clock::Time until, const std::string& reason) = 0;
    /// The files are fetched; the import begins.
    virtual ImportObserver& import() = 0;
};

struct PullReport {
    std::string casePath;
    std::string folder; ///< where the files are
    std::vector<PullDay> days;
    std::uint64_t requests = 0;
    std::optional<ImportReport> import; ///< none when there was nothing to import, or no time
    bool cancelled = false;

    /// Of complete days that have events.
    [[nodiscard]] std::vector<std::filesystem::path> files() const;
    /// Days are missing, or the import set something aside.
    [[nodiscard]] bool hasSetAside() const;
};

/// What pulling these days into a case would take. The case need not exist.
[[nodiscard]] base::Result<PullPlan> planPull(const std::filesystem::path& casePath,
                                              const PullOptions& options, base::Clock& clock);

/// Fetches the days of a range that are not complete yet, each into a file in a folder beside the
/// case, and imports them into the case, which is created if needed. Blocks; a stop, a kill or a
/// pulled plug costs at most the day that was under way, and the same call goes on from there. A
/// day that was fetched before it was over is fetched again. Only verified files are imported.
/// Locked, Usage and the like as in importFiles; Credentials when they are refused.
[[nodiscard]] base::Result<PullReport> pullDays(const std::filesystem::path& casePath,
                                                const PullOptions& options,
                                                net::HttpTransport& transport, base::Clock& clock,
                                                PullObserver& observer, std::stop_token stop);

/// A day that was fetched again may have other content: what was counted of its file goes, so that
/// the new file can take its place alone.
[[nodiscard]] base::Result<void> takeOutChanged(CaseEditor& editor,
                                                const std::vector<PullDay>& days);

} // namespace shardscope::session
