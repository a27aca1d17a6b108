// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/structure.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

using shardscope::json::findStructure;
using shardscope::json::Structure;
using shardscope::json::StructureCode;

namespace {

struct Found {
    std::vector<std::uint32_t> tokens;
    bool openString = false;
    bool controlInside = false;
    bool hasBackslash = false;
    bool hasNonAscii = false;

    bool operator==(const Found&) const = default;
};

Found find(const std::string& text, StructureCode code) {
    // The bytes behind the text are hostile on purpose: they must not count.
    const std::string padded = text + std::string(64, '"');
    Structure structure;
    findStructure(std::string_view(padded).substr(0, text.size()), structure, code);
    return {{structure.tokens.begin(),
             structure.tokens.begin() + static_cast<std::ptrdiff_t>(structure.count)},
            structure.openString,
            structure.controlInside,
            structure.hasBackslash,
            structure.hasNonAscii};
}

/// The definition, one byte at a time.
Found expected(const std::string& text) {
    Found found;
    bool inString = false;
    bool escaped = false;
    for (std::uint32_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        found.hasBackslash |= c == '\\';
        found.hasNonAscii |= static_cast<unsigned char>(c) >= 0x80;
        if (c == '"' && !escaped) {
            if (!inString) {
                found.tokens.push_back(at);
            }
            inString = !inString;
        } else if (inString) {
            found.controlInside |= static_cast<unsigned char>(c) < 0x20;
        } else if (std::string_view("{}[]:,").find(c) != std::string_view::npos) {
            found.tokens.push_back(at);
        }
        escaped = c == '\\' && !escaped;
    }
    found.openString = inString;
    return found;
}

void expectAll(const std::string& text) {
    const Found wanted = expected(text);
    for (const StructureCode code :
         {StructureCode::Best, StructureCode::Avx512, StructureCode::Avx2, StructureCode::Scalar}) {
        const Found found = find(text, code);
        ASSERT_EQ(found.tokens, wanted.tokens) << text;
        ASSERT_EQ(found.openString, wanted.openString) << text;
        ASSERT_EQ(found.controlInside, wanted.controlInside) << text;
        ASSERT_EQ(found.hasBackslash, wanted.hasBackslash) << text;
        ASSERT_EQ(found.hasNonAscii, wanted.hasNonAscii) << text;
    }
}

} // namespace

TEST(Structure, FindsBracketsColonsCommasAndOpeningQuotes) {
    const Found found = find(R"({"a":[1,"b]"]})", StructureCode::Best);
    EXPECT_EQ(found.tokens, (std::vector<std::uint32_t>{0, 1, 4, 5, 7, 8, 12, 13}));
    expectAll(R"({"a":[1,"b]"]})");
    expectAll("");
}

TEST(Structure, TakesEscapedQuotesForText) {
    expectAll(R"({"a\"b":"c\\","d\\\"":1})");
}

TEST(Structure, CarriesStringsAndEscapesOverBlocks) {
    for (std::size_t before = 50; before < 70; ++before) {
        const std::string filler(before, ' ');
        expectAll(filler + R"({"a":"x\"y"})");
        expectAll(filler + R"("\\\\\\\\" ,)");
        expectAll(filler + "\"" + std::string(200, '{') + "\",");
        expectAll(filler + "\"abc");
        expectAll(filler + "\"abc\\");
    }
}

TEST(Structure, FindsAnyNumberOfTokensInABlock) {
    for (std::size_t count = 0; count <= 64; ++count) {
        expectAll(std::string(count, ',') + std::string(64 - count, ' ') + "[]");
        expectAll(std::string(64 - count, ' ') + std::string(count, ','));
    }
}

TEST(Structure, SeesControlsInStringsOnly) {
    EXPECT_FALSE(find("{\n\t\"a\":1}", StructureCode::Best).controlInside);
    EXPECT_TRUE(find("{\"a\n\":1}", StructureCode::Best).controlInside);
    expectAll(std::string("\"\0\"", 3));
    expectAll("\"\x7f\"");
}

TEST(Structure, ReusesItsMemoryWithoutLeavingsOfLongerTexts) {
    Structure structure;
    const std::string longText = std::string(1000, '[') + "\"open" + std::string(64, '\0');
    findStructure(std::string_view(longText).substr(0, 1005), structure);
    EXPECT_EQ(structure.count, 1001U);
    EXPECT_TRUE(structure.openString);
    const std::string shortText = "{}" + std::string(64, '\0');
    findStructure(std::string_view(shortText).substr(0, 2), structure);
    EXPECT_EQ(structure.count, 2U);
    EXPECT_FALSE(structure.openString);
}

TEST(Structure, AgreesWithItsDefinitionOnRandomText) {
    std::mt19937 random(8);
    const std::string alphabet = std::string("\"\"\\\\{}[]:, a\n\x7f\xc3\xb6") + '\0';
    for (int round = 0; round < 20'000; ++round) {
        std::string text(random() % 200, ' ');
        for (char& c : text) {
            c = alphabet[random() % alphabet.size()];
        }
        expectAll(text);
        if (HasFatalFailure()) {
            return;
        }
    }
}
