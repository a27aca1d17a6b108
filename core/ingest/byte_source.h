// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace shardscope::ingest {

/// Where the uncompressed bytes of one export come from.
class ByteSource {
public:
    virtual ~ByteSource() = default;

    /// Fills `space` from its start; 0 at the end. Damage after good bytes is reported once all
    /// good bytes are delivered.
    [[nodiscard]] virtual base::Result<std::size_t> read(std::span<char> space) = 0;

    /// Bytes of the file consumed so far, as it lies on disk.
    [[nodiscard]] virtual std::uint64_t consumed() const = 0;
};

} // namespace shardscope::ingest
