// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/detect/aside_rows.h"
#include "core/detect/file_counter.h"
#include "core/store/id_dictionary.h"

#include <cstddef>
#include <stop_token>

namespace shardscope::session {

/// Numbers the ids of the rows put aside and counts the rows. Holds the ids of a part of one
/// shard at a time, in a table of about `tableBytes`.
[[nodiscard]] base::Result<void> countAside(const detect::AsideRows& rows, store::IdDictionary& ids,
                                            std::size_t tableBytes, detect::FileCounter& counter,
                                            const std::stop_token& stop);

} // namespace shardscope::session
