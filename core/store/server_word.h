// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/board_counters.h"
#include "core/store/board_snapshot.h"
#include "core/store/counted_source.h"
#include "core/store/group_days.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace shardscope::store {

/// The ids that $hotshard_records name, as far as the case has a number for them.
struct RecordedIds {
    std::map<std::string, std::uint32_t> refs;
    std::set<std::pair<std::uint32_t, events::Day>> days;

    [[nodiscard]] static base::Result<RecordedIds> find(const std::vector<HotshardRecord>& records,
                                                        TextSource& texts);
};

/// Puts the vendor's word beside our counts: its records, and its renames.
struct ServerWordAssembly {
    const BoardRequest& request;
    const FilterPlan::Vocabulary& vocabulary;
    const std::vector<HotshardRecord>& records;
    const GroupDays& groupDays;
    TextSource& texts;
    const RecordedIds& recordedIds;
    bool anyRenamed = false; ///< in the whole case

    [[nodiscard]] base::Result<void> fill(const BoardCounters& counters,
                                          BoardSnapshot& board) const;

private:
    using Rows = std::map<std::pair<events::ShardKey, events::Day>, KeyDayRow>;

    [[nodiscard]] base::Result<void> addUsers(const BoardCounters& counters,
                                              const BoardSnapshot& board, Rows& rows) const;
    void addGroups(const BoardCounters& counters, const BoardSnapshot& board, Rows& rows) const;
    [[nodiscard]] std::map<events::GroupId, std::uint32_t> recordedGroups() const;
    void addRecords(const BoardCounters& counters, const BoardSnapshot& board, Rows& rows,
                    ServerWord& word) const;
    [[nodiscard]] bool passes(const HotshardRecord& record, const BoardSnapshot& board) const;
    [[nodiscard]] bool isCounted(const HotshardRecord& record, const BoardCounters& counters) const;
};

/// Why each row that does not agree does not. `rows` are all that there are.
void explainDisagreements(std::vector<KeyDayRow>& rows, const BoardSnapshot& board,
                          bool vendorActsAtAll);

/// How many events kept their name where some lost it, the median; none where none did.
[[nodiscard]] std::optional<std::uint64_t> inferredLimit(const std::vector<KeyDayRow>& rows,
                                                         events::KeyKind kind);

} // namespace shardscope::store
