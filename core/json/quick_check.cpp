// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/quick_check.h"

#include <simdjson.h>

namespace shardscope::json {

struct QuickCheck::Parser {
    simdjson::dom::parser parser;
};

QuickCheck::QuickCheck() : m_parser(std::make_unique<Parser>()) {}
QuickCheck::~QuickCheck() = default;
QuickCheck::QuickCheck(QuickCheck&&) noexcept = default;
QuickCheck& QuickCheck::operator=(QuickCheck&&) noexcept = default;

bool QuickCheck::accepts(std::string_view text) {
    constexpr bool kCopyFirst = false;
    return m_parser->parser.parse(text.data(), text.size(), kCopyFirst).error() ==
           simdjson::SUCCESS;
}

} // namespace shardscope::json
