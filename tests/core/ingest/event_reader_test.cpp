// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/event_reader.h"

#include "core/ingest/skim_reader.h"
#include "core/ingest/text_window.h"
#include "core/json/array_elements.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

namespace shardscope::ingest {
namespace {

using events::EventView;
using events::PropertyValue;
using events::ValueType;

bool isDamagedList(const PropertyValue& value) {
    if (value.type != ValueType::Array) {
        return false;
    }
    json::ArrayElements elements(value.text);
    json::ArrayElements::Element element;
    while (elements.next(element)) {
    }
    return elements.damaged();
}

/// What a reader says of a line, as a text that can be compared.
std::string verdictOf(EventReader& reader, const std::string& line, char padding = '"') {
    std::string padded = line + std::string(TextWindow::kPadding, padding); // hostile
    EventView view;
    if (!reader.read(std::string_view(padded).substr(0, line.size()), view)) {
        return "rejected";
    }
    std::string verdict = "event " + std::string(view.event) + " at " + std::to_string(view.timeMs);
    for (const PropertyValue* value :
         {&view.distinctId, &view.insertId, &view.processingTime, &view.originalEvent,
          &view.originalId, &view.recordId, &view.recordGroupKey, &view.recordGroupName}) {
        verdict += " | " + std::to_string(static_cast<int>(value->type));
        // Of an object nobody reads more than that it is one.
        verdict += value->type == ValueType::Object ? "" : ":" + std::string(value->text);
    }
    for (const PropertyValue& value : view.groups) {
        if (isDamagedList(value)) {
            return "rejected"; // the attribution, which looks inside lists, does
        }
        verdict += " | g" + std::to_string(static_cast<int>(value.type));
        verdict += value.type == ValueType::Object ? "" : ":" + std::string(value.text);
    }
    return verdict;
}

/// The skim with and without vector instructions, and simdjson, which reads either just what it
/// needs or every byte.
class Readers {
public:
    Readers() {
        EventReaderOptions options{.groupKeys = {"company", "team"}, .strict = false};
        m_scalar = makeSkimReader(options, json::StructureCode::Scalar);
        m_vector = makeSkimReader(options, json::StructureCode::Best);
        m_avx2 = makeSkimReader(options, json::StructureCode::Avx2);
        m_loose = makeOnDemandReader(options);
        options.strict = true;
        m_strict = makeOnDemandReader(options);
    }

    /// The verdict of the skim. A line that is valid to its last byte, all read alike; where an
    /// unread value is malformed the skim may say what the loose reader says.
    std::string agree(const std::string& line) {
        const std::string verdict = verdictOf(*m_vector, line);
        EXPECT_EQ(verdictOf(*m_scalar, line), verdict) << "scalar and vector skim: " << line;
        EXPECT_EQ(verdictOf(*m_avx2, line), verdict) << "the skim of older processors: " << line;
        for (const char padding : {'{', '}', ':', ',', '[', ' '}) {
            EXPECT_EQ(verdictOf(*m_vector, line, padding), verdict)
                << "what stands behind a line must not count: " << padding << ' ' << line;
        }
        const std::string strict = verdictOf(*m_strict, line);
        const std::string loose = verdictOf(*m_loose, line);
        EXPECT_TRUE(verdict == strict || (strict == "rejected" && verdict == loose))
            << line << "\nskim:   " << verdict << "\nstrict: " << strict << "\nloose:  " << loose;
        return verdict;
    }
    [[nodiscard]] const std::string& reason() const { return m_vector->reason(); }

private:
    std::unique_ptr<EventReader> m_scalar;
    std::unique_ptr<EventReader> m_vector;
    std::unique_ptr<EventReader> m_avx2;
    std::unique_ptr<EventReader> m_loose;
    std::unique_ptr<EventReader> m_strict;
};

std::string event(const std::string& properties) {
    return R"({"event":"a","properties":{)" + properties + "}}";
}

TEST(EventReader, ReadsWhatCountingNeedsInAnyOrder) {
    Readers readers;
    const std::string verdict = readers.agree(
        R"({"properties":{"company":["A",7],"$insert_id":"i","distinct_id":42,"time":1.5},)"
        R"("z":null,"event":"Signed up"})");
    EXPECT_EQ(verdict, R"(event Signed up at 1500.000000 | 3:42 | 4:i | 0: | 0: | 0: | 0: | 0: )"
                       R"(| 0: | g5:["A",7] | g0:)");
}

TEST(EventReader, IsNotFooledByDecoys) {
    Readers readers;
    const std::string plain = readers.agree(event(R"("time":1,"distinct_id":"x")"));
    for (
        const std::string line : {
            R"({"event":"a","x":{"event":"b","properties":{"time":9}},"properties":{"time":1,"distinct_id":"x"}})",
            R"({"event":"a","distinct_id":"y","properties":{"time":1,"distinct_id":"x","o":{"distinct_id":"y","time":2}}})",
            R"({"event":"a","properties":{"q":"\"distinct_id\":\"y\"","time":1,"distinct_id":"x","l":[{"distinct_id":"y"}]}})",
            R"({"event":"a","properties":{"distinct_id":"y","time":1,"distinct\u005fid":"x"}})",
            R"({"event":"b","properties":{"time":2},"properties":{"time":1,"distinct_id":"x"},"event":"a"})",
            "\t{ \"event\" : \"a\" , \"properties\" : { \"time\" : 1 , \"distinct_id\" : \"x\" } "
            "} ",
            R"({"\u0065vent":"\u0061","properties":{"time":1,"distinct_id":"\u0078"}})",
        }) {
        EXPECT_EQ(readers.agree(line), plain) << line;
    }
}

TEST(EventReader, FindsBackslashesAndQuotesAtTheBordersOfItsSteps) {
    Readers readers;
    for (std::size_t pad = 0; pad < 130; ++pad) {
        const std::string filler(pad, 'x');
        for (const char* tail : {R"(\\)", R"(\")", R"(\\\")", R"(\\\\)", R"(\u005c)"}) {
            const std::string verdict = readers.agree(
                event(R"("f":")" + filler + tail + R"(","time":1,"distinct_id":"x")"));
            EXPECT_NE(verdict, "rejected") << pad << tail;
        }
    }
}

TEST(EventReader, AcceptsWhatIsOddButLegal) {
    Readers readers;
    for (const std::string properties : {
             R"("time":1618716477000)",
             R"("time":1e3)",
             R"("time":-5)",
             R"("time":1,"n":123456789012345678901234567890123456789012)",
             R"("time":1,"n":1e400,"m":-0.0e-999)",
             R"("time":1,"s":"\ud800 \u0000 \udfff")",
             R"("time":1,"distinct_id":"\ud83d")",
             R"("time":1,"":{"":[]},"e":{},"l":[ ])",
             "\"time\":1,\"u\":\"\xc3\xb6\xf0\x9f\x98\x80\"",
         }) {
        EXPECT_NE(readers.agree(event(properties)), "rejected") << properties;
    }
}

TEST(EventReader, SaysWhyALineIsNoEvent) {
    Readers readers;
    const auto reasonFor = [&readers](const std::string& line) {
        EXPECT_EQ(readers.agree(line), "rejected") << line;
        return readers.reason();
    };
    EXPECT_EQ(reasonFor(R"({"properties":{"time":1}})"), "no string \"event\"");
    EXPECT_EQ(reasonFor(R"({"event":7,"properties":{"time":1}})"), "no string \"event\"");
    EXPECT_EQ(reasonFor(R"({"event":"a"})"), "no object \"properties\"");
    EXPECT_EQ(reasonFor(R"({"event":"a","properties":[]})"), "no object \"properties\"");
    EXPECT_EQ(reasonFor(R"({"event":"a","properties":{}})"), "no numeric \"properties.time\"");
    EXPECT_EQ(reasonFor(event(R"("time":"1")")), "no numeric \"properties.time\"");
    EXPECT_EQ(reasonFor(event(R"("time":1e300)")), "\"properties.time\" is outside the calendar");
    EXPECT_NE(reasonFor("[1,2,3]"), "");
    EXPECT_NE(reasonFor("null").size(), 0U);
    EXPECT_NE(reasonFor(event(R"("time":NaN)")).find("byte"), std::string::npos);
    EXPECT_NE(reasonFor("{\"event\":\"a\xff\",\"properties\":{\"time\":1}}").find("UTF-8"),
              std::string::npos);
}

TEST(EventReader, RejectsEveryStructuralDamage) {
    Readers readers;
    for (const std::string line : {
             R"({"event":"a","properties":{"time":1})",
             R"({"event":"a","properties":{"time":1}}})",
             R"({"event":"a""properties":{"time":1}})",
             R"({"event":"a",,"properties":{"time":1}})",
             R"({"event":"a","properties":{"time":1,}})",
             R"({"event":"a","properties":{"time" 1}})",
             R"({"event":"a","properties":{"time":1 "b":2}})",
             R"({"event":"a","properties":{time:1}})",
             R"({"event":"a","properties":{"time":1,"x":[1,2}}})",
             R"({"event":"a,"properties":{"time":1}})",
             R"({"event":"a","properties":{"time":1}} x)",
             R"({"event":"a","properties":{"time":1},})",
             R"(x{"event":"a","properties":{"time":1}})",
             R"({"event":"a" x,"properties":{"time":1}})",
             R"({"event":"a","properties":{"time":01}})",
             R"({"event":"a","properties":{"time":1,"b":tru}})",
             "{\"event\":\"a\nb\",\"properties\":{\"time\":1}}",
             "{",
             "",
             "{}",
             "\"",
             "{\"",
         }) {
        EXPECT_EQ(readers.agree(line), "rejected") << line;
    }
}

TEST(EventReader, AgreesWithItselfOnTensOfThousandsOfBrokenLines) {
    Readers readers;
    std::mt19937 random(20'261'121); // NOLINT: a fixed seed is the point
    const std::string good =
        R"({"event":"a\"b","properties":{"time":1618716477,"distinct_id":"x\u0041","company":["A",)"
        R"(7,{"d":[1,2]}],"$insert_id":"i-1","o":{"distinct_id":"y"},"n":-1.5e3,"t":true}} )";
    const std::string bytes = "{}[]:,\"\\ \nntf01-e\xc3x";
    std::size_t accepted = 0;
    for (int round = 0; round < 40'000; ++round) {
        std::string line = good;
        for (std::uint64_t edit = random() % 3 + 1; edit > 0; --edit) {
            const std::size_t at = random() % line.size();
            switch (random() % 3) {
            case 0:
                line[at] = bytes[random() % bytes.size()];
                break;
            case 1:
                line.erase(at, random() % 4 + 1);
                break;
            default:
                line.insert(at, 1, bytes[random() % bytes.size()]);
            }
        }
        accepted += readers.agree(line) == "rejected" ? 0 : 1;
        ASSERT_FALSE(testing::Test::HasFailure()) << line;
    }
    EXPECT_GT(accepted, 1000U) << "the mutations must leave some lines whole";
}

TEST(EventReader, ValidatesEveryByteWhenStrict) {
    const std::unique_ptr<EventReader> loose = makeEventReader({});
    const std::unique_ptr<EventReader> strict = makeEventReader({.groupKeys = {}, .strict = true});
    const std::string inside = event(R"("time":1,"o":{"x":[1,,2]})");
    EXPECT_NE(verdictOf(*loose, inside), "rejected") << "nobody reads what is in there";
    EXPECT_EQ(verdictOf(*strict, inside), "rejected");
    EXPECT_NE(verdictOf(*strict, event(R"("time":1,"o":{"x":[1,2]})")), "rejected");
}

TEST(EventReader, ReadsNestingOfAnyDepth) {
    Readers readers;
    const std::string deep = std::string(100'000, '[') + std::string(100'000, ']');
    EXPECT_NE(readers.agree(event("\"time\":1,\"d\":" + deep)), "rejected");
    EXPECT_EQ(readers.agree(event("\"time\":1,\"d\":" + deep + "]")), "rejected");
}

} // namespace
} // namespace shardscope::ingest
