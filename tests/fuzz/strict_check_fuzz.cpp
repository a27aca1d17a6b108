// SPDX-License-Identifier: GPL-3.0-or-later
// The strict check against an independent parser: they agree, except where the other one has
// limits of its own (number size, depth) or refuses lone surrogates.
#include "core/json/strict_check.h"
#include "tests/fuzz/fuzz.h"

#include <simdjson.h>

using namespace shardscope;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static simdjson::dom::parser parser;
    const std::string_view text = fuzz::asText(data, size);
    const auto defect = json::findDefect(text);
    if (defect) {
        fuzz::require(defect->offset <= size, "a defect lies inside the text");
        fuzz::require(!defect->what.empty(), "a defect has a name");
    }
    simdjson::dom::element element;
    switch (parser.parse(simdjson::padded_string(text)).get(element)) {
    case simdjson::SUCCESS:
        fuzz::require(!defect, "what another parser accepts has no defect");
        break;
    case simdjson::NUMBER_ERROR:
    case simdjson::STRING_ERROR:
    case simdjson::DEPTH_ERROR:
        break;
    default:
        fuzz::require(defect.has_value(), "what another parser refuses has a defect");
    }
    return 0;
}
