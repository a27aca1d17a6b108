// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace shardscope::store {

/// The group numbers of every set of groups, by number of the set: close together, since a board
/// looks at one for every cell.
class GroupSets {
public:
    GroupSets() = default;
    explicit GroupSets(const std::vector<std::vector<std::uint32_t>>& sets) {
        for (const std::vector<std::uint32_t>& set : sets) {
            m_groups.insert(m_groups.end(), set.begin(), set.end());
            m_starts.push_back(m_groups.size());
        }
    }

    [[nodiscard]] std::size_t size() const { return m_starts.size() - 1; }
    [[nodiscard]] std::span<const std::uint32_t> operator[](std::size_t set) const {
        return {m_groups.data() + m_starts[set], m_groups.data() + m_starts[set + 1]};
    }

private:
    std::vector<std::uint32_t> m_groups;
    std::vector<std::size_t> m_starts = {0}; ///< in `m_groups`, by set; ends with one more
};

} // namespace shardscope::store
