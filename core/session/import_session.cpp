// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/import_session.h"

#include "core/session/case_editor_impl.h"
#include "core/session/import_run.h"
#include "core/session/memory_plan.h"

#include <algorithm>
#include <chrono>
#include <set>
#include <thread>

namespace shardscope::session {

namespace {

base::Result<std::shared_ptr<CaseEditorImpl>> editorFor(const std::filesystem::path& casePath,
                                                        const ImportOptions& options) {
    if (options.editor) {
        return std::static_pointer_cast<CaseEditorImpl>(options.editor);
    }
    base::Result<std::shared_ptr<CaseEditor>> editor =
        CaseEditor::open(casePath, CaseEditor::Missing::Create);
    if (!editor) {
        return base::fail(editor.error());
    }
    return std::static_pointer_cast<CaseEditorImpl>(*editor);
}

/// The case's settings with what the call asks for, saved.
base::Result<store::CaseSettings> settle(store::CaseWriter& writer, const ImportOptions& options) {
    base::Result<store::CaseSettings> settings = store::readSettings(writer.database());
    const base::Result<std::vector<store::SourceRecord>> sources =
        store::readSources(writer.database());
    if (!settings || !sources) {
        return base::fail(settings ? sources.error() : settings.error());
    }
    if (options.timezone && *options.timezone != settings->timezone) {
        if (!sources->empty()) {
            return base::fail(
                base::ErrorCode::Usage,
                "the case counts days in " + settings->timezone + ", not in " + *options.timezone,
                writer.path(), "a case keeps the time zone of its first import; use a new case");
        }
        settings->timezone = *options.timezone;
    }
    settings->limits.user = options.userLimit.value_or(settings->limits.user);
    settings->limits.group = options.groupLimit.value_or(settings->limits.group);
    if (settings->limits.user == 0 || settings->limits.group == 0) {
        return base::fail(base::ErrorCode::Usage, "a limit must be at least 1");
    }
    if (options.userLimit || options.groupLimit) {
        settings->demoLimits = options.demoLimits;
    }
    std::set<std::string> keys(settings->groupKeys.begin(), settings->groupKeys.end());
    keys.insert(options.groupKeys.begin(), options.groupKeys.end());
    settings->groupKeys.assign(keys.begin(), keys.end());
    if (base::Result<void> saved = writer.saveSettings(*settings); !saved) {
        return base::fail(saved.error());
    }
    return settings;
}

} // namespace

bool ImportReport::hasSetAside() const {
    const bool badFile = std::any_of(files.begin(), files.end(), [](const FileReport& file) {
        return file.state == FileState::Failed || file.state == FileState::Incomplete;
    });
    return badFile || quarantined > 0 || !missingPaths.empty() || rescanFailed;
}

base::Result<ImportReport> importFiles(const std::filesystem::path& casePath,
                                       const ImportOptions& options, ImportObserver& observer,
                                       std::stop_token stop) {
    const auto started = std::chrono::steady_clock::now();
    FoundExports found = findExports(options.paths);
    if (found.files.empty() && !found.missing.empty()) {
        return base::fail(base::ErrorCode::NotFound, "no such file or folder",
                          found.missing.front());
    }
    if (options.timezone) {
        // Before the case is made: a misspelt zone must leave nothing behind.
        if (const auto calendar = events::ProjectCalendar::open(*options.timezone); !calendar) {
            return base::fail(calendar.error());
        }
    }
    const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
    const std::size_t workers =
        std::min<std::size_t>(options.threads > 0 ? options.threads : cores, found.files.size());
    const base::Result<MemoryPlan> memory =
        MemoryPlan::make(options.memoryBudget, workers, options.live != nullptr);
    if (!memory) {
        return base::fail(memory.error());
    }
    base::Result<std::shared_ptr<CaseEditorImpl>> editor = editorFor(casePath, options);
    if (!editor) {
        return base::fail(editor.error());
    }
    base::Result<store::CaseSettings> settings = [&] {
        const auto guard = (*editor)->lock();
        return settle((*editor)->writer(), options);
    }();
    if (!settings) {
        return base::fail(settings.error());
    }
    base::Result<events::ProjectCalendar> calendar =
        events::ProjectCalendar::open(settings->timezone);
    if (!calendar) {
        return base::fail(calendar.error());
    }
    ImportRun run(**editor, options, std::move(*settings), std::move(*calendar), *memory, workers,
                  observer, stop);
    base::Result<ImportReport> report = run.importAll(std::move(found));
    if (report) {
        report->casePath = casePath.string();
        report->seconds =
            std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
    }
    return report;
}

} // namespace shardscope::session
