// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/events/calendar.h"
#include "core/remediate/id_lookup.h"
#include "core/remediate/name_index.h"
#include "core/remediate/recipe.h"
#include "core/remediate/vendor_rules.h"
#include "core/select/selector_ast.h"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace shardscope::remediate {

/// Properties of ours in events that were repaired.
inline constexpr std::string_view kRunProperty = "hs_run";
inline constexpr std::string_view kOriginalId = "hs_original_distinct_id";
inline constexpr std::string_view kOriginalGroup = "hs_original_"; ///< and the group key

/// A recipe made ready to be carried out: names are slots, selectors are read, files are loaded.
/// Never changes, so that any number of threads may use one.
class CompiledRecipe {
public:
    /// Usage or NotFound when a lookup cannot be read, or the recipe was not read by parseRecipe
    /// and means nothing.
    [[nodiscard]] static base::Result<std::shared_ptr<const CompiledRecipe>>
    of(const Recipe& recipe);

    using Slot = NameIndex::Slot;

    struct Mapping {
        std::vector<Slot> from;
        std::optional<Slot> lookupBy;
        TextMap<std::string> lookup;
        std::string otherwise;
        MapDistinctId::Which which = MapDistinctId::Which::Renamed;
    };
    /// All replacements of one group key, at the place of the first one.
    struct GroupReplacements {
        struct Member {
            std::optional<std::string> with;
            std::vector<events::Day> days;
        };
        Slot key = 0;
        Slot original = 0; ///< the property that keeps what was there
        TextMap<Member> members;
    };
    struct Drop {
        std::vector<Slot> slots;
    };
    struct Rename {
        Slot from = 0;
        Slot to = 0;
    };
    struct Set {
        Slot slot = 0;
        std::string json;
    };
    using Step = std::variant<RestoreEvent, Mapping, GroupReplacements, Drop, Rename, Set,
                              KeepInsertId, LeaveOut>;
    struct Rule {
        std::string name;
        std::optional<select::Expression> when; ///< none: every event
        std::vector<Step> steps;
    };
    /// Slots of what every event is asked for.
    struct Fixed {
        Slot time, distinctId, insertId, userId, deviceId, ip, originalEvent, originalId,
            keptOriginalId, run;
    };

    [[nodiscard]] const NameIndex& names() const { return m_names; }
    [[nodiscard]] const std::vector<Rule>& rules() const { return m_rules; }
    [[nodiscard]] const Fixed& fixed() const { return m_fixed; }
    [[nodiscard]] const std::array<Slot, kServerProperties.size()>& serverProperties() const {
        return m_server;
    }
    [[nodiscard]] const std::optional<events::ProjectCalendar>& sourceCalendar() const {
        return m_sourceCalendar;
    }
    [[nodiscard]] bool keepsOriginals() const { return m_keepsOriginals; }

private:
    CompiledRecipe();
    [[nodiscard]] base::Result<Rule> compile(const remediate::Rule& rule);
    void addReplacement(Rule& rule, const ReplaceGroup& action);
    [[nodiscard]] base::Result<Mapping> compile(const MapDistinctId& action);

    NameIndex m_names;
    Fixed m_fixed;
    std::array<Slot, kServerProperties.size()> m_server{};
    std::vector<Rule> m_rules;
    std::optional<events::ProjectCalendar> m_sourceCalendar;
    bool m_keepsOriginals = true;
};

} // namespace shardscope::remediate
