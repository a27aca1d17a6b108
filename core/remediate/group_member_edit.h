// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remediate/compiled_recipe.h"

#include <string>
#include <string_view>

namespace shardscope::remediate {

/// Replaces hot ids in one value of a group key: where the value, or an element of its list, is
/// exactly one of them. A number stays a number where its replacement is one; lists stay lists.
class GroupMemberEdit {
public:
    GroupMemberEdit(const CompiledRecipe::GroupReplacements& step, events::Day day)
        : m_step(step), m_day(day) {}

    /// False: nothing to replace. Else `out` becomes the new value, empty when the property goes.
    [[nodiscard]] bool apply(std::string_view json, std::string& out) const;

private:
    using Member = CompiledRecipe::GroupReplacements::Member;
    [[nodiscard]] const Member* find(std::string_view id) const;
    [[nodiscard]] bool applyToList(std::string_view json, std::string& out) const;

    const CompiledRecipe::GroupReplacements& m_step;
    events::Day m_day;
};

} // namespace shardscope::remediate
