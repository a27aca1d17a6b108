// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <gtest/gtest.h>

#include <string>

namespace shardscope::base {

TEST(Sha256, GivesTheDigestsOfTheStandard) {
    EXPECT_EQ(sha256(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
              "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    EXPECT_EQ(sha256(std::string(1'000'000, 'a')),
              "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST(Sha256, DoesNotCareHowTheTextComes) {
    const std::string text(300, 'x');
    for (std::size_t cut = 0; cut <= text.size(); ++cut) {
        Sha256 digest;
        digest.add(text.substr(0, cut)).add(text.substr(cut));
        ASSERT_EQ(digest.finish(), sha256(text));
    }
}

TEST(Sha256, IsTheSameOnEveryProcessor) {
    std::string text;
    for (int length = 0; length < 400; ++length) {
        Sha256 best;
        Sha256 portable(Sha256::Code::Portable);
        ASSERT_EQ(best.add(text).finish(), portable.add(text).finish()) << length;
        text += static_cast<char>(length * 37);
    }
}

} // namespace shardscope::base
