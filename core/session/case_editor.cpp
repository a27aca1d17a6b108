// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/case_editor_impl.h"

#include "core/ingest/export_file.h"
#include "core/ingest/file_stamp.h"
#include "core/session/export_finder.h"
#include "core/store/case_notes.h"
#include "core/store/case_reader.h"
#include "core/store/saved_filters.h"

#include <algorithm>
#include <chrono>

namespace shardscope::session {

base::Result<std::shared_ptr<CaseEditor>> CaseEditor::open(const std::filesystem::path& path,
                                                           Missing missing) {
    base::Result<std::unique_ptr<store::CaseWriter>> writer = store::CaseWriter::open(
        path.string(), missing == Missing::Create ? store::CaseWriter::Missing::Create
                                                  : store::CaseWriter::Missing::Fail);
    if (!writer) {
        return base::fail(writer.error());
    }
    return std::make_shared<CaseEditorImpl>(std::move(*writer));
}

base::Result<void> CaseEditorImpl::setLimits(const detect::Limits& limits, bool demo) {
    if (limits.user == 0 || limits.group == 0) {
        return base::fail(base::ErrorCode::Usage, "a limit must be at least 1");
    }
    const std::unique_lock guard = lock();
    base::Result<store::CaseSettings> settings = store::readSettings(m_writer->database());
    if (!settings) {
        return base::fail(settings.error());
    }
    settings->demoLimits = demo;
    settings->limits = limits;
    return m_writer->saveSettings(*settings);
}

base::Result<void> CaseEditorImpl::setSavedFilters(const std::vector<store::SavedFilter>& filters) {
    const std::unique_lock guard = lock();
    return store::writeFilters(m_writer->database(), filters);
}

/// The sources known by this path: more than one when a changed file was imported again.
base::Result<std::vector<store::SourceRecord>>
CaseEditorImpl::sourcesAt(const std::string& path) const {
    base::Result<std::vector<store::SourceRecord>> sources =
        store::readSources(m_writer->database());
    if (!sources) {
        return sources;
    }
    std::erase_if(*sources,
                  [&path](const store::SourceRecord& known) { return known.path != path; });
    if (sources->empty()) {
        return base::fail(base::ErrorCode::NotFound, "the case has no such source", path,
                          "the sources are listed by: shardscope-cli sources CASE");
    }
    return sources;
}

base::Result<void> CaseEditorImpl::removeSource(const std::string& path) {
    const std::unique_lock guard = lock();
    const base::Result<std::vector<store::SourceRecord>> sources = sourcesAt(path);
    return sources ? m_writer->removeSource(sources->front().id) : base::fail(sources.error());
}

base::Result<void> CaseEditorImpl::setNote(store::CaseNote note) {
    const std::unique_lock guard = lock();
    store::NoteSubject& subject = note.subject;
    if (subject.kind == store::NoteSubject::Kind::Row && subject.fileHash.empty()) {
        const base::Result<std::vector<store::SourceRecord>> sources = sourcesAt(subject.path);
        if (!sources) {
            return base::fail(sources.error());
        }
        subject.fileHash = sources->back().contentHash; // the newest is what the file is now
    }
    const std::int64_t now = std::chrono::duration_cast<std::chrono::milliseconds>(
                                 std::chrono::system_clock::now().time_since_epoch())
                                 .count();
    note.createdMs = note.createdMs != 0 ? note.createdMs : now;
    note.changedMs = note.changedMs != 0 ? note.changedMs : now;
    return store::writeNote(m_writer->database(), note);
}

base::Result<void> CaseEditorImpl::relocateSource(const std::string& path,
                                                  const std::filesystem::path& newPath,
                                                  std::stop_token stop) {
    const std::string place = absolutePath(newPath);
    // Read without the lock: an import may be writing meanwhile, and a large file takes a while.
    const base::Result<ingest::FileStamp> stamp = ingest::stampOf(place);
    if (!stamp) {
        return base::fail(stamp.error());
    }
    const base::Result<std::string> hash = ingest::hashFile(place, stop);
    if (!hash) {
        return base::fail(hash.error());
    }
    const std::unique_lock guard = lock();
    const base::Result<std::vector<store::SourceRecord>> sources = sourcesAt(path);
    if (!sources) {
        return base::fail(sources.error());
    }
    const auto source =
        std::find_if(sources->begin(), sources->end(), [&hash](const store::SourceRecord& known) {
            return known.contentHash == *hash;
        });
    if (source == sources->end()) {
        return base::fail(base::ErrorCode::Usage,
                          "this is not the file that was imported: its content is another", place,
                          "look for the file that was " + path +
                              ", or import this one as a source of its own");
    }
    return m_writer->placeSource(source->id, place, stamp->modifiedNs);
}

} // namespace shardscope::session
