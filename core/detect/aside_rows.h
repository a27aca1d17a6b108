// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/interner.h"
#include "core/base/result.h"
#include "core/base/temporary_file.h"
#include "core/detect/counted_event.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace shardscope::detect {

/// An event whose id has no number yet.
struct AsideRow {
    CountedEvent row; ///< without its id
    std::uint64_t overlapHash = 0;
    std::uint64_t idHash = 0;
    std::string_view id;
};

/// Rows of one file that wait on disk until their ids are numbered, by shard of the id. Each
/// shard's rows come back in the order they went in, a chunk at a time.
class AsideRows {
public:
    /// What the buffers of all shards take, unless ids are very long.
    static constexpr std::size_t kBufferBytes =
        base::ShardedInterner::kShards * std::size_t{32} * 1024;

    explicit AsideRows(std::string folder) : m_file(std::move(folder)) {}

    [[nodiscard]] base::Result<void> add(const AsideRow& row);
    [[nodiscard]] std::size_t chunks(std::uint32_t shard) const;
    using Visitor = std::function<base::Result<void>(const AsideRow&)>;
    [[nodiscard]] base::Result<void> readChunk(std::uint32_t shard, std::size_t chunk,
                                               const Visitor& visit) const;

private:
    struct Chunk {
        std::uint64_t offset = 0;
        std::uint64_t bytes = 0;
    };
    struct Shard {
        std::vector<Chunk> written;
        std::string buffer; ///< the last chunk, not on disk yet
    };

    base::TemporaryFile m_file;
    std::array<Shard, base::ShardedInterner::kShards> m_shards;
};

} // namespace shardscope::detect
