// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/remediate/send_books.h"
#include "core/session/repair_sender.h"
#include "core/session/repair_session.h"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace shardscope::session {

class CaseEditor;

struct ReimportRequest {
    RepairRequest repair;
    SendTarget target;
    /// Why the repair is sent although keys will be over their limits; empty: it is not.
    std::string acceptHot;
    bool send = false; ///< else nothing leaves the machine
};

struct ReimportReport {
    RepairReport repair; ///< of a plan that was begun before: without counts of rules
    remediate::SendCounts sent;
    std::map<events::Day, remediate::SendCounts> sentByDay;
    std::uint64_t retries = 0;
    std::filesystem::path folder;       ///< where the files of the repair lie
    bool resumed = false;               ///< the plan was there already
    std::optional<base::Error> stopped; ///< why sending ended early

    /// Of every day, what was read is accepted, refused, uncertain, excluded, set aside or pending.
    [[nodiscard]] bool isBalanced() const;
    /// Everything is accounted for, and nothing is left to be sent.
    [[nodiscard]] bool isDone() const {
        return isBalanced() && sent.pending == 0 && sent.uncertain == 0 && !stopped;
    }
};

/// What became of the events of a day.
struct DayBook {
    events::Day day;
    std::uint64_t read = 0;
    std::uint64_t accepted = 0;
    std::uint64_t refused = 0;
    std::uint64_t excluded = 0;
    std::uint64_t quarantined = 0;
    std::uint64_t pending = 0;   ///< those included of which nobody knows
    std::uint64_t uncertain = 0; ///< went out, and nobody knows whether they were taken

    bool operator==(const DayBook&) const = default;
    [[nodiscard]] bool isBalanced() const {
        return read == accepted + refused + excluded + quarantined + pending;
    }
};

/// The books of a reimport, day by day.
[[nodiscard]] std::vector<DayBook> dayBooks(const ReimportReport& report);

/// What the outside world is to a reimport.
struct ReimportSurroundings {
    net::HttpTransport& transport;
    base::Clock& clock;
    base::ProgressSink& progress;
    /// The right to write the case, when the caller has it already; none: it is taken.
    std::shared_ptr<CaseEditor> editor{};
    /// Called on the calling thread with how things stand: when sending begins, then about twice
    /// a second. May be empty.
    std::function<void(const ReimportReport&)> watch{};
};

/// Repairs the events of a case into a folder beside it, and sends them when asked to. The plan is
/// frozen with the first event that goes out: from then on the same request goes on where the
/// ledger in the case ends, with the same bytes. Locked when another program writes the case.
/// Failed when a key will be over its limit and nobody said why that is accepted, and when exports
/// are missing. An end of sending before its time is told in the report.
[[nodiscard]] base::Result<ReimportReport> reimportCase(const std::filesystem::path& casePath,
                                                        const ReimportRequest& request,
                                                        const ReimportSurroundings& surroundings,
                                                        std::stop_token stop);

/// A selector of exactly the events that a run has imported, to take them back.
[[nodiscard]] std::string undoSelector(const std::string& run);

} // namespace shardscope::session
