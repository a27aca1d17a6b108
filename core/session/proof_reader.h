// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/events/attribution.h"
#include "core/events/calendar.h"
#include "core/ingest/event_reader.h"
#include "core/ingest/segment_reader.h"
#include "core/select/line_filter.h"
#include "core/select/proof_tally.h"
#include "core/select/selector_readings.h"
#include "core/session/proof_work.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace shardscope::session {

/// What all readers of one proof share. Immutable but for `done`.
struct ProofQuestion {
    const select::ProofClaim& claim;
    const std::vector<select::SelectorReading>& readings;
    /// Events that it does not let through are innocent and not matched; none: all get through.
    const std::optional<select::LineFilter>& filter;
    const events::ProjectCalendar& calendar;
    std::atomic<std::uint64_t>& done; ///< bytes of ProofWork
};

/// Reads pieces of export files and judges their events. One per thread.
class ProofReader {
public:
    /// Valid during the visit.
    struct Judged {
        const store::SourceRecord& source;
        const ingest::RawRecord& record;
        const events::EventView& view;
        const events::Attribution& whom;
        events::Day day;
        select::TruthCell cell;
    };
    /// False: that was enough.
    using Visitor = std::function<bool(const Judged&)>;

    ProofReader(const ProofQuestion& question, select::ProofTally& tally, Visitor visit = {});

    /// Until there is no more work, or the visitor had enough.
    [[nodiscard]] base::Result<void> run(ProofWork& work, const std::stop_token& stop);

private:
    [[nodiscard]] base::Result<void> read(const ProofWork::Piece& piece,
                                          const std::stop_token& stop);
    void open(const store::SourceRecord& source);
    void look(const ingest::RawRecord& record);

    const ProofQuestion& m_question;
    select::ProofTally& m_tally;
    Visitor m_visit; ///< may be empty
    bool m_enough = false;
    select::ReadingsEvaluator m_evaluator;
    events::Attributor m_attributor;
    events::ProjectCalendar::Cursor m_cursor;
    const store::SourceRecord* m_source = nullptr; ///< that the reader is made for
    std::unique_ptr<ingest::EventReader> m_reader;
};

} // namespace shardscope::session
