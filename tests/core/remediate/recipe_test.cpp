// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remediate/id_lookup.h"
#include "core/remediate/recipe_presets.h"
#include "core/remediate/recipe_reader.h"
#include "tests/core/support/temporary_folder.h"

#include <gtest/gtest.h>

namespace shardscope::remediate {

namespace {

std::string where(const std::string& json) {
    const auto recipe = parseRecipe(json);
    return recipe ? "read" : recipe.error().where;
}

} // namespace

TEST(Recipe, IsReadBackAsItWasWritten) {
    Recipe recipe = groupRecipe({{"company", "Acme \"1\"", {*events::parseIsoDate("2023-09-01")}}},
                                {"$user_id", "account"});
    recipe.sourceTimezone = "Europe/Berlin";
    recipe.keepOriginals = false;
    Rule rule{"all", R"(defined(properties["x"]))", {}};
    rule.actions.emplace_back(DropProperties{{"a", "b"}});
    rule.actions.emplace_back(RenameProperty{"a", "b"});
    rule.actions.emplace_back(SetProperty{"p", R"({"deep":[1,"x y"]})"});
    rule.actions.emplace_back(KeepInsertId{});
    rule.actions.emplace_back(LeaveOut{});
    rule.actions.emplace_back(ReplaceGroup{"g", "1", std::nullopt, {}});
    MapDistinctId mapping;
    mapping.lookup = MapDistinctId::Lookup{"email", "ids.csv"};
    mapping.otherwise = "x";
    mapping.which = MapDistinctId::Which::All;
    rule.actions.emplace_back(mapping);
    recipe.rules.push_back(rule);
    const auto again = parseRecipe(writeRecipe(recipe));
    ASSERT_TRUE(again) << base::describe(again.error());
    EXPECT_EQ(*again, recipe);
}

TEST(Recipe, SaysWhereItIsWrong) {
    EXPECT_EQ(where("{"), "recipe, line 1");
    EXPECT_EQ(where("\n\n{\"rules\": nul}"), "recipe, line 3");
    EXPECT_EQ(where("[]"), "recipe");
    EXPECT_EQ(where("{}"), "recipe");
    EXPECT_EQ(where(R"({"rules":[]})"), "recipe");
    EXPECT_EQ(where(R"({"rules":[{"if":"x"}]})"), "recipe, rules[0].if");
    EXPECT_EQ(where(R"({"rules":[{"when":"(x"}]})"), "recipe, rules[0].when");
    EXPECT_EQ(where(R"({"rules":[{"actions":[{"do":"explode"}]}]})"),
              "recipe, rules[0].actions[0]");
    EXPECT_EQ(where(R"({"rules":[{},{"actions":[{"do":"drop","properties":[1]}]}]})"),
              "recipe, rules[1].actions[0].properties[0]");
    EXPECT_EQ(where(R"({"rules":[{"actions":[{"do":"drop","properties":["time"]}]}]})"),
              "recipe, rules[0].actions[0].properties");
    EXPECT_EQ(where(R"({"rules":[{"actions":[{"do":"map-distinct-id","otherwise":"NULL"}]}]})"),
              "recipe, rules[0].actions[0].otherwise");
    EXPECT_EQ(where(R"({"rules":[{"actions":[{"do":"replace-group","key":"g"}]}]})"),
              "recipe, rules[0].actions[0]");
    EXPECT_EQ(
        where(
            R"({"rules":[{"actions":[{"do":"replace-group","key":"g","id":"1","days":["x"]}]}]})"),
        "recipe, rules[0].actions[0].days[0]");
    EXPECT_EQ(where(R"({"source_timezone":"Mars/Base","rules":[{}]})"), "recipe, source_timezone");
    EXPECT_EQ(where(R"({"rules":[{}]})"), "read");
}

TEST(Recipe, OfAFileLooksForItsLookupsBesideIt) {
    const tests::TemporaryFolder folder;
    const std::string path =
        folder.write("recipe.json", R"({"rules":[{"actions":[{"do":"map-distinct-id",)"
                                    R"("lookup":{"property":"email","file":"ids.csv"}}]}]})");
    const auto recipe = readRecipe(path);
    ASSERT_TRUE(recipe) << base::describe(recipe.error());
    const auto& mapping = std::get<MapDistinctId>(recipe->rules[0].actions[0]);
    EXPECT_EQ(mapping.lookup->file, folder.path("ids.csv"));
    EXPECT_EQ(readRecipe(path + "x").error().code, base::ErrorCode::NotFound);
}

TEST(IdLookup, ReadsCsvAndNamesTheLineThatIsNone) {
    const auto table = parseLookup("\xef\xbb\xbf"
                                   "a,1\r\n\n\"b,\n\"\"c\",2\na,3",
                                   "ids.csv");
    ASSERT_TRUE(table) << base::describe(table.error());
    EXPECT_EQ(table->size(), 2U);
    EXPECT_EQ(table->at("a"), "3");
    EXPECT_EQ(table->at("b,\n\"c"), "2");
    EXPECT_EQ(parseLookup("a,1\nb\n", "ids.csv").error().where, "ids.csv, line 2");
    EXPECT_EQ(parseLookup("a,1\n\"b,2\n", "ids.csv").error().where, "ids.csv, line 2");
}

} // namespace shardscope::remediate
