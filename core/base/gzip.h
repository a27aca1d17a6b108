// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace shardscope::base {

/// Packs texts, each into a gzip member of its own. Fast rather than small. One per thread.
class GzipPacker {
public:
    /// `out` becomes the member. Texts are shorter than 1 GiB.
    void pack(std::string_view text, std::string& out);

private:
    std::vector<unsigned char> m_levelBuffer;
};

/// The text of one gzip member; Damaged when it is none, or longer than `most` bytes.
[[nodiscard]] Result<std::string> unpackGzip(std::string_view member, std::size_t most);

} // namespace shardscope::base
