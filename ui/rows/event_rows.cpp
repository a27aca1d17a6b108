// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/event_rows.h"

#include <algorithm>
#include <utility>

namespace shardscope::ui {

RowsTarget RowsTarget::of(const ViewState& state) {
    const select::BoardFilter& filter = state.filter;
    RowsTarget target;
    if (filter.ids.size() == 1) {
        target.key = events::ShardKey{events::KeyKind::User, {}, filter.ids.front()};
    } else if (filter.ids.empty() && filter.groups.size() == 1) {
        target.key = events::ShardKey{events::KeyKind::Group, filter.groups.front().key,
                                      filter.groups.front().id};
    } else {
        target.key = state.focus;
    }
    target.days = filter.days.size() == 1 ? filter.days.front() : state.range;
    target.events = filter.events;
    return target;
}

base::Result<EventRows> RowsQuestion::ask(session::CaseSession& session,
                                          base::ProgressSink& progress,
                                          std::stop_token stop) const {
    session::RowsRequest request;
    request.key = target.key;
    request.events = target.events;
    request.most = std::min(most, kMost);
    request.sampleSeed = sampleSeed;
    if (target.days) {
        request.from = target.days->first;
        request.to = target.days->last;
    }
    EventRows found;
    found.sample = sampleSeed.has_value();
    base::Result<session::RowsAnswer> answer = session.rows(
        request,
        [&found](const session::RawRow& row) {
            EventRow kept;
            kept.path = row.path;
            kept.line = row.line;
            kept.timeMs = row.timeMs;
            kept.event = row.event;
            kept.text = row.text.substr(0, EventRow::kMostText);
            kept.cut = kept.text.size() < row.text.size();
            kept.fields = session::rowFields(kept.text);
            found.rows.push_back(std::move(kept));
            return true;
        },
        progress, std::move(stop));
    if (!answer) {
        return base::fail(answer.error());
    }
    found.unreadable = std::move(answer->unreadable);
    return found;
}

} // namespace shardscope::ui
