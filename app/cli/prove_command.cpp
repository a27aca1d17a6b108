// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/display_text.h"
#include "app/cli/exit_code.h"
#include "app/cli/number_text.h"
#include "app/cli/progress_line.h"
#include "app/cli/prove_text.h"
#include "app/cli/selector_history.h"
#include "app/cli/selector_options.h"
#include "core/select/selector_parser.h"
#include "core/session/case_session.h"

#include <fstream>
#include <iterator>

namespace shardscope::cli {

namespace {

constexpr std::size_t kOtherColumns = 40; ///< of a table row, beside the id

/// What --selector says: the selector, or @ and the file it is in.
base::Result<std::string> selectorOf(const Arguments& arguments) {
    std::string given = arguments.value("--selector").value_or("");
    if (given.empty()) {
        return base::fail(base::ErrorCode::Usage, "say what to prove", "--selector",
                          "the selector, or @FILE to read it from a file");
    }
    if (given.front() != '@') {
        return given;
    }
    const std::string path = given.substr(1);
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        return base::fail(base::ErrorCode::NotFound, "the file cannot be read", path);
    }
    std::string text(select::kLongestSelector + 2, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(file.gcount()));
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) {
        text.pop_back();
    }
    return text;
}

/// Tells where the selector is wrong, when it is.
base::Result<void> check(const std::string& selector, Console& console) {
    const auto parsed = select::parseSelector(selector);
    if (parsed) {
        return {};
    }
    const std::string lines = caretLines(selector, parsed.error().place);
    const std::size_t lineEnd = lines.find('\n');
    console.warn(lines.substr(0, lineEnd));
    console.warn(lines.substr(lineEnd + 1));
    return base::fail(toError(selector, parsed.error()));
}

/// What is to be proved, and the number under which the case keeps it (0: not kept).
struct Task {
    select::ProofClaim claim;
    std::int64_t id = 0;
};

base::Result<Task> taskOf(const Arguments& arguments, session::SelectorSession& session,
                          CommandContext& context) {
    if (arguments.has("--again")) {
        if (arguments.has("--selector")) {
            return base::fail(base::ErrorCode::Usage, "give either --selector or --again",
                              "--again");
        }
        auto kept = keptSelector(session, arguments);
        return kept ? base::Result<Task>(Task{kept->proof.claim, kept->id})
                    : base::fail(kept.error());
    }
    const auto request = scopeRequestOf(arguments);
    const auto selector = selectorOf(arguments);
    if (!request || !selector) {
        return base::fail(request ? selector.error() : request.error());
    }
    if (const auto checked = check(*selector, context.console); !checked) {
        return base::fail(checked.error());
    }
    const auto scope = session.scope(*request, context.stop);
    if (!scope) {
        return base::fail(scope.error());
    }
    for (const std::string& warning : scope->warnings) {
        context.console.warn(safeText(warning));
    }
    return Task{{*selector, scope->keys(), scope->beforeMs, scope->range, userRowsOf(arguments)}};
}

void tellAbout(const select::SelectorProof& proof, Console& console) {
    for (const std::string& missing : proof.missing) {
        console.warn(missing + ": gone or changed since the import; its events are not in this "
                               "proof");
    }
    if (proof.unprocessed > 0) {
        console.warn(countText(proof.unprocessed, "event") +
                     " of the keys have no mp_processing_time_ms: no bound can hold for them, and "
                     "they count as innocent");
    }
}

base::Result<int> runProve(const Arguments& arguments, CommandContext& context) {
    const std::string& path = arguments.operands.front();
    const auto session = session::SelectorSession::open(path);
    const auto records = session::CaseSession::open(path);
    if (!session || !records) {
        return base::fail(session ? records.error() : session.error());
    }
    const auto task = taskOf(arguments, **session, context);
    if (!task) {
        return base::fail(task.error());
    }
    const auto findings = (*session)->lint(task->claim.selector, context.stop);
    const auto sources = (*records)->sources();
    if (!findings || !sources) {
        return base::fail(findings ? sources.error() : findings.error());
    }
    ProgressLine watcher(context.console);
    const auto proof = (*session)->prove(task->claim, {}, watcher, context.stop);
    context.console.endProgress();
    if (!proof) {
        return base::fail(proof.error());
    }
    tellAbout(*proof, context.console);
    if (arguments.has("--keep") || arguments.has("--again")) {
        const auto kept = keepProof(path, task->id, *proof);
        if (!kept) {
            return base::fail(kept.error());
        }
        context.console.note("kept in the case as number " + std::to_string(*kept));
    }
    const ProveAnswer answer{*proof, *findings, *sources};
    const Console& console = context.console;
    const auto written =
        writeResult(context, context.json ? proveJson(answer)
                                          : proveText(answer, idColumns(console, kOtherColumns),
                                                      console.traits().colour));
    if (!written) {
        return base::fail(written.error());
    }
    return proof->missing.empty() ? kExitDone : kExitSetAside;
}

} // namespace

Command proveCommand() {
    CommandSpec spec;
    spec.name = "prove";
    spec.operands = "CASE";
    spec.leastOperands = 1;
    spec.mostOperands = 1;
    spec.summary = "what a selector matches, held against every event of the case";
    spec.description =
        "Evaluates a selector over all events of the range, read again from the export files, and "
        "counts which events of the keys it matches and misses, and which others it matches. "
        "Tells where the answer depends on what the vendor does not publish, and which days the "
        "case does not cover.";
    spec.options = {{"--selector", "S", "the selector, or @FILE to read it from a file"},
                    {"--again", "ID",
                     "instead, prove this one of the history anew, with its keys, range and "
                     "bound; the new proof takes the place of the old one"},
                    {"--keep", "", "keep the selector and its proof in the case"}};
    const std::vector<OptionSpec> scope = scopeOptions();
    spec.options.insert(spec.options.end(), scope.begin(), scope.end());
    spec.examples = {
        {"what another tool made, against all hot keys",
         "prove acme.shardcase --selector @ticket.txt"},
        {"against one group",
         "prove acme.shardcase --selector @ticket.txt --group company=Acme --json"},
        {"what was kept, after more exports came in", "prove acme.shardcase --again 3"},
    };
    return {std::move(spec), runProve};
}

} // namespace shardscope::cli
