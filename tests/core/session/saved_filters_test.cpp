// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "tests/core/session/case_fixture.h"

#include <gmock/gmock.h>

namespace shardscope::session {
namespace {

using base::ErrorCode;
using store::SavedFilter;
using testing::ElementsAre;
using testing::IsEmpty;

class SavedFiltersTest : public CaseFixture {
protected:
    SavedFiltersTest() {
        write("a.ndjson", events("u", 20, 1'700'438'400, "a"));
        (void)import({});
    }
    [[nodiscard]] base::Result<void> save(const std::vector<SavedFilter>& filters) const {
        return (*CaseEditor::open(casePath()))->setSavedFilters(filters);
    }
    [[nodiscard]] std::vector<SavedFilter> saved() const {
        const auto filters = (*CaseSession::open(casePath()))->savedFilters();
        EXPECT_TRUE(filters) << describe(filters.error());
        return filters.value_or(std::vector<SavedFilter>{});
    }
};

TEST_F(SavedFiltersTest, KeepTheirOrderAndTakeThePlaceOfTheOlderOnes) {
    EXPECT_THAT(saved(), IsEmpty());
    const SavedFilter hot{"over the limit", "hot:>1x"};
    const SavedFilter pods{"Pods 'n' \"quotes\" 💡", R"(pod- -event:"a \x00 b")"};
    ASSERT_TRUE(save({pods, hot}));
    EXPECT_THAT(saved(), ElementsAre(pods, hot));
    ASSERT_TRUE(save({hot}));
    EXPECT_THAT(saved(), ElementsAre(hot));
    ASSERT_TRUE(save({}));
    EXPECT_THAT(saved(), IsEmpty());
}

TEST_F(SavedFiltersTest, AreRefusedWhenTheyCannotBeToldApartOrAreTooMuch) {
    const SavedFilter good{"good", "hot:>1x"};
    ASSERT_TRUE(save({good}));
    const std::vector<std::vector<SavedFilter>> refused = {
        {{"", "hot:>1x"}},
        {{"a", "x"}, {"a", "y"}},
        {{std::string(SavedFilter::kLongestName + 1, 'a'), "x"}},
        {{"a", std::string(SavedFilter::kLongestLine + 1, 'a')}},
        std::vector<SavedFilter>(SavedFilter::kMost + 1, good)};
    for (const std::vector<SavedFilter>& filters : refused) {
        const auto done = save(filters);
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().code, ErrorCode::Usage);
    }
    EXPECT_THAT(saved(), ElementsAre(good)); // nothing half
}

TEST_F(SavedFiltersTest, OfAnotherProgramAreBounded) {
    {
        const auto database =
            store::Database::open(casePath().string(), store::Database::Mode::ReadWrite);
        ASSERT_TRUE(database);
        ASSERT_TRUE(database->execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000) "
            "INSERT INTO filters SELECT i, 'f' || i, 'x' FROM n;"
            "INSERT INTO filters VALUES(-2, zeroblob(100000), 'x');"
            "INSERT INTO filters VALUES(-1, 'long', CAST(zeroblob(10000000) AS TEXT));"));
    }
    const std::vector<SavedFilter> filters = saved();
    ASSERT_EQ(filters.size(), SavedFilter::kMost);
    EXPECT_EQ(filters.front().name, "f1");
}

TEST_F(SavedFiltersTest, ChangeNoCountAndLimitsComeBackWithTheirLabel) {
    const auto before = board();
    ASSERT_TRUE(save({{"a", "hot:>1x"}}));
    const auto editor = *CaseEditor::open(casePath());
    ASSERT_TRUE(editor->setLimits({.user = 7, .group = 9}, false));
    EXPECT_FALSE(board()->demoLimits);
    ASSERT_TRUE(editor->setLimits(before->limits, true)); // as an undo does
    EXPECT_TRUE(board()->demoLimits);
    ASSERT_TRUE(editor->setLimits(before->limits, before->demoLimits));
    EXPECT_EQ(*board(), *before);
}

TEST_F(SavedFiltersTest, IdsAreFoundAfterMoreFilesCame) {
    const auto session = *CaseSession::open(casePath());
    EXPECT_THAT(*session->findIds("u", 10, {}), ElementsAre("u"));
    write("b.ndjson", events("user_id", 5, 1'700'538'400, "b"));
    (void)import({});
    EXPECT_THAT(*session->findIds("u", 10, {}), ElementsAre("u", "user_id"));
}

} // namespace
} // namespace shardscope::session
