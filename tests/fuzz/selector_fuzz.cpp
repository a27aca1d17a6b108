// SPDX-License-Identifier: GPL-3.0-or-later
// Selectors: any text is read, or refused with a place in it; what is read can be printed, the
// print means the same whatever binds tighter, and it can be asked about any event. The input is a
// selector, a line end, and the properties of an event.
#include "core/ingest/event_reader.h"
#include "core/select/line_filter.h"
#include "core/select/selector_evaluator.h"
#include "core/select/selector_needles.h"
#include "core/select/selector_parser.h"
#include "core/select/selector_printer.h"
#include "tests/fuzz/fuzz.h"

#include <string>

using namespace shardscope;

namespace {

void ask(const select::Expression& expression, std::string_view properties) {
    std::string line = R"({"event":"E","properties":{"time":1,)" + std::string(properties) + "}}";
    const std::size_t length = line.size();
    line.append(64, ' ');
    const auto needles = select::needlesOf(expression);
    const bool mayHold =
        !needles || select::LineFilter(*needles).mayHold(std::string_view(line).substr(0, length));
    for (const select::SelectorSemantics& semantics : select::allSelectorSemantics()) {
        select::SelectorEvaluator evaluator(expression, semantics);
        const auto reader = ingest::makeEventReader({.groupKeys = evaluator.properties()});
        events::EventView view;
        if (!reader->read(std::string_view(line).substr(0, length), view)) {
            return;
        }
        const auto outcome = evaluator.evaluate({view.groups, view.timeMs});
        fuzz::require((outcome == select::SelectorEvaluator::Outcome::Failed) ==
                          !evaluator.failure().empty(),
                      "a failure says why");
        const bool seen = outcome == select::SelectorEvaluator::Outcome::NoMatch || mayHold ||
                          semantics.numberText == select::SelectorSemantics::NumberText::Shortest;
        fuzz::require(seen, "an event without the needles is not matched");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input = fuzz::asText(data, size);
    const std::size_t end = std::min(input.find('\n'), input.size());
    const std::string_view text = input.substr(0, end);
    for (const auto escapes : {select::SelectorSemantics::Escapes::Backslash,
                               select::SelectorSemantics::Escapes::None}) {
        const auto expression = select::parseSelector(text, {.escapes = escapes});
        if (!expression) {
            fuzz::require(expression.error().place.end() <= text.size(), "an error has its place");
            fuzz::require(!expression.error().what.empty(), "an error says what is wrong");
            (void)select::toError(text, expression.error());
            continue;
        }
        const std::string printed = select::printSelector(*expression);
        for (const auto precedence : {select::SelectorSemantics::Precedence::AndFirst,
                                      select::SelectorSemantics::Precedence::OrFirst,
                                      select::SelectorSemantics::Precedence::LeftToRight}) {
            const auto again = select::parseSelector(printed, {.precedence = precedence});
            fuzz::require(again.has_value(), "a printed selector can be read");
            fuzz::require(*again == *expression, "a printed selector means the same");
        }
        ask(*expression, input.substr(std::min(end + 1, input.size())));
    }
    return 0;
}
