// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/detect/finding.h"
#include "core/detect/limit_survey.h"
#include "core/session/key_moments.h"
#include "core/session/key_profile.h"
#include "core/session/limit_simulation.h"
#include "core/session/raw_rows.h"
#include "core/store/board_snapshot.h"
#include "core/store/case_note.h"
#include "core/store/case_records.h"
#include "core/store/key_timeline.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace shardscope::session {

class LiveCounts;

/// Counts of files that are still being read: written by the import, read by board sessions.
/// Create one per import, give it to ImportOptions::live and CaseSession::showLive.
[[nodiscard]] std::shared_ptr<LiveCounts> makeLiveCounts();

struct DetectRequest {
    std::optional<std::uint64_t> userLimit;  ///< none: the case's
    std::optional<std::uint64_t> groupLimit; ///< none: the case's
    double near = 0.8;                       ///< findings from this share of the limit on
};

struct DetectAnswer {
    detect::Limits limits;
    std::vector<detect::Finding> findings; ///< most events first, then by key and day
    bool complete = true;                  ///< false: some source file is gone, see `missing`
    std::vector<std::string> missing; ///< source files that were needed and not found or changed
};

/// How a source file stands to what was imported from it.
enum class SourceHealth {
    Ok,        ///< in its place, with the size and time of change that it had
    Missing,   ///< not there, or not to be looked at
    Changed,   ///< has another content, or something else is in its place
    Unchecked, ///< was touched: reading it, which happens when it is needed, will tell
};
struct SourceFile {
    std::int64_t source = 0; ///< SourceRecord::id
    std::string path;
    SourceHealth health = SourceHealth::Ok;
};

/// An open case, read side. Values only go out; safe to call from any thread, one call at a
/// time per object (calls wait for each other). Never locked out by a writer.
class CaseSession {
public:
    /// NotFound, NotACase, NewerVersion or Damaged, with nothing touched.
    [[nodiscard]] static base::Result<std::shared_ptr<CaseSession>>
    open(const std::filesystem::path& path);
    virtual ~CaseSession() = default;

    [[nodiscard]] virtual const std::filesystem::path& path() const = 0;
    [[nodiscard]] virtual base::Result<store::CaseSettings> settings() = 0;
    [[nodiscard]] virtual base::Result<std::vector<store::SourceRecord>> sources() = 0;
    /// How the files of all sources stand, in their order. Looks at folders, reads no file.
    [[nodiscard]] virtual base::Result<std::vector<SourceFile>> sourceHealth() = 0;
    /// Grows with every change of the case; cheap to ask.
    [[nodiscard]] virtual base::Result<std::uint64_t> generation() = 0;

    /// Counts of a running import are added to every board until reset with nullptr.
    virtual void showLive(std::shared_ptr<LiveCounts> live) = 0;

    [[nodiscard]] virtual base::Result<std::shared_ptr<const store::BoardSnapshot>>
    board(const store::BoardRequest& request, std::stop_token stop) = 0;

    [[nodiscard]] virtual base::Result<DetectAnswer>
    detect(const DetectRequest& request, base::ProgressSink& progress, std::stop_token stop) = 0;

    /// What the vendor would have renamed; Usage when the case does not count the group key.
    [[nodiscard]] virtual base::Result<LimitSimulation>
    simulateLimit(const SimulationRequest& request, base::ProgressSink& progress,
                  std::stop_token stop) = 0;

    /// How many keys and days any limit would make hot; a running import's counts are left out.
    [[nodiscard]] virtual base::Result<detect::LimitSurvey> surveyLimits(std::stop_token stop) = 0;

    /// What the import kept of the single events of keys and days, in their order.
    [[nodiscard]] virtual base::Result<std::vector<std::optional<KeyDayMoments>>>
    moments(const std::vector<KeyDayPlace>& places, std::stop_token stop) = 0;

    /// Quarantined lines in file and line order; `total` counts all, kept or not.
    struct QuarantinePage {
        std::uint64_t total = 0; ///< quarantined lines of the case
        std::uint64_t kept = 0;  ///< of those, lines kept with their text
        std::vector<store::QuarantinedLine> lines;
    };
    [[nodiscard]] virtual base::Result<QuarantinePage> quarantine(std::uint64_t skip,
                                                                  std::uint64_t count) = 0;

    /// The days on which a key has events, whatever the filter; without a running import's counts.
    [[nodiscard]] virtual base::Result<std::vector<store::TimelineDay>>
    timeline(const events::ShardKey& key) = 0;

    /// Fetches events from the export files, file by file, each in its order. Must not call this
    /// object back from `visit`. A file that is gone or has changed is left out and told, each
    /// time; Damaged when the index does not fit a file that is the same.
    [[nodiscard]] virtual base::Result<RowsAnswer> rows(const RowsRequest& request,
                                                        const RowVisitor& visit,
                                                        base::ProgressSink& progress,
                                                        std::stop_token stop) = 0;

    /// The record at a place of a source with up to `around` before and after it; NotFound when
    /// there is none, or the file is gone, Usage when it has changed.
    [[nodiscard]] virtual base::Result<SourceLines> lines(const RowPlace& place, std::size_t around,
                                                          std::stop_token stop) = 0;

    /// What the key's events are like, from the export files; no events when nothing knows the
    /// key. Reads all of them, so a screen asks a session of its own. Files as in rows().
    [[nodiscard]] virtual base::Result<KeyProfile>
    profile(const ProfileRequest& request, base::ProgressSink& progress, std::stop_token stop) = 0;

    /// What was written and bookmarked, oldest first.
    [[nodiscard]] virtual base::Result<std::vector<store::CaseNote>> notes() = 0;

    /// The filters that were given a name, in the order they were saved.
    [[nodiscard]] virtual base::Result<std::vector<store::SavedFilter>> savedFilters() = 0;

    /// Ids that contain `text`, for completion and search: the one equal to it, those that begin
    /// with it, all others, the shortest first; without a running import's. The first call reads
    /// all ids and keeps their texts as far as they fit into some memory.
    [[nodiscard]] virtual base::Result<std::vector<std::string>>
    findIds(const std::string& text, std::size_t most, std::stop_token stop) = 0;
};

/// The right to write one case. The desktop holds it while a case is open; a second window or
/// program gets ErrorCode::Locked and opens the case for reading only.
class CaseEditor {
public:
    enum class Missing { Fail, Create };
    /// NotFound (unless told to create), Locked, NotACase, NewerVersion, Damaged, WriteFailed.
    [[nodiscard]] static base::Result<std::shared_ptr<CaseEditor>>
    open(const std::filesystem::path& path, Missing missing = Missing::Fail);
    virtual ~CaseEditor() = default;

    [[nodiscard]] virtual const std::filesystem::path& path() const = 0;

    /// `demo`: they are the demo's own, and the board says so.
    [[nodiscard]] virtual base::Result<void> setLimits(const detect::Limits& limits, bool demo) = 0;
    /// Puts these in the place of all filters that were given a name. Usage when there are too
    /// many, when one is too long, and for names that are empty or not distinct.
    [[nodiscard]] virtual base::Result<void>
    setSavedFilters(const std::vector<store::SavedFilter>& filters) = 0;
    /// Takes a source and everything counted from it out of the case.
    [[nodiscard]] virtual base::Result<void> removeSource(const std::string& path) = 0;
    /// Puts this note in the place of the one about the same subject; a blank one removes it. A
    /// time of 0 is filled in. Usage for a text that is too long, or a row of no source.
    [[nodiscard]] virtual base::Result<void> setNote(store::CaseNote note) = 0;
    /// The file of the source known as `path` lies at `newPath` now. Reads it once, and refuses
    /// it (Usage) unless it is the file that was imported, byte for byte.
    [[nodiscard]] virtual base::Result<void> relocateSource(const std::string& path,
                                                            const std::filesystem::path& newPath,
                                                            std::stop_token stop) = 0;
};

} // namespace shardscope::session
