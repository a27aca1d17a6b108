// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/events/day.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace shardscope::session {

class LiveCounts;
class CaseEditor;

/// What to do with a file whose rows another file of the case already holds.
enum class OverlapChoice {
    Stop,    ///< leave the new file out and say so
    Replace, ///< the new file takes the place of the old ones on its days
    Add,     ///< count both
};

struct ImportOptions {
    std::vector<std::filesystem::path> paths; ///< files and folders
    std::optional<std::string> timezone;      ///< IANA name; none: the case's, else UTC
    std::vector<std::string> groupKeys;       ///< in addition to the case's and the records'
    std::optional<std::uint64_t> userLimit;   ///< stored in the case
    std::optional<std::uint64_t> groupLimit;  ///< stored in the case
    bool demoLimits = false;                  ///< label the limits as the demo's own
    OverlapChoice overlap = OverlapChoice::Stop;
    bool strict = false;  ///< validate every byte of every line
    unsigned threads = 0; ///< 0: one per core
    /// Bytes; 0: a quarter of the machine's memory, 2 GiB at most. What does not fit goes to disk
    /// for the time being, beside the case: slower, with the same outcome.
    std::uint64_t memoryBudget = 0;
    /// When set, receives counts of files still being read, for a board that fills live.
    std::shared_ptr<LiveCounts> live;
    /// The right to write the case, when the caller holds it already; else the import takes it.
    std::shared_ptr<CaseEditor> editor;
};

enum class FileState {
    Waiting,
    Reading,
    Imported,
    AlreadyImported, ///< the same content is in the case: nothing was done
    Incomplete,      ///< counted, but the file ends early or is damaged (see reason)
    Failed,          ///< nothing of it was counted (see reason)
    Cancelled,       ///< nothing of it was counted, because the import was stopped
};

/// One file of an import: the running figures while Reading, the final ones after.
struct FileReport {
    std::string path;
    std::uint64_t bytes = 0;     ///< size on disk
    std::uint64_t bytesRead = 0; ///< of `bytes`, for progress
    std::uint64_t events = 0;    ///< everything but $hotshard_record
    std::uint64_t records = 0;
    std::uint64_t remediated = 0;
    std::uint64_t quarantined = 0;
    std::uint64_t blank = 0;
    std::vector<events::Day> days; ///< ascending; empty while Reading
    FileState state = FileState::Waiting;
    std::string reason;    ///< why incomplete, failed or overlapping
    bool overlaps = false; ///< Failed because its rows are in the case already

    bool operator==(const FileReport&) const = default;
};

struct ImportReport {
    std::string casePath;
    std::vector<FileReport> files; ///< in the order found
    // Sums over what this call counted (imported and incomplete files).
    std::uint64_t events = 0;
    std::uint64_t records = 0;
    std::uint64_t remediated = 0;
    std::uint64_t quarantined = 0;
    std::uint64_t blank = 0;
    double seconds = 0; ///< wall clock
    bool cancelled = false;
    std::vector<std::string> missingPaths; ///< named, but not there
    bool rescanFailed = false;      ///< a file could not be counted for a new group key (see notes)
    std::vector<std::string> notes; ///< replaced days, rescans for new group keys, disk warnings

    /// Something was set aside: bad lines, incomplete, failed or missing files.
    [[nodiscard]] bool hasSetAside() const;
};

/// Watches an import. Called on worker threads, one call at a time; must return quickly.
class ImportObserver {
public:
    virtual ~ImportObserver() = default;
    /// The files found, before reading starts.
    virtual void started(const std::vector<FileReport>& files) = 0;
    /// A file moved on; called at most about ten times a second per file, and at its end.
    virtual void fileChanged(std::size_t index, const FileReport& file) = 0;
    /// A message for the person (goes to stderr in the headless program).
    virtual void note(const std::string& message) = 0;
};

/// Reads files into the case at `casePath`, which is created if needed. Blocks; uses its own
/// worker threads; a stop request takes effect within 250 ms and keeps complete files.
/// Fails as a whole only when nothing could be done: case locked, not a case, newer version,
/// conflicting time zone or too small a memory budget (Usage), no path exists (NotFound),
/// unwritable (WriteFailed).
[[nodiscard]] base::Result<ImportReport> importFiles(const std::filesystem::path& casePath,
                                                     const ImportOptions& options,
                                                     ImportObserver& observer,
                                                     std::stop_token stop);

/// What an import would do, for the page shown before it starts. Reads a sample only.
struct ImportPreview {
    struct File {
        std::string path;
        std::uint64_t bytes = 0;
        bool alreadyInCase = false;          ///< the same content is in the case
        std::string problem;                 ///< not readable, and why
        std::optional<events::Day> firstDay; ///< of the first event seen, in `timezone`
    };
    struct GroupKey {
        std::string key;
        bool fromRecord = false; ///< a $hotshard_record or the case names it: always counted
        std::uint64_t seen = 0;  ///< sampled events that hold it
        std::string example;     ///< one value
    };
    std::vector<File> files;
    std::uint64_t totalBytes = 0;
    std::vector<std::string> missingPaths;
    std::vector<std::string> skippedFiles; ///< in a folder, but no export by their name
    std::vector<GroupKey> groupKeys;       ///< most frequent first
    std::filesystem::path suggestedCase;   ///< next to the exports
    std::uint64_t neededBytes = 0;         ///< estimate for the case file
    std::uint64_t freeBytes = 0;           ///< on the case's disk
    /// Sampled days of the new files that the case already has events for, ascending.
    std::vector<events::Day> daysInCase;
};

/// Looks at the files before an import. `casePath` may not exist yet; `timezone` is used for
/// the days shown.
[[nodiscard]] base::Result<ImportPreview>
previewImport(const std::vector<std::filesystem::path>& paths,
              const std::optional<std::filesystem::path>& casePath, const std::string& timezone,
              std::stop_token stop);

} // namespace shardscope::session
