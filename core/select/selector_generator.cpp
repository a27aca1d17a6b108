// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/select/selector_generator.h"

#include "core/json/scalars.h"
#include "core/json/utf8.h"
#include "core/select/selector_clause.h"
#include "core/select/selector_printer.h"
#include "core/select/selector_value.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace shardscope::select {

namespace {

std::string_view kindOf(const events::ShardKey& key) {
    return key.kind == events::KeyKind::User ? "the user id" : "the group id";
}

class Generator {
public:
    explicit Generator(const SelectorRequest& request)
        : m_request(request), m_clauses(request.form, request.users, request.groupKeys) {}

    [[nodiscard]] GeneratedSelectors run();

private:
    [[nodiscard]] std::vector<SelectorPair> accepted(std::vector<SelectorPair> pairs);
    void warnOf(const SelectorPair& pair);
    void addTogether(const std::vector<SelectorPair>& pairs);
    void addPerDay(const std::vector<SelectorPair>& pairs);
    [[nodiscard]] std::string textOf(std::vector<Expression> clauses) const;
    void add(std::vector<Expression> clauses, std::vector<events::ShardKey> keys,
             events::DayRange range);

    const SelectorRequest& m_request;
    SelectorClauses m_clauses;
    std::vector<Expression> m_excluded;
    GeneratedSelectors m_made;
};

GeneratedSelectors Generator::run() {
    const std::vector<SelectorPair> pairs = accepted(m_request.pairs);
    for (const SelectorPair& pair : accepted(m_request.excluded)) {
        m_excluded.push_back(m_clauses.of(pair));
    }
    if (m_request.perDay) {
        addPerDay(pairs);
    } else {
        addTogether(pairs);
    }
    return std::move(m_made);
}

/// Sorted, each key once.
std::vector<SelectorPair> Generator::accepted(std::vector<SelectorPair> pairs) {
    std::sort(pairs.begin(), pairs.end(),
              [](const SelectorPair& a, const SelectorPair& b) { return a.key < b.key; });
    pairs.erase(
        std::unique(pairs.begin(), pairs.end(),
                    [](const SelectorPair& a, const SelectorPair& b) { return a.key == b.key; }),
        pairs.end());
    std::erase_if(pairs, [this](const SelectorPair& pair) {
        std::string reason = pair.key.id.empty() ? "an empty id names nobody" : "";
        if (reason.empty()) {
            reason = unquotable(pair.key.id);
        }
        if (reason.empty() && pair.key.kind == events::KeyKind::Group) {
            reason = unquotable(pair.key.groupKey);
            reason = reason.empty() ? reason : "in the group key: " + reason;
        }
        if (!reason.empty()) {
            m_made.refused.push_back({pair.key, std::move(reason)});
            return true;
        }
        warnOf(pair);
        return false;
    });
    return pairs;
}

void Generator::warnOf(const SelectorPair& pair) {
    const std::string& id = pair.key.id;
    const std::string name = std::string(kindOf(pair.key)) + " " + quoteLiteral(id);
    if (id.find_first_of("\"\\") != std::string::npos) {
        m_made.warnings.push_back(name + " holds a quote or backslash; how the vendor reads \\\" "
                                         "and \\\\ is not published, so check what it matches "
                                         "before anything is deleted");
    }
    if (json::isNumber(id) && shortestText(json::toDouble(id)) != id) {
        m_made.warnings.push_back(name + " is a number in an unusual spelling, which the vendor "
                                         "may write differently");
    }
}

std::string Generator::textOf(std::vector<Expression> clauses) const {
    std::vector<Expression> parts;
    parts.push_back(anyOf(std::move(clauses)));
    if (!m_excluded.empty()) {
        parts.push_back(Expression::operation(Operator::Not, {anyOf(m_excluded)}));
    }
    parts.push_back(processedBefore(m_request.beforeMs));
    const Expression whole = Expression::operation(Operator::And, std::move(parts));
    return printSelector(whole, m_request.form == SelectorForm::Vendor ? WordCase::Upper
                                                                       : WordCase::Lower);
}

void Generator::add(std::vector<Expression> clauses, std::vector<events::ShardKey> keys,
                    events::DayRange range) {
    GeneratedSelector made{textOf(std::move(clauses)), std::move(keys), range};
    const std::size_t length = lengthInUrl(made.text);
    if (length > m_request.longestInUrl) {
        m_made.warnings.push_back(fmt::format(
            "the selector of {} {} takes {} bytes of a URL, more than servers commonly "
            "accept",
            kindOf(made.pairs.front()), quoteLiteral(made.pairs.front().id.substr(0, 40)), length));
    }
    m_made.selectors.push_back(std::move(made));
}

void Generator::addTogether(const std::vector<SelectorPair>& pairs) {
    const std::size_t empty = lengthInUrl(textOf({Expression::ofBool(true)}));
    std::vector<Expression> clauses;
    std::vector<events::ShardKey> keys;
    std::size_t length = empty;
    for (const SelectorPair& pair : pairs) {
        Expression clause = m_clauses.of(pair);
        // " or (...)": the brackets and spaces are three bytes each in a URL.
        constexpr std::size_t kJoint = 4 * 3 + 2;
        const std::size_t more = lengthInUrl(printSelector(clause)) + kJoint;
        if (!clauses.empty() && length + more > m_request.longestInUrl) {
            add(std::exchange(clauses, {}), std::exchange(keys, {}), m_request.range);
            length = empty;
        }
        length += more;
        clauses.push_back(std::move(clause));
        keys.push_back(pair.key);
    }
    if (!clauses.empty()) {
        add(std::move(clauses), std::move(keys), m_request.range);
    }
}

void Generator::addPerDay(const std::vector<SelectorPair>& pairs) {
    for (const SelectorPair& pair : pairs) {
        for (const events::Day day : pair.hotDays) {
            if (m_request.range.contains(day)) {
                add({m_clauses.of(pair)}, {pair.key}, {day, day});
            }
        }
    }
}

} // namespace

std::string unquotable(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const json::Utf8Step step = json::decodeUtf8(text, at);
        const char32_t c = step.codePoint;
        if (step.kind != json::Utf8Step::Kind::Character) {
            return fmt::format("byte {} is no text in UTF-8", at + 1);
        }
        if (c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029) {
            return fmt::format("byte {} is a control character (U+{:04X}), for which no escape is "
                               "known",
                               at + 1, static_cast<std::uint32_t>(c));
        }
        at += step.length;
    }
    return {};
}

std::size_t lengthInUrl(std::string_view selector) {
    constexpr std::size_t kEncoded = 3;
    std::size_t length = 0;
    for (const char c : selector) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                           (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.' || c == '~';
        length += plain ? 1 : kEncoded;
    }
    return length;
}

GeneratedSelectors generateSelectors(const SelectorRequest& request) {
    return Generator(request).run();
}

} // namespace shardscope::select
