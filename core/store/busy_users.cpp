// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/busy_users.h"

#include <utility>

namespace shardscope::store {

using detect::Cell;
using detect::CountedEvent;

base::Result<std::vector<KeyDay>> busyUserDays(CellScan& scan, std::uint64_t from,
                                               std::stop_token stop) {
    std::vector<KeyDay> days;
    const auto visit = [&](std::uint32_t id, std::span<const Cell> cells) {
        if (id == CountedEvent::kNoId) {
            return;
        }
        KeyDay present{id, CountedEvent::dayOfHour(cells.front().hour()), 0, 0};
        const auto endDay = [&] {
            if (present.events >= from) {
                days.push_back(present);
            }
        };
        for (const Cell& cell : cells) {
            const events::Day day = CountedEvent::dayOfHour(cell.hour());
            if (day != present.day) {
                endDay();
                present = {id, day, 0, 0};
            }
            present.events += cell.count;
            present.renamed += cell.renamed() ? cell.count : 0;
        }
        endDay();
    };
    if (base::Result<void> done = scan.everything(visit, std::move(stop)); !done) {
        return base::fail(done.error());
    }
    return days;
}

} // namespace shardscope::store
