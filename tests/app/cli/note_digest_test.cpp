// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/note_digest.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using shardscope::cli::NoteDigest;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(NoteDigest, TellsDifferentNotesInFull) {
    NoteDigest digest;
    EXPECT_EQ(digest.add("a: replaced"), "a: replaced");
    EXPECT_EQ(digest.add("b: added"), "b: added");
    EXPECT_EQ(digest.add("the disk may run full"), "the disk may run full");
    EXPECT_THAT(digest.rest(), IsEmpty());
}

TEST(NoteDigest, SumsUpWhatIsTheSameForManyFiles) {
    NoteDigest digest;
    for (const char* path : {"a", "b", "c"}) {
        EXPECT_TRUE(digest.add(std::string(path) + ": counted again"));
    }
    EXPECT_FALSE(digest.add("d: counted again"));
    EXPECT_THAT(digest.rest(), ElementsAre("1 more file: counted again"));
    EXPECT_FALSE(digest.add("e: counted again"));
    EXPECT_THAT(digest.rest(), ElementsAre("2 more files: counted again"));
}

TEST(NoteDigest, KnowsWhatItToldOfWhichFile) {
    NoteDigest digest;
    EXPECT_TRUE(digest.add("/x: y.json: left out"));
    EXPECT_FALSE(digest.hasTold("y.json"));
    for (const char* path : {"a", "b", "c", "d"}) {
        static_cast<void>(digest.add(std::string(path) + ": gone"));
    }
    EXPECT_TRUE(digest.hasTold("a"));
    EXPECT_FALSE(digest.hasTold("d")) << "only counted";
}
