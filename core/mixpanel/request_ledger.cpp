// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mixpanel/request_ledger.h"

#include "core/base/sha256.h"
#include "core/mixpanel/quota.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstdint>

namespace shardscope::mixpanel {

namespace {

using Time = base::Clock::Time;

constexpr std::size_t kMostBytes = 65'536; // a good thousand requests, many hours' worth
constexpr std::size_t kServerDigits = 8;

/// The ledger's file, locked against other programs while it is open.
class LockedFile {
public:
    explicit LockedFile(const std::filesystem::path& path)
        : m_descriptor(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600)) {
        while (m_descriptor >= 0 && ::flock(m_descriptor, LOCK_EX) != 0 && errno == EINTR) {
        }
    }
    ~LockedFile() {
        if (m_descriptor >= 0) {
            ::close(m_descriptor);
        }
    }
    LockedFile(const LockedFile&) = delete;
    LockedFile& operator=(const LockedFile&) = delete;

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] std::string read() const {
        std::string text(kMostBytes, '\0');
        const ssize_t got = ::pread(m_descriptor, text.data(), text.size(), 0);
        text.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
        return text;
    }
    [[nodiscard]] bool write(const std::string& text) const {
        return ::pwrite(m_descriptor, text.data(), text.size(), 0) ==
                   static_cast<ssize_t>(text.size()) &&
               ::ftruncate(m_descriptor, static_cast<off_t>(text.size())) == 0;
    }

private:
    int m_descriptor;
};

std::vector<Time> timesOf(std::string_view text, Time now) {
    std::vector<Time> times;
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        std::int64_t ms = 0;
        const auto read = std::from_chars(line.data(), line.data() + line.size(), ms);
        constexpr std::int64_t mostMs = 253'402'300'800'000; // the year 10000
        if (read.ec != std::errc{} || ms < 0 || ms > mostMs) {
            continue;
        }
        const Time time{std::chrono::milliseconds(ms)};
        if (time <= now && time > now - std::chrono::hours(1)) {
            times.push_back(time);
        }
    }
    std::ranges::sort(times);
    return times;
}

base::Error cannot(const std::filesystem::path& file) {
    base::Error error = base::systemError(
        base::ErrorCode::WriteFailed, "cannot keep count of the requests", file.string(), errno);
    error.hint = "the folder must be writable; XDG_STATE_HOME names another one";
    return error;
}

} // namespace

base::Result<RequestLedger> RequestLedger::open(const std::filesystem::path& folder,
                                                const std::string& server, std::int64_t projectId) {
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    const std::string name = "requests-" + std::to_string(projectId) + "-" +
                             base::sha256(server).substr(0, kServerDigits);
    RequestLedger ledger(folder / name);
    if (const LockedFile file(ledger.m_file); !file.isOpen()) {
        return base::fail(cannot(ledger.m_file));
    }
    return ledger;
}

base::Result<std::vector<Time>> RequestLedger::sent(Time now) const {
    const LockedFile file(m_file);
    if (!file.isOpen()) {
        return base::fail(cannot(m_file));
    }
    return timesOf(file.read(), now);
}

base::Result<Time> RequestLedger::take(Time now) {
    const LockedFile file(m_file);
    if (!file.isOpen()) {
        return base::fail(cannot(m_file));
    }
    std::vector<Time> times = timesOf(file.read(), now);
    const Time slot = nextSlot(times, now);
    if (slot > now) {
        return slot;
    }
    times.push_back(now);
    std::string text;
    for (const Time time : times) {
        const auto ms =
            std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch());
        text += std::to_string(ms.count()) + "\n";
    }
    if (!file.write(text)) {
        return base::fail(cannot(m_file));
    }
    return now;
}

} // namespace shardscope::mixpanel
