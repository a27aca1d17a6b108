// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress_text.h"

#include <gtest/gtest.h>

using shardscope::cli::importProgressText;
using shardscope::cli::progressText;
using shardscope::session::FileReport;
using shardscope::session::FileState;

namespace {

FileReport file(FileState state, std::uint64_t bytes, std::uint64_t bytesRead = 0,
                std::uint64_t events = 0) {
    FileReport report;
    report.state = state;
    report.bytes = bytes;
    report.bytesRead = bytesRead;
    report.events = events;
    return report;
}

} // namespace

TEST(ProgressText, LeavesOutWhatIsNotKnownYet) {
    EXPECT_EQ(importProgressText({file(FileState::Waiting, 1'900'000'000)}, 0.1),
              "0 of 1 file, 0% of 1.9 GB");
    EXPECT_EQ(importProgressText({}, 5), "0 of 0 files, 100% of 0 B");
}

TEST(ProgressText, TellsShareRateAndTimeLeft) {
    const std::vector<FileReport> files = {
        file(FileState::Imported, 3'000'000, 3'000'000, 30'000),
        file(FileState::Reading, 4'000'000, 1'000'000, 10'000),
        file(FileState::Waiting, 3'000'000),
    };
    EXPECT_EQ(importProgressText(files, 20),
              "1 of 3 files, 40% of 10 MB, 2.0K events/s, 30 s left");
}

TEST(ProgressText, DoesNotCountWhatNeededNoReading) {
    const std::vector<FileReport> files = {
        file(FileState::AlreadyImported, 90'000'000, 90'000'000, 1'000'000),
        file(FileState::Failed, 90'000'000, 10),
        file(FileState::Reading, 4'000'000, 2'000'000, 10'000),
    };
    EXPECT_EQ(importProgressText(files, 10), "2 of 3 files, 50% of 4.0 MB, 1.0K events/s, 10 s "
                                             "left");
}

TEST(ProgressText, NeverPassesAHundredPercent) {
    EXPECT_EQ(importProgressText({file(FileState::Reading, 1000, 5000)}, 0),
              "0 of 1 file, 100% of 1.0 KB");
    EXPECT_EQ(progressText({"counting", 20, 10}, 5), "counting: 100% of 10 B");
}

TEST(ProgressText, TellsStagesOfOtherWork) {
    EXPECT_EQ(progressText({"counting", 0, 0}, 5), "counting: 0 B");
    EXPECT_EQ(progressText({"counting", 500, 1000}, 4), "counting: 50% of 1.0 KB, 4.0 s left");
}
