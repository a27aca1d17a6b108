// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/select/selector_pattern.h"

#include <re2/re2.h>

namespace shardscope::select {

namespace {

re2::RE2::Options options() {
    re2::RE2::Options made;
    made.set_case_sensitive(false);
    made.set_log_errors(false);
    made.set_max_mem(std::int64_t{1} << 20);
    return made;
}

re2::StringPiece pieceOf(std::string_view text) {
    return {text.data(), text.size()};
}

} // namespace

struct SelectorPattern::Compiled {
    explicit Compiled(std::string_view pattern) : expression(pieceOf(pattern), options()) {}

    re2::RE2 expression;
};

SelectorPattern::SelectorPattern(std::string_view pattern)
    : m_compiled(std::make_unique<Compiled>(pattern)) {}
SelectorPattern::~SelectorPattern() = default;
SelectorPattern::SelectorPattern(SelectorPattern&&) noexcept = default;
SelectorPattern& SelectorPattern::operator=(SelectorPattern&&) noexcept = default;

bool SelectorPattern::matches(std::string_view text) const {
    return m_compiled->expression.ok() &&
           re2::RE2::PartialMatch(pieceOf(text), m_compiled->expression);
}

std::string SelectorPattern::problemOf(std::string_view pattern) {
    const Compiled compiled(pattern);
    return compiled.expression.ok() ? std::string() : compiled.expression.error();
}

} // namespace shardscope::select
