// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/interner.h"
#include "core/json/json_writer.h"
#include "core/store/board_query.h"
#include "core/store/case_reader.h"
#include "core/store/case_writer.h"
#include "tests/core/session/case_fixture.h"
#include "tests/core/session/reference_board.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <numeric>
#include <random>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace shardscope::session {

namespace {

using store::BoardRequest;
using store::BoardSnapshot;
using store::Scope;
using tests::PlainEvent;
using tests::ReferenceBoard;

constexpr detect::Limits kLimits{.user = 25, .group = 20};
constexpr std::int32_t kFirstDay = 19'601; // 2023-09-01
constexpr std::uint32_t kDays = 7;

/// A world small enough that everything collides: few ids, names, groups and days.
class RandomWorld {
public:
    explicit RandomWorld(unsigned seed) : m_random(seed) {
        for (int i = 0; i < 900; ++i) {
            addEvent();
        }
    }

    [[nodiscard]] const std::vector<PlainEvent>& events() const { return m_events; }
    [[nodiscard]] const std::string& lines() const { return m_lines; }

    [[nodiscard]] BoardRequest request() {
        BoardRequest request;
        request.scope = below(2) == 0 ? Scope::All : Scope::Remediated;
        request.facets = below(2) == 0;
        request.top = below(3) == 0 ? 1 + below(4) : 0;
        request.heatRows = 1000;
        request.heatKeys = static_cast<store::HeatKeys>(below(3));
        request.idOrder = static_cast<store::IdOrder>(below(5));
        if (below(2) == 0) {
            const events::Day first = day();
            request.heatHours = {first, {first.number + static_cast<std::int32_t>(below(3))}};
        }
        if (below(3) == 0) {
            request.from = day();
        }
        if (below(3) == 0) {
            request.to = day();
        }
        request.filter = filter();
        const bool group = below(2) == 0;
        request.focus = group
                            ? events::ShardKey{events::KeyKind::Group, "company", pick(groupIds())}
                            : events::ShardKey{events::KeyKind::User, "", pick(ids())};
        return request;
    }

    /// None, one, several, and one that nobody has.
    [[nodiscard]] static std::vector<std::vector<std::string>> choicesOfIds() {
        return {{}, {ids()[0]}, {ids()[3], ids()[5], ids()[6]}, {"nobody"}};
    }

private:
    static const std::vector<std::string>& ids() {
        static const std::vector<std::string> all = {"user_id", "user",     "0", "a\nb\"\\",
                                                     "pod-7",   "\xC3\xB6", "x"};
        return all;
    }
    static const std::vector<std::string>& names() {
        static const std::vector<std::string> all = {"Ping", "Sync", "Signed up", "",
                                                     "\xF0\x9F\x98\x80"};
        return all;
    }
    static const std::vector<std::string>& groupIds() {
        static const std::vector<std::string> all = {"Acme", "Beta", "3", "=x"};
        return all;
    }

    std::uint32_t below(std::uint32_t bound) {
        return static_cast<std::uint32_t>(m_random() % bound);
    }
    const std::string& pick(const std::vector<std::string>& from) {
        // The first ones come most often, so that something gets hot.
        const auto size = static_cast<std::uint32_t>(from.size());
        return from[std::min(below(size), below(size))];
    }
    events::Day day() { return {kFirstDay + static_cast<std::int32_t>(below(kDays))}; }

    void addEvent() {
        PlainEvent event;
        if (below(8) != 0) {
            event.id = pick(ids());
        }
        event.name = pick(names());
        if (below(2) == 0) {
            event.groups.insert({"company", pick(groupIds())});
        }
        if (below(4) == 0) {
            event.groups.insert({"team id", pick(groupIds())});
            event.groups.insert({"team id", pick(groupIds())});
        }
        event.hour = kFirstDay * 24 + below(kDays * 24);
        event.renamed = below(3) == 0;
        // The clock and the insert id make up the fingerprint together with id and name.
        event.fingerprint = below(3);
        write(event);
        m_events.push_back(event);
        m_events.back().fingerprint =
            std::hash<std::string>{}(event.name + '|' + std::to_string(event.hour) + '|' +
                                     std::to_string(event.fingerprint));
    }

    void write(const PlainEvent& event) {
        json::JsonWriter json(m_lines);
        json.beginObject().member("event", event.renamed ? "$hotshard_events" : event.name);
        json.key("properties").beginObject().member("time", event.hour * 3600);
        if (event.renamed) {
            json.member("distinct_id", 7).member("mp_original_event_name", event.name);
        }
        if (event.id) {
            json.member(event.renamed ? "mp_original_distinct_id" : "distinct_id", *event.id);
        }
        json.member("$insert_id", std::to_string(event.fingerprint));
        for (const char* key : {"company", "team id"}) {
            json.key(key).beginArray();
            for (const events::GroupId& group : event.groups) {
                if (group.key == key) {
                    json.value(group.id);
                }
            }
            json.endArray();
        }
        json.endObject().endObject();
        m_lines += '\n';
    }

    std::vector<std::string> some(const std::vector<std::string>& from) {
        std::vector<std::string> chosen(below(4) == 0 ? 1 + below(2) : 0);
        for (std::string& value : chosen) {
            value = below(8) == 0 ? "unknown" : pick(from);
        }
        return chosen;
    }
    std::vector<events::GroupId> someGroups() {
        std::vector<events::GroupId> chosen(below(5) == 0 ? 1 + below(2) : 0);
        for (events::GroupId& group : chosen) {
            group = {below(2) == 0 ? "company" : "team id", pick(groupIds())};
        }
        return chosen;
    }
    std::vector<events::DayRange> someDays() {
        std::vector<events::DayRange> chosen(below(4) == 0 ? 1 + below(2) : 0);
        for (events::DayRange& range : chosen) {
            range.first = day();
            range.last = {range.first.number + static_cast<std::int32_t>(below(3))};
        }
        return chosen;
    }

    select::BoardFilter filter() {
        select::BoardFilter filter;
        filter.ids = some(ids());
        filter.events = some(names());
        filter.groups = someGroups();
        filter.days = someDays();
        if (below(5) == 0) {
            filter.idTexts = {below(2) == 0 ? "user" : "_"};
        }
        if (below(5) == 0) {
            filter.hotMultiple = below(3) * 0.5;
        }
        filter.excludedIds = some(ids());
        filter.excludedEvents = some(names());
        filter.excludedGroups = someGroups();
        filter.excludedDays = someDays();
        if (below(6) == 0) {
            filter.excludedIdTexts = {"od-"};
        }
        return filter;
    }

    std::mt19937 m_random;
    std::vector<PlainEvent> m_events;
    std::string m_lines;
};

/// What the reference does not tell is left out of the comparison.
std::vector<store::IdRow> comparable(std::vector<store::IdRow> rows) {
    for (store::IdRow& row : rows) {
        row.recorded = false;
        row.renameReason = store::RenameReason::None;
    }
    return rows;
}

void expectLists(const BoardSnapshot& board, const ReferenceBoard& reference) {
    EXPECT_EQ(board.totals, reference.totals());
    EXPECT_EQ(board.overall, reference.overall());
    EXPECT_EQ(comparable(board.ids), reference.ids());
    EXPECT_EQ(board.events, reference.events());
    EXPECT_EQ(board.groups, reference.groups());
    EXPECT_EQ(board.days, reference.days());
    EXPECT_EQ(board.dayHeat, reference.dayHeat());
}

void expectShares(const BoardSnapshot& board, const ReferenceBoard& reference) {
    const auto volumes = reference.volumesOfGroups();
    ASSERT_EQ(board.groupShares.size(), volumes.size());
    for (const store::GroupShares& shares : board.groupShares) {
        std::vector<std::uint64_t> ofKey;
        std::vector<std::string> largest;
        for (const auto& [volume, id] : volumes.at(shares.key)) {
            ofKey.push_back(volume);
            largest.push_back(id);
        }
        EXPECT_EQ(shares.groups, ofKey.size());
        largest.resize(std::min(largest.size(), store::GroupShares::kMostNamed));
        EXPECT_EQ(shares.largest, largest);
        for (std::size_t rank = 0; rank < largest.size(); ++rank) {
            EXPECT_EQ(shares.points.at(rank).groups, rank + 1);
        }
        double differences = 0;
        std::uint64_t events = 0;
        for (const std::uint64_t one : ofKey) {
            events += one;
            for (const std::uint64_t other : ofKey) {
                differences += std::abs(static_cast<double>(one) - static_cast<double>(other));
            }
        }
        EXPECT_EQ(shares.events, events);
        const auto groups = static_cast<double>(ofKey.size());
        EXPECT_NEAR(shares.gini, differences / (2 * groups * static_cast<double>(events)), 1e-9);
        EXPECT_EQ(shares.points.back(), (store::GroupShares::Point{ofKey.size(), events}));
        for (const store::GroupShares::Point& point : shares.points) {
            EXPECT_EQ(point.events,
                      std::accumulate(ofKey.begin(),
                                      ofKey.begin() + static_cast<std::ptrdiff_t>(point.groups),
                                      std::uint64_t{0}));
        }
    }
}

void expectServerWord(const BoardSnapshot& board, const ReferenceBoard& reference) {
    std::set<std::pair<events::ShardKey, events::Day>> over;
    std::uint64_t agreed = 0;
    for (const store::KeyDayRow& row : board.server.rows) {
        if (row.over()) {
            over.insert({row.key, row.day});
        }
        agreed += row.agrees() ? 1 : 0;
        EXPECT_EQ(row.agrees(), row.disagreement == store::Disagreement::None);
    }
    EXPECT_EQ(over, reference.overLimit());
    EXPECT_EQ(board.server.keyDays, board.server.rows.size());
    EXPECT_EQ(board.server.agreed, agreed);
}

void expectFigures(const BoardSnapshot& board, const ReferenceBoard& reference) {
    store::BoardFigures expected = reference.figures();
    expected.badLines = board.figures.badLines;
    expected.incompleteFiles = board.figures.incompleteFiles;
    EXPECT_EQ(board.figures.hotIds, expected.hotIds);
    EXPECT_EQ(board.figures.hotGroups, expected.hotGroups);
    EXPECT_EQ(board.figures.hotDays, expected.hotDays);
    EXPECT_EQ(board.figures.eventsOverLimit, expected.eventsOverLimit);
    EXPECT_EQ(board.figures, expected);
}

void expectCharts(const BoardSnapshot& board, const ReferenceBoard& reference) {
    const events::DayRange range{board.from, board.to};
    for (const store::HeatRow& row : board.heat) {
        EXPECT_EQ(row.counts, reference.heatOf(row.key, range)) << row.key.id;
        EXPECT_EQ(row.limit, row.key.kind == events::KeyKind::User ? kLimits.user : kLimits.group);
        if (board.heatHours) {
            EXPECT_EQ(row.hours, reference.hoursOf(row.key, *board.heatHours, false));
        }
    }
    for (std::size_t day = 0; day < board.days.size(); ++day) {
        std::uint64_t stacked = 0;
        for (const store::EventDaySeries& series : board.eventDays) {
            ASSERT_EQ(series.volumes.size(), board.days.size());
            stacked += series.volumes[day];
        }
        EXPECT_GE(stacked, board.days[day].volume) << "facets may stack more, never less";
    }
    if (board.timeline) {
        EXPECT_EQ(board.timeline->perHour, reference.hoursOf(board.timeline->key, range, false));
        EXPECT_EQ(board.timeline->remediatedPerHour,
                  reference.hoursOf(board.timeline->key, range, true));
    }
}

} // namespace

class BoardProperty : public CaseFixture {};

TEST_F(BoardProperty, AnswersRandomRequestsLikeThePlainReference) {
    for (unsigned seed = 1; seed <= 4; ++seed) {
        RandomWorld world(seed);
        std::filesystem::remove(casePath());
        write("world.json", world.lines());
        static_cast<void>(import({.paths = {folder / "world.json"},
                                  .groupKeys = {"company", "team id"},
                                  .userLimit = kLimits.user,
                                  .groupLimit = kLimits.group}));
        const auto session = CaseSession::open(casePath());
        ASSERT_TRUE(session);
        const auto reader = store::openForReading(casePath().string());
        ASSERT_TRUE(reader);
        for (int round = 0; round < 60; ++round) {
            const BoardRequest request = world.request();
            SCOPED_TRACE("seed " + std::to_string(seed) + ", round " + std::to_string(round) +
                         ", filter " + printBoardFilter(request.filter) +
                         (request.facets ? ", facets" : "") +
                         (*request.scope == Scope::All ? ", all" : ", remediated"));
            const auto board = (*session)->board(request, {});
            ASSERT_TRUE(board) << describe(board.error());
            store::BoardQuery several(*reader, nullptr);
            several.useThreads(3);
            const auto shared = several.run(request, {});
            ASSERT_TRUE(shared) << describe(shared.error());
            EXPECT_TRUE(**shared == **board) << "however many threads count";
            const ReferenceBoard reference(world.events(), request, *request.scope, kLimits);
            expectLists(**board, reference);
            expectFigures(**board, reference);
            expectCharts(**board, reference);
            expectShares(**board, reference);
            expectServerWord(**board, reference);
            if (HasFailure()) {
                return;
            }
        }
    }
}

TEST_F(BoardProperty, KeepsCellsOfTheWholeCaseWhileThereIsRoom) {
    RandomWorld world(5);
    write("world.json", world.lines());
    static_cast<void>(import({.paths = {folder / "world.json"}, .groupKeys = {"company"}}));
    const auto reader = store::openForReading(casePath().string());
    ASSERT_TRUE(reader);
    const auto keeps = [&reader](const BoardRequest& request, std::size_t mostBytes) {
        store::BoardQuery query(*reader, nullptr);
        query.keepCells(mostBytes);
        EXPECT_TRUE(query.run(request, {}));
        return query.kept().cells != nullptr;
    };
    constexpr std::size_t kPlenty = 1 << 20;
    EXPECT_TRUE(keeps({.facets = true}, kPlenty));
    EXPECT_FALSE(keeps({.facets = true}, 100)) << "less than the cells take";
    EXPECT_FALSE(keeps({.facets = true}, 0));
    EXPECT_FALSE(keeps({.facets = false}, kPlenty)) << "no other board is to be expected";
    EXPECT_FALSE(keeps({.to = events::Day{kFirstDay}, .facets = true}, kPlenty));
}

TEST_F(BoardProperty, AnswersFromKeptCellsWithoutReadingThem) {
    RandomWorld world(6);
    write("world.json", world.lines());
    static_cast<void>(import({.paths = {folder / "world.json"}, .groupKeys = {"company"}}));
    const auto reader = store::openForReading(casePath().string());
    ASSERT_TRUE(reader);
    store::BoardQuery first(*reader, nullptr);
    first.keepCells(1 << 20);
    const auto read = first.run({.facets = true}, {});
    ASSERT_TRUE(read);
    {
        const auto writer =
            store::CaseWriter::open(casePath().string(), store::CaseWriter::Missing::Fail);
        ASSERT_TRUE(writer);
        ASSERT_TRUE((*writer)->database().execute("DELETE FROM cells"));
    }
    store::BoardQuery second(*reader, nullptr);
    second.useKept(first.kept());
    const auto again = second.run({.facets = true}, {});
    ASSERT_TRUE(again);
    EXPECT_TRUE(**again == **read);
    EXPECT_FALSE((*again)->ids.empty());
}

TEST_F(BoardProperty, AnswersAChoiceOfIdsAsIfItHadCountedAllAgain) {
    for (std::uint32_t seed = 20; seed < 22; ++seed) {
        RandomWorld world(seed);
        write("world.json", world.lines());
        static_cast<void>(import({.paths = {folder / "world.json"},
                                  .groupKeys = {"company", "team id"},
                                  .userLimit = kLimits.user,
                                  .groupLimit = kLimits.group}));
        const auto reader = store::openForReading(casePath().string());
        ASSERT_TRUE(reader);
        store::BoardQuery::Kept kept;
        for (int round = 0; round < 20; ++round) {
            BoardRequest request = world.request();
            request.facets = true;
            request.top = 5;
            for (const std::vector<std::string>& ids : world.choicesOfIds()) {
                request.filter.ids = ids;
                SCOPED_TRACE("seed " + std::to_string(seed) + ", filter " +
                             printBoardFilter(request.filter));
                store::BoardQuery fresh(*reader, nullptr);
                const auto expected = fresh.run(request, {});
                ASSERT_TRUE(expected);
                store::BoardQuery next(*reader, nullptr);
                next.useKept(kept);
                const auto board = next.run(request, {});
                ASSERT_TRUE(board);
                ASSERT_TRUE(**board == **expected);
                kept = next.kept();
            }
        }
        std::filesystem::remove(casePath());
    }
}

TEST_F(BoardProperty, LooksOnlyAtTheIdsThatWereChosenNext) {
    RandomWorld world(7);
    write("world.json", world.lines());
    static_cast<void>(import({.paths = {folder / "world.json"}, .groupKeys = {"company"}}));
    const auto reader = store::openForReading(casePath().string());
    ASSERT_TRUE(reader);
    store::BoardQuery first(*reader, nullptr);
    const auto all = first.run({.scope = Scope::All, .facets = true}, {});
    ASSERT_TRUE(all);
    ASSERT_FALSE((*all)->ids.empty());
    const BoardRequest chosen{
        .scope = Scope::All, .filter = {.ids = {(*all)->ids.front().id}}, .facets = true};
    store::BoardQuery fresh(*reader, nullptr);
    const auto expected = fresh.run(chosen, {});
    ASSERT_TRUE(expected);
    {
        const std::uint64_t hash = base::hashText((*all)->ids.front().id);
        const auto writer =
            store::CaseWriter::open(casePath().string(), store::CaseWriter::Missing::Fail);
        ASSERT_TRUE(writer);
        ASSERT_TRUE(
            (*writer)->database().execute(("DELETE FROM cells WHERE shard != " +
                                           std::to_string(base::ShardedInterner::shardOfHash(hash)))
                                              .c_str()));
    }
    store::BoardQuery second(*reader, nullptr);
    second.useKept(first.kept());
    const auto board = second.run(chosen, {});
    ASSERT_TRUE(board);
    EXPECT_TRUE(**board == **expected) << "the other ids are listed, and were not read";
}

TEST_F(BoardProperty, CallsCountsThatPointToMissingNamesDamage) {
    write("a.json", events("anna", 3, 1'700'000'000, "a", R"(,"company":"Acme")"));
    static_cast<void>(import({.paths = {folder / "a.json"}, .groupKeys = {"company"}}));
    for (const char* damage :
         {"DELETE FROM text_blocks WHERE kind = 0", "DELETE FROM text_blocks WHERE kind = 1",
          "DELETE FROM text_blocks WHERE kind = 2"}) {
        const std::filesystem::path copy = folder / "damaged.shardcase";
        std::filesystem::copy_file(casePath(), copy,
                                   std::filesystem::copy_options::overwrite_existing);
        {
            const auto writer =
                store::CaseWriter::open(copy.string(), store::CaseWriter::Missing::Fail);
            ASSERT_TRUE(writer) << describe(writer.error());
            ASSERT_TRUE((*writer)->database().execute(damage));
        }
        const auto session = CaseSession::open(copy);
        ASSERT_TRUE(session);
        const auto board = (*session)->board({.scope = store::Scope::All}, {});
        ASSERT_FALSE(board) << damage;
        EXPECT_EQ(board.error().code, base::ErrorCode::Damaged);
    }
}

} // namespace shardscope::session
