// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exit_code.h"

#include "app/cli/json_lists.h"

#include <gtest/gtest.h>

using namespace shardscope::cli;
using shardscope::base::Error;
using shardscope::base::ErrorCode;

TEST(ExitCode, FollowsTheContract) {
    EXPECT_EQ(exitCodeOf(ErrorCode::Failed), 1);
    EXPECT_EQ(exitCodeOf(ErrorCode::Damaged), 1);
    EXPECT_EQ(exitCodeOf(ErrorCode::NewerVersion), 1);
    EXPECT_EQ(exitCodeOf(ErrorCode::Usage), 2);
    EXPECT_EQ(exitCodeOf(ErrorCode::NotFound), 10);
    EXPECT_EQ(exitCodeOf(ErrorCode::Locked), 11);
    EXPECT_EQ(exitCodeOf(ErrorCode::Credentials), 12);
    EXPECT_EQ(exitCodeOf(ErrorCode::Cancelled), 130);
}

TEST(ErrorJson, CarriesEveryPartOfAnError) {
    EXPECT_EQ(errorJson(Error{ErrorCode::NotFound, "no such case", "a\n.shardcase", ""}),
              R"({"error":{"code":"not-found","what":"no such case","where":"a\n.shardcase",)"
              R"("hint":""}})"
              "\n");
}
