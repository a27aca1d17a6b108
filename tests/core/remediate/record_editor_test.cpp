// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/remediate/repair_fixture.h"
#include "tests/core/support/temporary_folder.h"

#include "core/json/strict_check.h"

namespace shardscope::remediate {

namespace {

using Outcome = RecordEditor::Outcome;

Recipe withActions(std::vector<Action> actions, std::string when = {}) {
    Recipe recipe;
    recipe.rules.push_back({"rule", std::move(when), std::move(actions)});
    return recipe;
}

} // namespace

TEST(RecordEditor, RestoresTheNameAndGivesTheEventToWhomTheRecipeSays) {
    Repairs repairs(userRecipe({"$user_id", "account"}));
    const std::string line = repairs.of(renamed(R"(,"account":"anna")"));
    EXPECT_EQ(line, R"({"event":"Search","properties":{"time":1700000000000,"distinct_id":"anna",)"
                    R"("$insert_id":)" +
                        valueIn(line, "$insert_id") +
                        R"(,"hs_original_distinct_id":"hot","account":"anna","ip":0,)"
                        R"("hs_run":"run1"}})");
}

TEST(RecordEditor, LeavesEveryOtherByteAsItIs) {
    Repairs repairs(userRecipe({}));
    const std::string odd =
        R"( , "a" : 1e3,"b":82221.60 ,"n":12345678901234567890123,)"
        "\"c\":\t[1, 2 ,{\"x\":null}],\"dup\":1,\"dup\":2,\"\\u0064\":\"\\u0000\"";
    const std::string line = repairs.of(renamed(odd));
    EXPECT_NE(line.find(odd), std::string::npos) << line;
}

TEST(RecordEditor, PutsAnElementThatSpansLinesOnOne) {
    Repairs repairs(userRecipe({}));
    const std::string line = repairs.of(renamed(",\r\n \"a\":\n 1"));
    EXPECT_NE(line.find(",   \"a\":  1"), std::string::npos) << line;
}

TEST(RecordEditor, DropsPropertiesWhereverTheyStand) {
    Repairs repairs(withActions({DropProperties{{"a", "b", "z"}}}));
    for (const char* more : {R"(,"a":1)", R"(,"a":1,"b":2)", R"(,"a":1 , "c":3,"b":2)",
                             R"(,"c":3,"a":{"a":1},"a":2,"b":[1,2])", R"(,"z":1,"c":3)"}) {
        const std::string line =
            repairs.of(R"({"event":"E","properties":{"time":1700000000000,"distinct_id":"u")" +
                       std::string(more) + "}}");
        EXPECT_FALSE(json::findDefect(line)) << line;
        EXPECT_EQ(valueIn(line, "a") + valueIn(line, "b") + valueIn(line, "z"), "") << line;
        EXPECT_EQ(valueIn(line, "c"),
                  std::string(more).find("\"c\"") == std::string::npos ? "" : "3")
            << line;
    }
}

TEST(RecordEditor, RenamesAndSetsProperties) {
    Repairs repairs(withActions({RenameProperty{"old", "new"}, SetProperty{"mark", R"({"v":[1]})"},
                                 SetProperty{"known", "true"}}));
    const std::string line =
        repairs.of(R"({"event":"E","properties":{"time":1700000000000,"distinct_id":"u",)"
                   R"("new":0,"old":[1],"known":false}})");
    EXPECT_NE(line.find(R"("distinct_id":"u","new":[1],"known":true,)"), std::string::npos) << line;
    EXPECT_NE(line.find(R"("mark":{"v":[1]})"), std::string::npos) << line;
}

TEST(RecordEditor, TakesTheFirstRuleThatHoldsAndLeavesOutWhatNoneIsAbout) {
    Recipe recipe;
    recipe.rules.push_back({"tests", R"(properties["env"] == "test")", {LeaveOut{}}});
    recipe.rules.push_back({"old", R"(properties["v"] < 2)", {SetProperty{"era", "1"}}});
    recipe.rules.push_back({"new", R"(properties["v"] < 9)", {SetProperty{"era", "2"}}});
    Repairs repairs(recipe);
    EXPECT_EQ(repairs.run(renamed(R"(,"env":"test","v":1)")), Outcome::LeftOut);
    EXPECT_EQ(repairs.editor().rule(), 0U);
    EXPECT_EQ(valueIn(repairs.of(renamed(R"(,"v":1)")), "era"), "1");
    EXPECT_EQ(valueIn(repairs.of(renamed(R"(,"v":2)")), "era"), "2");
    EXPECT_EQ(repairs.run(renamed(R"(,"v":9)")), Outcome::LeftOut);
    EXPECT_EQ(repairs.editor().rule(), std::nullopt);
}

TEST(RecordEditor, NeverGivesOutAnIdThatIsHotOrThatTheVendorRefuses) {
    Repairs repairs(userRecipe({"a", "b"}), {"hot", "warm"});
    const auto idFor = [&repairs](const std::string& more) {
        return valueIn(repairs.of(renamed(more)), "distinct_id");
    };
    EXPECT_EQ(idFor(R"(,"a":"hot","b":"anna")"), R"("anna")");
    EXPECT_EQ(idFor(R"(,"a":"warm")"), R"("")");
    EXPECT_EQ(idFor(R"(,"a":"Undefined","b":"LMY47D")"), R"("")");
    EXPECT_EQ(idFor(R"(,"a":0,"b":42)"), R"("42")"); // never a number
    EXPECT_EQ(idFor(R"(,"a":["x"],"b":null)"), R"("")");
    EXPECT_EQ(idFor(R"(,"a":"an\u006ea")"), R"("anna")");
}

TEST(RecordEditor, KeepsIdentitiesOnlyAsFarAsTheySayTheSame) {
    Repairs repairs(userRecipe({"$user_id", "account"}));
    const auto both = [&repairs](const std::string& more) {
        const std::string line = repairs.of(renamed(more));
        return valueIn(line, "$user_id") + valueIn(line, "$device_id");
    };
    EXPECT_EQ(both(R"(,"$user_id":"anna","$device_id":"d")"), R"("anna""d")");
    EXPECT_EQ(both(R"(,"$user_id":"hot","$device_id":"d")"), "");
    EXPECT_EQ(both(R"(,"$user_id":"hot","$device_id":"hot","account":"anna")"), "");
    EXPECT_EQ(both(R"(,"$device_id":"d","account":"$device:d")"), R"("d")");
    EXPECT_EQ(both(R"(,"$user_id":"anna","$device_id":"hot")"), R"("anna")");
}

TEST(RecordEditor, FallsBackToALookupAndThenToAConstant) {
    const tests::TemporaryFolder folder;
    const std::string path =
        folder.write("ids.csv", "a@x.org,anna\r\n\"b\"\"@x.org\",\"bert, jr\"\n");
    MapDistinctId mapping;
    mapping.lookup = MapDistinctId::Lookup{"email", path};
    mapping.otherwise = "nobody-we-know";
    Repairs repairs(withActions({RestoreEvent{}, mapping}));
    const auto idFor = [&repairs](const std::string& more) {
        return valueIn(repairs.of(renamed(more)), "distinct_id");
    };
    EXPECT_EQ(idFor(R"(,"email":"a@x.org")"), R"("anna")");
    EXPECT_EQ(idFor(R"(,"email":"b\"@x.org")"), R"("bert, jr")");
    EXPECT_EQ(idFor(R"(,"email":"c@x.org")"), R"("nobody-we-know")");
}

TEST(RecordEditor, WritesTimeInWholeMilliseconds) {
    Repairs repairs(withActions({}));
    const auto timeOf = [&repairs](const std::string& time) {
        return valueIn(
            repairs.of(R"({"event":"E","properties":{"time":)" + time + R"(,"distinct_id":"u"}})"),
            "time");
    };
    EXPECT_EQ(timeOf("1700000000"), "1700000000000");
    EXPECT_EQ(timeOf("1700000000.123"), "1700000000123");
    EXPECT_EQ(timeOf("1700000000123"), "1700000000123");
    EXPECT_EQ(timeOf("1.700000000123e12"), "1700000000123");
}

TEST(RecordEditor, MovesClockTimeOfOldProjectsToTrueTimeAndCountsWhatIsAmbiguous) {
    Recipe recipe = withActions({});
    recipe.sourceTimezone = "America/New_York";
    Repairs repairs(recipe);
    const auto timeOf = [&repairs](const std::string& time) {
        return valueIn(
            repairs.of(R"({"event":"E","properties":{"time":)" + time + R"(,"distinct_id":"u"}})"),
            "time");
    };
    EXPECT_EQ(timeOf("1610712000"), "1610730000000"); // 2021-01-15 12:00, five hours behind
    EXPECT_EQ(repairs.editor().ambiguousTimes(), 0U);
    EXPECT_EQ(timeOf("1636248600"), "1636263000000"); // 2021-11-07 01:30, which came twice
    EXPECT_EQ(repairs.editor().ambiguousTimes(), 1U);
}

TEST(RecordEditor, MakesTheSameInsertIdForTheSameEventOnly) {
    Repairs repairs(userRecipe({}));
    const auto idOf = [&repairs](const std::string& line) {
        return valueIn(repairs.of(line), "$insert_id");
    };
    const std::string id = idOf(renamed());
    EXPECT_EQ(id.size(), 34U);
    EXPECT_TRUE(isInsertId(id.substr(1, 32)));
    EXPECT_EQ(id, idOf(renamed(R"(,"more":1)")));
    EXPECT_NE(id, idOf(R"({"event":"$hotshard_events","properties":{"time":1700000001,)"
                       R"("distinct_id":"","$insert_id":"i-1","mp_original_event_name":"Search",)"
                       R"("mp_original_distinct_id":"hot"}})"));
    const std::string without =
        R"({"event":"E","properties":{"time":1700000000,"distinct_id":"u"}})";
    EXPECT_EQ(repairs.run(without, 1), Outcome::Edited);
    const std::string first(repairs.editor().text());
    EXPECT_EQ(repairs.run(without, 2), Outcome::Edited);
    EXPECT_NE(valueIn(first, "$insert_id"),
              valueIn(std::string(repairs.editor().text()), "$insert_id"));
}

TEST(RecordEditor, KeepsAnInsertIdOnRequestIfTheVendorTakesIt) {
    Repairs repairs(withActions({KeepInsertId{}}));
    const auto idOf = [&repairs](const std::string& insertId) {
        return valueIn(repairs.of(R"({"event":"E","properties":{"time":1700000000,)"
                                  R"("distinct_id":"u","$insert_id":)" +
                                  insertId + "}}"),
                       "$insert_id");
    };
    EXPECT_EQ(idOf(R"("36a92782-cd7d-41a0-93af-8c23ec6c4191")"),
              R"("36a92782-cd7d-41a0-93af-8c23ec6c4191")");
    EXPECT_NE(idOf(R"("ajs-next-1:8n")"), R"("ajs-next-1:8n")");
    EXPECT_NE(idOf(R"("undefined")"), R"("undefined")");
}

TEST(RecordEditor, RefusesWhatTheVendorWouldRefuse) {
    Repairs repairs(userRecipe({}));
    std::string many;
    for (int number = 0; number < 260; ++number) {
        many += ",\"p" + std::to_string(number) + "\":1";
    }
    EXPECT_EQ(repairs.run(renamed(many)), Outcome::Refused);
    EXPECT_NE(repairs.editor().reason().find("255"), std::string::npos);
    EXPECT_EQ(repairs.run(renamed(",\"p\":\"" + std::string(1'000'000, 'x') + "\"")),
              Outcome::Refused);
    EXPECT_NE(repairs.editor().reason().find("1 MB"), std::string::npos);
    const auto at = [&repairs](const std::string& time) {
        return repairs.run(R"({"event":"E","properties":{"time":)" + time +
                           R"(,"distinct_id":"u"}})");
    };
    EXPECT_EQ(at("31535999"), Outcome::Refused);
    EXPECT_EQ(at("31536000"), Outcome::Edited);
    EXPECT_EQ(at("1900000001"), Outcome::Refused);
    EXPECT_EQ(repairs.run(renamed(R"(,"x":{"a":nul})")), Outcome::Refused);
    EXPECT_NE(repairs.editor().reason().find("JSON"), std::string::npos);
}

// What goes wrong in the scripts that analysts copy today, one by one.

TEST(ScriptDefect, IdentityIsNotLostForGood) {
    Repairs repairs(userRecipe({}));
    EXPECT_EQ(valueIn(repairs.of(renamed()), "hs_original_distinct_id"), R"("hot")");
    EXPECT_EQ(valueIn(repairs.of(renamed()), "mp_original_distinct_id"), "");
}

TEST(ScriptDefect, ANumericArtefactIsNoDistinctId) {
    Repairs repairs(userRecipe({}));
    EXPECT_EQ(valueIn(repairs.of(renamed({}, "5512345")), "distinct_id"), R"("")");
}

TEST(ScriptDefect, AGroupValueThatOnlyContainsTheHotIdStays) {
    Repairs repairs(groupRecipe({{"company", "acme", {}}, {"team", "a", {}}}, {}));
    const std::string line =
        repairs.of(R"({"event":"E","properties":{"time":1700000000,"distinct_id":"u",)"
                   R"("company":"acme-corp","team":"banana","plan":{"acme":1}}})");
    EXPECT_EQ(valueIn(line, "company"), R"("acme-corp")");
    EXPECT_EQ(valueIn(line, "team"), R"("banana")");
    EXPECT_EQ(valueIn(line, "plan"), R"({"acme":1})");
}

TEST(ScriptDefect, NumericAndNullGroupsAreNotDropped) {
    Repairs repairs(groupRecipe({{"team", "7", {}}}, {}));
    const auto teamOf = [&repairs](const std::string& team) {
        return valueIn(repairs.of(R"({"event":"E","properties":{"time":1700000000,)"
                                  R"("distinct_id":"u","team":)" +
                                  team + "}}"),
                       "team");
    };
    EXPECT_EQ(teamOf("42"), "42");
    EXPECT_EQ(teamOf("7"), R"("")");
    EXPECT_EQ(teamOf("null"), "null");
    EXPECT_EQ(teamOf("true"), "true");
    EXPECT_EQ(teamOf("[7, \"7\", 77, null]"), "[\"\", \"\", 77, null]");
}

TEST(ScriptDefect, AnEventWithoutOriginalNameIsSetAsideAndNotLost) {
    Repairs repairs(userRecipe({}));
    for (const char* original :
         {"", R"(,"mp_original_event_name":null)", R"(,"mp_original_event_name":"")"}) {
        const std::string line = R"({"event":"$hotshard_events","properties":{"time":1700000000,)"
                                 R"("distinct_id":"")" +
                                 std::string(original) + "}}";
        EXPECT_EQ(repairs.run(line), Outcome::Refused);
        EXPECT_NE(repairs.editor().reason().find("original name"), std::string::npos);
    }
}

TEST(ScriptDefect, AnEventWithoutOriginalIdIsRestored) {
    Repairs repairs(userRecipe({}));
    const std::string line =
        repairs.of(R"({"event":"$hotshard_events","properties":{"time":1700000000,)"
                   R"("distinct_id":"","mp_original_event_name":"Search"}})");
    EXPECT_EQ(valueIn(line, "event"), R"("Search")");
    EXPECT_EQ(valueIn(line, "distinct_id"), R"("")");
}

TEST(ScriptDefect, ServerPropertiesGoAndTheAddressOfTheSenderIsNotUsed) {
    Repairs repairs(userRecipe({}));
    std::string server;
    for (const std::string_view name : kServerProperties) {
        server += ",\"" + std::string(name) + "\":1";
    }
    const std::string line = repairs.of(renamed(server + R"(,"$city":"Berlin")"));
    for (const std::string_view name : kServerProperties) {
        EXPECT_EQ(valueIn(line, std::string(name)), "") << name;
    }
    EXPECT_EQ(valueIn(line, "ip"), "0");
    EXPECT_EQ(valueIn(line, "$city"), R"("Berlin")");
}

TEST(ScriptDefect, AMissingDistinctIdIsSentAsNobody) {
    Repairs repairs(groupRecipe({}, {}));
    const std::string line = repairs.of(R"({"event":"E","properties":{"time":1700000000}})");
    EXPECT_EQ(valueIn(line, "distinct_id"), R"("")");
    EXPECT_FALSE(json::findDefect(line));
}

TEST(ScriptDefect, UserIdAndDeviceIdDoNotBringTheHotShardBack) {
    Repairs repairs(userRecipe({}));
    const std::string line = repairs.of(renamed(R"(,"$user_id":"hot","$device_id":"hot")"));
    EXPECT_EQ(line.find("\"$user_id\""), std::string::npos);
    EXPECT_EQ(line.find("\"$device_id\""), std::string::npos);
}

TEST(GroupReplacement, KeepsWhatWasThereAndTheDaysItIsMeantFor) {
    const auto day = events::parseIsoDate("2023-11-14");
    Repairs repairs(groupRecipe({{"company", "Acme", {*day}}}, {}));
    const auto line = [&repairs](const std::string& time) {
        return repairs.of(R"({"event":"E","properties":{"time":)" + time +
                          R"(,"distinct_id":"u","company":["Acme" ,"B"]}})");
    };
    EXPECT_EQ(valueIn(line("1700000000"), "company"), R"(["" ,"B"])");
    EXPECT_EQ(valueIn(line("1700000000"), "hs_original_company"), R"(["Acme" ,"B"])");
    EXPECT_EQ(valueIn(line("1700100000"), "company"), R"(["Acme" ,"B"])");
    EXPECT_EQ(valueIn(line("1700100000"), "hs_original_company"), "");
}

TEST(GroupReplacement, TakesMembersAwayAndEmptyListsToo) {
    Repairs repairs(
        withActions({ReplaceGroup{"g", "A", std::nullopt, {}}, ReplaceGroup{"g", "7", "8", {}},
                     ReplaceGroup{"g", "9", "nine", {}}}));
    const auto groupOf = [&repairs](const std::string& value) {
        const std::string line =
            repairs.of(R"({"event":"E","properties":{"time":1700000000,"distinct_id":"u","g":)" +
                       value + ",\"last\":1}}");
        EXPECT_FALSE(json::findDefect(line)) << line;
        return valueIn(line, "g");
    };
    EXPECT_EQ(groupOf(R"(["A","B"])"), R"(["B"])");
    EXPECT_EQ(groupOf(R"(["B", "A" ])"), R"(["B" ])");
    EXPECT_EQ(groupOf(R"(["B","A","A","C","A"])"), R"(["B","C"])");
    EXPECT_EQ(groupOf(R"(["A"])"), "");
    EXPECT_EQ(groupOf(R"("A")"), "");
    EXPECT_EQ(groupOf(R"("\u0041")"), "");
    EXPECT_EQ(groupOf("7"), "8");
    EXPECT_EQ(groupOf(R"("7")"), R"("8")");
    EXPECT_EQ(groupOf("[9,1e1]"), R"(["nine",1e1])");
    EXPECT_EQ(groupOf("[]"), "[]");
}

TEST(GroupReplacement, ChangesEveryValueOfAKeyThatIsGivenTwice) {
    Repairs repairs(groupRecipe({{"g", "A", {}}}, {}));
    const std::string line = repairs.of(
        R"({"event":"E","properties":{"g":"A","time":1700000000,"distinct_id":"u","g":"A"}})");
    EXPECT_EQ(line.find(R"("g":"A")"), std::string::npos) << line;
    EXPECT_EQ(valueIn(line, "hs_original_g"), R"("A")");
}

} // namespace shardscope::remediate
