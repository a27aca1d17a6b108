// SPDX-License-Identifier: GPL-3.0-or-later
// The board's one-line filter: any line is read or refused with a place; what is read can be
// printed, and the print means the same.
#include "core/select/board_filter.h"
#include "tests/fuzz/fuzz.h"

using namespace shardscope;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto filter = select::parseBoardFilter(fuzz::asText(data, size));
    if (!filter) {
        fuzz::require(filter.error().where.starts_with("column "), "an error has its column");
        fuzz::require(!filter.error().what.empty(), "an error says what is wrong");
        return 0;
    }
    const std::string line = select::printBoardFilter(*filter);
    const auto again = select::parseBoardFilter(line);
    fuzz::require(again.has_value(), "a printed filter can be read");
    fuzz::require(*again == *filter, "a printed filter means the same");
    fuzz::require(select::printBoardFilter(*again) == line, "a filter has one printed form");
    return 0;
}
