// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/file_import.h"

#include "core/base/interner.h"
#include "core/base/varint.h"
#include "core/detect/aside_rows.h"
#include "core/events/event_time.h"
#include "core/ingest/export_file.h"
#include "core/json/scalars.h"
#include "core/session/aside_count.h"
#include "core/session/event_hash.h"
#include "core/session/segment_log.h"
#include "core/store/group_text.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <utility>

namespace shardscope::session {

namespace {

using Clock = std::chrono::steady_clock;

constexpr auto kReportEvery = std::chrono::milliseconds(100);
/// Records between two looks at the clock and at the stop token; well under a millisecond.
constexpr std::uint64_t kLookEvery = 512;
/// A file of millions of bad lines must not fill the case with them.
constexpr std::size_t kMostQuarantinedKept = 10'000;
constexpr std::size_t kQuarantineText = 4096;
constexpr std::size_t kLiveRows = 64 * 1024;
/// Events whose ids are numbered together: enough to share locks, few enough for the cache.
constexpr std::size_t kBatch = 512;
/// Places for the texts that come again and again: event names, and sets of groups.
constexpr std::size_t kEventPlaces = 1024;
constexpr std::size_t kGroupSetPlaces = 16 * 1024;

bool isBlank(std::string_view text) {
    return std::all_of(text.begin(), text.end(), json::isSpace);
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && json::isSpace(text.front())) {
        text.remove_prefix(1);
    }
    while (!text.empty() && json::isSpace(text.back())) {
        text.remove_suffix(1);
    }
    return text;
}

/// The vendor's own note, inside an answer that otherwise claims success, that it gave up.
bool isTerminationMark(std::string_view text) {
    const std::string_view words = trimmed(text);
    return words == "terminated early" || words == "export terminated early";
}

} // namespace

struct FileImport::Run {
    Run(std::string filePath, ingest::ExportFile opened, detect::FileCounter::Options options,
        const store::Dictionaries& dictionaries)
        : path(std::move(filePath)),
          file(std::move(opened)),
          splitter(file.bytes()),
          aside(options.rows.folder),
          counter(std::move(options), dictionaries.groupSets),
          counted(std::make_unique<store::CountedSource>()),
          segments(file, *counted) {}

    std::string path;
    ingest::ExportFile file;
    ingest::RecordSplitter splitter;
    detect::AsideRows aside; ///< events whose ids memory had no room for
    detect::FileCounter counter;
    std::unique_ptr<store::CountedSource> counted;
    SegmentLog segments;
    bool endsWithMark = false;
    const Progress* progress = nullptr;
    Clock::time_point lastReport;
    LiveCounts* live = nullptr;
    std::size_t liveFile = 0;
    std::vector<detect::CountedEvent> liveRows;

    /// Events whose ids are still to be numbered, many at once. Texts are copied: the line is
    /// gone by then.
    struct Pending {
        detect::CountedEvent row;
        std::uint64_t overlapHash = 0;
        std::uint64_t idHash = 0;
        std::size_t idAt = 0;
        std::size_t idLength = 0;
        bool attributed = false;
    };
    std::vector<Pending> pending;
    std::string pendingIds;
    std::uint16_t segment = 0; ///< in which the present record begins
    std::vector<base::ShardedInterner::Wanted> wanted;
    std::vector<std::uint32_t> refs;

    void publishLive() {
        if (live != nullptr && !liveRows.empty()) {
            live->publish(liveFile, liveRows);
            liveRows.clear();
        }
    }
};

FileImport::FileImport(Options options, events::ProjectCalendar calendar,
                       store::Dictionaries& dictionaries)
    : m_options(std::move(options)),
      m_calendar(std::move(calendar)),
      m_dictionaries(dictionaries),
      m_reader(ingest::makeEventReader({m_options.groupKeys, m_options.strict})),
      m_eventNumbers(kEventPlaces),
      m_groupSetNumbers(kGroupSetPlaces) {}

base::Result<std::unique_ptr<store::CountedSource>>
FileImport::run(const std::string& path, const Progress& progress, LiveCounts* live,
                std::size_t liveFile, std::stop_token stop) {
    base::Result<ingest::ExportFile> file = ingest::ExportFile::open(path);
    if (!file) {
        return base::fail(file.error());
    }
    if (m_useSecondThread) {
        file->readAhead();
    }
    Run run(path, std::move(*file),
            {.rows = {.rowsInMemory = m_options.memory.rowsInMemory,
                      .folder = m_options.temporaryFolder,
                      .memory = &m_rowMemory},
             .seriesFrom = m_options.seriesFrom},
            m_dictionaries);
    run.progress = &progress;
    run.live = live;
    run.liveFile = liveFile;
    store::SourceRecord& source = run.counted->source;
    source.path = path;
    source.bytes = run.file.size();
    source.modifiedNs = run.file.stamp().modifiedNs;
    source.groupKeys = m_options.groupKeys;
    source.strict = m_options.strict;
    run.counted->blobs.limitMemory(m_options.memory.packedPerFile, m_options.temporaryFolder);
    base::Result<void> done = readEverything(run, stop);
    if (done) {
        run.publishLive();
        concludeState(run);
        done = countAside(run.aside, m_dictionaries.ids, m_options.memory.asideTable, run.counter,
                          stop);
    }
    if (done) {
        done = run.counter.finish(*run.counted, stop);
    }
    if (done && run.counted->blobs.failure()) {
        done = base::fail(*run.counted->blobs.failure());
    }
    if (!done) {
        return base::fail(done.error());
    }
    base::Result<std::string> hash = run.file.finishHash();
    if (!hash) {
        return base::fail(hash.error());
    }
    source.contentHash = std::move(*hash);
    source.bytes = run.file.hashedBytes();
    source.importedAtMs = std::chrono::duration_cast<std::chrono::milliseconds>(
                              std::chrono::system_clock::now().time_since_epoch())
                              .count();
    reportProgress(run);
    return std::move(run.counted);
}

base::Result<void> FileImport::readEverything(Run& run, const std::stop_token& stop) {
    ingest::RawRecord record;
    std::uint64_t untilLook = 1;
    while (run.splitter.next(record)) {
        if (--untilLook == 0) {
            untilLook = kLookEvery;
            if (stop.stop_requested()) {
                return base::fail(base::ErrorCode::Cancelled, "stopped", run.path);
            }
            if (Clock::now() - run.lastReport >= kReportEvery) {
                reportProgress(run);
            }
        }
        if (base::Result<void> taken = takeRecord(run, record); !taken) {
            return taken;
        }
    }
    if (base::Result<void> counted = countPending(run); !counted) {
        return counted;
    }
    const std::optional<base::Error>& error = run.splitter.error();
    if (error && error->code != base::ErrorCode::Damaged) {
        return base::fail(*error); // the disk failed, not the export: nothing of it counts
    }
    return {};
}

base::Result<void> FileImport::takeRecord(Run& run, const ingest::RawRecord& record) {
    if (!record.tooLong && isBlank(record.text)) {
        ++run.counted->source.blank;
        return {};
    }
    const bool mark = !record.tooLong && isTerminationMark(record.text);
    run.endsWithMark = mark;
    run.segment = run.segments.segmentOf(run.splitter.placeOf(record));
    if (record.tooLong) {
        quarantine(run, record, "longer than 64 MiB");
        return {};
    }
    events::EventView view;
    if (!m_reader->read(record.text, view)) {
        std::string reason =
            mark ? "the export was terminated early by the server" : m_reader->reason();
        if (record.unfinished && !mark) {
            reason = "the file ends inside this line: " + reason;
        }
        quarantine(run, record, std::move(reason));
        return {};
    }
    if (view.isRecord()) {
        takeHotshardRecord(run, view);
        return {};
    }
    if (!m_attributor.attribute(view)) {
        quarantine(run, record, "a group value is a damaged list");
        return {};
    }
    takeEvent(run, view);
    return run.pending.size() < kBatch ? base::Result<void>{} : countPending(run);
}

void FileImport::takeEvent(Run& run, const events::EventView& view) {
    const events::Attribution& whom = m_attributor.result();
    const std::uint64_t setHash = spellGroupSet(whom.groups);
    m_groupSetNumbers.prefetch(setHash);
    const std::uint64_t eventHash = base::hashText(whom.event);
    Run::Pending pending;
    detect::CountedEvent& row = pending.row;
    row.event = m_eventNumbers.numberOf(whom.event, eventHash,
                                        [&] { return m_dictionaries.events.add(whom.event); });
    row.hourAndRename = detect::CountedEvent::packHour(
        m_calendar.localHour(events::wholeMs(view.timeMs), m_cursor), view.isRenamed());
    if (const std::optional<std::int64_t> processed = processingTimeOf(view)) {
        run.counted->lastProcessedMs = std::max(run.counted->lastProcessedMs, processed);
    }
    row.processedAndSegment = detect::CountedEvent::packProcessed(processedMsOf(view), run.segment);
    if (whom.userId) {
        pending.attributed = true;
        pending.idHash = base::hashText(*whom.userId);
        pending.idAt = run.pendingIds.size();
        pending.idLength = whom.userId->size();
        run.pendingIds.append(*whom.userId);
    }
    const EventHashes hashes = hashEvent(
        view, eventHash, pending.attributed ? std::optional(pending.idHash) : std::nullopt);
    row.fingerprint = hashes.fingerprint;
    pending.overlapHash = hashes.overlap;
    row.groupSet = numberOfGroupSet(whom.groups, setHash);
    ++run.counted->source.events;
    run.counted->source.remediated += view.isRenamed() ? 1 : 0;
    run.pending.push_back(pending);
}

base::Result<void> FileImport::countPending(Run& run) {
    run.wanted.clear();
    for (const Run::Pending& pending : run.pending) {
        run.counter.prefetch(pending.row);
        if (pending.attributed) {
            run.wanted.push_back(
                {std::string_view(run.pendingIds).substr(pending.idAt, pending.idLength),
                 pending.idHash});
        }
    }
    run.refs.resize(run.wanted.size());
    m_dictionaries.ids.addAll(run.wanted, run.refs);
    std::size_t next = 0;
    base::Result<void> counted;
    for (Run::Pending& pending : run.pending) {
        if (pending.attributed) {
            pending.row.id = run.refs[next++];
        }
        if (pending.attributed && pending.row.id == base::ShardedInterner::kNone) {
            if (counted) {
                counted = run.aside.add(
                    {pending.row, pending.overlapHash, pending.idHash, run.wanted[next - 1].text});
            }
            continue; // the live board learns of it when the file is committed
        }
        if (run.live != nullptr) {
            run.liveRows.push_back(pending.row);
        }
        if (counted) {
            counted = run.counter.add(pending.row, pending.overlapHash);
        }
    }
    run.pending.clear();
    run.pendingIds.clear();
    if (run.liveRows.size() >= kLiveRows) {
        run.publishLive();
    }
    return counted;
}

std::uint64_t FileImport::spellGroupSet(const std::vector<events::Attribution::Group>& groups) {
    m_setText.clear();
    for (const events::Attribution::Group& group : groups) {
        base::putVarint(m_setText, group.key);
        base::putVarint(m_setText, group.id.size());
        m_setText.append(group.id);
    }
    return base::hashText(m_setText);
}

std::uint32_t FileImport::numberOfGroupSet(const std::vector<events::Attribution::Group>& groups,
                                           std::uint64_t setHash) {
    if (groups.empty()) {
        return 0;
    }
    return m_groupSetNumbers.numberOf(m_setText, setHash, [&] {
        m_groupNumbers.clear();
        for (const events::Attribution::Group& group : groups) {
            m_groupNumbers.push_back(m_dictionaries.groups.add(
                store::groupText(m_options.groupKeys[group.key], group.id, m_space)));
        }
        std::sort(m_groupNumbers.begin(), m_groupNumbers.end());
        return m_dictionaries.groupSets.add({reinterpret_cast<const char*>(m_groupNumbers.data()),
                                             m_groupNumbers.size() * sizeof(std::uint32_t)});
    });
}

void FileImport::takeHotshardRecord(Run& run, const events::EventView& view) const {
    const std::int64_t timeMs = events::wholeMs(view.timeMs);
    store::HotshardRecord record{.day = m_calendar.dayOf(timeMs), .timeMs = timeMs};
    if (view.recordId.isText() || view.recordId.isNumber()) {
        record.id = view.recordId.text;
    }
    if (view.recordGroupKey.isText()) {
        record.groupKey = view.recordGroupKey.text;
    }
    if (view.recordGroupName.isText()) {
        record.displayName = std::string(view.recordGroupName.text);
    }
    ++run.counted->source.records;
    run.counted->records.push_back(std::move(record));
}

void FileImport::quarantine(Run& run, const ingest::RawRecord& record, std::string reason) const {
    ++run.counted->source.quarantined;
    if (run.counted->quarantine.size() < kMostQuarantinedKept) {
        run.counted->quarantine.push_back(
            {.path = run.path,
             .line = record.line,
             .offset = record.offset,
             .length = record.length,
             .reason = std::move(reason),
             .text = std::string(record.text.substr(0, kQuarantineText))});
    }
}

void FileImport::reportProgress(Run& run) const {
    const store::SourceRecord& source = run.counted->source;
    run.lastReport = Clock::now();
    (*run.progress)({.path = run.path,
                     .bytes = source.bytes,
                     .bytesRead = run.file.bytes().consumed(),
                     .events = source.events,
                     .records = source.records,
                     .remediated = source.remediated,
                     .quarantined = source.quarantined,
                     .blank = source.blank,
                     .days = source.days,
                     .state = FileState::Reading});
}

void FileImport::concludeState(Run& run) const {
    store::SourceRecord& source = run.counted->source;
    if (const std::optional<base::Error>& error = run.splitter.error()) {
        source.reason = error->what;
    } else if (run.endsWithMark) {
        source.reason = "the server ended the export early: its last line says so";
    } else if (run.splitter.isUnclosedArray()) {
        source.reason = "the file ends inside its JSON array";
    }
    if (!source.reason.empty()) {
        source.state = store::SourceState::Incomplete;
    }
}

} // namespace shardscope::session
