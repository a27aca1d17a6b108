// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/aside_rows.h"

#include <cstring>
#include <type_traits>

namespace shardscope::detect {

namespace {

constexpr std::size_t kChunkBytes = AsideRows::kBufferBytes / base::ShardedInterner::kShards;

/// A row as it lies in a chunk, followed by its id.
struct Header {
    CountedEvent row;
    std::uint64_t overlapHash = 0;
    std::uint64_t idHash = 0;
    std::uint64_t idLength = 0;
};
static_assert(std::is_trivially_copyable_v<Header>);

} // namespace

base::Result<void> AsideRows::add(const AsideRow& row) {
    Shard& shard = m_shards[base::ShardedInterner::shardOfHash(row.idHash)];
    const std::size_t bytes = sizeof(Header) + row.id.size();
    if (!shard.buffer.empty() && shard.buffer.size() + bytes > kChunkBytes) {
        const base::Result<std::uint64_t> offset = m_file.append(shard.buffer);
        if (!offset) {
            return base::fail(offset.error());
        }
        shard.written.push_back({*offset, shard.buffer.size()});
        if (shard.buffer.size() > kChunkBytes) {
            shard.buffer = {}; // a very long id must not take its room for good
        }
        shard.buffer.clear();
    }
    if (shard.buffer.capacity() < kChunkBytes) {
        shard.buffer.reserve(kChunkBytes);
    }
    const Header header{row.row, row.overlapHash, row.idHash, row.id.size()};
    shard.buffer.append(reinterpret_cast<const char*>(&header), sizeof header).append(row.id);
    return {};
}

std::size_t AsideRows::chunks(std::uint32_t shard) const {
    return m_shards[shard].written.size() + (m_shards[shard].buffer.empty() ? 0 : 1);
}

base::Result<void> AsideRows::readChunk(std::uint32_t index, std::size_t chunk,
                                        const Visitor& visit) const {
    const Shard& shard = m_shards[index];
    std::string read;
    std::string_view rest = shard.buffer;
    if (chunk < shard.written.size()) {
        const Chunk& place = shard.written[chunk];
        read.resize(place.bytes);
        if (base::Result<void> done = m_file.read(place.offset, read.data(), read.size()); !done) {
            return done;
        }
        rest = read;
    }
    while (!rest.empty()) {
        Header header;
        std::memcpy(&header, rest.data(), sizeof header);
        rest.remove_prefix(sizeof header);
        base::Result<void> done =
            visit({header.row, header.overlapHash, header.idHash, rest.substr(0, header.idLength)});
        if (!done) {
            return done;
        }
        rest.remove_prefix(header.idLength);
    }
    return {};
}

} // namespace shardscope::detect
