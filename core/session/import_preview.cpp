// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/calendar.h"
#include "core/events/event_time.h"
#include "core/ingest/event_reader.h"
#include "core/ingest/export_file.h"
#include "core/ingest/record_splitter.h"
#include "core/json/scalars.h"
#include "core/session/export_finder.h"
#include "core/session/group_key_survey.h"
#include "core/session/import_session.h"
#include "core/store/case_reader.h"

#include <algorithm>
#include <set>
#include <system_error>

namespace shardscope::session {

namespace fs = std::filesystem;

namespace {

/// Of each file a few thousand events are looked at, of all files together no more than this.
constexpr std::uint64_t kRecordsPerFile = 3000;
constexpr std::uint64_t kRecordsInAll = 60'000;
constexpr double kCaseShare = 0.25; // of the exports' size on disk, at most

struct CaseState {
    std::set<events::Day> days;
    std::set<std::string> hashes;
    std::set<std::uint64_t> sizes;
    std::vector<std::string> groupKeys;
};

base::Result<CaseState> readCase(const std::optional<fs::path>& casePath) {
    CaseState state;
    std::error_code error;
    if (!casePath || !fs::exists(*casePath, error)) {
        return state;
    }
    const base::Result<store::Database> database = store::openForReading(casePath->string());
    if (!database) {
        return base::fail(database.error());
    }
    const base::Result<std::vector<store::SourceRecord>> sources = store::readSources(*database);
    const base::Result<store::CaseSettings> settings = store::readSettings(*database);
    if (!sources || !settings) {
        return base::fail(sources ? settings.error() : sources.error());
    }
    for (const store::SourceRecord& source : *sources) {
        state.days.insert(source.days.begin(), source.days.end());
        state.hashes.insert(source.contentHash);
        state.sizes.insert(source.bytes);
    }
    state.groupKeys = settings->groupKeys;
    return state;
}

/// Reads the first records of a file into the survey and collects their days.
base::Result<void> sampleFile(const std::string& path, std::uint64_t most,
                              const events::ProjectCalendar& calendar, GroupKeySurvey& survey,
                              std::set<events::Day>& days, const std::stop_token& stop) {
    base::Result<ingest::ExportFile> file = ingest::ExportFile::open(path);
    if (!file) {
        return base::fail(file.error());
    }
    ingest::RecordSplitter splitter(file->bytes());
    const std::unique_ptr<ingest::EventReader> reader = ingest::makeEventReader({});
    ingest::RawRecord record;
    events::EventView view;
    for (std::uint64_t taken = 0; taken < most && splitter.next(record); ++taken) {
        if (stop.stop_requested()) {
            return base::fail(base::ErrorCode::Cancelled, "stopped", path);
        }
        if (record.tooLong || !reader->read(record.text, view)) {
            continue;
        }
        if (view.isRecord()) {
            survey.takeRecord(view);
        } else {
            days.insert(calendar.dayOf(events::wholeMs(view.timeMs)));
            survey.takeEvent(record.text);
        }
    }
    if (splitter.error() && days.empty()) {
        return base::fail(*splitter.error());
    }
    return {};
}

fs::path suggestCase(const FoundExports& found) {
    if (found.files.empty()) {
        return {};
    }
    const fs::path folder = fs::path(found.files.front().path).parent_path();
    const std::string name = folder.filename().empty() ? "exports" : folder.filename().string();
    fs::path path = folder / (name + ".shardcase");
    std::error_code error;
    for (int number = 2; fs::exists(path, error); ++number) {
        path = folder / (name + "-" + std::to_string(number) + ".shardcase");
    }
    return path;
}

bool isInCase(const CaseState& state, const FoundExport& file) {
    if (!state.sizes.contains(file.bytes)) {
        return false;
    }
    const base::Result<std::string> hash = ingest::hashFile(file.path);
    return hash && state.hashes.contains(*hash);
}

} // namespace

base::Result<ImportPreview> previewImport(const std::vector<fs::path>& paths,
                                          const std::optional<fs::path>& casePath,
                                          const std::string& timezone, std::stop_token stop) {
    const base::Result<events::ProjectCalendar> calendar = events::ProjectCalendar::open(timezone);
    const base::Result<CaseState> state = readCase(casePath);
    if (!calendar || !state) {
        return base::fail(calendar ? state.error() : calendar.error());
    }
    FoundExports found = findExports(paths);
    ImportPreview preview;
    GroupKeySurvey survey(state->groupKeys);
    std::set<events::Day> sampledDays;
    std::uint64_t left = kRecordsInAll;
    for (const FoundExport& file : found.files) {
        ImportPreview::File row{.path = file.path, .bytes = file.bytes};
        row.alreadyInCase = isInCase(*state, file);
        preview.totalBytes += file.bytes;
        std::set<events::Day> days;
        const std::uint64_t most = std::min(left, kRecordsPerFile);
        if (!row.alreadyInCase && most > 0) {
            left -= most;
            const base::Result<void> sampled =
                sampleFile(file.path, most, *calendar, survey, days, stop);
            if (!sampled && sampled.error().code == base::ErrorCode::Cancelled) {
                return base::fail(sampled.error());
            }
            if (!sampled) {
                row.problem = sampled.error().what;
            }
        }
        if (!days.empty()) {
            row.firstDay = *days.begin();
            sampledDays.insert(days.begin(), days.end());
        }
        preview.files.push_back(std::move(row));
    }
    std::set_intersection(sampledDays.begin(), sampledDays.end(), state->days.begin(),
                          state->days.end(), std::back_inserter(preview.daysInCase));
    preview.groupKeys = survey.result();
    preview.suggestedCase = casePath.value_or(suggestCase(found));
    preview.neededBytes =
        static_cast<std::uint64_t>(static_cast<double>(preview.totalBytes) * kCaseShare);
    std::error_code error;
    const fs::space_info space = fs::space(
        preview.suggestedCase.empty() ? fs::path(".") : preview.suggestedCase.parent_path(), error);
    preview.freeBytes = error ? 0 : static_cast<std::uint64_t>(space.available);
    preview.missingPaths = std::move(found.missing);
    preview.skippedFiles = std::move(found.skipped);
    return preview;
}

} // namespace shardscope::session
