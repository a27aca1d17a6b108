// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/board_text.h"
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/option_values.h"
#include "core/select/board_filter.h"
#include "core/session/case_session.h"

#include <limits>

namespace shardscope::cli {

namespace {

constexpr std::size_t kNumberColumns = 40; ///< of a table row, beside the id

base::Result<std::optional<store::Scope>> scopeOption(const Arguments& arguments) {
    const auto value = arguments.value("--scope");
    if (!value) {
        return std::nullopt;
    }
    if (*value == "remediated") {
        return store::Scope::Remediated;
    }
    if (*value == "all") {
        return store::Scope::All;
    }
    return base::fail(base::ErrorCode::Usage,
                      "expected remediated or all, found \"" + *value + "\"", "--scope");
}

base::Result<select::BoardFilter> filterOption(const Arguments& arguments) {
    auto filter = select::parseBoardFilter(arguments.value("--filter").value_or(""));
    if (!filter) {
        base::Error error = filter.error();
        error.where = "--filter, " + error.where;
        return base::fail(std::move(error));
    }
    return filter;
}

/// Fills the range; a Usage error when it is malformed or ends before it starts.
base::Result<void> readRange(const Arguments& arguments, store::BoardRequest& request) {
    const auto from = dayOption(arguments, "--from");
    const auto to = dayOption(arguments, "--to");
    if (!from || !to) {
        return base::fail(!from ? from.error() : to.error());
    }
    if (*from && *to && **to < **from) {
        return base::fail(base::ErrorCode::Usage, "the range ends before it starts", "--to");
    }
    request.from = *from;
    request.to = *to;
    return {};
}

base::Result<store::BoardRequest> requestOf(const Arguments& arguments) {
    store::BoardRequest request;
    auto scope = scopeOption(arguments);
    if (!scope) {
        return base::fail(scope.error());
    }
    auto filter = filterOption(arguments);
    if (!filter) {
        return base::fail(filter.error());
    }
    const auto top = numberOption(arguments, "--top", 0, std::numeric_limits<std::uint32_t>::max());
    if (!top) {
        return base::fail(top.error());
    }
    request.scope = *scope;
    request.filter = std::move(*filter);
    request.top = top->value_or(request.top);
    return readRange(arguments, request).map([&request] { return std::move(request); });
}

base::Result<int> runBoard(const Arguments& arguments, CommandContext& context) {
    const auto request = requestOf(arguments);
    if (!request) {
        return base::fail(request.error());
    }
    const auto session = session::CaseSession::open(arguments.operands.front());
    if (!session) {
        return base::fail(session.error());
    }
    const auto board = (*session)->board(*request, context.stop);
    if (!board) {
        return base::fail(board.error());
    }
    // The snapshot covers the days that the case has; the answer names the range asked for.
    store::BoardSnapshot shown = **board;
    shown.from = request->from.value_or(shown.from);
    shown.to = request->to.value_or(shown.to);
    const BoardStyle style{.top = request->top,
                           .idColumns = idColumns(context.console, kNumberColumns),
                           .colour = context.console.traits().colour};
    return writeResult(context,
                       context.json ? boardJson(shown, request->top) : boardText(shown, style))
        .map([] { return kExitDone; });
}

} // namespace

Command boardCommand() {
    CommandSpec spec;
    spec.name = "board";
    spec.operands = "CASE";
    spec.leastOperands = 1;
    spec.mostOperands = 1;
    spec.summary = "the review board: which ids, events, groups and days";
    spec.description =
        "Prints the review board of a case. The scope \"remediated\" counts only "
        "$hotshard_events, under their original id and name, as the vendor's own board does; "
        "\"all\" counts every event. Unless given, it is remediated when the case holds any "
        "$hotshard_events. Days are event dates in the case's time zone; ranges are inclusive.";
    spec.options = {
        {"--scope", "remediated|all", "which events to count"},
        {"--from", "DATE", "the first day, for instance 2023-09-01"},
        {"--to", "DATE", "the last day"},
        {"--top", "N", "rows of each list, 12 unless given; 0 shows all. Totals never change"},
        {"--filter", "FILTER",
         "only what passes, for instance 'event:Ping -id:user_id hot:>1x'; "
         "fields are id, event, group:KEY=ID, day and hot"},
    };
    spec.examples = {
        {"the board as the vendor shows it", "board acme.shardcase"},
        {"every id of one day, for a script",
         "board acme.shardcase --scope all --from 2023-09-05 --to 2023-09-05 --top 0 --json"},
        {"one event on the first half of a month",
         "board acme.shardcase --filter 'event:\"Signed up\" day:2023-09-01..15'"},
    };
    return {std::move(spec), runBoard};
}

} // namespace shardscope::cli
