// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/key/key_facts.h"

#include <algorithm>
#include <utility>

namespace shardscope::ui {

std::uint64_t KeyFacts::events() const {
    std::uint64_t sum = 0;
    for (const store::TimelineDay& day : days) {
        sum += day.events;
    }
    return sum;
}

std::uint64_t KeyFacts::hotDays() const {
    return static_cast<std::uint64_t>(
        std::count_if(days.begin(), days.end(),
                      [this](const store::TimelineDay& day) { return day.events > limit; }));
}

const store::TimelineDay* KeyFacts::peak() const {
    const auto most = std::max_element(days.begin(), days.end(),
                                       [](const store::TimelineDay& left, const auto& right) {
                                           return left.events < right.events;
                                       });
    return most == days.end() ? nullptr : &*most;
}

std::optional<events::Day> KeyFacts::firstHotDay() const {
    const auto hot = std::find_if(days.begin(), days.end(), [this](const store::TimelineDay& day) {
        return day.events > limit;
    });
    return hot == days.end() ? std::nullopt : std::optional(hot->day);
}

base::Result<KeyFacts> KeyFacts::read(session::CaseSession& session, const KeyTarget& target,
                                      const std::stop_token& stop) {
    const base::Result<store::CaseSettings> settings = session.settings();
    base::Result<std::vector<store::TimelineDay>> days = session.timeline(target.key);
    if (!settings || !days) {
        return base::fail(settings ? days.error() : settings.error());
    }
    KeyFacts facts{.key = target.key,
                   .timezone = settings->timezone,
                   .limit = target.key.kind == events::KeyKind::User ? settings->limits.user
                                                                     : settings->limits.group,
                   .days = std::move(*days),
                   .hours = {}};
    store::BoardRequest request{.scope = store::Scope::All, .top = 1, .heatRows = 0};
    request.focus = target.key;
    if (target.days) {
        std::erase_if(facts.days, [&target](const store::TimelineDay& day) {
            return !target.days->contains(day.day);
        });
        request.from = target.days->first;
        request.to = target.days->last;
    }
    const base::Result<std::shared_ptr<const store::BoardSnapshot>> board =
        session.board(request, stop);
    if (!board) {
        return base::fail(board.error());
    }
    facts.hours = (*board)->timeline;
    return facts;
}

} // namespace shardscope::ui
