// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/display_text.h"
#include "app/cli/exit_code.h"
#include "app/cli/number_text.h"
#include "app/cli/progress_line.h"
#include "app/cli/prove_text.h"
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

base::Result<int> runProve(const Arguments& arguments, CommandContext& context) {
    const auto request = scopeRequestOf(arguments);
    const auto selector = selectorOf(arguments);
    if (!request || !selector) {
        return base::fail(request ? selector.error() : request.error());
    }
    if (const auto checked = check(*selector, context.console); !checked) {
        return base::fail(checked.error());
    }
    const std::string& path = arguments.operands.front();
    const auto session = session::SelectorSession::open(path);
    const auto records = session::CaseSession::open(path);
    if (!session || !records) {
        return base::fail(session ? records.error() : session.error());
    }
    const auto scope = (*session)->scope(*request, context.stop);
    const auto findings = (*session)->lint(*selector, context.stop);
    const auto sources = (*records)->sources();
    if (!scope || !findings || !sources) {
        return base::fail(!scope ? scope.error() : !findings ? findings.error() : sources.error());
    }
    for (const std::string& warning : scope->warnings) {
        context.console.warn(safeText(warning));
    }
    const select::ProofClaim claim{*selector, scope->keys(), scope->beforeMs, scope->range,
                                   userRowsOf(arguments)};
    ProgressLine watcher(context.console);
    const auto proof = (*session)->prove(claim, {}, watcher, context.stop);
    context.console.endProgress();
    if (!proof) {
        return base::fail(proof.error());
    }
    for (const std::string& missing : proof->missing) {
        context.console.warn(missing + ": gone or changed since the import; its events are not in "
                                       "this proof");
    }
    if (proof->unprocessed > 0) {
        context.console.warn(countText(proof->unprocessed, "event") +
                             " of the keys have no mp_processing_time_ms: no bound can hold for "
                             "them, and they count as innocent");
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
    spec.options = {{"--selector", "S", "the selector, or @FILE to read it from a file"}};
    const std::vector<OptionSpec> scope = scopeOptions();
    spec.options.insert(spec.options.end(), scope.begin(), scope.end());
    spec.examples = {
        {"what another tool made, against all hot keys",
         "prove acme.shardcase --selector @ticket.txt"},
        {"against one group",
         "prove acme.shardcase --selector @ticket.txt --group company=Acme --json"},
    };
    return {std::move(spec), runProve};
}

} // namespace shardscope::cli
