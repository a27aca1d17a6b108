// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/events/calendar.h"
#include "core/session/case_editor_impl.h"
#include "core/session/export_finder.h"
#include "core/session/file_import.h"
#include "core/session/import_session.h"
#include "core/session/memory_plan.h"
#include "core/store/case_reader.h"

#include <condition_variable>
#include <cstddef>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

namespace shardscope::session {

/// One call of importFiles: workers count files, largest first; this thread writes them to the
/// case in that same order, so that the outcome does not depend on who was faster.
class ImportRun {
public:
    ImportRun(CaseEditorImpl& editor, const ImportOptions& options, store::CaseSettings settings,
              events::ProjectCalendar calendar, const MemoryPlan& memory, std::size_t workers,
              ImportObserver& observer, std::stop_token stop);

    [[nodiscard]] base::Result<ImportReport> importAll(FoundExports found);

private:
    using Counted = base::Result<std::unique_ptr<store::CountedSource>>;
    struct Task {
        std::size_t file = 0; ///< index into the report
        std::optional<Counted> result;
        bool alreadyThere = false;
        bool counted = false; ///< result (or alreadyThere) is final
    };

    [[nodiscard]] base::Result<void> prepare(const FoundExports& found);
    void work();
    [[nodiscard]] std::optional<std::size_t> takeTask();
    void count(std::size_t index, FileImport& reader);
    [[nodiscard]] bool takeSpareThread();
    [[nodiscard]] bool isInCase(const FileReport& file) const;
    [[nodiscard]] base::Result<void> commitInOrder();
    [[nodiscard]] base::Result<void> commit(std::size_t task);
    [[nodiscard]] base::Result<void> write(std::size_t file, store::CountedSource& counted);
    void finishFile(std::size_t file, const store::CountedSource& counted);
    void fail(std::size_t file, const std::string& reason, FileState state = FileState::Failed);
    void update(std::size_t file, const FileReport& changed);
    [[nodiscard]] base::Result<void> countForNewGroupKeys();
    [[nodiscard]] base::Result<bool> recountSource(const store::SourceRecord& source);
    [[nodiscard]] base::Result<void> learnGroupKeys();
    void warnAboutSpace(const FoundExports& found);
    void note(const std::string& message);
    [[nodiscard]] FileImport::Options readerOptions() const;

    CaseEditorImpl& m_editor;
    const ImportOptions& m_options;
    store::CaseSettings m_settings;
    events::ProjectCalendar m_calendar;
    MemoryPlan m_memory;
    std::size_t m_workers;
    ImportObserver& m_observer;
    std::stop_token m_stop;
    ImportReport m_report;
    std::vector<store::SourceRecord> m_sources; ///< of the case, as of the last commit

    std::mutex m_mutex; ///< guards the tasks and the observer
    std::condition_variable m_changed;
    std::vector<Task> m_tasks;
    std::size_t m_nextTask = 0;
    std::size_t m_committed = 0;
    unsigned m_threadsInUse = 0;
    std::size_t m_ahead = 0; ///< how many tasks may be counted before they are written
    bool m_abandoned = false;
};

} // namespace shardscope::session
