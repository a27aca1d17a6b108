// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/temporary_file.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace shardscope::store {

/// Blobs on their way into the case: in memory while they are few, on disk beyond.
class PackedBlobs {
public:
    class Blob {
        friend class PackedBlobs;
        std::string m_bytes; ///< empty when it lies on disk
        std::uint64_t m_offset = 0;
        std::uint64_t m_onDisk = 0; ///< its size there
    };

    /// From here on so many bytes stay in memory; all of them unless this is called.
    void limitMemory(std::size_t bytes, const std::string& folder);

    /// Failures are remembered: see failure().
    [[nodiscard]] Blob put(std::string bytes);
    /// Why a blob could not be kept; nothing when all were.
    [[nodiscard]] const std::optional<base::Error>& failure() const { return m_failure; }
    /// The bytes of a blob; `space` holds them when they come from disk.
    [[nodiscard]] base::Result<std::string_view> get(const Blob& blob, std::string& space) const;

private:
    std::size_t m_room = SIZE_MAX;
    std::unique_ptr<base::TemporaryFile> m_file;
    std::optional<base::Error> m_failure;
};

} // namespace shardscope::store
