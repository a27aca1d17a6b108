// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/gzip.h"
#include "core/base/result.h"
#include "core/base/sha256.h"
#include "core/remediate/staged_file.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace shardscope::remediate {

/// Writes repaired events into one file a day, DATE.ndjson.gz, cut into batches as the vendor
/// takes them. Until finish() the files are called .part, so that what has its name is whole.
/// Memory is bounded, whatever the number of days.
class DayFiles {
public:
    explicit DayFiles(std::filesystem::path folder) : m_folder(std::move(folder)) {}
    /// What was not finished is removed.
    ~DayFiles();
    DayFiles(const DayFiles&) = delete;
    DayFiles& operator=(const DayFiles&) = delete;

    [[nodiscard]] base::Result<void> add(events::Day day, std::string_view event);
    /// The files, by day, on disk for sure.
    [[nodiscard]] base::Result<std::vector<StagedFile>> finish();

private:
    struct DayFile {
        StagedFile staged;
        std::string pending; ///< text of the batch that is being filled
        std::uint64_t pendingEvents = 0;
        base::Sha256 hash;
    };
    [[nodiscard]] base::Result<void> flush(DayFile& file);
    [[nodiscard]] base::Result<void> flushLargest();
    [[nodiscard]] std::filesystem::path partOf(const DayFile& file) const;

    std::filesystem::path m_folder;
    std::map<events::Day, DayFile> m_days;
    std::size_t m_pendingBytes = 0;
    base::GzipPacker m_packer;
    std::string m_packed;
};

} // namespace shardscope::remediate
