// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/packed_blobs.h"

#include <utility>

namespace shardscope::store {

void PackedBlobs::limitMemory(std::size_t bytes, const std::string& folder) {
    m_room = bytes;
    m_file = std::make_unique<base::TemporaryFile>(folder);
}

PackedBlobs::Blob PackedBlobs::put(std::string bytes) {
    Blob blob;
    if (bytes.size() <= m_room) {
        m_room -= bytes.size();
        blob.m_bytes = std::move(bytes);
        return blob;
    }
    m_room = 0; // once some lie on disk, the rest may as well
    const base::Result<std::uint64_t> offset = m_file->append(bytes);
    if (offset) {
        blob.m_offset = *offset;
        blob.m_onDisk = bytes.size();
    } else {
        m_failure = offset.error();
    }
    return blob;
}

base::Result<std::string_view> PackedBlobs::get(const Blob& blob, std::string& space) const {
    if (blob.m_onDisk == 0) {
        return std::string_view(blob.m_bytes);
    }
    space.resize(blob.m_onDisk);
    if (base::Result<void> read = m_file->read(blob.m_offset, space.data(), space.size()); !read) {
        return base::fail(read.error());
    }
    return std::string_view(space);
}

} // namespace shardscope::store
