// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/postings.h"

#include "core/base/varint.h"
#include "core/detect/counted_event.h"
#include "core/store/blob_codec.h"

namespace shardscope::store {

namespace {

tl::unexpected<base::Error> damaged(const char* what) {
    return base::fail(base::ErrorCode::Damaged, std::string("the case is damaged: ") + what);
}

} // namespace

void PostingsBlock::add(std::uint32_t id, std::span<const std::uint16_t> places) {
    ids.push_back(id);
    segments.insert(segments.end(), places.begin(), places.end());
    ends.push_back(static_cast<std::uint32_t>(segments.size()));
}

std::span<const std::uint16_t> PostingsBlock::segmentsOf(std::size_t at) const {
    const std::uint32_t begin = at == 0 ? 0 : ends[at - 1];
    return std::span(segments).subspan(begin, ends[at] - begin);
}

std::string encodePostings(const PostingsBlock& block) {
    std::string bytes;
    base::putVarint(bytes, block.ids.size());
    std::uint32_t lastId = 0;
    for (const std::uint32_t id : block.ids) {
        base::putVarint(bytes, id - lastId);
        lastId = id;
    }
    for (std::size_t at = 0; at < block.ids.size(); ++at) {
        base::putVarint(bytes, block.segmentsOf(at).size());
    }
    for (std::size_t at = 0; at < block.ids.size(); ++at) {
        std::uint16_t last = 0;
        for (const std::uint16_t segment : block.segmentsOf(at)) {
            base::putVarint(bytes, static_cast<std::uint64_t>(segment - last));
            last = segment;
        }
    }
    return compress(bytes);
}

base::Result<PostingsBlock> decodePostings(std::string_view blob) {
    const base::Result<std::string> bytes = decompress(blob);
    if (!bytes) {
        return base::fail(bytes.error());
    }
    base::VarintReader reader(*bytes);
    const std::uint64_t count = reader.next();
    if (count > bytes->size()) {
        return damaged("a block of postings is too short");
    }
    PostingsBlock block;
    block.ids.resize(static_cast<std::size_t>(count));
    std::uint32_t id = 0;
    for (std::uint32_t& each : block.ids) {
        id += static_cast<std::uint32_t>(reader.next());
        each = id;
    }
    block.ends.resize(block.ids.size());
    std::uint64_t end = 0;
    for (std::uint32_t& each : block.ends) {
        end += reader.next();
        if (end > bytes->size()) { // each segment takes a byte at least
            return damaged("a block of postings is too short");
        }
        each = static_cast<std::uint32_t>(end);
    }
    block.segments.resize(static_cast<std::size_t>(end));
    std::size_t next = 0;
    for (const std::uint32_t last : block.ends) {
        for (std::uint64_t segment = 0; next < last; ++next) {
            segment += reader.next();
            if (segment > detect::CountedEvent::kLastSegment) {
                return damaged("a block of postings names a segment that no file has");
            }
            block.segments[next] = static_cast<std::uint16_t>(segment);
        }
    }
    if (reader.failed() || !reader.atEnd()) {
        return damaged("a block of postings does not add up");
    }
    return block;
}

} // namespace shardscope::store
