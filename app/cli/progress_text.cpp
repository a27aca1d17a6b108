// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress_text.h"

#include "app/cli/number_text.h"

#include <fmt/format.h>

#include <algorithm>

namespace shardscope::cli {

namespace {

/// Before this, a rate says more about start-up than about the work.
constexpr double kSettled = 1.0;

struct Work {
    std::uint64_t done = 0;
    std::uint64_t total = 0;

    [[nodiscard]] std::string share() const {
        const std::uint64_t percent =
            total == 0 ? 100
                       : static_cast<std::uint64_t>(100.0 * static_cast<double>(done) /
                                                    static_cast<double>(total));
        return fmt::format("{}% of {}", std::min<std::uint64_t>(percent, 100), bytesText(total));
    }

    [[nodiscard]] std::string timeLeft(double seconds) const {
        if (seconds < kSettled || done == 0 || done >= total) {
            return "";
        }
        const double rate = static_cast<double>(done) / seconds;
        return ", " + durationText(static_cast<double>(total - done) / rate) + " left";
    }
};

bool isSettled(session::FileState state) {
    return state != session::FileState::Waiting && state != session::FileState::Reading;
}

} // namespace

std::string importProgressText(const std::vector<session::FileReport>& files, double seconds) {
    using session::FileState;
    std::size_t settled = 0;
    std::uint64_t events = 0;
    Work work;
    for (const session::FileReport& file : files) {
        settled += isSettled(file.state) ? 1 : 0;
        if (file.state == FileState::AlreadyImported || file.state == FileState::Failed) {
            continue;
        }
        events += file.events;
        work.total += file.bytes;
        work.done += isSettled(file.state) ? file.bytes : std::min(file.bytesRead, file.bytes);
    }
    std::string text =
        fmt::format("{} of {}, ", settled, countText(files.size(), "file")) + work.share();
    if (seconds >= kSettled && events > 0) {
        text += ", " + roundText(static_cast<double>(events) / seconds) + " events/s";
    }
    return text + work.timeLeft(seconds);
}

std::string progressText(const base::Progress& progress, double seconds) {
    if (progress.total == 0) {
        return progress.stage + ": " + bytesText(progress.done);
    }
    const Work work{progress.done, progress.total};
    return progress.stage + ": " + work.share() + work.timeLeft(seconds);
}

} // namespace shardscope::cli
