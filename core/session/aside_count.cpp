// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/aside_count.h"

#include "core/base/interner.h"

namespace shardscope::session {

namespace {

using base::ShardedInterner;
using base::TextTable;
using detect::AsideRow;

base::Result<void> countShard(const detect::AsideRows& rows, std::uint32_t shard,
                              store::IdDictionary& ids, std::size_t tableBytes,
                              detect::FileCounter& counter, const std::stop_token& stop) {
    const std::size_t chunks = rows.chunks(shard);
    std::size_t first = 0;
    while (first < chunks) {
        if (stop.stop_requested()) {
            return base::fail(base::ErrorCode::Cancelled, "stopped");
        }
        TextTable texts;
        std::size_t end = first;
        while (end < chunks && (end == first || texts.bytes() < tableBytes)) {
            base::Result<void> read =
                rows.readChunk(shard, end, [&texts](const AsideRow& row) -> base::Result<void> {
                    (void)texts.add(row.id, row.idHash);
                    return {};
                });
            if (!read) {
                return read;
            }
            ++end;
        }
        const base::Result<std::vector<std::uint32_t>> refs = ids.number(shard, texts);
        if (!refs) {
            return base::fail(refs.error());
        }
        for (; first < end; ++first) {
            base::Result<void> counted = rows.readChunk(shard, first, [&](const AsideRow& aside) {
                detect::CountedEvent row = aside.row;
                row.id = (*refs)[texts.find(aside.id, aside.idHash)];
                return counter.add(row, aside.overlapHash);
            });
            if (!counted) {
                return counted;
            }
        }
    }
    return {};
}

} // namespace

base::Result<void> countAside(const detect::AsideRows& rows, store::IdDictionary& ids,
                              std::size_t tableBytes, detect::FileCounter& counter,
                              const std::stop_token& stop) {
    for (std::uint32_t shard = 0; shard < ShardedInterner::kShards; ++shard) {
        base::Result<void> done = countShard(rows, shard, ids, tableBytes, counter, stop);
        if (!done) {
            return done;
        }
    }
    return {};
}

} // namespace shardscope::session
