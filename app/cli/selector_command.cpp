// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/display_text.h"
#include "app/cli/exit_code.h"
#include "app/cli/number_text.h"
#include "app/cli/selector_history.h"
#include "app/cli/selector_options.h"
#include "app/cli/selector_text.h"

namespace shardscope::cli {

namespace {

base::Result<select::SelectorForm> formOf(const Arguments& arguments) {
    const std::string form = arguments.value("--form").value_or("standard");
    if (form == "standard") {
        return select::SelectorForm::Standard;
    }
    if (form == "vendor") {
        return select::SelectorForm::Vendor;
    }
    return base::fail(base::ErrorCode::Usage, "\"" + form + "\" is no form", "--form",
                      "standard or vendor");
}

void tellAbout(const SelectorAnswer& answer, Console& console) {
    for (const select::RefusedPair& pair : answer.made.refused) {
        console.warn(keyText(pair.key) + " is left out: " + pair.reason);
    }
    for (const std::string& warning : answer.scope.warnings) {
        console.warn(safeText(warning));
    }
    for (const std::string& warning : answer.made.warnings) {
        console.warn(safeText(warning));
    }
    if (answer.scope.pairs.empty()) {
        console.note("no key is hot in this range: there is nothing to select");
        return;
    }
    console.note(countText(answer.scope.pairs.size(), "key") + ", " +
                 toIsoDate(answer.scope.range.first) + " to " + toIsoDate(answer.scope.range.last) +
                 ", processed before " + std::to_string(answer.scope.beforeMs) + " (" +
                 momentText(answer.scope.beforeMs) + " UTC)");
    if (answer.made.selectors.size() > 1) {
        console.note("one selector a line: each has to be proved, exported and deleted by itself");
    }
}

base::Result<int> runSelector(const Arguments& arguments, CommandContext& context) {
    if (arguments.has("--history") || arguments.has("--forget")) {
        return runHistory(arguments, context);
    }
    const auto request = scopeRequestOf(arguments);
    const auto form = formOf(arguments);
    if (!request || !form) {
        return base::fail(request ? form.error() : request.error());
    }
    const auto session = session::SelectorSession::open(arguments.operands.front());
    if (!session) {
        return base::fail(session.error());
    }
    const auto scope = (*session)->scope(*request, context.stop);
    if (!scope) {
        return base::fail(scope.error());
    }
    select::SelectorRequest wanted = requestFor(*scope, *form);
    wanted.users = userRowsOf(arguments);
    wanted.perDay = arguments.has("--per-day");
    const select::GeneratedSelectors made = generateSelectors(wanted);
    const SelectorAnswer answer{*scope, *form, made};
    tellAbout(answer, context.console);
    const auto written =
        writeResult(context, context.json ? selectorJson(answer) : selectorLines(answer));
    if (!written) {
        return base::fail(written.error());
    }
    return made.refused.empty() ? kExitDone : kExitSetAside;
}

} // namespace

Command selectorCommand() {
    CommandSpec spec;
    spec.name = "selector";
    spec.operands = "CASE";
    spec.leastOperands = 1;
    spec.mostOperands = 1;
    spec.summary = "a selector of the events of hot keys, for export and deletion";
    spec.description =
        "Prints a selector that matches the events of these keys and no other, processed before "
        "one moment: always in parentheses, escaped, sorted and bounded as a whole. Prove it "
        "before anything is deleted. Too long for a URL, it is split into several, one a line. A "
        "key that nobody knows how to write in a selector is left out (3).";
    spec.options = scopeOptions();
    spec.options.push_back({"--form", "FORM",
                            "standard, which the vendor documents, or vendor, the shapes of its "
                            "own script put right"});
    spec.options.push_back({"--per-day", "", "one selector for each key and hot day"});
    spec.options.push_back({"--history", "",
                            "instead, list the selectors that the case keeps with "
                            "their proofs"});
    spec.options.push_back({"--forget", "ID",
                            "take this one out of the history, and list the "
                            "others; all of them or none",
                            true});
    spec.examples = {
        {"of everything that is hot", "selector acme.shardcase"},
        {"of one group, as the vendor's script writes it",
         "selector acme.shardcase --group company=Acme --form vendor"},
        {"what was proved so far", "selector acme.shardcase --history"},
    };
    return {std::move(spec), runSelector};
}

} // namespace shardscope::cli
