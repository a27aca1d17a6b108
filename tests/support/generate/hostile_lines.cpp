// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/generate/hostile_lines.h"

#include <array>
#include <string_view>
#include <vector>

namespace shardscope::generate {

namespace {

using namespace std::string_view_literals;

/// Wrong as a whole, or in what makes it an event.
constexpr std::array kBroken{
    "[1,2,3]"sv,
    "\"text\""sv,
    "5"sv,
    "null"sv,
    "true"sv,
    "{"sv,
    "}"sv,
    "terminated early"sv,
    "{\"event\"}"sv,
    "{event:\"x\",properties:{time:1}}"sv,
    "{'event':'x','properties':{'time':1}}"sv,
    R"({"event":"x","properties":{"time":1})"sv,
    R"({"event":"x","properties":{"time":1]})"sv,
    R"({"event":"x","properties":{"time":1}}})"sv,
    R"({"event":"x","properties":{"time":1}} // comment)"sv,
    R"({"event":"x","properties":{"time":1}}{"event":"y","properties":{"time":1}})"sv,
    R"({"event":"x","properties":{"time":1}} null)"sv,
    R"({"event":"x" "properties":{"time":1}})"sv,
    R"({"event" "x","properties":{"time":1}})"sv,
    R"({"event":"x,"properties":{"time":1}})"sv,
    R"({"event":"x","properties":{"time":NaN}})"sv,
    R"({"event":"x","properties":{"time":Infinity}})"sv,
    R"({"event":"x","properties":{"time":-}})"sv,
    R"({"event":"x","properties":{"time":1.}})"sv,
    R"({"event":"x","properties":{"time":01}})"sv,
    R"({"event":"x","properties":{"time":+1}})"sv,
    R"({"event":"x","properties":{"time":1e}})"sv,
    R"({"event":"x","properties":{"time":0x10}})"sv,
    R"({"event":"x","properties":{"time":1 2}})"sv,
    R"({"event":"x","properties":{"time":}})"sv,
    R"({"event":"x\q","properties":{"time":1}})"sv,
    R"({"event":"x\u12g4","properties":{"time":1}})"sv,
    "\xef\xbb\xbf{\"event\":\"x\",\"properties\":{\"time\":1}}"sv,
    "{\"event\":\"x\xff\",\"properties\":{\"time\":1}}"sv,
    "{\"event\":\"x\xc3\",\"properties\":{\"time\":1}}"sv,
    "{\"event\":\"\xed\xa0\x80\",\"properties\":{\"time\":1}}"sv,
    "{\"event\":\"\xc0\xaf\",\"properties\":{\"time\":1}}"sv,
    "{\"event\":\"\xf4\x90\x80\x80\",\"properties\":{\"time\":1}}"sv,
    "{\"event\":\"x\ty\",\"properties\":{\"time\":1}}"sv,
    "{\"event\":\"x\0y\",\"properties\":{\"time\":1}}"sv,
    "{\"event\":\"x\",\"properties\":{\"time\":1,\"distinct_id\":\"\xfe\"}}"sv,
    "\0"sv,
    "\0\0\0\0"sv,
    "\xff\xfe"sv,
};

/// Wrong where nobody looks.
constexpr std::array kHidden{
    "NaN"sv,
    "-Infinity"sv,
    "01"sv,
    "+1"sv,
    ".5"sv,
    "1."sv,
    "1e"sv,
    "0x1"sv,
    "tru"sv,
    "nul"sv,
    "True"sv,
    "undefined"sv,
    "'x'"sv,
    "\"\\x41\""sv,
    "\"\\u12\""sv,
    "\"\t\""sv,
    "\"\xff\""sv,
    "\"\xc3(\""sv,
    "\"\xed\xbf\xbf\""sv,
    "[1,]"sv,
    "[,1]"sv,
    "{\"a\":1,}"sv,
    "{\"a\" 1}"sv,
    "{a:1}"sv,
    "[1 2]"sv,
    "{\"a\":}"sv,
    "\"x\0y\""sv,
    "- 1"sv,
    "1 .5"sv,
};

std::string withHiddenDamage(Prng& prng) {
    const std::string_view damage = prng.pick(kHidden);
    const std::string value = "\"more\":" + std::string(damage);
    const std::string time = R"("time":1791201600,"distinct_id":"hidden-damage")";
    if (prng.permille(300))
        return R"({"event":"x",)" + value + R"(,"properties":{)" + time + "}}";
    const bool first = prng.permille(500);
    return R"({"event":"x","properties":{)" + (first ? value + ',' + time : time + ',' + value) +
           "}}";
}

} // namespace

std::string badObject(Prng& prng) {
    static const std::vector<std::string> kObjects{
        "{}",
        R"({"event":"x"})",
        R"({"properties":{"time":1}})",
        R"({"event":null,"properties":{"time":1}})",
        R"({"event":5,"properties":{"time":1}})",
        R"({"event":["x"],"properties":{"time":1}})",
        R"({"event":"x","properties":null})",
        R"({"event":"x","properties":[{"time":1}]})",
        R"({"event":"x","properties":"{\"time\":1}"})",
        R"({"event":"x","properties":{}})",
        R"({"event":"x","time":1,"properties":{"nested":{"time":1}}})",
        R"({"event":"x","properties":{"time":"1791201600"}})",
        R"({"event":"x","properties":{"time":null}})",
        R"({"event":"x","properties":{"time":true}})",
        R"({"event":"x","properties":{"time":[1]}})",
        R"({"event":"x","properties":{"time":{}}})",
        R"({"event":"x","properties":{"time":1,"time":"late"}})",
        R"({"event":"x","event":null,"properties":{"time":1}})",
        R"({"event":"x","properties":{"time":1},"properties":{}})",
        R"({"event":"x","properties":{"time":1},"prop\u0065rties":5})",
        R"({"event":"x","properties":{"time":1,"tim\u0065":false}})",
        R"({"event":"x","properties":{"time":1e400}})",
        R"({"event":"x","properties":{"time":-1e30}})",
        R"({"event":"x","properties":{"time":9999999999999999999999999999999999999999}})",
        R"({"Event":"x","properties":{"time":1}})",
        R"({"event":"$hotshard_record","properties":{"hotshard_distinct_id":"x"}})",
        R"({"event":"$hotshard_events","properties":{"mp_original_distinct_id":"x"}})",
    };
    return prng.pick(kObjects);
}

std::string badLine(const std::string& good, bool hiddenDamage, Prng& prng) {
    switch (prng.below(hiddenDamage ? 5 : 4)) {
    case 0: {
        const std::size_t end = good.rfind('}'); // all of what comes before it is cut off early
        return good.substr(0, 1 + static_cast<std::size_t>(prng.below(end)));
    }
    case 1:
        return badObject(prng);
    case 2:
        return good + (prng.permille(500) ? "x" : " ,");
    case 3:
        return std::string(prng.pick(kBroken));
    default:
        return withHiddenDamage(prng);
    }
}

std::string blankLine(Prng& prng) {
    static const std::vector<std::string> kBlanks{"", " ", "\t", "   \t ", "\r", " \r "};
    return prng.pick(kBlanks);
}

} // namespace shardscope::generate
