// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/memory_plan.h"
#include "tests/core/session/case_fixture.h"

#include <gtest/gtest.h>

#include <string>

using namespace shardscope;
using namespace shardscope::session;

TEST(MemoryPlan, GivesAwayNoMoreThanThereIs) {
    for (const std::size_t workers : {1U, 2U, 16U, 256U}) {
        const std::uint64_t least = MemoryPlan::leastBudget(workers);
        for (const std::uint64_t budget : {least, least * 3, least * 20}) {
            const auto plan = MemoryPlan::make(budget, workers, true);
            ASSERT_TRUE(plan) << describe(plan.error());
            EXPECT_LT(plan->idTable +
                          workers * (plan->rowsInMemory * 96 + plan->asideTable +
                                     3 * plan->packedPerFile) +
                          plan->liveCells * 40,
                      budget);
            EXPECT_GT(plan->idTable, 0U);
            EXPECT_GE(plan->rowsInMemory, 64U * 1024);
        }
    }
}

TEST(MemoryPlan, NamesTheLeastBudget) {
    const std::uint64_t least = MemoryPlan::leastBudget(2);
    const auto refused = MemoryPlan::make(least - 1, 2, false);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, base::ErrorCode::Usage);
    const std::string mib = std::to_string((least + (1U << 20U) - 1) >> 20U) + "M";
    EXPECT_NE(refused.error().what.find(mib), std::string::npos) << refused.error().what;
}

TEST(MemoryPlan, TheUsualBudgetIsEnoughForAnyNumberOfWorkers) {
    EXPECT_LE(MemoryPlan::usualBudget(), std::uint64_t{2} << 30U);
    EXPECT_TRUE(MemoryPlan::make(0, 256, true));
}

namespace {

/// More ids than the least budget holds, some of them in both files, one of them hot.
class MemoryBudget : public CaseFixture {
protected:
    static std::string manyIds(int first, int end, std::int64_t time) {
        std::string text;
        for (int number = first; number < end; ++number) {
            const std::string name = "somebody-with-a-long-name-" + std::to_string(number * 7'919);
            text += EventLine{.id = number % 50 == 0 ? "hot" : name,
                              .time = time + number % 80'000,
                              .insertId = std::to_string(number)}
                        .text();
        }
        return text;
    }
    void writeExports() const {
        write("a.ndjson", manyIds(0, 120'000, 1'700'006'400));
        write("b.ndjson", manyIds(80'000, 200'000, 1'700'092'800));
    }
    /// Rows and totals of everything, as text: two cases differ where these do.
    std::string everything() const {
        std::string text;
        const auto shown = board();
        for (const store::IdRow& row : shown->ids) {
            text += row.id + ' ' + std::to_string(row.volume) + ' ' +
                    std::to_string(row.uniqueEvents) + ' ' + std::to_string(row.uniqueDays) + '\n';
        }
        const DetectAnswer answer = detect({.userLimit = 1'000});
        for (const detect::Finding& finding : answer.findings) {
            text += finding.key.id + ' ' + std::to_string(finding.events) + ' ' +
                    std::to_string(finding.deduplicated) + '\n';
        }
        return text;
    }
};

} // namespace

TEST_F(MemoryBudget, DoesNotChangeTheOutcome) {
    constexpr std::uint64_t bytesOfTable = 196'000 * 56; // without the slack of growing
    ASSERT_LT(MemoryPlan::make(MemoryPlan::leastBudget(2), 2, false)->idTable, bytesOfTable);
    writeExports();
    const std::vector<std::filesystem::path> paths = {folder / "a.ndjson", folder / "b.ndjson"};
    import({.paths = paths, .threads = 2});
    const std::string expected = everything();
    ASSERT_GT(expected.size(), 1'000'000U);
    std::filesystem::remove(casePath());
    import({.paths = paths, .threads = 2, .memoryBudget = MemoryPlan::leastBudget(2)});
    EXPECT_TRUE(everything() == expected);
}

TEST_F(MemoryBudget, HoldsForAFurtherImportIntoTheSameCase) {
    writeExports();
    import({.paths = { folder / "a.ndjson", folder / "b.ndjson" }});
    const std::string expected = everything();
    std::filesystem::remove(casePath());
    const std::uint64_t least = MemoryPlan::leastBudget(1);
    const auto editor = CaseEditor::open(casePath(), CaseEditor::Missing::Create);
    ASSERT_TRUE(editor);
    for (const char* name : {"a.ndjson", "b.ndjson"}) {
        // The same editor twice: the second import knows the ids of the first one already.
        import({.paths = {folder / name}, .threads = 1, .memoryBudget = least, .editor = *editor});
    }
    EXPECT_TRUE(everything() == expected);
}

TEST_F(MemoryBudget, HoldsForAnImportIntoABigCase) {
    writeExports();
    import({.paths = { folder / "a.ndjson", folder / "b.ndjson" }});
    const std::string expected = everything();
    std::filesystem::remove(casePath());
    import({.paths = { folder / "b.ndjson" }});
    import(
        {.paths = {folder / "a.ndjson"}, .threads = 1, .memoryBudget = MemoryPlan::leastBudget(1)});
    EXPECT_TRUE(everything() == expected);
}

TEST_F(MemoryBudget, TooSmallABudgetMakesNoCase) {
    writeExports();
    const auto refused =
        importFiles(casePath(), {.paths = {folder}, .memoryBudget = 1}, observer, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, base::ErrorCode::Usage);
    EXPECT_FALSE(std::filesystem::exists(casePath()));
}
