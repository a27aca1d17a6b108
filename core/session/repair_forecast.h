// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/detect/finding.h"
#include "core/detect/limits.h"
#include "core/events/attribution.h"
#include "core/events/event_view.h"
#include "core/remediate/id_lookup.h"
#include "core/remediate/staged_file.h"
#include "core/store/database.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace shardscope::session {

/// A key on a day as it will be once the events of a repair are there.
struct ForecastFinding {
    events::ShardKey key;
    events::Day day;
    std::uint64_t existing = 0; ///< events that are there and stay, duplicates included
    std::uint64_t sent = 0;     ///< events that the repair adds
    std::uint64_t limit = 0;
    detect::HeatState state = detect::HeatState::Near;
    bool isNew = false; ///< the key was not over the limit on that day before

    bool operator==(const ForecastFinding&) const = default;
    [[nodiscard]] std::uint64_t events() const { return existing + sent; }
};

/// Finds out which keys will be hot after a repair: events of the case, without those that the
/// repair takes away, and with those that it sends. Memory is bounded, whatever the number of keys.
/// No key is missed. Of a key with less than a fiftieth of the limit in the case it is not known
/// how many of its own events go, and they count as staying.
class RepairForecast {
public:
    /// Reads how many events the busy keys of the case have.
    [[nodiscard]] static base::Result<RepairForecast>
    of(const store::Database& database, const detect::Limits& limits, const std::stop_token& stop);

    /// An event of the case. The vendor counts those that it renamed for nobody; `deleted`: it is
    /// deleted before the repair is sent.
    void see(const events::EventView& view, const events::Attribution& whom,
             std::span<const std::string> groupKeys, events::Day day, bool deleted);

    /// What will be near or over the limits, most events first.
    [[nodiscard]] base::Result<std::vector<ForecastFinding>>
    after(const std::filesystem::path& folder, const std::vector<remediate::StagedFile>& files,
          base::ProgressSink& progress, const std::stop_token& stop);

private:
    struct Load {
        std::uint64_t existing = 0;
        std::uint64_t gone = 0;
        std::uint64_t sent = 0;
        bool isKnown = false; ///< `existing` was read
    };
    /// The keys of user analytics, or of one group key.
    struct Storage {
        events::KeyKind kind = events::KeyKind::User;
        std::string groupKey;
        std::uint64_t limit = 0;
        remediate::TextMap<std::map<events::Day, Load>> keys;
    };
    class Counting;

    RepairForecast(const store::Database& database, const detect::Limits& limits)
        : m_database(&database), m_limits(limits) {}
    [[nodiscard]] base::Result<void> readUsers(const std::stop_token& stop);
    [[nodiscard]] base::Result<void> readGroups();
    [[nodiscard]] Storage* storageOf(std::string_view groupKey);
    [[nodiscard]] Load* find(Storage& storage, std::string_view id, events::Day day);
    [[nodiscard]] base::Result<void> completeUsers();
    [[nodiscard]] base::Result<void> completeGroups();
    [[nodiscard]] std::vector<ForecastFinding> findings() const;

    const store::Database* m_database;
    detect::Limits m_limits;
    std::vector<std::string> m_groupKeys; ///< of the case
    std::vector<Storage> m_storages;      ///< of users, then of each group key
};

} // namespace shardscope::session
