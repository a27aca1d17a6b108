// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/overlap_check.h"

#include "core/detect/overlap_sample.h"
#include "core/store/case_reader.h"

#include <fmt/format.h>

#include <algorithm>

namespace shardscope::session {

namespace {

/// Two parts of one export may share a few rows, sent twice by a client. An overlap is more:
/// at least this share of the smaller file's rows of the day.
constexpr std::uint64_t kLeastShare = 100; // one in a hundred

bool isOverlap(const detect::OverlapSample::Shared& shared, std::uint64_t smallerFile) {
    const std::uint64_t sampledOfSmaller = std::max<std::uint64_t>(smallerFile >> shared.shift, 1);
    return shared.shared > 0 && shared.shared * kLeastShare >= sampledOfSmaller;
}

} // namespace

std::string Overlap::describe() const {
    std::string text =
        fmt::format("{} of {} rows{} are in {} already (by $insert_id), on {}", shared, sampled,
                    exact ? "" : " sampled", path, events::toIsoDate(days.front()));
    if (days.size() > 1) {
        text += fmt::format(" to {}", events::toIsoDate(days.back()));
    }
    return text;
}

base::Result<std::vector<Overlap>> findOverlaps(const store::Database& database,
                                                const std::vector<store::SourceRecord>& sources,
                                                store::CountedSource& counted) {
    std::vector<Overlap> overlaps;
    const base::Result<std::vector<store::SourceDay>> sourceDays = store::readSourceDays(database);
    if (!sourceDays) {
        return base::fail(sourceDays.error());
    }
    for (const store::SourceRecord& source : sources) {
        Overlap overlap{.source = source.id, .path = source.path};
        bool found = false;
        for (store::CountedSource::Day& day : counted.days) {
            const auto old = std::find_if(
                sourceDays->begin(), sourceDays->end(), [&](const store::SourceDay& known) {
                    return known.source == source.id && known.day == day.day;
                });
            if (old == sourceDays->end()) {
                continue;
            }
            base::Result<detect::OverlapSample> sample =
                store::readSample(database, source.id, day.day);
            if (!sample) {
                return base::fail(sample.error());
            }
            const detect::OverlapSample::Shared shared =
                detect::OverlapSample::compare(day.sample, *sample);
            overlap.days.push_back(day.day);
            overlap.sampled += shared.sampled;
            overlap.shared += shared.shared;
            overlap.exact = overlap.exact && shared.shift == 0;
            found = found || isOverlap(shared, std::min(old->events, day.events));
        }
        if (found) {
            overlaps.push_back(std::move(overlap));
        }
    }
    return overlaps;
}

} // namespace shardscope::session
