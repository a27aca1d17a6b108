// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/proof_work.h"

#include <algorithm>

namespace shardscope::session {

namespace {

/// Segments read at one go, about 32 MiB of text: enough to forget what entering a file costs.
constexpr std::uint32_t kSegmentsAtOnce = 16;

} // namespace

base::Result<void> ProofWork::add(const store::SourceRecord& source, events::DayRange days) {
    store::SegmentSet segments;
    if (base::Result<void> found = m_index.findAll(source.id, days, segments); !found) {
        return found;
    }
    addRuns(source, segments);
    return {};
}

base::Result<void> ProofWork::add(const store::SourceRecord& source,
                                  std::span<const std::uint64_t> offsets) {
    store::SegmentSet segments;
    if (base::Result<void> found = m_index.findPlaces(source.id, offsets, segments); !found) {
        return found;
    }
    addRuns(source, segments);
    return {};
}

void ProofWork::addRuns(const store::SourceRecord& source, const store::SegmentSet& segments) {
    const std::vector<store::SegmentSet::Run> runs = segments.runs();
    if (runs.empty()) {
        return;
    }
    const std::uint64_t perSegment = source.bytes / (std::uint64_t{runs.back().last} + 1);
    for (const store::SegmentSet::Run& run : runs) {
        for (std::uint32_t first = run.first; first <= run.last; first += kSegmentsAtOnce) {
            const std::uint32_t last =
                std::min<std::uint32_t>(first + kSegmentsAtOnce - 1, run.last);
            const std::uint64_t bytes = perSegment * (last - first + 1);
            m_runs.push_back({&source,
                              {static_cast<std::uint16_t>(first), static_cast<std::uint16_t>(last)},
                              bytes,
                              last == runs.back().last});
            m_bytes += bytes;
        }
    }
}

base::Result<std::optional<ProofWork::Piece>> ProofWork::next() {
    const std::lock_guard lock(m_mutex);
    if (m_next == m_runs.size()) {
        return std::optional<Piece>();
    }
    const Run& run = m_runs[m_next++];
    base::Result<store::Stretch> stretch = m_index.stretch(run.source->id, run.segments);
    if (!stretch) {
        return base::fail(stretch.error());
    }
    return Piece{run.source, std::move(*stretch), run.bytes, run.last};
}

} // namespace shardscope::session
