// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remediate/recipe_reader.h"
#include "core/session/repair_preview.h"
#include "tests/core/session/case_fixture.h"

#include <algorithm>
#include <filesystem>
#include <string>

namespace shardscope::session {

namespace {

constexpr std::int64_t kTime = 1'700'000'000; // seconds

using Kind = RepairPreview::Group::Kind;

class RepairPreviewFixture : public CaseFixture {
protected:
    /// Renamed events of "hot"; `name` is their original name, as JSON.
    static std::string renamed(int count, const std::string& prefix, const std::string& more = {},
                               const std::string& name = R"("Search")") {
        std::string text;
        for (int number = 0; number < count; ++number) {
            text += EventLine{.id = "",
                              .time = kTime + number,
                              .insertId = prefix + std::to_string(number),
                              .event = "$hotshard_events",
                              .more = R"(,"mp_original_event_name":)" + name +
                                      R"(,"mp_original_distinct_id":"hot","who":"u)" +
                                      std::to_string(number) + "\"" + more}
                        .text();
        }
        return text;
    }

    void importText(const std::string& text) {
        write("export.ndjson", text);
        import({.paths = { folder / "export.ndjson" }});
        request.distinctIdFrom = {"who"};
    }

    RepairPreview preview() {
        SilentProgress progress;
        const auto made = previewRepair(casePath(), request, progress, {});
        EXPECT_TRUE(made) << base::describe(made.error());
        return made.value_or(RepairPreview{});
    }

    RepairRequest request;
};

} // namespace

TEST_F(RepairPreviewFixture, ShowsExamplesOfEveryRuleAndCountsAll) {
    importText(renamed(300, "i"));
    const RepairPreview made = preview();
    ASSERT_EQ(made.groups.size(), 1U);
    const RepairPreview::Group& group = made.groups.front();
    EXPECT_EQ(group.kind, Kind::Rule);
    EXPECT_EQ(group.events, 300U);
    ASSERT_EQ(group.rows.size(), 50U);
    EXPECT_TRUE(std::is_sorted(group.rows.begin(), group.rows.end(),
                               [](const auto& a, const auto& b) { return a.line < b.line; }));
    EXPECT_GT(group.rows.back().line, 200U) << "a choice of all of them, not the first ones";
    for (const PreviewRow& row : group.rows) {
        const auto id = std::find_if(row.changes.begin(), row.changes.end(),
                                     [](const auto& each) { return each.name == "distinct_id"; });
        ASSERT_NE(id, row.changes.end());
        EXPECT_EQ(id->before, "\"\"");
        EXPECT_EQ(id->after, "\"u" + std::to_string(row.line - 1) + "\"");
        EXPECT_EQ(row.changes.front().after, "\"Search\"");
    }
    EXPECT_EQ(made.report.books.total().written, 300U);
    EXPECT_EQ(preview().groups.front().rows.back().line, group.rows.back().line)
        << "always the same";
}

TEST_F(RepairPreviewFixture, TellsRowsThatNoRuleTouchesAndThoseSetAsideApart) {
    importText(renamed(5, "t", R"(,"env":"test")") + renamed(7, "b", R"(,"env":"beta")") +
               renamed(3, "n", R"(,"env":"beta")", "null") + renamed(2, "o"));
    const auto recipe = remediate::parseRecipe(R"json({"rules":[
        {"name":"tests","when":"properties[\"env\"] == \"test\"","actions":[{"do":"leave-out"}]},
        {"name":"beta","when":"properties[\"env\"] == \"beta\"",
         "actions":[{"do":"restore-event"}]},
        {"name":"nobody","when":"properties[\"env\"] == \"?\"","actions":[]}]})json");
    ASSERT_TRUE(recipe) << base::describe(recipe.error());
    request.recipe = *recipe;
    const RepairPreview made = preview();
    std::vector<std::tuple<Kind, std::size_t, std::uint64_t>> found;
    for (const RepairPreview::Group& group : made.groups) {
        found.emplace_back(group.kind, group.rule, group.events);
    }
    EXPECT_EQ(found,
              (std::vector<std::tuple<Kind, std::size_t, std::uint64_t>>{{Kind::Rule, 0, 0},
                                                                         {Kind::LeftOut, 0, 5},
                                                                         {Kind::Rule, 1, 7},
                                                                         {Kind::Rule, 2, 0},
                                                                         {Kind::SetAside, 0, 3},
                                                                         {Kind::NoRule, 0, 2}}));
    const RepairPreview::Group& aside = made.groups[4];
    EXPECT_NE(aside.reason.find("no original name"), std::string::npos);
    EXPECT_EQ(aside.rows.front().reason, aside.reason);
    for (const remediate::PropertyChange& change : aside.rows.front().changes) {
        EXPECT_EQ(change.kind(), remediate::PropertyChange::Kind::Same);
    }
}

TEST_F(RepairPreviewFixture, DoesNotKeepTheTextOfVeryLongEvents) {
    importText(renamed(1, "i", R"(,"long":")" + std::string(100'000, 'x') + "\""));
    const RepairPreview made = preview();
    ASSERT_EQ(made.groups.front().rows.size(), 1U);
    EXPECT_TRUE(made.groups.front().rows.front().changes.empty());
}

TEST_F(RepairPreviewFixture, WritesNothing) {
    importText(renamed(10, "i"));
    EXPECT_EQ(preview().report.books.total().read, 10U);
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        EXPECT_TRUE(name == "export.ndjson" || name.starts_with("test.shardcase")) << name;
    }
    EXPECT_FALSE(std::filesystem::exists(casePath().string() + ".repairs"));
}

TEST_F(RepairPreviewFixture, StopsWhenAskedTo) {
    importText(renamed(10, "i"));
    std::stop_source stop;
    stop.request_stop();
    SilentProgress progress;
    const auto made = previewRepair(casePath(), request, progress, stop.get_token());
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, base::ErrorCode::Cancelled);
}

TEST_F(RepairPreviewFixture, OutlinesTheRulesOfAFlowWithTheKeysOfTheCase) {
    importText(renamed(10, "i"));
    request.userLimit = 5;
    const auto outline = outlineRepair(casePath(), request, {});
    ASSERT_TRUE(outline) << base::describe(outline.error());
    EXPECT_EQ(outline->hotIds, std::vector<std::string>{"hot"});
    ASSERT_EQ(outline->recipe.rules.size(), 1U);
    EXPECT_EQ(outline->recipe.rules.front().actions.size(), 2U);
}

} // namespace shardscope::session
