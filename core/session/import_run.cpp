// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/import_run.h"

#include "core/ingest/export_file.h"
#include "core/session/overlap_check.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <utility>

namespace shardscope::session {

namespace {

/// What an export leaves behind in the case, at most, per byte on disk; for the warning only.
constexpr double kCaseShare = 0.25;

unsigned coreCount() {
    return std::max(1U, std::thread::hardware_concurrency());
}

std::string folderOf(const std::string& path) {
    const std::filesystem::path folder = std::filesystem::path(path).parent_path();
    return folder.empty() ? "." : folder.string();
}

} // namespace

ImportRun::ImportRun(CaseEditorImpl& editor, const ImportOptions& options,
                     store::CaseSettings settings, events::ProjectCalendar calendar,
                     const MemoryPlan& memory, std::size_t workers, ImportObserver& observer,
                     std::stop_token stop)
    : m_editor(editor),
      m_options(options),
      m_settings(std::move(settings)),
      m_calendar(std::move(calendar)),
      m_memory(memory),
      m_workers(workers),
      m_observer(observer),
      m_stop(std::move(stop)) {}

base::Result<ImportReport> ImportRun::importAll(FoundExports found) {
    if (base::Result<void> ready = prepare(found); !ready) {
        return base::fail(ready.error());
    }
    m_report.missingPaths = std::move(found.missing);
    for (const std::string& path : m_report.missingPaths) {
        note(path + ": no such file or folder");
    }
    m_ahead = m_workers + 1;
    base::Result<void> done;
    {
        std::vector<std::jthread> threads;
        for (std::size_t worker = 0; worker < m_workers; ++worker) {
            threads.emplace_back([this] { work(); });
        }
        done = commitInOrder();
        const std::lock_guard lock(m_mutex);
        m_abandoned = true;
        m_changed.notify_all();
    }
    if (m_options.live) {
        m_options.live->end();
    }
    m_report.cancelled = m_stop.stop_requested();
    if (done && !m_report.cancelled) {
        done = countForNewGroupKeys();
    }
    if (!done) {
        return base::fail(done.error());
    }
    return std::move(m_report);
}

base::Result<void> ImportRun::prepare(const FoundExports& found) {
    const auto guard = m_editor.lock();
    store::CaseWriter& writer = m_editor.writer();
    writer.dictionaries().ids.limitMemory(m_memory.idTable, folderOf(m_editor.path().string()));
    if (base::Result<void> loaded = writer.loadDictionaries(); !loaded) {
        return loaded;
    }
    base::Result<std::vector<store::SourceRecord>> sources = store::readSources(writer.database());
    if (!sources) {
        return base::fail(sources.error());
    }
    m_sources = std::move(*sources);
    for (const FoundExport& file : found.files) {
        m_report.files.push_back({.path = file.path, .bytes = file.bytes});
        m_tasks.push_back({.file = m_report.files.size() - 1, .result = {}});
    }
    // The largest first, so that no worker is left with a long file at the end.
    std::stable_sort(m_tasks.begin(), m_tasks.end(), [this](const Task& left, const Task& right) {
        return m_report.files[left.file].bytes > m_report.files[right.file].bytes;
    });
    if (m_options.live) {
        m_options.live->begin(writer.sharedDictionaries(), m_memory.liveCells);
    }
    m_observer.started(m_report.files);
    warnAboutSpace(found);
    return {};
}

void ImportRun::warnAboutSpace(const FoundExports& found) {
    std::uint64_t bytes = 0;
    for (const FoundExport& file : found.files) {
        bytes += file.bytes;
    }
    std::error_code error;
    const std::filesystem::space_info space =
        std::filesystem::space(folderOf(m_editor.writer().path()), error);
    const auto needed = static_cast<std::uint64_t>(static_cast<double>(bytes) * kCaseShare);
    if (!error && needed > space.available) {
        note(fmt::format("the disk of the case may run full: about {} MB are needed, {} MB free",
                         needed / 1'000'000, space.available / 1'000'000));
    }
}

FileImport::Options ImportRun::readerOptions() const {
    return {.groupKeys = m_settings.groupKeys,
            .strict = m_options.strict,
            .temporaryFolder = folderOf(m_editor.path().string()),
            .memory = m_memory};
}

void ImportRun::work() {
    FileImport reader(readerOptions(), m_calendar, m_editor.writer().dictionaries());
    while (const std::optional<std::size_t> task = takeTask()) {
        count(*task, reader);
    }
}

std::optional<std::size_t> ImportRun::takeTask() {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] {
        return m_abandoned || m_stop.stop_requested() || m_nextTask == m_tasks.size() ||
               m_nextTask < m_committed + m_ahead;
    });
    if (m_abandoned || m_stop.stop_requested() || m_nextTask == m_tasks.size()) {
        return std::nullopt;
    }
    return m_nextTask++;
}

bool ImportRun::isInCase(const FileReport& file) const {
    const auto sameSize = [&file](const store::SourceRecord& known) {
        return known.bytes == file.bytes;
    };
    if (std::none_of(m_sources.begin(), m_sources.end(), sameSize)) {
        return false;
    }
    const base::Result<std::string> hash = ingest::hashFile(file.path);
    return hash &&
           std::any_of(m_sources.begin(), m_sources.end(), [&](const store::SourceRecord& known) {
               return known.contentHash == *hash;
           });
}

/// A core without a file of its own inflates for another one.
bool ImportRun::takeSpareThread() {
    const unsigned threads = m_options.threads > 0 ? m_options.threads : coreCount();
    const bool spare = m_nextTask == m_tasks.size() && m_threadsInUse < threads;
    m_threadsInUse += spare ? 1 : 0;
    return spare;
}

void ImportRun::count(std::size_t index, FileImport& reader) {
    const std::size_t file = m_tasks[index].file;
    FileReport present;
    bool known = false;
    bool secondThread = false;
    {
        const std::lock_guard lock(m_mutex);
        present = m_report.files[file];
        known = isInCase(present);
        ++m_threadsInUse;
        secondThread = !known && takeSpareThread();
    }
    reader.useSecondThread(secondThread);
    std::optional<Counted> result;
    if (!known) {
        result = reader.run(
            present.path,
            [this, file](const FileReport& progress) {
                const std::lock_guard lock(m_mutex);
                // After a stop the file's fate may be told already: that word stands.
                const FileState told = m_report.files[file].state;
                if (told == FileState::Waiting || told == FileState::Reading) {
                    update(file, progress);
                }
            },
            m_options.live.get(), file, m_stop);
    }
    const std::lock_guard lock(m_mutex);
    m_threadsInUse -= secondThread ? 2 : 1;
    m_tasks[index].alreadyThere = known;
    m_tasks[index].result = std::move(result);
    m_tasks[index].counted = true;
    m_changed.notify_all();
}

base::Result<void> ImportRun::commitInOrder() {
    while (m_committed < m_tasks.size()) {
        {
            std::unique_lock lock(m_mutex);
            const std::stop_callback wake(m_stop, [this] { m_changed.notify_all(); });
            m_changed.wait(
                lock, [this] { return m_tasks[m_committed].counted || m_stop.stop_requested(); });
            if (!m_tasks[m_committed].counted) {
                break;
            }
        }
        if (base::Result<void> done = commit(m_committed); !done) {
            return done;
        }
        const std::lock_guard lock(m_mutex);
        ++m_committed;
        m_changed.notify_all();
    }
    const std::lock_guard lock(m_mutex);
    for (std::size_t task = m_committed; task < m_tasks.size(); ++task) {
        fail(m_tasks[task].file, "stopped before it was read to its end", FileState::Cancelled);
    }
    return {};
}

base::Result<void> ImportRun::commit(std::size_t index) {
    Task& task = m_tasks[index];
    const auto guard = m_editor.lock();
    const std::lock_guard lock(m_mutex);
    if (task.alreadyThere) {
        fail(task.file, "the same content is in the case already", FileState::AlreadyImported);
        return {};
    }
    const std::unique_ptr<Counted> result =
        std::make_unique<Counted>(std::move(*std::exchange(task.result, std::nullopt)));
    if (!*result) {
        const base::Error& error = result->error();
        if (error.code == base::ErrorCode::WriteFailed) {
            return base::fail(error); // the disk is full: no other file would fare better
        }
        fail(task.file, error.what,
             error.code == base::ErrorCode::Cancelled ? FileState::Cancelled : FileState::Failed);
        return {};
    }
    store::CountedSource& counted = ***result;
    const store::SourceRecord& source = counted.source;
    const bool nothingRead =
        source.events + source.records + source.quarantined + source.blank == 0;
    if (source.state == store::SourceState::Incomplete && nothingRead) {
        fail(task.file, source.reason);
        return {};
    }
    const auto sameContent = [&source](const store::SourceRecord& known) {
        return known.contentHash == source.contentHash;
    };
    if (std::any_of(m_sources.begin(), m_sources.end(), sameContent)) {
        fail(task.file, "the same content is in the case already", FileState::AlreadyImported);
        return {};
    }
    return write(task.file, counted);
}

base::Result<void> ImportRun::write(std::size_t file, store::CountedSource& counted) {
    store::CaseWriter& writer = m_editor.writer();
    const base::Result<std::vector<Overlap>> overlaps =
        findOverlaps(writer.database(), m_sources, counted);
    if (!overlaps) {
        return base::fail(overlaps.error());
    }
    std::vector<store::CaseWriter::Removal> removals;
    for (const Overlap& overlap : *overlaps) {
        if (m_options.overlap == OverlapChoice::Stop) {
            m_report.files[file].overlaps = true;
            fail(file, "left out: " + overlap.describe());
            note(m_report.files[file].path + ": " + m_report.files[file].reason +
                 "; replace the older file, or add both");
            return {};
        }
        const bool replace = m_options.overlap == OverlapChoice::Replace;
        if (replace) {
            removals.push_back({overlap.source, overlap.days});
        }
        note(fmt::format("{}: {}; {}", m_report.files[file].path, overlap.describe(),
                         replace ? "replaced there" : "both are counted"));
    }
    base::Result<std::int64_t> id = writer.nextSourceId();
    if (!id) {
        return base::fail(id.error());
    }
    if (m_options.live) {
        m_options.live->willCommit(file, *id);
    }
    base::Result<void> done = writer.addSource(counted, *id, removals, std::nullopt);
    if (done) {
        base::Result<std::vector<store::SourceRecord>> sources =
            store::readSources(writer.database());
        if (!sources) {
            return base::fail(sources.error());
        }
        m_sources = std::move(*sources);
        finishFile(file, counted);
    }
    return done;
}

void ImportRun::finishFile(std::size_t file, const store::CountedSource& counted) {
    const store::SourceRecord& source = counted.source;
    FileReport done = m_report.files[file];
    done.bytes = source.bytes;
    done.bytesRead = source.bytes;
    done.events = source.events;
    done.records = source.records;
    done.remediated = source.remediated;
    done.quarantined = source.quarantined;
    done.blank = source.blank;
    done.days = source.days;
    done.reason = source.reason;
    done.state =
        source.state == store::SourceState::Complete ? FileState::Imported : FileState::Incomplete;
    m_report.events += source.events;
    m_report.records += source.records;
    m_report.remediated += source.remediated;
    m_report.quarantined += source.quarantined;
    m_report.blank += source.blank;
    update(file, done);
}

void ImportRun::fail(std::size_t file, const std::string& reason, FileState state) {
    // Nothing of it was counted, so it has no figures.
    const FileReport& old = m_report.files[file];
    const FileReport ended{.path = old.path,
                           .bytes = old.bytes,
                           .state = state,
                           .reason = reason,
                           .overlaps = old.overlaps};
    if (m_options.live) {
        m_options.live->drop(file);
    }
    update(file, ended);
}

void ImportRun::update(std::size_t file, const FileReport& changed) {
    m_report.files[file] = changed;
    m_observer.fileChanged(file, changed);
}

void ImportRun::note(const std::string& message) {
    m_report.notes.push_back(message);
    m_observer.note(message);
}

base::Result<void> ImportRun::learnGroupKeys() {
    const base::Result<std::vector<store::HotshardRecord>> records =
        store::readRecords(m_editor.writer().database());
    if (!records) {
        return base::fail(records.error());
    }
    std::set<std::string> keys(m_settings.groupKeys.begin(), m_settings.groupKeys.end());
    for (const store::HotshardRecord& record : *records) {
        if (!record.groupKey.empty()) {
            keys.insert(record.groupKey);
        }
    }
    if (keys.size() == m_settings.groupKeys.size()) {
        return {};
    }
    for (const std::string& key : keys) {
        if (!std::binary_search(m_settings.groupKeys.begin(), m_settings.groupKeys.end(), key)) {
            note("a record names the group key \"" + key + "\"");
        }
    }
    m_settings.groupKeys.assign(keys.begin(), keys.end());
    return m_editor.writer().saveSettings(m_settings);
}

base::Result<void> ImportRun::countForNewGroupKeys() {
    {
        const auto guard = m_editor.lock();
        if (base::Result<void> learned = learnGroupKeys(); !learned) {
            return learned;
        }
    }
    std::vector<store::SourceRecord> outdated = m_sources;
    std::erase_if(outdated, [this](const store::SourceRecord& source) {
        return source.groupKeys == m_settings.groupKeys;
    });
    if (!outdated.empty()) {
        note(fmt::format("counting {} {} again for group keys that were not known before",
                         outdated.size(), outdated.size() == 1 ? "file" : "files"));
    }
    for (const store::SourceRecord& source : outdated) {
        if (m_stop.stop_requested()) {
            m_report.cancelled = true;
            return {};
        }
        const base::Result<bool> recounted = recountSource(source);
        if (!recounted) {
            return base::fail(recounted.error());
        }
        m_report.rescanFailed = m_report.rescanFailed || !*recounted;
    }
    return {};
}

base::Result<bool> ImportRun::recountSource(const store::SourceRecord& source) {
    FileImport reader(readerOptions(), m_calendar, m_editor.writer().dictionaries());
    const base::Result<std::string> hash = ingest::hashFile(source.path);
    if (!hash || *hash != source.contentHash) {
        note(source.path + ": not counted for the new group keys: " +
             (hash ? "the file has changed" : hash.error().what));
        return false;
    }
    Counted counted = reader.run(
        source.path, [](const FileReport&) {}, nullptr, 0, m_stop);
    if (!counted) {
        if (counted.error().code == base::ErrorCode::Cancelled) {
            m_report.cancelled = true;
            return true;
        }
        note(source.path + ": not counted for the new group keys: " + counted.error().what);
        return false;
    }
    const auto guard = m_editor.lock();
    (*counted)->keepOnly(source);
    store::CaseWriter& writer = m_editor.writer();
    const base::Result<std::int64_t> id = writer.nextSourceId();
    if (!id) {
        return base::fail(id.error());
    }
    if (base::Result<void> done = writer.addSource(**counted, *id, {}, source.id); !done) {
        return base::fail(done.error());
    }
    return true;
}

} // namespace shardscope::session
