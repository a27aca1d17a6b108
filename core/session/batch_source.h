// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/gzip.h"
#include "core/base/result.h"
#include "core/remediate/ledger.h"
#include "core/remediate/staged_file.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace shardscope::session {

/// The batches of a plan as they lie in its files, numbered over all of them. May be read from
/// several threads.
class BatchSource {
public:
    BatchSource(std::filesystem::path folder, std::vector<remediate::StagedFile> files);

    /// Whether every file is the one that was planned. Damaged names the first that is not.
    [[nodiscard]] base::Result<void> check(const std::stop_token& stop) const;

    [[nodiscard]] std::vector<std::uint32_t> eventCounts() const;
    [[nodiscard]] events::Day dayOf(std::uint32_t batch) const;

    /// A part of a batch, packed; a whole batch is given as it lies in its file.
    struct Packed {
        std::string gzip;
        std::uint64_t bytes = 0; ///< of the text, about
    };
    [[nodiscard]] base::Result<Packed> read(const remediate::BatchPart& part) const;

    /// The events of a batch, one a line.
    struct Lines {
        std::string text;
        std::vector<std::string_view> events; ///< into `text`
    };
    [[nodiscard]] base::Result<std::unique_ptr<Lines>>
    lines(const remediate::BatchPart& part) const;

private:
    struct Place {
        std::size_t file = 0;
        std::size_t batch = 0; ///< in the file
    };
    [[nodiscard]] const remediate::StagedBatch& batchAt(const Place& place) const {
        return m_files[place.file].batches[place.batch];
    }
    [[nodiscard]] base::Result<std::string> readMember(std::uint32_t batch) const;

    std::filesystem::path m_folder;
    std::vector<remediate::StagedFile> m_files;
    std::vector<Place> m_places; ///< by number
};

} // namespace shardscope::session
