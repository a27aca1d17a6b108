// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/select/selector_readings.h"

#include "core/json/json_writer.h"

#include <algorithm>

namespace shardscope::select {

namespace {

bool sameReading(const SelectorReading& a, const SelectorReading& b) {
    return a.semantics.textEquality == b.semantics.textEquality &&
           a.semantics.numberText == b.semantics.numberText && a.expression == b.expression;
}

/// Whether a number in the JSON may have an exponent.
bool holdsExponent(std::string_view json) {
    for (std::size_t at = 1; at < json.size(); ++at) {
        const bool isE = json[at] == 'e' || json[at] == 'E';
        if (isE && (json[at - 1] == '.' || (json[at - 1] >= '0' && json[at - 1] <= '9'))) {
            return true;
        }
    }
    return false;
}

} // namespace

tl::expected<std::vector<SelectorReading>, SelectorError> readingsOf(std::string_view text) {
    std::vector<SelectorReading> readings;
    for (const SelectorSemantics& semantics : allSelectorSemantics()) {
        auto expression = parseSelector(text, semantics);
        if (!expression && readings.empty()) {
            return tl::unexpected<SelectorError>(std::move(expression.error()));
        }
        SelectorReading reading{semantics, std::nullopt};
        if (expression) {
            reading.expression = std::move(*expression);
        }
        const bool known =
            std::any_of(readings.begin(), readings.end(), [&reading](const SelectorReading& other) {
                return sameReading(reading, other) || (!reading.expression && !other.expression);
            });
        if (!known) {
            readings.push_back(std::move(reading));
        }
    }
    return readings;
}

std::optional<std::vector<Needle>> needlesOf(const std::vector<SelectorReading>& readings) {
    std::vector<Needle> all;
    for (const SelectorReading& reading : readings) {
        if (!reading.expression) {
            continue;
        }
        const std::optional<std::vector<Needle>> needles = needlesOf(*reading.expression);
        if (!needles) {
            return std::nullopt;
        }
        all.insert(all.end(), needles->begin(), needles->end());
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

ReadingsEvaluator::ReadingsEvaluator(const std::vector<SelectorReading>& readings)
    : m_outcomes(readings.size(), SelectorEvaluator::Outcome::NoMatch) {
    for (std::size_t at = 0; at < readings.size(); ++at) {
        Reading reading;
        reading.semantics = readings[at].semantics;
        const auto tree =
            std::find_if(readings.begin(), readings.end(), [&](const SelectorReading& other) {
                return other.expression == readings[at].expression;
            });
        reading.tree = static_cast<std::size_t>(tree - readings.begin());
        if (readings[at].expression) {
            reading.evaluator = std::make_unique<SelectorEvaluator>(*readings[at].expression,
                                                                    readings[at].semantics);
            for (const std::string& name : reading.evaluator->properties()) {
                const auto found = std::find(m_names.begin(), m_names.end(), name);
                reading.slots.push_back(static_cast<std::size_t>(found - m_names.begin()));
                if (found == m_names.end()) {
                    m_names.push_back(name);
                }
            }
        }
        m_readings.push_back(std::move(reading));
    }
    if (const std::optional<std::vector<Needle>> needles = needlesOf(readings)) {
        m_filter.emplace(*needles);
    }
}

/// Another property may have let the event through a filter of its line: a group of the same
/// name as an id, of hundreds of thousands of events.
bool ReadingsEvaluator::mayMatch(std::span<const events::PropertyValue> properties) {
    constexpr std::size_t kReadable = 64; // behind the line
    if (!m_filter) {
        return true;
    }
    m_asked.clear();
    for (const events::PropertyValue& value : properties) {
        if (!value.isText() && holdsExponent(value.text)) {
            return true; // string() spells it anew, which no needle sees
        }
        if (value.isText()) {
            json::appendQuoted(m_asked, value.text);
            m_asked.append(1, ',');
        } else {
            m_asked.append(1, ':').append(value.text).append(1, ',');
        }
    }
    const std::size_t length = m_asked.size();
    m_asked.append(kReadable, ' ');
    return m_filter->mayHold(std::string_view(m_asked).substr(0, length));
}

const std::vector<SelectorEvaluator::Outcome>&
ReadingsEvaluator::evaluate(std::span<const events::PropertyValue> properties, double timeMs) {
    if (!mayMatch(properties)) {
        m_outcomes.assign(m_outcomes.size(), SelectorEvaluator::Outcome::NoMatch);
        return m_outcomes;
    }
    for (std::size_t at = 0; at < m_readings.size(); ++at) {
        Reading& reading = m_readings[at];
        if (!reading.evaluator) {
            continue;
        }
        // Where the first reading of a tree met nothing that the choices differ about, the
        // others would have gone the same way.
        if (reading.tree < at) {
            const Reading& first = m_readings[reading.tree];
            const bool otherEquality =
                first.semantics.textEquality != reading.semantics.textEquality &&
                first.evaluator->dependsOnEquality();
            const bool otherText = first.semantics.numberText != reading.semantics.numberText &&
                                   first.evaluator->dependsOnNumberText();
            if (!otherEquality && !otherText) {
                m_outcomes[at] = m_outcomes[reading.tree];
                continue;
            }
        }
        m_outcomes[at] = ask(reading, properties, timeMs);
    }
    return m_outcomes;
}

SelectorEvaluator::Outcome ReadingsEvaluator::ask(Reading& reading,
                                                  std::span<const events::PropertyValue> properties,
                                                  double timeMs) {
    m_values.clear();
    for (const std::size_t slot : reading.slots) {
        m_values.push_back(properties[slot]);
    }
    return reading.evaluator->evaluate({m_values, timeMs});
}

} // namespace shardscope::select
