// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/array_elements.h"
#include "core/json/members.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

using shardscope::json::ArrayElements;
using shardscope::json::Members;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

namespace {

using Kind = ArrayElements::Kind;

std::vector<std::pair<Kind, std::string>> elementsOf(std::string_view array, bool damaged = false) {
    ArrayElements elements(array);
    ArrayElements::Element element;
    std::vector<std::pair<Kind, std::string>> found;
    while (elements.next(element)) {
        found.emplace_back(element.kind, element.text);
    }
    EXPECT_EQ(elements.damaged(), damaged) << array;
    EXPECT_FALSE(elements.next(element)) << "the end stays the end";
    return found;
}

std::vector<std::pair<std::string, std::string>> membersOf(std::string_view object) {
    Members members(object);
    Members::Member member;
    std::vector<std::pair<std::string, std::string>> found;
    while (members.next(member)) {
        found.emplace_back(member.key, member.value);
    }
    return found;
}

} // namespace

TEST(ArrayElements, TellsStringsNumbersAndOthersApart) {
    EXPECT_THAT(elementsOf(R"(["a", 1.50 ,null,true,{"x":[1]},[2,"]"] ,"" ])"),
                ElementsAre(Pair(Kind::String, "a"), Pair(Kind::Number, "1.50"),
                            Pair(Kind::Other, "null"), Pair(Kind::Other, "true"),
                            Pair(Kind::Other, R"({"x":[1]})"), Pair(Kind::Other, R"([2,"]"])"),
                            Pair(Kind::String, "")));
}

TEST(ArrayElements, LeavesStringsEscaped) {
    EXPECT_THAT(elementsOf(R"(["a\"b","c\\","\u0041"])"),
                ElementsAre(Pair(Kind::String, R"(a\"b)"), Pair(Kind::String, R"(c\\)"),
                            Pair(Kind::String, R"(\u0041)")));
}

TEST(ArrayElements, MayBeEmpty) {
    EXPECT_THAT(elementsOf("[]"), IsEmpty());
    EXPECT_THAT(elementsOf("[ \t\n]"), IsEmpty());
}

TEST(ArrayElements, StopsAtDamage) {
    for (const char* array : {"", "[", "]", "[1,]", "[,1]", "[1 2]", "[1,,2]", "[\"a]", "[nul]",
                              "[01]", "[{]", "[{\"a]", "[[1]", "x[1]", "[1]x"}) {
        static_cast<void>(elementsOf(array, true));
    }
    EXPECT_EQ(elementsOf(R"(["a",x])", true).size(), 1U) << "what came before is still given";
}

TEST(Members, GivesKeysDecodedAndValuesAsSpelled) {
    EXPECT_THAT(membersOf(R"( {"a":1, "b\u005fc" : "x\"," ,"d":{"e":[1,2]} ,"":[ ],"n":null} )"),
                ElementsAre(Pair("a", "1"), Pair("b_c", R"("x\",")"), Pair("d", R"({"e":[1,2]})"),
                            Pair("", "[ ]"), Pair("n", "null")));
}

TEST(Members, StopsQuietlyAtDamage) {
    EXPECT_THAT(membersOf(""), IsEmpty());
    EXPECT_THAT(membersOf("[1]"), IsEmpty());
    EXPECT_THAT(membersOf("{}"), IsEmpty());
    EXPECT_THAT(membersOf(R"({"a":1,"b)"), ElementsAre(Pair("a", "1")));
    EXPECT_THAT(membersOf(R"({"a":1,"b"})"), ElementsAre(Pair("a", "1")));
    EXPECT_THAT(membersOf(R"({"a":1,"b":"x)"), ElementsAre(Pair("a", "1")));
    EXPECT_THAT(membersOf(R"({"a":1,"\x":2})"), ElementsAre(Pair("a", "1")));
    EXPECT_THAT(membersOf(R"({"a":})"), IsEmpty());
}
