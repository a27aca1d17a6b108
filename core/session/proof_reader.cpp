// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/proof_reader.h"

#include "core/events/event_time.h"

#include <algorithm>
#include <utility>

namespace shardscope::session {

ProofReader::ProofReader(const ProofQuestion& question, select::ProofTally& tally, Visitor visit)
    : m_question(question),
      m_tally(tally),
      m_visit(std::move(visit)),
      m_evaluator(question.readings) {}

base::Result<void> ProofReader::run(ProofWork& work, const std::stop_token& stop) {
    while (!m_enough) {
        base::Result<std::optional<ProofWork::Piece>> piece = work.next();
        if (!piece) {
            return base::fail(piece.error());
        }
        if (!*piece) {
            return {};
        }
        if (base::Result<void> done = read(**piece, stop); !done) {
            return done;
        }
        m_question.done += (*piece)->bytes;
    }
    return {};
}

base::Result<void> ProofReader::read(const ProofWork::Piece& piece, const std::stop_token& stop) {
    base::Result<ingest::SegmentReader> file = ingest::SegmentReader::open(piece.source->path);
    if (!file) {
        return base::fail(file.error());
    }
    if (m_source != piece.source) {
        open(*piece.source);
    }
    const auto visit =
        [this](const ingest::RawRecord& record) -> base::Result<ingest::SegmentReader::Next> {
        look(record);
        return m_enough ? ingest::SegmentReader::Next::Enough : ingest::SegmentReader::Next::GoOn;
    };
    base::Result<void> done = file->read(piece.stretch.first, piece.stretch.end, visit, stop);
    const bool knownCut = piece.source->state == store::SourceState::Incomplete &&
                          piece.stretch.end == ingest::SegmentReader::kToTheEnd;
    return !done && knownCut && done.error().code == base::ErrorCode::Damaged ? base::Result<void>{}
                                                                              : done;
}

/// The selector's properties are read like group keys, behind those of the source.
void ProofReader::open(const store::SourceRecord& source) {
    m_source = &source;
    std::vector<std::string> keys = source.groupKeys;
    keys.insert(keys.end(), m_evaluator.properties().begin(), m_evaluator.properties().end());
    m_reader = ingest::makeEventReader({.groupKeys = std::move(keys), .strict = source.strict});
}

void ProofReader::look(const ingest::RawRecord& record) {
    if (record.tooLong || (m_question.filter && !m_question.filter->mayHold(record.text))) {
        return;
    }
    events::EventView view;
    if (!m_reader->read(record.text, view) || view.isRecord()) {
        return;
    }
    const std::size_t groupKeys = m_source->groupKeys.size();
    const std::span<const events::PropertyValue> asked = view.groups.subspan(groupKeys);
    view.groups = view.groups.first(groupKeys);
    if (!m_attributor.attribute(view)) {
        return; // set aside by the import
    }
    const events::Day day = m_question.calendar.dayOf(events::wholeMs(view.timeMs), m_cursor);
    const std::vector<events::Day>& days = m_source->days;
    if (!m_question.claim.range.contains(day) ||
        !std::binary_search(days.begin(), days.end(), day)) {
        return;
    }
    const select::ProofRow place{m_source->id, record.offset, record.line, day, {}};
    const select::TruthCell cell = m_tally.judge({view, m_attributor.result(), m_source->groupKeys,
                                                  m_evaluator.evaluate(asked, view.timeMs), place});
    m_enough = m_visit && !m_visit({*m_source, record, view, m_attributor.result(), day, cell});
}

} // namespace shardscope::session
