// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "tests/core/ingest/deflated.h"
#include "tests/core/session/case_fixture.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <map>

namespace shardscope::session {
namespace {

constexpr std::int64_t kMonday = 1'700'438'400; // 2023-11-20 00:00 UTC
constexpr std::int64_t kDay = 86'400;
constexpr events::Day kMondayDay{19681};

struct Row {
    std::string path;
    std::uint64_t line = 0;
    std::uint64_t offset = 0;
    events::Day day;
    std::string text;

    bool operator==(const Row&) const = default;
};

events::ShardKey user(const std::string& id) {
    return {events::KeyKind::User, {}, id};
}
events::ShardKey company(const std::string& id) {
    return {events::KeyKind::Group, "company", id};
}

class RawRowsTest : public CaseFixture {
protected:
    base::Result<RowsAnswer> ask(const RowsRequest& request, std::stop_token stop = {}) {
        found.clear();
        const auto session = CaseSession::open(casePath());
        EXPECT_TRUE(session) << describe(session.error());
        SilentProgress progress;
        return (*session)->rows(
            request,
            [this](const RawRow& row) {
                found.push_back(
                    {std::string(row.path), row.line, row.offset, row.day, std::string(row.text)});
                return true;
            },
            progress, stop);
    }
    std::vector<Row> rows(const RowsRequest& request) {
        const auto answer = ask(request);
        EXPECT_TRUE(answer) << describe(answer.error());
        EXPECT_THAT(answer->unreadable, testing::IsEmpty());
        EXPECT_EQ(answer->rows, found.size());
        return found;
    }

    /// Lines of many ids, some 6 MB: several segments. `more` goes into every line.
    static std::string manyLines(std::size_t count, const std::string& lineEnd = "\n") {
        std::string text;
        const std::string filler = ingest::sampleText(700);
        for (std::size_t line = 0; line < count; ++line) {
            EventLine event{.id = "u" + std::to_string(line % 997),
                            .time = kMonday + static_cast<std::int64_t>(line),
                            .insertId = std::to_string(line),
                            .more = R"(,"company":"c)" + std::to_string(line % 31) +
                                    R"(","filler":")" + filler.substr(line % 300) + "\""};
            text += event.text();
            text.pop_back();
            text += lineEnd;
        }
        return text;
    }
    /// What a plain look at the text finds.
    static std::vector<Row> linesWith(const std::string& text, const std::string& part,
                                      const std::string& path) {
        std::vector<Row> rows;
        std::uint64_t line = 1;
        for (std::size_t at = 0; at < text.size(); ++line) {
            const std::size_t end = std::min(text.find('\n', at), text.size());
            std::string here = text.substr(at, end - at);
            if (!here.empty() && here.back() == '\r') {
                here.pop_back();
            }
            std::size_t offset = at;
            if (here.starts_with("\xef\xbb\xbf")) {
                here.erase(0, 3);
                offset += 3;
            }
            if (here.find(part) != std::string::npos) {
                rows.push_back({path, line, offset, kMondayDay, here});
            }
            at = end + 1;
        }
        return rows;
    }
    void damage(const std::string& sql) const {
        const auto database =
            store::Database::open(casePath().string(), store::Database::Mode::ReadWrite);
        ASSERT_TRUE(database->execute(sql));
    }

    std::vector<Row> found;
};

TEST_F(RawRowsTest, AreThoseOfAPlainScanInFilesOfEveryForm) {
    const std::string text = manyLines(8000);
    const std::map<std::string, std::string> files = {
        {"plain.ndjson", text},
        {"usual.ndjson.gz", ingest::gzip(text)},
        {"members.ndjson.gz", ingest::gzip(text, {.members = 9})},
        {"stored.ndjson.gz", ingest::gzip(text, {.level = 0})},
        {"fixed.ndjson.gz", ingest::gzip(text, {.strategy = Z_FIXED})},
        {"crlf.ndjson.gz", ingest::gzip("\xef\xbb\xbf" + manyLines(8000, "\r\n"))},
    };
    for (const auto& [name, bytes] : files) {
        std::filesystem::remove(casePath());
        const auto path = write(name, bytes);
        (void)import({.paths = {path}, .groupKeys = {"company"}});
        const std::string expected =
            name.starts_with("crlf") ? "\xef\xbb\xbf" + manyLines(8000, "\r\n") : text;
        for (const std::string id : {"u0", "u7", "u996"}) {
            EXPECT_EQ(rows({.key = user(id)}),
                      linesWith(expected, R"("distinct_id":")" + id + '"', path.string()))
                << name << " " << id;
        }
        EXPECT_EQ(rows({.key = company("c30")}),
                  linesWith(expected, R"("company":"c30")", path.string()))
            << name;
        EXPECT_EQ(rows({}), linesWith(expected, "", path.string())) << name;
        EXPECT_TRUE(rows({.key = user("nobody")}).empty());
        EXPECT_TRUE(rows({.key = company("nobody")}).empty());
    }
}

TEST_F(RawRowsTest, HaveTheValueThatWasAskedFor) {
    const std::string text = manyLines(8000);
    const auto path = write("a.ndjson", text);
    (void)import({.paths = {path}});
    const PropertyIs company{"company", events::ValueType::String, "c7"};
    const std::vector<Row> expected = linesWith(text, R"("company":"c7")", path.string());
    ASSERT_GT(expected.size(), 200U);
    EXPECT_EQ(rows({.property = company}), expected);
    EXPECT_EQ(rows({.property = company, .skip = 200}).size(), expected.size() - 200);
    const std::vector<Row> sample = rows({.property = company, .most = 40, .sampleSeed = 5});
    EXPECT_EQ(sample.size(), 40U);
    for (const Row& row : sample) {
        EXPECT_TRUE(company.holds(row.text));
    }
    EXPECT_TRUE(rows({.property = PropertyIs{"company", events::ValueType::Number, "7"}}).empty());
}

TEST_F(RawRowsTest, AreElementsWhereTheFileIsAnArray) {
    std::string text = "[\n";
    std::string lines = manyLines(8000, ",\n");
    lines.resize(lines.size() - 2);
    text += lines + "]\n" + EventLine{.id = "u5", .time = kMonday, .insertId = "after"}.text();
    const auto path = write("array.json.gz", ingest::gzip(text));
    (void)import({.paths = {path}});
    ASSERT_EQ(rows({.key = user("u5")}).size(), 10U);
    for (const Row& row : found) {
        EXPECT_EQ(text.substr(row.offset, row.text.size()), row.text);
        EXPECT_EQ(
            std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(row.offset), '\n') +
                1,
            static_cast<std::ptrdiff_t>(row.line));
        EXPECT_TRUE(row.text.starts_with('{') && row.text.ends_with('}'));
    }
}

TEST_F(RawRowsTest, HoldToDaysSourcesAndTheMostThatIsAsked) {
    const auto first =
        write("a.ndjson", events("u", 5, kMonday, "a") + events("u", 5, kMonday + kDay, "b"));
    const auto second = write("b.ndjson.gz", ingest::gzip(events("u", 3, kMonday + 2 * kDay, "c")));
    (void)import({.paths = {first, second}});
    const auto sources = (*CaseSession::open(casePath()))->sources();
    EXPECT_EQ(rows({.key = user("u")}).size(), 13U);
    EXPECT_EQ(rows({.key = user("u"), .most = 4}).size(), 4U);
    EXPECT_EQ(rows({.key = user("u"), .from = events::Day{kMondayDay.number + 1}}).size(), 8U);
    EXPECT_EQ(rows({.key = user("u"), .to = kMondayDay}).size(), 5U);
    for (const store::SourceRecord& source : *sources) {
        const std::vector<Row> ofSource = rows({.key = user("u"), .source = source.id});
        EXPECT_EQ(ofSource.size(), source.events);
        EXPECT_EQ(ofSource.front().path, source.path);
    }
}

TEST_F(RawRowsTest, FollowTheLawOfWhatCountsWhere) {
    const std::string renamed =
        R"({"event":"$hotshard_events","properties":{"time":1700438400,"distinct_id":"",)"
        R"("mp_original_event_name":"Ping","mp_original_distinct_id":"anna"}})";
    const std::string inGroup =
        R"({"event":"$hotshard_events","properties":{"time":1700438401,"distinct_id":"bob",)"
        R"("company":"","mp_original_event_name":"Ping","mp_original_distinct_id":"Acme"}})";
    const std::string decoy =
        R"({"event":"Ping","properties":{"time":1700438402,"distinct_id":"x","y":{"distinct_id":"anna"}}})";
    const std::string escaped =
        R"({"event":"Ping","properties":{"time":1700438403,"distinct\u005fid":"\u0061nna"}})";
    (void)write("a.ndjson", renamed + "\n" + inGroup + "\nbad line\n\n" + decoy + "\n" + escaped);
    (void)import({.groupKeys = {"company"}});
    EXPECT_THAT(rows({.key = user("anna")}),
                testing::ElementsAre(testing::Field(&Row::text, renamed),
                                     testing::Field(&Row::text, escaped)));
    EXPECT_THAT(rows({.key = company("Acme")}),
                testing::ElementsAre(testing::Field(&Row::text, inGroup)));
    EXPECT_EQ(rows({.key = user("bob")}).size(), 1U);
}

TEST_F(RawRowsTest, LeaveOutDaysThatANewerExportReplaced) {
    (void)write("old.ndjson", events("u", 5, kMonday, "a") + events("u", 5, kMonday + kDay, "b"));
    (void)import({});
    const auto late = write("late.ndjson", events("u", 7, kMonday, "a"));
    (void)import({.paths = {late}, .overlap = OverlapChoice::Replace});
    EXPECT_EQ(rows({.key = user("u")}).size(), 12U);
    EXPECT_EQ(rows({.key = user("u"), .to = kMondayDay}).size(), 7U);
}

TEST_F(RawRowsTest, ComeFromWhatCouldBeReadOfACutFile) {
    std::string bytes = ingest::gzip(manyLines(8000));
    bytes.resize(bytes.size() * 2 / 3);
    (void)write("cut.ndjson.gz", bytes);
    const ImportReport report = import({});
    ASSERT_EQ(report.files.front().state, FileState::Incomplete);
    EXPECT_EQ(rows({}).size(), report.events);
}

TEST_F(RawRowsTest, TellFilesThatAreGoneOrChangedAndReadTheOthers) {
    const auto gone = write("a.ndjson", events("u", 5, kMonday, "a"));
    const auto changed = write("b.ndjson", events("u", 5, kMonday + kDay, "b"));
    (void)write("c.ndjson", events("u", 5, kMonday + 2 * kDay, "c"));
    (void)import({});
    std::filesystem::remove(gone);
    (void)write("b.ndjson", "something else");
    const auto answer = ask({.key = user("u")});
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->rows, 5U);
    ASSERT_EQ(answer->unreadable.size(), 2U);
    std::map<std::string, base::ErrorCode> codes;
    for (const base::Error& error : answer->unreadable) {
        codes[error.where] = error.code;
        EXPECT_FALSE(error.hint.empty());
    }
    EXPECT_EQ(codes[gone.string()], base::ErrorCode::NotFound);
    EXPECT_EQ(codes[changed.string()], base::ErrorCode::Usage);
    EXPECT_THAT(ask({.key = user("nobody")})->unreadable, testing::IsEmpty());
}

TEST_F(RawRowsTest, StopWhenAsked) {
    (void)write("a.ndjson.gz", ingest::gzip(manyLines(8000)));
    (void)import({});
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(ask({}, stop.get_token()).error().code, base::ErrorCode::Cancelled);
}

TEST_F(RawRowsTest, OfADamagedIndexAreAClearError) {
    const std::string text = manyLines(8000);
    (void)write("a.ndjson.gz", ingest::gzip(text));
    (void)import({});
    const std::filesystem::path good = folder / "good";
    std::filesystem::copy_file(casePath(), good);
    for (const char* change :
         {"bit = 9223372036854775807", "bit = -1", "bit = bit + 3", "text = -1",
          "text = record + 1", "record = record + 1", "record = 9223372036854775807", "record = -1",
          "kind = 0", "kind = 1", "kind = 77", "window = x'00'", "window = zeroblob(100000)",
          "window = x''", "line = -1, in_array = 1", "number = number + 1"}) {
        std::filesystem::copy_file(good, casePath(),
                                   std::filesystem::copy_options::overwrite_existing);
        damage(std::string("UPDATE segments SET ") + change + " WHERE number = 2");
        const auto answer = ask({.key = user("u7")});
        if (!answer) {
            EXPECT_EQ(answer.error().code, base::ErrorCode::Damaged) << change;
            EXPECT_FALSE(answer.error().hint.empty()) << change;
        }
        for (const Row& row : found) { // what is given out is of the file, whatever its place
            EXPECT_THAT(row.text, testing::HasSubstr(R"("distinct_id":"u7")")) << change;
        }
    }
}

TEST_F(RawRowsTest, AreSampledFromAllOverTheFiles) {
    const std::string text = manyLines(9000);
    const auto plain = write("a.ndjson", text);
    const auto zipped = write("b.ndjson.gz", ingest::gzip(manyLines(9000)));
    (void)import(
        {.paths = {plain, zipped}, .groupKeys = {"company"}, .overlap = OverlapChoice::Add});
    const std::vector<Row> all = rows({.key = company("c7")});
    ASSERT_GT(all.size(), 500U);
    const RowsRequest request{.key = company("c7"), .most = 40, .sampleSeed = 1};
    const std::vector<Row> sample = rows(request);
    EXPECT_LE(sample.size(), 40U);
    EXPECT_GE(sample.size(), 35U);
    for (const Row& row : sample) {
        EXPECT_EQ(std::count(all.begin(), all.end(), row), 1);
        EXPECT_EQ(std::count(sample.begin(), sample.end(), row), 1);
    }
    EXPECT_EQ(rows(request), sample);
    EXPECT_NE(rows({.key = company("c7"), .most = 40, .sampleSeed = 2}), sample);
    const auto inFirstHalf = [&](const Row& row) {
        return row.path == plain.string() && row.offset < text.size() / 2;
    };
    const auto early = std::count_if(sample.begin(), sample.end(), inFirstHalf);
    EXPECT_GE(early, 5); // a quarter of all rows lie there
    EXPECT_LE(early, 18);
    EXPECT_EQ(rows({.key = company("c7"), .most = 100'000, .sampleSeed = 3}).size(), all.size());
}

TEST_F(RawRowsTest, KeepToTheEventsAskedForAndComeByThePage) {
    std::string text;
    for (int line = 0; line < 30; ++line) {
        text += EventLine{.id = "u",
                          .time = kMonday + line,
                          .insertId = std::to_string(line),
                          .event = "E" + std::to_string(line % 3)}
                    .text();
    }
    (void)import({.paths = {write("a.ndjson", text)}});
    EXPECT_EQ(rows({.key = user("u"), .events = {"E1"}}).size(), 10U);
    EXPECT_EQ(rows({.key = user("u"), .events = {"E1", "E2", "gone"}}).size(), 20U);
    const std::vector<Row> all = rows({.key = user("u"), .events = {"E1", "E2"}});
    const std::vector<Row> page =
        rows({.key = user("u"), .events = {"E1", "E2"}, .skip = 15, .most = 4});
    EXPECT_EQ(page, std::vector<Row>(all.begin() + 15, all.begin() + 19));
    EXPECT_EQ(rows({.key = user("u"), .events = {"E0"}, .most = 3, .sampleSeed = 1}).size(), 3U);
}

} // namespace
} // namespace shardscope::session
