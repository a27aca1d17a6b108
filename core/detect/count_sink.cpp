// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/count_sink.h"

#include <algorithm>

namespace shardscope::detect {

KeySeries makeSeries(events::KeyKind kind, std::span<const CountedEvent> rows) {
    KeySeries series{
        .kind = kind, .ref = rows.front().id, .day = rows.front().day(), .events = rows.size()};
    series.processedMs.reserve(rows.size());
    series.fingerprints.reserve(rows.size());
    for (const CountedEvent& row : rows) {
        if (row.renamed()) {
            ++series.renamed;
            series.firstRenamedMs =
                std::min(series.firstRenamedMs.value_or(row.processedMs()), row.processedMs());
        }
        series.processedMs.push_back(row.processedMs());
        series.fingerprints.push_back(row.fingerprint);
    }
    std::sort(series.processedMs.begin(), series.processedMs.end());
    std::sort(series.fingerprints.begin(), series.fingerprints.end());
    series.fingerprints.erase(std::unique(series.fingerprints.begin(), series.fingerprints.end()),
                              series.fingerprints.end());
    return series;
}

} // namespace shardscope::detect
