// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/event_rows.h"

#include "core/session/selector_session.h"

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

store::NoteSubject EventRow::subject() const {
    store::NoteSubject subject;
    subject.kind = store::NoteSubject::Kind::Row;
    subject.path = path;
    subject.line = line;
    subject.offset = offset;
    return subject;
}

namespace {

session::RowVisitor keepIn(EventRows& found) {
    return [&found](const session::RawRow& row) {
        EventRow kept;
        kept.path = row.path;
        kept.line = row.line;
        kept.offset = row.offset;
        kept.timeMs = row.timeMs;
        kept.event = row.event;
        kept.text = row.text.substr(0, EventRow::kMostText);
        kept.cut = kept.text.size() < row.text.size();
        kept.fields = session::rowFields(kept.text);
        found.rows.push_back(std::move(kept));
        return true;
    };
}

base::Result<EventRows> askProof(const std::filesystem::path& path,
                                 const session::ProofRowsRequest& request,
                                 base::ProgressSink& progress, std::stop_token stop) {
    const auto session = session::SelectorSession::open(path);
    if (!session) {
        return base::fail(session.error());
    }
    EventRows found;
    found.sample = false;
    base::Result<session::RowsAnswer> answer =
        (*session)->rows(request, keepIn(found), progress, std::move(stop));
    if (!answer) {
        return base::fail(answer.error());
    }
    found.unreadable = std::move(answer->unreadable);
    return found;
}

} // namespace

base::Result<EventRows> RowsQuestion::ask(session::CaseSession& session,
                                          base::ProgressSink& progress,
                                          std::stop_token stop) const {
    if (target.proof) {
        session::ProofRowsRequest request = *target.proof;
        request.most = kPage;
        request.skip = page * kPage;
        return askProof(session.path(), request, progress, std::move(stop));
    }
    session::RowsRequest request;
    request.key = target.key;
    request.events = target.events;
    request.property = target.property;
    request.most = sampleSeed ? kSample : kPage;
    request.skip = page * kPage;
    request.sampleSeed = sampleSeed;
    if (target.days) {
        request.from = target.days->first;
        request.to = target.days->last;
    }
    EventRows found;
    found.sample = sampleSeed.has_value();
    base::Result<session::RowsAnswer> answer =
        session.rows(request, keepIn(found), progress, std::move(stop));
    if (!answer) {
        return base::fail(answer.error());
    }
    found.unreadable = std::move(answer->unreadable);
    return found;
}

} // namespace shardscope::ui
