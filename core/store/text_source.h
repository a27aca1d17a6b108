// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/events/shard_key.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shardscope::store {

/// What the numbers in cells mean: from the case file, or from the memory of a running import,
/// whose numbers are the same and reach further.
class TextSource {
public:
    virtual ~TextSource() = default;

    [[nodiscard]] virtual base::Result<std::uint32_t> idCount(std::uint32_t shard) = 0;
    [[nodiscard]] virtual base::Result<std::optional<std::uint32_t>>
    findId(std::string_view text) = 0;
    /// The texts of `refs`, in their order.
    [[nodiscard]] virtual base::Result<std::vector<std::string>>
    idTexts(const std::vector<std::uint32_t>& refs) = 0;
    /// Every id of a shard by ascending reference.
    using IdVisitor = std::function<void(std::uint32_t ref, std::string_view text)>;
    [[nodiscard]] virtual base::Result<void> forEachId(std::uint32_t shard,
                                                       const IdVisitor& visit) = 0;

    /// By number.
    [[nodiscard]] virtual base::Result<std::vector<std::string>> eventNames() = 0;
    [[nodiscard]] virtual base::Result<std::vector<events::GroupId>> groups() = 0;
    [[nodiscard]] virtual base::Result<std::vector<std::vector<std::uint32_t>>> groupSets() = 0;
};

} // namespace shardscope::store
