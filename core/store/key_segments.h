// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/events/shard_key.h"
#include "core/store/case_reader.h"
#include "core/store/row_index.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace shardscope::store {

/// A key looked up once, to be found in any number of files.
class KeySegments {
public:
    /// A key that no event of the case names is found nowhere.
    [[nodiscard]] static base::Result<KeySegments> of(CaseTexts& texts,
                                                      const events::ShardKey& key);

    /// Adds the segments of the source that may hold events of the key.
    [[nodiscard]] base::Result<void> find(const RowIndex& index, std::int64_t source,
                                          events::DayRange days, SegmentSet& found) const;

private:
    std::vector<std::uint32_t> m_ids; ///< of a user
    std::vector<bool> m_groupSets;    ///< of a group: the sets it is in
};

} // namespace shardscope::store
