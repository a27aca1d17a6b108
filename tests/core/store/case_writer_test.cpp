// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/case_writer.h"

#include "core/store/case_reader.h"
#include "core/store/group_days.h"
#include "core/store/group_text.h"
#include "tests/core/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstring>
#include <string>
#include <vector>

using namespace shardscope;
using namespace shardscope::store;
using base::ErrorCode;
using base::ShardedInterner;
using detect::CountedEvent;
using events::Day;
using events::DayRange;
using events::KeyKind;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

constexpr Day kDay{19'601};

/// A case with a writer, and a short way to count events into it.
class CaseWriterTest : public testing::Test {
protected:
    void SetUp() override {
        writer = open();
        ASSERT_TRUE(writer->loadDictionaries());
    }

    std::unique_ptr<CaseWriter> open() {
        auto opened = CaseWriter::open(path(), CaseWriter::Missing::Create);
        EXPECT_TRUE(opened) << describe(opened.error());
        return opened ? std::move(*opened) : nullptr;
    }
    std::string path() const { return folder.path("x.shardcase"); }
    Database reader() const {
        auto database = openForReading(path());
        EXPECT_TRUE(database) << describe(database.error());
        return std::move(*database);
    }

    struct Line {
        std::string id;
        Day day = kDay;
        std::string event = "Ping";
        bool renamed = false;
        std::uint64_t fingerprint = 0;
        std::string group = {}; ///< none when empty
    };

    CountedSource count(const std::string& name, const std::vector<Line>& lines) {
        Dictionaries& texts = writer->dictionaries();
        detect::FileCounter counter({.seriesFrom = 3}, texts.groupSets);
        CountedSource counted;
        counted.source.path = name;
        counted.source.contentHash = name;
        std::uint64_t next = 1000;
        for (const Line& line : lines) {
            CountedEvent row;
            row.id = line.id.empty() ? CountedEvent::kNoId : texts.ids.add(line.id);
            row.event = texts.events.add(line.event);
            row.hourAndRename = CountedEvent::packHour(line.day.number * 24 + 5, line.renamed);
            row.fingerprint = line.fingerprint != 0 ? line.fingerprint : ++next;
            row.processedAndSegment =
                CountedEvent::packProcessed(static_cast<std::int64_t>(row.fingerprint), 0);
            if (!line.group.empty()) {
                const std::uint32_t group = texts.groups.add(line.group);
                row.groupSet =
                    texts.groupSets.add({reinterpret_cast<const char*>(&group), sizeof group});
            }
            EXPECT_TRUE(counter.add(row, row.fingerprint));
            ++counted.source.events;
            counted.source.remediated += line.renamed ? 1 : 0;
        }
        EXPECT_TRUE(counter.finish(counted, {}));
        return counted;
    }

    std::int64_t add(CountedSource counted, const std::vector<CaseWriter::Removal>& removals = {},
                     std::optional<std::int64_t> replaces = std::nullopt) {
        const auto id = writer->nextSourceId();
        EXPECT_TRUE(id);
        const auto added = writer->addSource(counted, *id, removals, replaces);
        EXPECT_TRUE(added) << describe(added.error());
        return *id;
    }

    std::int64_t rows(const char* table) const {
        return reader().integer(std::string("SELECT COUNT(*) FROM ") + table).value();
    }

    tests::TemporaryFolder folder;
    std::unique_ptr<CaseWriter> writer;
};

} // namespace

TEST_F(CaseWriterTest, GivesBackEverythingOfASource) {
    CountedSource counted =
        count("/a\xFF\n.json", {{"anna"}, {"anna"}, {"anna", kDay, "Sync", true}, {"", Day{-3}}});
    counted.source.bytes = 77;
    counted.source.state = SourceState::Incomplete;
    counted.source.reason = "cut";
    counted.source.quarantined = 4;
    counted.source.blank = 5;
    counted.source.groupKeys = {"", std::string("k\0y", 3)};
    counted.source.importedAtMs = 123;
    SourceRecord expected = counted.source;
    expected.id = add(std::move(counted));
    const auto sources = readSources(reader());
    ASSERT_TRUE(sources);
    ASSERT_THAT(*sources, SizeIs(1));
    EXPECT_EQ(sources->front(), expected);
    EXPECT_THAT(sources->front().days, ElementsAre(Day{-3}, kDay));
    const auto days = readSourceDays(reader());
    ASSERT_TRUE(days);
    ASSERT_THAT(*days, SizeIs(2));
    EXPECT_EQ(days->at(1).events, 3U);
    EXPECT_EQ(days->at(1).renamed, 1U);
}

TEST_F(CaseWriterTest, KeepsSeriesAndDuplicatesOfKeys) {
    add(count("a", {{"anna", kDay, "Ping", false, 7},
                    {"anna", kDay, "Ping", false, 7},
                    {"anna", kDay, "Ping", false, 9}}));
    add(count("b", {{"anna", kDay, "Ping", false, 8}, {"bob", kDay, "Ping", false, 8}}));
    const std::uint32_t anna = **writer->dictionaries().ids.find("anna");
    const auto series = readSeries(reader(), KeyKind::User, anna, kDay);
    ASSERT_TRUE(series);
    ASSERT_THAT(*series, SizeIs(1)) << "the second file has too few to keep a series";
    EXPECT_THAT(series->front().processedMs, ElementsAre(7, 7, 9));
    EXPECT_THAT(series->front().fingerprints, ElementsAre(7U, 9U));
    const auto repeats = readDuplicates(reader(), DayRange{kDay, kDay});
    ASSERT_TRUE(repeats);
    ASSERT_THAT(*repeats, SizeIs(1));
    EXPECT_EQ(repeats->front().id, anna);
    EXPECT_EQ(repeats->front().count, 1U);
    EXPECT_THAT(readDuplicates(reader(), DayRange{Day{0}, Day{5}}).value(), IsEmpty());
}

TEST_F(CaseWriterTest, KeepsRecordsAndQuarantineByteForByte) {
    CountedSource counted = count("a", {{"anna"}});
    counted.source.quarantined = 10; // more than were kept with their text
    counted.quarantine = {{"a", 3, 200, 9, "not an object", std::string("\0\xFF", 2)},
                          {"a", 1, 0, 5, "NaN", ""}};
    counted.records = {{kDay, 20, "company", "Acme", std::nullopt},
                       {kDay, 10, "", "anna", std::string("N\xFF")}};
    add(std::move(counted));
    const auto page = readQuarantine(reader(), 0, 100);
    ASSERT_TRUE(page);
    EXPECT_EQ(page->total, 10U);
    EXPECT_EQ(page->kept, 2U);
    ASSERT_THAT(page->lines, SizeIs(2));
    EXPECT_EQ(page->lines[0].line, 1U) << "in the order of the file";
    EXPECT_EQ(page->lines[1].text, std::string("\0\xFF", 2));
    EXPECT_EQ(page->lines[1].path, "a");
    EXPECT_THAT(readQuarantine(reader(), 1, 100)->lines, SizeIs(1));
    EXPECT_THAT(readQuarantine(reader(), 0, 1)->lines, SizeIs(1));
    EXPECT_THAT(readQuarantine(reader(), 5, 9)->lines, IsEmpty());
    const auto records = readRecords(reader());
    ASSERT_TRUE(records);
    ASSERT_THAT(*records, SizeIs(2));
    EXPECT_EQ(records->at(0).id, "anna") << "in the order of time";
    EXPECT_EQ(records->at(0).displayName, "N\xFF");
    EXPECT_EQ(records->at(1).groupKey, "company");
    EXPECT_EQ(records->at(1).displayName, std::nullopt);
}

TEST_F(CaseWriterTest, RemovesASourceWithoutATrace) {
    CountedSource counted = count("a", {{"anna"},
                                        {"anna"},
                                        {"anna", kDay, "x", false, 0, "g"},
                                        {"anna", kDay, "x", true, 5},
                                        {"anna", kDay, "x", true, 5}});
    counted.quarantine = {{"a", 1, 0, 5, "NaN", ""}};
    counted.records = {{kDay, 10, "", "anna", std::nullopt}};
    counted.addSegment({});
    const std::int64_t id = add(std::move(counted));
    for (const char* table : {"sources", "source_days", "cells", "postings", "segments", "series",
                              "duplicates", "group_days", "records", "quarantine"}) {
        EXPECT_GT(rows(table), 0) << table;
    }
    const std::uint64_t before = readGeneration(reader()).value();
    ASSERT_TRUE(writer->removeSource(id));
    for (const char* table : {"sources", "source_days", "cells", "postings", "segments", "series",
                              "duplicates", "group_days", "records", "quarantine"}) {
        EXPECT_EQ(rows(table), 0) << table;
    }
    EXPECT_GT(readGeneration(reader()).value(), before);
}

TEST_F(CaseWriterTest, NeverGivesAnIdOfASourceTwice) {
    const std::int64_t first = add(count("a", {{"anna"}}));
    ASSERT_TRUE(writer->removeSource(first));
    EXPECT_GT(add(count("a", {{"anna"}})), first);
}

TEST_F(CaseWriterTest, TakesDaysOutOfOlderSources) {
    const Day next{kDay.number + 1};
    CountedSource old = count("old", {{"anna", kDay, "x", false, 0, "g"},
                                      {"anna", next, "x", true, 0, "g"},
                                      {"bob", next, "x", false, 0, "g"}});
    old.records = {{next, 10, "", "anna", std::nullopt}, {kDay, 5, "", "anna", std::nullopt}};
    old.source.records = 2;
    const std::int64_t id = add(std::move(old));
    add(count("new", {{"anna", next}}), {{id, {next}}});
    const auto sources = readSources(reader());
    ASSERT_TRUE(sources);
    ASSERT_THAT(*sources, SizeIs(2));
    EXPECT_THAT(sources->at(0).days, ElementsAre(kDay));
    EXPECT_EQ(sources->at(0).events, 1U);
    EXPECT_EQ(sources->at(0).remediated, 0U);
    EXPECT_EQ(sources->at(0).records, 1U);
    EXPECT_THAT(readRecords(reader()).value(), SizeIs(1));
    EXPECT_EQ(rows("postings WHERE source = 1"), 1) << "of anna on the day that stays";
    const auto groups = GroupDays::read(reader(), {kDay, next});
    ASSERT_TRUE(groups);
    ASSERT_THAT(groups->all(), SizeIs(1)) << "the group of the day that stays";
    EXPECT_EQ(groups->all().front().day, kDay);
    EXPECT_EQ(groups->all().front().events, 1U);
}

TEST_F(CaseWriterTest, DropsAnOlderSourceThatHasNoDayLeft) {
    const std::int64_t id = add(count("old", {{"anna"}}));
    add(count("new", {{"anna"}}), {{id, {kDay}}});
    const auto sources = readSources(reader());
    ASSERT_THAT(*sources, SizeIs(1));
    EXPECT_EQ(sources->front().path, "new");
}

TEST_F(CaseWriterTest, RenewsASourceInOneStep) {
    const std::int64_t id = add(count("a", {{"anna"}, {"bob"}}));
    add(count("a", {{"anna"}}), {}, id);
    const auto sources = readSources(reader());
    ASSERT_THAT(*sources, SizeIs(1));
    EXPECT_EQ(sources->front().events, 1U);
}

TEST_F(CaseWriterTest, ContinuesItsDictionariesAfterReopening) {
    std::vector<Line> lines;
    for (int i = 0; i < 10'000; ++i) { // several blocks in some shard
        lines.push_back({"id-" + std::to_string(i), kDay, "event-" + std::to_string(i % 50)});
    }
    add(count("a", lines));
    const std::uint32_t before = **writer->dictionaries().ids.find("id-77");
    writer.reset();
    writer = open();
    ASSERT_TRUE(writer->loadDictionaries());
    EXPECT_EQ(*writer->dictionaries().ids.find("id-77"), before);
    EXPECT_EQ(writer->dictionaries().events.size(), 50U);
    add(count("b", {{"id-77", kDay, "event-1"}, {"new one", kDay, "event-51"}}));
    const Database database = reader();
    CaseTexts texts(database);
    EXPECT_EQ(texts.findId("id-77").value(), before);
    const auto added = texts.findId("new one").value();
    ASSERT_TRUE(added);
    EXPECT_EQ(texts.findId("nobody").value(), std::nullopt);
    EXPECT_THAT(texts.idTexts({*added, before, *added}).value(),
                ElementsAre("new one", "id-77", "new one"));
    EXPECT_THAT(texts.eventNames().value(), SizeIs(51));
}

TEST_F(CaseWriterTest, ListsEveryIdOnceByItsReference) {
    std::vector<Line> lines;
    for (int i = 0; i < 3000; ++i) {
        lines.push_back({"id-" + std::to_string(i)});
    }
    add(count("a", lines));
    const Database database = reader();
    CaseTexts texts(database);
    std::uint32_t found = 0;
    for (std::uint32_t shard = 0; shard < ShardedInterner::kShards; ++shard) {
        std::uint32_t number = 0;
        ASSERT_TRUE(texts.forEachId(shard, [&](std::uint32_t ref, std::string_view text) {
            EXPECT_EQ(ref, ShardedInterner::makeRef(shard, number++));
            EXPECT_EQ(*writer->dictionaries().ids.find(text), ref);
        }));
        EXPECT_EQ(texts.idCount(shard).value(), number);
        found += number;
    }
    EXPECT_EQ(found, 3000U);
}

TEST_F(CaseWriterTest, RemembersSettings) {
    EXPECT_EQ(readSettings(reader()).value(), CaseSettings{});
    CaseSettings settings;
    settings.timezone = "Asia/Kolkata";
    settings.limits = {2000, 10'000};
    settings.demoLimits = true;
    settings.groupKeys = {"company", "team id", "\xFF"};
    ASSERT_TRUE(writer->saveSettings(settings));
    EXPECT_EQ(readSettings(reader()).value(), settings);
    settings.demoLimits = false;
    settings.limits.user = 5;
    ASSERT_TRUE(writer->saveSettings(settings));
    EXPECT_EQ(readSettings(reader()).value(), settings);
}

TEST_F(CaseWriterTest, ForgetsRecountedFactsWhenTheCaseChanges) {
    ASSERT_TRUE(writer->saveFacts({{KeyKind::Group, 4, kDay, 12, {5, 5, 9}}}));
    const auto facts = readFacts(reader(), KeyKind::Group, 4, kDay).value();
    ASSERT_TRUE(facts);
    EXPECT_EQ(facts->deduplicated, 12U);
    EXPECT_THAT(facts->processedMs, ElementsAre(5, 5, 9));
    EXPECT_FALSE(readFacts(reader(), KeyKind::User, 4, kDay).value());
    add(count("a", {{"anna"}}));
    EXPECT_FALSE(readFacts(reader(), KeyKind::Group, 4, kDay).value());
}

TEST_F(CaseWriterTest, ShowsReadersWholeTransactionsOnly) {
    add(count("a", {{"anna"}}));
    const Database before = reader();
    const auto state = Transaction::begin(before, Transaction::Kind::Read);
    ASSERT_TRUE(state);
    EXPECT_THAT(readSources(before).value(), SizeIs(1));
    add(count("b", {{"bob"}}));
    EXPECT_THAT(readSources(before).value(), SizeIs(1)) << "the state it began with";
    EXPECT_THAT(readSources(reader()).value(), SizeIs(2));
}

TEST_F(CaseWriterTest, LeavesASingleFileBehind) {
    add(count("a", {{"anna"}}));
    writer.reset();
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder.path())) {
        names.push_back(entry.path().filename().string());
    }
    EXPECT_THAT(names, ElementsAre("x.shardcase"));
}

TEST_F(CaseWriterTest, RefusesASecondWriterAndMissingCases) {
    EXPECT_EQ(CaseWriter::open(path(), CaseWriter::Missing::Fail).error().code, ErrorCode::Locked);
    EXPECT_EQ(CaseWriter::open(folder.path("none"), CaseWriter::Missing::Fail).error().code,
              ErrorCode::NotFound);
    EXPECT_FALSE(std::filesystem::exists(folder.path("none")));
}
