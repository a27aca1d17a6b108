// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/case_records.h"
#include "core/store/counted_source.h"
#include "core/store/database.h"

#include <cstdint>
#include <string>
#include <vector>

namespace shardscope::session {

/// An older file of the case that holds rows of the new one.
struct Overlap {
    std::int64_t source = 0;
    std::string path;
    std::vector<events::Day> days; ///< of the new file, that the older one covers too
    std::uint64_t sampled = 0;     ///< rows of the new file looked at on those days
    std::uint64_t shared = 0;      ///< of those, rows the older file has too
    bool exact = true;             ///< every row was looked at

    /// "1,200 of 1,300 rows of 2023-09-01..." for people.
    [[nodiscard]] std::string describe() const;
};

/// Compares a counted file with the sources of a case, by $insert_id on the days both cover.
[[nodiscard]] base::Result<std::vector<Overlap>>
findOverlaps(const store::Database& database, const std::vector<store::SourceRecord>& sources,
             store::CountedSource& counted);

} // namespace shardscope::session
