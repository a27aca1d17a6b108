// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/select/selector_ast.h"
#include "core/select/selector_generator.h"

#include <cstdint>
#include <string>
#include <vector>

namespace shardscope::select {

/// The property that bounds a selector in time.
inline constexpr std::string_view kProcessingTime = "mp_processing_time_ms";

/// number(properties["mp_processing_time_ms"]) < beforeMs
[[nodiscard]] Expression processedBefore(std::int64_t beforeMs);

/// The parts joined by or; the part itself when there is one only.
[[nodiscard]] Expression anyOf(std::vector<Expression> parts);

/// Makes the part of a selector that one key is selected by: "What counts where" (docs/cli.md),
/// said with properties alone.
class SelectorClauses {
public:
    SelectorClauses(SelectorForm form, UserRows users, std::vector<std::string> groupKeys);

    [[nodiscard]] Expression of(const SelectorPair& pair) const;

private:
    [[nodiscard]] Expression ofUser(const SelectorPair& pair) const;
    [[nodiscard]] Expression ofGroup(const SelectorPair& pair) const;
    [[nodiscard]] Expression renamedInGroup(const events::ShardKey& key) const;
    [[nodiscard]] Expression holds(const std::string& property, const std::string& id) const;
    /// Whether a value is the id: as a text, or as a number with that spelling.
    [[nodiscard]] Expression is(Expression value, const std::string& id) const;
    [[nodiscard]] Operator equals() const {
        return m_form == SelectorForm::Vendor ? Operator::SingleEqual : Operator::Equal;
    }

    SelectorForm m_form;
    UserRows m_users;
    std::vector<std::string> m_groupKeys;
};

} // namespace shardscope::select
