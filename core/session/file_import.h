// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/text_cache.h"
#include "core/detect/row_runs.h"
#include "core/events/attribution.h"
#include "core/events/calendar.h"
#include "core/ingest/event_reader.h"
#include "core/ingest/record_splitter.h"
#include "core/session/import_session.h"
#include "core/session/live_counts.h"
#include "core/session/memory_plan.h"
#include "core/store/counted_source.h"
#include "core/store/dictionaries.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace shardscope::session {

/// Reads one export from its first byte to its last and counts it. Used by one thread.
class FileImport {
public:
    struct Options {
        std::vector<std::string> groupKeys; ///< sorted
        bool strict = false;
        std::string temporaryFolder;
        MemoryPlan memory;
        std::uint64_t seriesFrom = 1000; ///< see detect::FileCounter::Options
    };
    /// Gets the running figures a few times a second.
    using Progress = std::function<void(const FileReport&)>;

    FileImport(Options options, events::ProjectCalendar calendar,
               store::Dictionaries& dictionaries);

    /// Counts of events go to `live` as well while reading, when there is one.
    [[nodiscard]] base::Result<std::unique_ptr<store::CountedSource>>
    run(const std::string& path, const Progress& progress, LiveCounts* live, std::size_t liveFile,
        std::stop_token stop);
    /// Whether the next files are inflated on a second thread.
    void useSecondThread(bool use) { m_useSecondThread = use; }

private:
    struct Run;

    [[nodiscard]] base::Result<void> readEverything(Run& run, const std::stop_token& stop);
    [[nodiscard]] base::Result<void> takeRecord(Run& run, const ingest::RawRecord& record);
    void takeEvent(Run& run, const events::EventView& view);
    [[nodiscard]] base::Result<void> countPending(Run& run);
    void takeHotshardRecord(Run& run, const events::EventView& view) const;
    void quarantine(Run& run, const ingest::RawRecord& record, std::string reason) const;
    /// Writes the groups of an event into m_setText; the hash of it.
    [[nodiscard]] std::uint64_t spellGroupSet(const std::vector<events::Attribution::Group>&);
    [[nodiscard]] std::uint32_t numberOfGroupSet(const std::vector<events::Attribution::Group>&,
                                                 std::uint64_t setHash);
    void reportProgress(Run& run) const;
    void concludeState(Run& run) const;

    Options m_options;
    bool m_useSecondThread = false;
    events::ProjectCalendar m_calendar;
    events::ProjectCalendar::Cursor m_cursor;
    store::Dictionaries& m_dictionaries;
    std::unique_ptr<ingest::EventReader> m_reader;
    events::Attributor m_attributor;
    base::TextCache m_eventNumbers;
    base::TextCache m_groupSetNumbers;
    detect::RowMemory m_rowMemory;
    std::vector<std::uint32_t> m_groupNumbers;
    std::string m_setText;
    std::string m_space;
};

} // namespace shardscope::session
