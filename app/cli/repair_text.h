// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "core/json/json_writer.h"
#include "core/session/repair_session.h"

#include <cstddef>
#include <cstdint>
#include <string>

namespace shardscope::cli {

/// What became of the events of a repair: read = accepted + refused + excluded + quarantined +
/// pending.
struct RepairCounts {
    remediate::BookLine book;
    std::uint64_t sent = 0; ///< in requests that were answered, or may have been
    std::uint64_t accepted = 0;
    std::uint64_t refused = 0;

    /// Those included of which nobody knows whether the vendor has them.
    [[nodiscard]] std::uint64_t pending() const { return book.written - accepted - refused; }
    [[nodiscard]] bool balanced() const {
        return book.balanced() && accepted + refused <= book.written;
    }
};

/// The members that `transform` and `reimport` share, of an object that is open.
void writeRepair(json::JsonWriter& json, const session::RepairReport& report,
                 const RepairCounts& counts);

/// The same for people.
[[nodiscard]] std::string repairText(const session::RepairReport& report,
                                     const RepairCounts& counts, std::size_t idColumns,
                                     bool colour);

/// What has to be known besides, on stderr.
void tellRepair(Console& console, const session::RepairReport& report);

} // namespace shardscope::cli
