// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/key_moments.h"

#include "core/store/case_reader.h"

#include <algorithm>
#include <map>
#include <utility>

namespace shardscope::session {

namespace {

constexpr std::int64_t kMinuteMs = 60'000;

std::int64_t minuteOf(std::int64_t ms) {
    return (ms >= 0 ? ms : ms - kMinuteMs + 1) / kMinuteMs;
}

/// Numbers of the keys in the case.
class KeyNumbers {
public:
    explicit KeyNumbers(const store::Database& database) : m_texts(database) {}

    [[nodiscard]] base::Result<std::optional<std::uint32_t>> of(const events::ShardKey& key) {
        if (key.kind == events::KeyKind::User) {
            return m_texts.findId(key.id);
        }
        if (m_groups.empty()) {
            const base::Result<std::vector<events::GroupId>> groups = m_texts.groups();
            if (!groups) {
                return base::fail(groups.error());
            }
            for (std::uint32_t number = 0; number < groups->size(); ++number) {
                m_groups.emplace((*groups)[number], number);
            }
        }
        const auto group = m_groups.find({key.groupKey, key.id});
        return group == m_groups.end() ? std::optional<std::uint32_t>() : group->second;
    }

private:
    store::CaseTexts m_texts;
    std::map<events::GroupId, std::uint32_t> m_groups;
};

std::size_t distinctOf(std::vector<std::uint64_t>& fingerprints) {
    std::sort(fingerprints.begin(), fingerprints.end());
    return static_cast<std::size_t>(std::unique(fingerprints.begin(), fingerprints.end()) -
                                    fingerprints.begin());
}

void findBusiestMinute(const std::vector<std::int64_t>& times, KeyDayMoments& moments) {
    std::size_t begin = 0;
    while (begin < times.size()) {
        const std::int64_t minute = minuteOf(times[begin]);
        std::size_t end = begin;
        while (end < times.size() && minuteOf(times[end]) == minute) {
            ++end;
        }
        if (end - begin > moments.busiestMinute) {
            moments.busiestMinute = end - begin;
            moments.busiestMinuteMs = minute * kMinuteMs;
        }
        begin = end;
    }
}

std::optional<KeyDayMoments> momentsOf(std::vector<store::StoredSeries> kept,
                                       std::uint64_t events) {
    std::uint64_t covered = 0;
    KeyDayMoments moments;
    std::vector<std::int64_t> times;
    std::vector<std::uint64_t> fingerprints;
    for (store::StoredSeries& series : kept) {
        covered += series.events;
        times.insert(times.end(), series.processedMs.begin(), series.processedMs.end());
        fingerprints.insert(fingerprints.end(), series.fingerprints.begin(),
                            series.fingerprints.end());
        if (series.firstRenamedMs) {
            moments.firstRenameMs = std::min(moments.firstRenameMs.value_or(*series.firstRenamedMs),
                                             *series.firstRenamedMs);
        }
    }
    if (covered != events || events == 0) {
        return std::nullopt;
    }
    std::sort(times.begin(), times.end());
    moments.deduplicated = distinctOf(fingerprints);
    if (moments.firstRenameMs) {
        moments.beforeFirstRename = static_cast<std::uint64_t>(
            std::lower_bound(times.begin(), times.end(), *moments.firstRenameMs) - times.begin());
    }
    findBusiestMinute(times, moments);
    return moments;
}

} // namespace

base::Result<std::vector<std::optional<KeyDayMoments>>>
readMoments(const store::Database& database, const std::vector<KeyDayPlace>& places,
            std::stop_token stop) {
    KeyNumbers numbers(database);
    std::vector<std::optional<KeyDayMoments>> result;
    for (const KeyDayPlace& place : places) {
        if (stop.stop_requested()) {
            return base::fail(base::ErrorCode::Cancelled, "stopped");
        }
        const base::Result<std::optional<std::uint32_t>> number = numbers.of(place.key);
        if (!number) {
            return base::fail(number.error());
        }
        if (!*number) {
            result.emplace_back();
            continue;
        }
        base::Result<std::vector<store::StoredSeries>> kept =
            store::readSeries(database, place.key.kind, **number, place.day);
        if (!kept) {
            return base::fail(kept.error());
        }
        result.push_back(momentsOf(std::move(*kept), place.events));
    }
    return result;
}

} // namespace shardscope::session
