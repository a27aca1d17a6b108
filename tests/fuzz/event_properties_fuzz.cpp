// SPDX-License-Identifier: GPL-3.0-or-later
// Properties of an event read again, from any bytes: memory stays bounded, and shares are shares.
#include "core/session/property_comparison.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>

using namespace shardscope;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using Side = session::PropertyComparison::Side;
    session::PropertyComparison properties({"time"});
    std::string_view text = fuzz::asText(data, size);
    for (bool here = true; !text.empty(); here = !here) {
        const std::string_view line = text.substr(0, text.find('\n'));
        properties.add(here ? Side::Here : Side::Elsewhere, line, 0);
        text.remove_prefix(std::min(text.size(), line.size() + 1));
    }
    for (const session::PropertyProfile& property : properties.profiles(10)) {
        fuzz::require(property.here <= properties.events(Side::Here), "each event counts once");
        fuzz::require(property.skew >= 0 && property.skew <= 1, "skew is in bits");
        fuzz::require(property.name != "time", "what is left out is left out");
        for (const session::ValueProfile& value : property.values) {
            fuzz::require(value.here > 0 && value.here <= property.here, "values are counted here");
            fuzz::require(value.text.size() <= session::FrequentValues::kMostText, "texts are cut");
        }
    }
    return 0;
}
