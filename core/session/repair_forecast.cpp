// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/repair_forecast.h"

#include "core/events/calendar.h"
#include "core/events/event_time.h"
#include "core/ingest/event_reader.h"
#include "core/ingest/export_file.h"
#include "core/ingest/record_splitter.h"
#include "core/session/repair_scope.h"
#include "core/store/board_background.h"
#include "core/store/busy_users.h"
#include "core/store/case_reader.h"
#include "core/store/cell_scan.h"
#include "core/store/group_days.h"
#include "core/store/key_timeline.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <set>
#include <tuple>
#include <utility>

namespace shardscope::session {

namespace {

/// Keys with at least this share of a limit on a day are followed by name from the start.
constexpr std::uint64_t kBusyShare = 50;
/// From this share of the limit on a finding is told, as in `detect`.
constexpr double kNear = 0.8;

std::uint64_t busyFrom(std::uint64_t limit) {
    return std::max<std::uint64_t>(1, limit / kBusyShare);
}

std::uint64_t nearFrom(std::uint64_t limit) {
    return std::max<std::uint64_t>(1,
                                   static_cast<std::uint64_t>(static_cast<double>(limit) * kNear));
}

} // namespace

/// Counts the events of staged files by key and day: by name for keys that are followed, all
/// others in a table of sums, where keys may share a place and no count is ever too low.
class RepairForecast::Counting {
public:
    struct Candidate {
        std::size_t storage = 0;
        std::string id;

        auto operator<=>(const Candidate&) const = default;
    };

    explicit Counting(RepairForecast& forecast) : m_forecast(forecast) {}

    /// Keys that may come near their limit and are not followed yet.
    [[nodiscard]] std::set<Candidate>& candidates() { return m_candidates; }
    /// Only keys that are followed now and were not before.
    void countOnly(std::set<Candidate> candidates) {
        m_only = std::move(candidates);
        m_sums = {};
    }

    [[nodiscard]] base::Result<void> run(const std::filesystem::path& folder,
                                         const std::vector<remediate::StagedFile>& files,
                                         base::ProgressSink& progress,
                                         const std::stop_token& stop) {
        std::uint64_t total = 0;
        for (const remediate::StagedFile& file : files) {
            total += file.packedBytes;
        }
        std::uint64_t done = 0;
        for (const remediate::StagedFile& file : files) {
            progress.report({"predicting", done, total});
            if (base::Result<void> read = readFile(folder / file.name, file, stop); !read) {
                return read;
            }
            done += file.packedBytes;
        }
        return {};
    }

private:
    [[nodiscard]] base::Result<void> readFile(const std::filesystem::path& path,
                                              const remediate::StagedFile& staged,
                                              const std::stop_token& stop) {
        base::Result<ingest::ExportFile> file = ingest::ExportFile::open(path.string());
        if (!file) {
            return base::fail(file.error());
        }
        const auto reader =
            ingest::makeEventReader({.groupKeys = m_forecast.m_groupKeys, .strict = true});
        ingest::RecordSplitter records(file->bytes());
        ingest::RawRecord record;
        std::uint64_t events = 0;
        while (records.next(record)) {
            events::EventView view;
            if (!reader->read(record.text, view) || !m_attributor.attribute(view)) {
                return base::fail(base::ErrorCode::Damaged, "an event to be sent is none",
                                  path.string() + ", line " + std::to_string(record.line));
            }
            count(staged.day);
            constexpr std::uint64_t kAskEvery = 4096;
            if (++events % kAskEvery == 0 && stop.stop_requested()) {
                return base::fail(base::ErrorCode::Cancelled, "stopped");
            }
        }
        if (records.error()) {
            return base::fail(*records.error());
        }
        return events == staged.events
                   ? base::Result<void>{}
                   : base::fail(base::ErrorCode::Damaged, "the file lost events", path.string());
    }

    void count(events::Day day) {
        const events::Attribution& whom = m_attributor.result();
        if (whom.userId) {
            countKey(0, *whom.userId, day);
        }
        for (const events::Attribution::Group& group : whom.groups) {
            countKey(group.key + 1, group.id, day);
        }
    }

    void countKey(std::size_t number, std::string_view id, events::Day day) {
        Storage& storage = m_forecast.m_storages[number];
        const auto known = storage.keys.find(id);
        if (!m_sums.empty()) {
            if (known != storage.keys.end()) {
                ++known->second[day].sent;
                return;
            }
            const std::size_t hash = std::hash<std::string_view>()(id) ^
                                     (static_cast<std::size_t>(day.number) * 0x9E3779B97F4A7C15U) ^
                                     (number * 0xC2B2AE3D27D4EB4FU);
            std::uint32_t& sum = m_sums[(hash ^ (hash >> 29U)) % m_sums.size()];
            if (++sum >= nearFrom(storage.limit) -
                             std::min(nearFrom(storage.limit) - 1, busyFrom(storage.limit))) {
                m_candidates.insert({number, std::string(id)});
            }
        } else if (known != storage.keys.end() && m_only.contains({number, std::string(id)})) {
            ++known->second[day].sent;
        }
    }

    RepairForecast& m_forecast;
    events::Attributor m_attributor;
    std::vector<std::uint32_t> m_sums = std::vector<std::uint32_t>(std::size_t{1} << 22U);
    std::set<Candidate> m_candidates;
    std::set<Candidate> m_only;
};

base::Result<RepairForecast> RepairForecast::of(const store::Database& database,
                                                const detect::Limits& limits,
                                                const std::stop_token& stop) {
    RepairForecast forecast(database, limits);
    const base::Result<store::CaseSettings> settings = store::readSettings(database);
    if (!settings) {
        return base::fail(settings.error());
    }
    forecast.m_groupKeys = settings->groupKeys;
    forecast.m_storages.push_back({events::KeyKind::User, {}, limits.user, {}});
    for (const std::string& key : settings->groupKeys) {
        forecast.m_storages.push_back({events::KeyKind::Group, key, limits.group, {}});
    }
    base::Result<void> read = forecast.readUsers(stop);
    if (read) {
        read = forecast.readGroups();
    }
    return read ? base::Result<RepairForecast>(std::move(forecast)) : base::fail(read.error());
}

base::Result<void> RepairForecast::readUsers(const std::stop_token& stop) {
    store::CaseTexts texts(*m_database);
    const base::Result<store::DaysOfCase> days = store::daysOfCase(*m_database, nullptr);
    if (!days || days->empty) {
        return days ? base::Result<void>{} : base::fail(days.error());
    }
    store::CellScan scan(*m_database, texts, nullptr, days->range);
    const base::Result<std::vector<store::KeyDay>> busy =
        store::busyUserDays(scan, busyFrom(m_limits.user), stop);
    if (!busy) {
        return base::fail(busy.error());
    }
    std::vector<std::uint32_t> refs;
    for (const store::KeyDay& day : *busy) {
        refs.push_back(day.ref);
    }
    const base::Result<std::vector<std::string>> ids = texts.idTexts(refs);
    if (!ids) {
        return base::fail(ids.error());
    }
    for (std::size_t at = 0; at < busy->size(); ++at) {
        Load& load = m_storages.front().keys[(*ids)[at]][(*busy)[at].day];
        load.existing = (*busy)[at].events;
        load.isKnown = true;
    }
    return {};
}

base::Result<void> RepairForecast::readGroups() {
    const base::Result<std::vector<events::GroupId>> groups =
        store::CaseTexts(*m_database).groups();
    const base::Result<store::DaysOfCase> days = store::daysOfCase(*m_database, nullptr);
    if (!groups || !days) {
        return base::fail(groups ? days.error() : groups.error());
    }
    const base::Result<store::GroupDays> counts = store::GroupDays::read(*m_database, days->range);
    if (!counts) {
        return base::fail(counts.error());
    }
    for (const store::KeyDay& day : counts->all()) {
        if (day.ref < groups->size() && day.events >= busyFrom(m_limits.group)) {
            if (Storage* const storage = storageOf((*groups)[day.ref].key)) {
                storage->keys[(*groups)[day.ref].id];
            }
        }
    }
    return {};
}

RepairForecast::Storage* RepairForecast::storageOf(std::string_view groupKey) {
    const auto found =
        std::find_if(m_storages.begin() + 1, m_storages.end(),
                     [groupKey](const Storage& storage) { return storage.groupKey == groupKey; });
    return found == m_storages.end() ? nullptr : &*found;
}

RepairForecast::Load* RepairForecast::find(Storage& storage, std::string_view id, events::Day day) {
    const auto known = storage.keys.find(id);
    return known == storage.keys.end() ? nullptr : &known->second[day];
}

void RepairForecast::see(const events::EventView& view, const events::Attribution& whom,
                         std::span<const std::string> groupKeys, events::Day day, bool deleted) {
    const bool renamedUser = isRenamedUser(view);
    if (whom.userId && (deleted || renamedUser)) {
        if (Load* const load = find(m_storages.front(), *whom.userId, day)) {
            ++load->gone;
        }
    }
    // Of an event renamed because of a group, the one whose id the vendor took away.
    const std::string_view lost =
        view.isRenamed() && !renamedUser ? view.originalId.text : std::string_view();
    for (const events::Attribution::Group& group : whom.groups) {
        if (!deleted && (lost.empty() || group.id != lost)) {
            continue;
        }
        Storage* const storage = storageOf(groupKeys[group.key]);
        if (Load* const load = storage == nullptr ? nullptr : find(*storage, group.id, day)) {
            ++load->gone;
        }
    }
}

/// Of days on which a key had few events it is not known yet how many, and it matters only where
/// it gets many.
base::Result<void> RepairForecast::completeUsers() {
    Storage& storage = m_storages.front();
    for (auto& [id, days] : storage.keys) {
        const bool matters = std::any_of(days.begin(), days.end(), [&storage](const auto& day) {
            return !day.second.isKnown &&
                   day.second.sent + busyFrom(storage.limit) >= nearFrom(storage.limit);
        });
        if (!matters) {
            continue;
        }
        const base::Result<std::vector<store::TimelineDay>> timeline =
            store::readTimeline(*m_database, {storage.kind, storage.groupKey, id});
        if (!timeline) {
            return base::fail(timeline.error());
        }
        for (const store::TimelineDay& day : *timeline) {
            days[day.day].existing = day.events;
        }
    }
    return {};
}

base::Result<void> RepairForecast::completeGroups() {
    const base::Result<std::vector<events::GroupId>> groups =
        store::CaseTexts(*m_database).groups();
    const base::Result<store::DaysOfCase> days = store::daysOfCase(*m_database, nullptr);
    if (!groups || !days) {
        return base::fail(groups ? days.error() : groups.error());
    }
    const base::Result<store::GroupDays> counts = store::GroupDays::read(*m_database, days->range);
    if (!counts) {
        return base::fail(counts.error());
    }
    for (const store::KeyDay& day : counts->all()) {
        Storage* const storage =
            day.ref < groups->size() ? storageOf((*groups)[day.ref].key) : nullptr;
        if (Load* const load =
                storage == nullptr ? nullptr : find(*storage, (*groups)[day.ref].id, day.day)) {
            load->existing = day.events;
        }
    }
    return {};
}

base::Result<std::vector<ForecastFinding>>
RepairForecast::after(const std::filesystem::path& folder,
                      const std::vector<remediate::StagedFile>& files, base::ProgressSink& progress,
                      const std::stop_token& stop) {
    Counting counting(*this);
    base::Result<void> done = counting.run(folder, files, progress, stop);
    if (done && !counting.candidates().empty()) {
        // Their places are shared with others: now they are followed, and counted by name.
        const std::set<Counting::Candidate> candidates = counting.candidates();
        for (const Counting::Candidate& candidate : candidates) {
            m_storages[candidate.storage].keys[candidate.id];
        }
        counting.countOnly(candidates);
        done = counting.run(folder, files, progress, stop);
    }
    if (done) {
        done = completeUsers();
    }
    if (done) {
        done = completeGroups();
    }
    return done ? base::Result<std::vector<ForecastFinding>>(findings()) : base::fail(done.error());
}

std::vector<ForecastFinding> RepairForecast::findings() const {
    std::vector<ForecastFinding> found;
    for (const Storage& storage : m_storages) {
        for (const auto& [id, days] : storage.keys) {
            for (const auto& [day, load] : days) {
                const std::uint64_t stays = load.existing - std::min(load.existing, load.gone);
                if (id.empty() || stays + load.sent < nearFrom(storage.limit)) {
                    continue;
                }
                found.push_back({.key = {storage.kind, storage.groupKey, id},
                                 .day = day,
                                 .existing = stays,
                                 .sent = load.sent,
                                 .limit = storage.limit,
                                 .state = stays + load.sent > storage.limit
                                              ? detect::HeatState::Over
                                              : detect::HeatState::Near,
                                 .isNew = load.existing <= storage.limit});
            }
        }
    }
    std::sort(found.begin(), found.end(),
              [](const ForecastFinding& left, const ForecastFinding& right) {
                  return left.events() != right.events()
                             ? left.events() > right.events()
                             : std::tie(left.key, left.day) < std::tie(right.key, right.day);
              });
    return found;
}

} // namespace shardscope::session
