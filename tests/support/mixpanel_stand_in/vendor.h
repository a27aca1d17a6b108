// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "tests/support/mixpanel_stand_in/event_shelf.h"
#include "tests/support/mixpanel_stand_in/fault_plan.h"
#include "tests/support/mixpanel_stand_in/http_message.h"
#include "tests/support/mixpanel_stand_in/rate_window.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <mutex>
#include <string>
#include <vector>

namespace shardscope::stand_in {

struct VendorOptions {
    std::int64_t projectId = 12345;
    std::string user = "analyst.sa";
    std::string secret = "open-sesame";
    bool hasRateLimits = true;
    bool isPlanWithApi = true;        ///< else 402, as plans without the API get
    bool isAdmin = true;              ///< else 403 for an import
    bool isSimplifiedIdMerge = false; ///< identity events then fail as a whole batch, told as texts
    /// Answers to exports of a single day that are sent as they lie on disk, by date.
    std::map<std::string, std::filesystem::path> files;
};

/// The vendor's API as its published descriptions have it, for one project: raw export, import,
/// segmentation and event counts. Keeps what is imported, and exports it again. Answers may be
/// asked for from several threads.
class Vendor {
public:
    /// The clock decides about rates, and about times in the future.
    Vendor(VendorOptions options, const base::Clock& clock);

    [[nodiscard]] Answer answer(const Request& request);

    [[nodiscard]] EventShelf& shelf() { return m_shelf; }
    [[nodiscard]] FaultPlan& faults() { return m_faults; }

    /// Events as they were imported, in their order, doubles and all.
    [[nodiscard]] std::vector<std::string> imported() const;
    /// Requests of an endpoint so far, whatever became of them.
    [[nodiscard]] std::uint64_t requests(Endpoint endpoint) const;
    /// Queries of all requests to the export, in their order.
    [[nodiscard]] std::vector<std::map<std::string, std::string>> exportQueries() const;

private:
    struct Limits {
        RateWindow perHour;
        RateWindow perSecond;
        Tickets atOnce;
    };

    [[nodiscard]] Answer answerWithout(const Request& request, Endpoint endpoint,
                                       const Fault& fault);
    [[nodiscard]] std::optional<Answer> refusal(const Request& request, Endpoint endpoint) const;
    [[nodiscard]] std::optional<Answer> limited(Limits& limits, std::shared_ptr<void>& ticket);
    [[nodiscard]] Answer exportEvents(const Request& request, const Fault& fault);
    [[nodiscard]] Answer importEvents(const Request& request);

    VendorOptions m_options;
    const base::Clock& m_clock;
    EventShelf m_shelf;
    mutable std::mutex m_mutex; ///< guards what follows
    FaultPlan m_faults;
    Limits m_exports;
    Limits m_queries;
    RateWindow m_importedEvents;
    RateWindow m_importedBytes;
    std::uint64_t m_requests[3] = {};
    std::vector<std::string> m_imported;
    std::vector<std::map<std::string, std::string>> m_exportQueries;
};

/// {"error": why}, as the export and the query answer.
[[nodiscard]] Answer refusalOf(int status, const std::string& why);

} // namespace shardscope::stand_in
