// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/display_text.h"
#include "app/cli/exit_code.h"
#include "app/cli/number_text.h"
#include "app/cli/progress_line.h"
#include "app/cli/selector_history.h"
#include "app/cli/selector_options.h"
#include "app/cli/selector_text.h"
#include "core/session/selector_mending.h"

#include <utility>

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

/// Whether a proof found nothing wrong, as far as its data goes.
bool isRight(const select::SelectorProof& proof) {
    return proof.counts.exact() && proof.failed == 0;
}

/// Proves every selector, puts right by single events what it gets wrong, and proves it again.
/// Whether all are right then.
base::Result<bool> makeExact(session::SelectorSession& session,
                             const select::SelectorRequest& request,
                             select::GeneratedSelectors& made, CommandContext& context) {
    ProgressLine watcher(context.console);
    bool right = true;
    for (select::GeneratedSelector& selector : made.selectors) {
        select::ProofClaim claim{selector.text, selector.pairs, request.beforeMs, selector.range,
                                 request.users};
        auto proof = session.prove(claim, {}, watcher, context.stop);
        if (!proof) {
            return base::fail(proof.error());
        }
        if (isRight(*proof)) {
            continue;
        }
        const auto mended = mendSelector(session, *proof, request.form, watcher, context.stop);
        if (!mended) {
            return base::fail(mended.error());
        }
        claim.selector = mended->selector;
        proof = session.prove(claim, {}, watcher, context.stop);
        if (!proof) {
            return base::fail(proof.error());
        }
        selector.text = std::move(claim.selector);
        made.warnings.push_back("the selector of " + countText(selector.pairs.size(), "key") +
                                " names " + countText(mended->included, "event") + " of them and " +
                                countText(mended->excluded, "event") + " of others by $insert_id");
        if (!isRight(*proof)) {
            right = false;
            made.warnings.push_back("it still is not right: prove it to see where");
        }
    }
    context.console.endProgress();
    return right;
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
    select::GeneratedSelectors made = generateSelectors(wanted);
    const auto right = arguments.has("--exact") ? makeExact(**session, wanted, made, context)
                                                : base::Result<bool>(true);
    if (!right) {
        return base::fail(right.error());
    }
    const SelectorAnswer answer{*scope, *form, made};
    tellAbout(answer, context.console);
    const auto written =
        writeResult(context, context.json ? selectorJson(answer) : selectorLines(answer));
    if (!written) {
        return base::fail(written.error());
    }
    return made.refused.empty() && *right ? kExitDone : kExitSetAside;
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
    spec.options.push_back({"--exact", "",
                            "prove each, and name by $insert_id the events that "
                            "properties alone do not tell apart"});
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
