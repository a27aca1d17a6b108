// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/row_search.h"

#include "core/events/event_time.h"
#include "core/session/row_walk.h"

#include <algorithm>
#include <utility>

namespace shardscope::session {

namespace {

bool isWanted(const RowsRequest& request, const SourceReader::Event& event) {
    const bool named = request.events.empty() ||
                       std::find(request.events.begin(), request.events.end(), event.whom.event) !=
                           request.events.end();
    return named && (!request.property || request.property->holds(event.record.text));
}

} // namespace

base::Result<RowsAnswer> findRows(const store::Database& database, SourceTrust& trust,
                                  const RowsRequest& request, const RowVisitor& visit,
                                  base::ProgressSink& progress, std::stop_token stop) {
    base::Result<RowWalk> walk = RowWalk::open(database, trust, request);
    if (!walk) {
        return base::fail(walk.error());
    }
    RowsAnswer answer;
    base::Result<void> done;
    if (request.sampleSeed && request.most > 0) {
        done = walk->readSpread(
            request.most, *request.sampleSeed,
            [&request](const store::SourceRecord&, const SourceReader::Event& event) {
                return isWanted(request, event);
            },
            [&](const RawRow& row) {
                ++answer.rows;
                return visit(row);
            },
            progress, stop);
    } else {
        std::uint64_t skipped = 0;
        done = walk->readAll(
            [&](const store::SourceRecord& source, const SourceReader::Event& event) {
                if (!isWanted(request, event) || skipped++ < request.skip) {
                    return true;
                }
                ++answer.rows;
                const RawRow row{source.path,
                                 event.record.line,
                                 event.record.offset,
                                 event.day,
                                 event.record.text,
                                 event.whom.event,
                                 events::wholeMs(event.view.timeMs)};
                return visit(row) && answer.rows != request.most;
            },
            progress, stop);
    }
    if (!done) {
        return base::fail(done.error());
    }
    answer.unreadable = std::move(walk->unreadable());
    return answer;
}

} // namespace shardscope::session
