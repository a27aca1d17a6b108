// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/text_source.h"

#include <cstddef>
#include <cstdint>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace shardscope::store {

/// Finds ids by a part of their text. The texts stay in memory after the first search, up to a
/// budget; what does not fit is read from the case each time.
class IdSearch {
public:
    /// Enough for two to three million ids.
    static constexpr std::size_t kBudget = 64U << 20U;

    explicit IdSearch(std::size_t budget = kBudget) : m_budget(budget) {}

    /// The ids that contain `text`: the one equal to it, those that begin with it, all others;
    /// of each the shortest first, then bytewise. `texts` must be the same at each call.
    [[nodiscard]] base::Result<std::vector<std::string>>
    find(std::string_view text, std::size_t most, TextSource& texts, const std::stop_token& stop);

private:
    /// The ids of a shard, one after the other.
    struct Shard {
        std::string bytes;
        std::vector<std::uint32_t> ends; ///< of each id
        bool known = false;
    };
    [[nodiscard]] static base::Result<Shard> read(std::uint32_t number, TextSource& texts);
    void keep(std::uint32_t number, Shard shard);

    std::size_t m_budget;
    std::vector<Shard> m_shards;
};

} // namespace shardscope::store
