// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/day.h"
#include "core/events/event_view.h"
#include "core/json/quick_check.h"
#include "core/remediate/compiled_recipe.h"
#include "core/remediate/record_edit.h"
#include "core/select/selector_evaluator.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shardscope::remediate {

/// What a run knows besides its recipe.
struct EditSettings {
    /// Marks the run's events, and makes their new insert ids; the same for the same plan.
    std::string run;
    /// Ids that no event may get: those that are hot.
    std::shared_ptr<const TextSet> hotIds;
    std::int64_t latestMs = 0; ///< Unix ms; the vendor refuses later events
};

/// One event to be repaired.
struct RecordToEdit {
    std::string_view text; ///< followed by 64 readable bytes
    const events::EventView& view;
    events::Day day;
    std::uint64_t place = 0; ///< tells events without an $insert_id apart
};

/// Repairs events one by one, byte for byte but for what the recipe and the vendor ask for. One
/// per thread.
class RecordEditor {
public:
    RecordEditor(std::shared_ptr<const CompiledRecipe> recipe, EditSettings settings);

    enum class Outcome {
        Edited,
        LeftOut, ///< the recipe does not want it sent, or no rule is about it
        Refused, ///< the vendor would refuse it, or it cannot be restored; see reason()
    };
    [[nodiscard]] Outcome edit(const RecordToEdit& record);

    /// The repaired event on one line, followed by 64 readable bytes.
    [[nodiscard]] std::string_view text() const { return m_text; }
    [[nodiscard]] const std::string& reason() const { return m_reason; }
    /// The number of the rule that was carried out; none: no rule is about the event.
    [[nodiscard]] std::optional<std::size_t> rule() const { return m_rule; }

    /// Events whose clock time came twice, or never, when their zone set its clocks.
    [[nodiscard]] std::uint64_t ambiguousTimes() const { return m_ambiguousTimes; }

private:
    using Slot = NameIndex::Slot;
    using Rule = CompiledRecipe::Rule;
    struct Condition {
        std::unique_ptr<select::SelectorEvaluator> evaluator; ///< none: always
        std::vector<Slot> slots;
    };
    /// Carries out one step; false: the event is refused or left out.
    struct Stepper;

    [[nodiscard]] bool holds(Condition& condition, double timeMs);
    [[nodiscard]] events::PropertyValue property(Slot slot);
    [[nodiscard]] std::optional<std::string_view> usableId(std::string_view json);
    void mapIdentity(const CompiledRecipe::Mapping* mapping);
    [[nodiscard]] std::string_view chooseId(const CompiledRecipe::Mapping& mapping);
    void settleIdentity();
    void keepOriginalId(std::string_view json);
    void dropDevices(std::string_view id);
    void replaceGroups(const CompiledRecipe::GroupReplacements& step);
    void settleTime();
    void settleInsertId();
    [[nodiscard]] Outcome finish();
    [[nodiscard]] Outcome refuse(std::string reason);
    [[nodiscard]] bool ownIdLost() const;
    [[nodiscard]] std::string_view decoded(std::string_view json);

    std::shared_ptr<const CompiledRecipe> m_recipe;
    EditSettings m_settings;
    std::string m_runJson;
    RecordEdit m_edit;
    std::vector<Condition> m_conditions; ///< one for each rule
    std::vector<events::PropertyValue> m_values;

    // Of the present event.
    const RecordToEdit* m_record = nullptr;
    std::optional<std::size_t> m_rule;
    std::string_view m_originalId; ///< decoded, of a renamed event
    bool m_identitySettled = false;
    bool m_keepsInsertId = false;
    std::int64_t m_timeMs = 0;
    std::string m_scratch;
    std::string m_hashed;
    std::string m_out; ///< with room behind it
    std::string_view m_text;
    json::QuickCheck m_quickCheck;
    std::string m_reason;
    std::uint64_t m_ambiguousTimes = 0;
};

} // namespace shardscope::remediate
