// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/limit_stream.h"

#include "core/detect/limiter.h"
#include "core/ingest/descriptor_source.h"
#include "core/ingest/event_reader.h"
#include "core/ingest/record_splitter.h"
#include "core/ingest/text_window.h"
#include "core/json/scalars.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace shardscope::session {

namespace {

constexpr std::size_t kOutputBytes = 1 << 18;
constexpr std::size_t kMostSamples = 5;
constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";

/// Collects output and writes it in large pieces.
class Output {
public:
    explicit Output(int descriptor) : m_descriptor(descriptor) {}

    [[nodiscard]] base::Result<void> append(std::string_view bytes) {
        m_bytes.append(bytes);
        return m_bytes.size() < kOutputBytes ? base::Result<void>{} : flush();
    }

    [[nodiscard]] base::Result<void> flush() {
        std::size_t done = 0;
        while (done < m_bytes.size()) {
            const ssize_t written =
                ::write(m_descriptor, m_bytes.data() + done, m_bytes.size() - done);
            if (written < 0 && errno != EINTR) {
                return base::fail(base::systemError(base::ErrorCode::WriteFailed, "writing failed",
                                                    "standard output", errno));
            }
            done += written > 0 ? static_cast<std::size_t>(written) : 0;
        }
        m_bytes.clear();
        return {};
    }

private:
    int m_descriptor;
    std::string m_bytes;
};

class Stream {
public:
    Stream(int output, detect::Limiter limiter, std::unique_ptr<ingest::EventReader> reader)
        : m_output(output), m_limiter(std::move(limiter)), m_reader(std::move(reader)) {}

    [[nodiscard]] base::Result<LimitReport> run(int input, const std::stop_token& stop);

private:
    [[nodiscard]] base::Result<void> takeLine(std::string_view line, std::string_view lineEnd);
    /// A line that is too long to be judged goes through piece by piece.
    [[nodiscard]] base::Result<void> passLongLine(ingest::TextWindow& window);
    void noteNoEvent(const std::string& reason);

    Output m_output;
    detect::Limiter m_limiter;
    std::unique_ptr<ingest::EventReader> m_reader;
    LimitReport m_report;
};

void Stream::noteNoEvent(const std::string& reason) {
    ++m_report.notEvents;
    if (m_report.notEventSamples.size() < kMostSamples) {
        m_report.notEventSamples.push_back("line " + std::to_string(m_report.lines) + ": " +
                                           reason);
    }
}

base::Result<void> Stream::takeLine(std::string_view line, std::string_view lineEnd) {
    ++m_report.lines;
    std::string_view text = line;
    std::string_view mark;
    if (m_report.lines == 1 && text.starts_with(kByteOrderMark)) {
        mark = text.substr(0, kByteOrderMark.size());
        text.remove_prefix(mark.size());
    }
    events::EventView event;
    bool rewritten = false;
    if (std::all_of(text.begin(), text.end(), json::isSpace)) {
        // Blank: nothing to judge.
    } else if (!m_reader->read(text, event)) {
        noteNoEvent(m_reader->reason());
    } else {
        m_report.events += event.isRecord() ? 0 : 1;
        rewritten = m_limiter.apply(text, event);
    }
    if (!rewritten) {
        base::Result<void> done = m_output.append(line);
        return done ? m_output.append(lineEnd) : done;
    }
    ++m_report.rewritten;
    base::Result<void> done = m_output.append(mark);
    if (done) {
        done = m_output.append(m_limiter.rewritten());
    }
    // A record needs a line of its own, also after a last line without an end.
    for (const std::string& record : m_limiter.records()) {
        ++m_report.records;
        if (done) {
            done = m_output.append(lineEnd.empty() ? "\n" : lineEnd);
        }
        if (done) {
            done = m_output.append(record);
        }
    }
    return done ? m_output.append(lineEnd) : done;
}

base::Result<void> Stream::passLongLine(ingest::TextWindow& window) {
    ++m_report.lines;
    noteNoEvent("longer than 64 MiB");
    for (;;) {
        const std::string_view text = window.view();
        const std::size_t end = text.find('\n');
        const std::size_t length = end == std::string_view::npos ? text.size() : end + 1;
        base::Result<void> done = m_output.append(text.substr(0, length));
        window.drop(length);
        if (!done || end != std::string_view::npos || !window.more()) {
            return done;
        }
    }
}

base::Result<LimitReport> Stream::run(int input, const std::stop_token& stop) {
    ingest::DescriptorSource source(input, "standard input", stop);
    ingest::TextWindow window(source);
    std::size_t searched = 0;
    base::Result<void> done;
    while (done && !stop.stop_requested()) {
        const std::string_view text = window.view();
        const std::size_t end = text.find('\n', searched);
        if (end != std::string_view::npos) {
            const bool carriageReturn = end > 0 && text[end - 1] == '\r';
            const std::size_t length = carriageReturn ? end - 1 : end;
            done = takeLine(text.substr(0, length), text.substr(length, end + 1 - length));
            window.drop(end + 1);
            searched = 0;
        } else if (text.size() > ingest::RecordSplitter::kLongestLine) {
            done = passLongLine(window);
            searched = 0;
        } else {
            searched = text.size();
            // What is ready goes out before waiting for more: the other side may be waiting.
            done = m_output.flush();
            if (done && !window.more()) {
                break;
            }
        }
    }
    if (done && !stop.stop_requested() && !window.view().empty()) {
        done = takeLine(window.view(), {});
    }
    if (done) {
        done = m_output.flush();
    }
    if (!done) {
        return base::fail(done.error());
    }
    if (window.error()) {
        return base::fail(*window.error());
    }
    if (stop.stop_requested()) {
        return base::fail(base::ErrorCode::Cancelled, "stopped after " +
                                                          std::to_string(m_report.lines) +
                                                          " lines; the rest was not read");
    }
    m_report.errorBound = m_limiter.errorBound();
    return std::move(m_report);
}

} // namespace

base::Result<LimitReport> limitStream(int input, int output, const LimitOptions& options,
                                      std::stop_token stop) {
    base::Result<events::ProjectCalendar> calendar =
        events::ProjectCalendar::open(options.timezone);
    if (!calendar) {
        return base::fail(calendar.error());
    }
    std::unique_ptr<detect::KeyDayCounter> counter;
    if (options.boundedMemory) {
        counter = std::make_unique<detect::BoundedKeyDayCounter>(*options.boundedMemory);
    } else {
        counter = std::make_unique<detect::ExactKeyDayCounter>();
    }
    std::vector<std::string> groupKeys;
    if (options.storage == events::KeyKind::Group) {
        groupKeys.push_back(options.groupKey);
    }
    detect::Limiter limiter({.storage = options.storage,
                             .groupKey = options.groupKey,
                             .limit = options.limit,
                             .writeRecords = options.writeRecords},
                            std::move(*calendar), std::move(counter));
    return Stream(output, std::move(limiter),
                  ingest::makeEventReader({.groupKeys = std::move(groupKeys), .strict = false}))
        .run(input, stop);
}

} // namespace shardscope::session
