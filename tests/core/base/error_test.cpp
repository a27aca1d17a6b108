// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/result.h"

#include <gtest/gtest.h>

#include <cerrno>

namespace shardscope::base {
namespace {

TEST(Error, DescribesItselfInOneLine) {
    const Error error{ErrorCode::NotACase, "not a case file", "/tmp/x", "choose another file"};
    EXPECT_EQ(describe(error), "/tmp/x: not a case file (choose another file)");
}

TEST(Error, LeavesOutWhatItDoesNotKnow) {
    EXPECT_EQ(describe(Error{ErrorCode::Failed, "it broke", {}, {}}), "it broke");
    EXPECT_EQ(describe(Error{ErrorCode::Failed, "it broke", "line 3", {}}), "line 3: it broke");
    EXPECT_EQ(describe(Error{ErrorCode::Failed, "it broke", {}, "mend it"}), "it broke (mend it)");
}

TEST(Error, TellsWhyTheSystemRefused) {
    const Error error = systemError(ErrorCode::ReadFailed, "cannot read", "/tmp/x", ENOENT);
    EXPECT_EQ(error.code, ErrorCode::ReadFailed);
    EXPECT_EQ(error.where, "/tmp/x");
    EXPECT_NE(error.what.find("cannot read"), std::string::npos);
    EXPECT_NE(error.what.find("No such file"), std::string::npos) << error.what;
}

TEST(Error, NamesEveryCodeDifferently) {
    const ErrorCode codes[] = {ErrorCode::Failed,       ErrorCode::Usage,      ErrorCode::NotFound,
                               ErrorCode::Locked,       ErrorCode::NotACase,   ErrorCode::Damaged,
                               ErrorCode::NewerVersion, ErrorCode::ReadFailed, ErrorCode::Cancelled,
                               ErrorCode::WriteFailed,  ErrorCode::Credentials};
    for (const ErrorCode one : codes) {
        for (const ErrorCode other : codes) {
            EXPECT_EQ(one == other, std::string(codeName(one)) == codeName(other));
        }
    }
}

TEST(Result, CarriesTheErrorItWasGiven) {
    const Result<int> failed = fail(ErrorCode::Locked, "in use", "case", "close it");
    ASSERT_FALSE(failed.has_value());
    EXPECT_EQ(failed.error(), (Error{ErrorCode::Locked, "in use", "case", "close it"}));
}

} // namespace
} // namespace shardscope::base
