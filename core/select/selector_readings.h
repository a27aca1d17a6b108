// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/select/line_filter.h"
#include "core/select/selector_evaluator.h"
#include "core/select/selector_needles.h"
#include "core/select/selector_parser.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shardscope::select {

/// One way to read a selector's text.
struct SelectorReading {
    SelectorSemantics semantics;
    std::optional<Expression> expression; ///< none: read like this, it is no selector
};

/// The default reading first, then all others that may give another answer.
[[nodiscard]] tl::expected<std::vector<SelectorReading>, SelectorError>
readingsOf(std::string_view text);

/// What every reading together asks of an event, as needlesOf tells for one.
[[nodiscard]] std::optional<std::vector<Needle>>
needlesOf(const std::vector<SelectorReading>& readings);

/// Asks one event in every way. One object per thread.
class ReadingsEvaluator {
public:
    /// `readings` is not empty, and its first one is a selector.
    explicit ReadingsEvaluator(const std::vector<SelectorReading>& readings);

    /// The names whose values are asked for, in the order of SelectorEvent::properties.
    [[nodiscard]] const std::vector<std::string>& properties() const { return m_names; }

    /// One outcome for each reading; valid until the next call. NoMatch where it is no selector.
    [[nodiscard]] const std::vector<SelectorEvaluator::Outcome>&
    evaluate(std::span<const events::PropertyValue> properties, double timeMs);

private:
    struct Reading {
        std::unique_ptr<SelectorEvaluator> evaluator; ///< none: no selector
        std::vector<std::size_t> slots;               ///< of its properties among all
        SelectorSemantics semantics;
        std::size_t tree = 0; ///< the first reading with the same expression
    };
    [[nodiscard]] bool mayMatch(std::span<const events::PropertyValue> properties);
    [[nodiscard]] SelectorEvaluator::Outcome
    ask(Reading& reading, std::span<const events::PropertyValue> properties, double timeMs);

    std::vector<Reading> m_readings;
    std::vector<std::string> m_names;
    std::vector<events::PropertyValue> m_values;
    std::vector<SelectorEvaluator::Outcome> m_outcomes;
    std::optional<LineFilter> m_filter; ///< of what a match needs one of
    std::string m_asked;                ///< the values asked for, as a line of JSON
};

} // namespace shardscope::select
