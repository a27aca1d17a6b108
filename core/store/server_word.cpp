// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/server_word.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace shardscope::store {

namespace {

using events::KeyKind;
using events::ShardKey;

/// A best-effort counter, or one that other clocks feed, is this much off.
constexpr double kCounterSlack = 0.05;
/// Keys that share a limit keep so nearly the same number of events.
constexpr double kSameLimit = 0.02;

bool within(std::uint64_t number, std::uint64_t of, double share) {
    const auto wanted = static_cast<double>(of);
    const auto is = static_cast<double>(number);
    return is >= wanted * (1 - share) && is <= wanted * (1 + share);
}

ShardKey keyOf(const HotshardRecord& record) {
    return record.groupKey.empty() ? ShardKey{KeyKind::User, {}, record.id}
                                   : ShardKey{KeyKind::Group, record.groupKey, record.id};
}

bool inAny(const std::vector<events::DayRange>& ranges, events::Day day) {
    return std::any_of(ranges.begin(), ranges.end(),
                       [day](const events::DayRange& range) { return range.contains(day); });
}

template<typename T>
bool isIn(const std::vector<T>& list, const T& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

bool passesIds(const select::BoardFilter& filter, const std::string& id) {
    const auto occurs = [&id](const std::string& text) {
        return id.find(text) != std::string::npos;
    };
    return (filter.ids.empty() || isIn(filter.ids, id)) && !isIn(filter.excludedIds, id) &&
           std::all_of(filter.idTexts.begin(), filter.idTexts.end(), occurs) &&
           std::none_of(filter.excludedIdTexts.begin(), filter.excludedIdTexts.end(), occurs);
}

bool passesGroups(const select::BoardFilter& filter, const events::GroupId& group) {
    return (filter.groups.empty() || isIn(filter.groups, group)) &&
           !isIn(filter.excludedGroups, group);
}

} // namespace

base::Result<RecordedIds> RecordedIds::find(const std::vector<HotshardRecord>& records,
                                            TextSource& texts) {
    RecordedIds found;
    std::set<std::string_view> unknown;
    for (const HotshardRecord& record : records) {
        if (!record.groupKey.empty() || unknown.contains(record.id)) {
            continue;
        }
        auto known = found.refs.find(record.id);
        if (known == found.refs.end()) {
            const base::Result<std::optional<std::uint32_t>> ref = texts.findId(record.id);
            if (!ref) {
                return base::fail(ref.error());
            }
            if (!*ref) {
                unknown.insert(record.id);
                continue;
            }
            known = found.refs.emplace(record.id, **ref).first;
        }
        found.days.emplace(known->second, record.day);
    }
    return found;
}

/// Of keys without events nothing but the key and the day is known: under a filter for anything
/// else they are not listed.
bool ServerWordAssembly::passes(const HotshardRecord& record, const BoardSnapshot& board) const {
    const select::BoardFilter& filter = request.filter;
    const bool inDays = board.from <= record.day && record.day <= board.to &&
                        (filter.days.empty() || inAny(filter.days, record.day)) &&
                        !inAny(filter.excludedDays, record.day);
    if (!inDays || !filter.events.empty() || !filter.excludedEvents.empty() || filter.hotMultiple) {
        return false;
    }
    const bool asksForIds = !filter.ids.empty() || !filter.idTexts.empty();
    return record.groupKey.empty()
               ? filter.groups.empty() && passesIds(filter, record.id)
               : !asksForIds && passesGroups(filter, {record.groupKey, record.id});
}

base::Result<void> ServerWordAssembly::addUsers(const BoardCounters& counters,
                                                const BoardSnapshot& board, Rows& rows) const {
    std::vector<std::uint32_t> refs;
    for (const HotUserDays::Entry& entry : counters.hotUserDays.kept()) {
        refs.push_back(entry.ref);
    }
    base::Result<std::vector<std::string>> ids = texts.idTexts(refs);
    if (!ids) {
        return base::fail(ids.error());
    }
    auto id = ids->begin();
    for (const HotUserDays::Entry& entry : counters.hotUserDays.kept()) {
        const ShardKey key{KeyKind::User, {}, std::move(*id++)};
        rows[{key, entry.day}] = {.key = key,
                                  .day = entry.day,
                                  .events = entry.events,
                                  .deduplicated = entry.deduplicated,
                                  .renamed = entry.renamed,
                                  .limit = board.limits.user,
                                  .recorded = entry.recorded,
                                  .acted = entry.acted};
    }
    return {};
}

void ServerWordAssembly::addGroups(const BoardCounters& counters, const BoardSnapshot& board,
                                   Rows& rows) const {
    for (const auto& [number, day] : counters.hotGroups.days()) {
        const events::GroupId& group = vocabulary.groups[number];
        const ShardKey key{KeyKind::Group, group.key, group.id};
        KeyDayRow row{.key = key, .day = day, .limit = board.limits.group};
        for (const KeyDay& counts : groupDays.of(number)) {
            if (counts.day == day) {
                row.events = counts.events;
                row.renamed = counts.renamed;
            }
        }
        row.acted = row.renamed > 0;
        rows[{key, day}] = std::move(row);
    }
}

bool ServerWordAssembly::isCounted(const HotshardRecord& record,
                                   const BoardCounters& counters) const {
    const auto ref = recordedIds.refs.find(record.id);
    return record.groupKey.empty() && ref != recordedIds.refs.end() &&
           counters.hotUserDays.recorded().contains({ref->second, record.day});
}

/// The numbers of the groups that records name, of those that the case has a number for.
std::map<events::GroupId, std::uint32_t> ServerWordAssembly::recordedGroups() const {
    std::set<events::GroupId> named;
    for (const HotshardRecord& record : records) {
        if (!record.groupKey.empty()) {
            named.insert({record.groupKey, record.id});
        }
    }
    std::map<events::GroupId, std::uint32_t> numbers;
    for (std::uint32_t number = 0; !named.empty() && number < vocabulary.groups.size(); ++number) {
        if (named.contains(vocabulary.groups[number])) {
            numbers.emplace(vocabulary.groups[number], number);
        }
    }
    return numbers;
}

/// Those that no count has led to: of groups below their limit, and of keys without events.
void ServerWordAssembly::addRecords(const BoardCounters& counters, const BoardSnapshot& board,
                                    Rows& rows, ServerWord& word) const {
    const std::map<events::GroupId, std::uint32_t> numbers = recordedGroups();
    for (const HotshardRecord& record : records) {
        const ShardKey key = keyOf(record);
        const bool isUser = key.kind == KeyKind::User;
        const auto known = rows.find({key, record.day});
        if (known != rows.end()) {
            known->second.recorded = true;
            known->second.acted = true;
            continue;
        }
        if (isCounted(record, counters) || !passes(record, board)) {
            continue;
        }
        KeyDayRow row{.key = key,
                      .day = record.day,
                      .limit = isUser ? board.limits.user : board.limits.group,
                      .recorded = true,
                      .acted = true};
        const auto number = numbers.find({key.groupKey, key.id});
        if (!isUser && number != numbers.end()) {
            for (const KeyDay& counts : groupDays.of(number->second)) {
                row.events = counts.day == record.day ? counts.events : row.events;
                row.renamed = counts.day == record.day ? counts.renamed : row.renamed;
            }
        }
        rows[{key, record.day}] = std::move(row);
        ++word.keyDays;
    }
}

base::Result<void> ServerWordAssembly::fill(const BoardCounters& counters,
                                            BoardSnapshot& board) const {
    ServerWord& word = board.server;
    Rows rows;
    if (base::Result<void> users = addUsers(counters, board, rows); !users) {
        return users;
    }
    addGroups(counters, board, rows);
    word.keyDays = counters.hotUserDays.count() + counters.hotGroups.days().size();
    word.agreed = counters.hotUserDays.agreed();
    addRecords(counters, board, rows, word);
    for (auto& [place, row] : rows) {
        word.agreed += row.key.kind == KeyKind::Group && row.agrees() ? 1 : 0;
        word.rows.push_back(std::move(row));
    }
    word.userLimit = inferredLimit(word.rows, KeyKind::User);
    word.groupLimit = inferredLimit(word.rows, KeyKind::Group);
    explainDisagreements(word.rows, board, anyRenamed || !records.empty());
    std::stable_sort(word.rows.begin(), word.rows.end(), [](const auto& left, const auto& right) {
        return left.events > right.events;
    });
    if (word.rows.size() > ServerWord::kMostRows) {
        word.rows.resize(ServerWord::kMostRows);
    }
    return {};
}

std::optional<std::uint64_t> inferredLimit(const std::vector<KeyDayRow>& rows, KeyKind kind) {
    std::vector<std::uint64_t> kept;
    for (const KeyDayRow& row : rows) {
        const bool renamedInPart = row.renamed > 0 && row.renamed < row.events;
        if (row.key.kind == kind && row.acted && renamedInPart) {
            kept.push_back(row.events - row.renamed);
        }
    }
    if (kept.empty()) {
        return std::nullopt;
    }
    const auto middle = kept.begin() + static_cast<std::ptrdiff_t>(kept.size() / 2);
    std::nth_element(kept.begin(), middle, kept.end());
    return *middle;
}

namespace {

/// The same key says the opposite a day before or after.
bool isOnOtherDay(const KeyDayRow& row,
                  const std::map<std::pair<ShardKey, events::Day>, bool>& overByPlace) {
    constexpr std::array kSteps = {-1, 1};
    return std::any_of(kSteps.begin(), kSteps.end(), [&](int step) {
        const auto other = overByPlace.find({row.key, events::Day{row.day.number + step}});
        return other != overByPlace.end() && other->second != row.over();
    });
}

Disagreement whyOnlyVendor(const KeyDayRow& row, const BoardSnapshot& board,
                           std::optional<std::uint64_t> shownLimit) {
    const std::uint64_t kept = row.events - std::min(row.events, row.renamed);
    if (row.events == 0) {
        return Disagreement::NoRows;
    }
    if (row.renamed > 0 && row.renamed < row.events && shownLimit && *shownLimit < row.limit &&
        within(kept, *shownLimit, kSameLimit)) {
        return Disagreement::OtherLimit;
    }
    if (row.deduplicated && *row.deduplicated < row.events) {
        return Disagreement::Duplicates;
    }
    return board.figures.incompleteFiles > 0 || board.partial ? Disagreement::PartialData
                                                              : Disagreement::Unknown;
}

Disagreement whyOnlyUs(const KeyDayRow& row, bool vendorActsAtAll,
                       std::optional<std::uint64_t> shownLimit) {
    if (!vendorActsAtAll) {
        return Disagreement::NothingKnown;
    }
    if (shownLimit && *shownLimit > row.limit && row.events <= *shownLimit) {
        return Disagreement::OtherLimit;
    }
    const double over = static_cast<double>(row.events - row.limit);
    return over <= kCounterSlack * static_cast<double>(row.limit) ? Disagreement::JustOver
                                                                  : Disagreement::Unknown;
}

} // namespace

void explainDisagreements(std::vector<KeyDayRow>& rows, const BoardSnapshot& board,
                          bool vendorActsAtAll) {
    std::map<std::pair<ShardKey, events::Day>, bool> overByPlace; // of those that disagree
    for (const KeyDayRow& row : rows) {
        if (!row.agrees()) {
            overByPlace[{row.key, row.day}] = row.over();
        }
    }
    for (KeyDayRow& row : rows) {
        if (row.agrees()) {
            continue;
        }
        const bool isUser = row.key.kind == KeyKind::User;
        const auto& shownLimit = isUser ? board.server.userLimit : board.server.groupLimit;
        row.disagreement = isOnOtherDay(row, overByPlace) ? Disagreement::OtherDay
                           : row.over() ? whyOnlyUs(row, vendorActsAtAll, shownLimit)
                                        : whyOnlyVendor(row, board, shownLimit);
    }
}

} // namespace shardscope::store
