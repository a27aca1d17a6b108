// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/option_values.h"
#include "app/cli/progress_line.h"
#include "app/cli/rows_text.h"
#include "core/session/case_session.h"

#include <limits>

namespace shardscope::cli {

namespace {

constexpr std::uint64_t kUsualRows = 100;
constexpr std::size_t kWriteAtOnce = 64 * 1024;

base::Result<session::RowsRequest> requestOf(const Arguments& arguments) {
    const auto key = keyOption(arguments);
    const auto from = dayOption(arguments, "--from");
    const auto to = dayOption(arguments, "--to");
    const auto top = numberOption(arguments, "--top", 0, std::numeric_limits<std::uint32_t>::max());
    if (!key || !from || !to || !top) {
        return base::fail(!key    ? key.error()
                          : !from ? from.error()
                          : !to   ? to.error()
                                  : top.error());
    }
    session::RowsRequest request;
    request.key = *key;
    request.from = *from;
    request.to = *to;
    request.most = top->value_or(kUsualRows);
    return request;
}

/// Writes rows as they come, many at once.
class RowWriter {
public:
    explicit RowWriter(CommandContext& context) : m_context(context) {}

    /// False when there is nobody left to read them.
    bool add(const session::RawRow& row) {
        if (m_context.json) {
            m_json.add(row);
            return true;
        }
        appendRowLine(m_lines, row);
        return m_lines.size() < kWriteAtOnce || flush();
    }
    base::Result<void> finish(const session::RowsAnswer& answer) {
        if (m_context.json) {
            m_lines = m_json.finish(answer);
        }
        if (m_written) {
            (void)flush();
        }
        return m_written;
    }

private:
    bool flush() {
        m_context.console.endProgress();
        m_written = writeResult(m_context, m_lines);
        m_lines.clear();
        return m_written.has_value();
    }

    CommandContext& m_context;
    std::string m_lines;
    RowsJson m_json;
    base::Result<void> m_written;
};

base::Result<int> runRows(const Arguments& arguments, CommandContext& context) {
    const auto request = requestOf(arguments);
    if (!request) {
        return base::fail(request.error());
    }
    const auto session = session::CaseSession::open(arguments.operands.front());
    if (!session) {
        return base::fail(session.error());
    }
    ProgressLine watcher(context.console);
    RowWriter writer(context);
    const auto answer = (*session)->rows(
        *request, [&writer](const session::RawRow& row) { return writer.add(row); }, watcher,
        context.stop);
    context.console.endProgress();
    if (!answer) {
        return base::fail(answer.error());
    }
    if (answer->rows == 0 && !answer->unreadable.empty()) {
        return base::fail(answer->unreadable.front());
    }
    if (const auto written = writer.finish(*answer); !written) {
        return base::fail(written.error());
    }
    for (const base::Error& error : answer->unreadable) {
        context.console.warn(describe(error));
    }
    return answer->unreadable.empty() ? kExitDone : kExitSetAside;
}

} // namespace

Command rowsCommand() {
    CommandSpec spec;
    spec.name = "rows";
    spec.operands = "CASE";
    spec.leastOperands = 1;
    spec.mostOperands = 1;
    spec.summary = "the raw events of an id or a group, from the export files";
    spec.description =
        "Prints the events that count for one key as they lie in the export files, one a line, in "
        "the order of the files. Only the parts of the files that hold the key are read.";
    spec.options = {
        {"--user", "ID", "events of this user id, renamed ones included"},
        {"--group", "KEY=ID", "events of this group; the key ends at the first ="},
        {"--from", "DATE", "the first event date"},
        {"--to", "DATE", "the last event date"},
        {"--top", "N", "the first N events, 100 unless given; 0 prints all"},
    };
    spec.examples = {
        {"what a hot id does", "rows acme.shardcase --user user_id --top 20"},
        {"one day of a group, for another tool",
         "rows acme.shardcase --group company=Acme --from 2023-09-05 --to 2023-09-05 --top 0"},
    };
    return {std::move(spec), runRows};
}

} // namespace shardscope::cli
