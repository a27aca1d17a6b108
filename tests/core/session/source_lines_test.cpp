// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "tests/core/ingest/deflated.h"
#include "tests/core/session/case_fixture.h"

#include <gmock/gmock.h>

namespace shardscope::session {
namespace {

constexpr std::int64_t kMonday = 1'700'438'400; // 2023-11-20 00:00 UTC

class SourceLinesTest : public CaseFixture {
protected:
    /// Some 6 MB: several segments; one line of a hundred is no event.
    static std::vector<std::string> manyLines(int count) {
        const std::string filler = ingest::sampleText(700);
        std::vector<std::string> lines;
        for (int line = 0; line < count; ++line) {
            if (line % 100 == 50) {
                lines.push_back("not an event " + std::to_string(line));
                continue;
            }
            const EventLine event{.id = "u" + std::to_string(line % 97),
                                  .time = kMonday + line,
                                  .insertId = std::to_string(line),
                                  .more = R"(,"filler":")" +
                                          filler.substr(static_cast<std::size_t>(line % 300)) +
                                          "\""};
            lines.push_back(event.text());
            lines.back().pop_back();
        }
        return lines;
    }
    static std::string joined(const std::vector<std::string>& lines) {
        std::string text;
        for (const std::string& line : lines) {
            text += line + '\n';
        }
        return text;
    }
    base::Result<SourceLines> read(const RowPlace& place, std::size_t around) {
        const auto session = CaseSession::open(casePath());
        EXPECT_TRUE(session) << describe(session.error());
        return (*session)->lines(place, around, {});
    }
    void damage(const std::string& sql) const {
        const auto database =
            store::Database::open(casePath().string(), store::Database::Mode::ReadWrite);
        ASSERT_TRUE(database->execute(sql));
    }
    /// Where each line begins.
    static std::vector<std::uint64_t> offsets(const std::vector<std::string>& lines) {
        std::vector<std::uint64_t> places{0};
        for (const std::string& line : lines) {
            places.push_back(places.back() + line.size() + 1);
        }
        return places;
    }
};

TEST_F(SourceLinesTest, AreThoseAroundARowWhereverItLies) {
    const std::vector<std::string> lines = manyLines(8000);
    const std::vector<std::uint64_t> places = offsets(lines);
    for (const bool packed : {false, true}) {
        std::filesystem::remove(casePath());
        const auto path = write(packed ? "a.ndjson.gz" : "a.ndjson",
                                packed ? ingest::gzip(joined(lines)) : joined(lines));
        (void)import({.paths = {path}});
        for (const std::size_t at : {0U, 3U, 55U, 2790U, 4000U, 5601U, 7990U, 7999U}) {
            const auto found = read({path.string(), places[at]}, 10);
            ASSERT_TRUE(found) << describe(found.error());
            const std::size_t first = at - std::min<std::size_t>(at, 10);
            ASSERT_EQ(found->row, at - first) << at;
            ASSERT_EQ(found->lines.size(), std::min<std::size_t>(7999, at + 10) - first + 1) << at;
            for (std::size_t line = 0; line < found->lines.size(); ++line) {
                EXPECT_EQ(found->lines[line].text, lines[first + line]);
                EXPECT_EQ(found->lines[line].line, first + line + 1);
                EXPECT_EQ(found->lines[line].offset, places[first + line]);
            }
        }
        const auto alone = read({path.string(), places[4000]}, 0);
        ASSERT_TRUE(alone);
        EXPECT_EQ(alone->lines.size(), 1U);
    }
}

TEST_F(SourceLinesTest, OfALongRecordAreItsBeginning) {
    const std::string text =
        EventLine{.more = ",\"big\":\"" + std::string(100'000, 'x') + "\""}.text();
    const auto path = write("a.ndjson", text + EventLine{.insertId = "j"}.text());
    (void)import({.paths = {path}});
    const auto found = read({path.string(), text.size()}, 5);
    ASSERT_TRUE(found) << describe(found.error());
    ASSERT_EQ(found->lines.size(), 2U);
    EXPECT_EQ(found->row, 1U);
    EXPECT_TRUE(found->lines[0].cut);
    EXPECT_EQ(found->lines[0].text.size(), SourceLine::kMostText);
    EXPECT_FALSE(found->lines[1].cut);
}

TEST_F(SourceLinesTest, AreNotGuessed) {
    const std::vector<std::string> lines = manyLines(20);
    const auto path = write("a.ndjson", joined(lines));
    (void)import({.paths = {path}});
    EXPECT_EQ(read({path.string(), 7}, 3).error().code, base::ErrorCode::NotFound);
    EXPECT_EQ(read({path.string(), 1ULL << 60U}, 3).error().code, base::ErrorCode::NotFound);
    EXPECT_EQ(read({"/elsewhere.ndjson", 0}, 3).error().code, base::ErrorCode::NotFound);
    (void)write("a.ndjson", joined(manyLines(21)));
    EXPECT_EQ(read({path.string(), 0}, 3).error().code, base::ErrorCode::Usage);
    std::filesystem::remove(path);
    const auto gone = read({path.string(), 0}, 3);
    EXPECT_EQ(gone.error().code, base::ErrorCode::NotFound);
    EXPECT_THAT(describe(gone.error()), testing::HasSubstr("a.ndjson"));
}

TEST_F(SourceLinesTest, OfACraftedIndexAreRefused) {
    const auto path = write("a.ndjson", joined(manyLines(3000)));
    (void)import({.paths = {path}});
    damage("UPDATE segments SET text = record + 100 WHERE number = 0");
    EXPECT_EQ(read({path.string(), 5}, 3).error().code, base::ErrorCode::Damaged);
    for (const char* number : {"-1", "40000", "70000"}) { // 32,767 is the last there can be
        damage(std::string("UPDATE segments SET number = ") + number);
        EXPECT_EQ(read({path.string(), 5}, 3).error().code, base::ErrorCode::Damaged) << number;
    }
}

TEST_F(SourceLinesTest, AreReadInAFileThatWasCutOff) {
    const std::vector<std::string> lines = manyLines(4000);
    std::string packed = ingest::gzip(joined(lines));
    packed.resize(packed.size() - 200);
    const auto path = write("a.ndjson.gz", packed);
    (void)import({.paths = {path}});
    const auto found = read({path.string(), offsets(lines)[3000]}, 4000);
    ASSERT_TRUE(found) << describe(found.error());
    EXPECT_EQ(found->lines[found->row].text, lines[3000]);
}

TEST(PropertyIs, TellsTypesAndSpellingsApart) {
    const std::string event =
        R"({"event":"e","properties":{"a":1,"b":"1","c":1.0,"d":{"x":[1]},"e":"old","e":"n\u0065w"}})";
    using events::ValueType;
    EXPECT_TRUE((PropertyIs{"a", ValueType::Number, "1"}.holds(event)));
    EXPECT_FALSE((PropertyIs{"a", ValueType::String, "1"}.holds(event)));
    EXPECT_TRUE((PropertyIs{"b", ValueType::String, "1"}.holds(event)));
    EXPECT_FALSE((PropertyIs{"c", ValueType::Number, "1"}.holds(event)));
    EXPECT_TRUE((PropertyIs{"d", ValueType::Object, R"({"x":[1]})"}.holds(event)));
    EXPECT_TRUE((PropertyIs{"e", ValueType::String, "new"}.holds(event)));
    EXPECT_FALSE((PropertyIs{"e", ValueType::String, "old"}.holds(event)));
    EXPECT_TRUE((PropertyIs{"e", ValueType::String, "ne", true}.holds(event)));
    EXPECT_FALSE((PropertyIs{"e", ValueType::String, "new", true}.holds(event)));
    EXPECT_FALSE((PropertyIs{"event", ValueType::String, "e"}.holds(event)));
    EXPECT_FALSE((PropertyIs{"z", ValueType::Null, ""}.holds("{")));
}

} // namespace
} // namespace shardscope::session
