// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/selector_history.h"

#include "app/cli/display_text.h"
#include "app/cli/exit_code.h"
#include "app/cli/json_lists.h"
#include "app/cli/number_text.h"
#include "app/cli/option_values.h"
#include "app/cli/prove_words.h"
#include "app/cli/selector_text.h"
#include "app/cli/text_table.h"
#include "core/json/json_writer.h"
#include "core/session/case_session.h"

#include <algorithm>
#include <limits>

namespace shardscope::cli {

namespace {

constexpr std::uint64_t kLargestNumber = std::numeric_limits<std::int64_t>::max();

base::Result<std::vector<HistoryLine>> readHistory(session::SelectorSession& session) {
    base::Result<std::vector<store::KeptSelector>> kept = session.kept();
    if (!kept) {
        return base::fail(kept.error());
    }
    std::vector<HistoryLine> lines;
    for (store::KeptSelector& selector : *kept) {
        const base::Result<bool> stale = session.isStale(selector.proof);
        if (!stale) {
            return base::fail(stale.error());
        }
        lines.push_back({std::move(selector), *stale});
    }
    return lines;
}

/// All of them or none.
base::Result<void> forget(const std::string& casePath, const std::vector<HistoryLine>& lines,
                          const std::vector<std::string>& numbers) {
    std::vector<std::int64_t> ids;
    for (const std::string& number : numbers) {
        const auto known =
            std::find_if(lines.begin(), lines.end(), [&number](const HistoryLine& line) {
                return std::to_string(line.kept.id) == number;
            });
        if (known == lines.end()) {
            return base::fail(base::ErrorCode::NotFound, "the case keeps no such selector", number,
                              "selector CASE --history lists them");
        }
        ids.push_back(known->kept.id);
    }
    const auto editor = session::CaseEditor::open(casePath);
    if (!editor) {
        return base::fail(editor.error());
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    for (const std::int64_t id : ids) {
        if (base::Result<void> done = session::forgetSelector(**editor, id); !done) {
            return done;
        }
    }
    return {};
}

std::string keysText(const std::vector<events::ShardKey>& keys) {
    return keys.size() == 1 ? keyText(keys.front()) : countText(keys.size(), "key");
}

} // namespace

base::Result<int> runHistory(const Arguments& arguments, CommandContext& context) {
    const std::string& path = arguments.operands.front();
    const auto session = session::SelectorSession::open(path);
    if (!session) {
        return base::fail(session.error());
    }
    auto lines = readHistory(**session);
    if (lines && arguments.has("--forget")) {
        const auto forgotten = forget(path, *lines, arguments.values("--forget"));
        if (!forgotten) {
            return base::fail(forgotten.error());
        }
        lines = readHistory(**session);
    }
    if (!lines) {
        return base::fail(lines.error());
    }
    if (lines->empty()) {
        context.console.note("the case keeps no selector: prove one with --keep");
    }
    const Console& console = context.console;
    constexpr std::size_t kOtherColumns = 90;
    const auto written =
        writeResult(context, context.json ? historyJson(*lines)
                                          : historyText(*lines, idColumns(console, kOtherColumns),
                                                        console.traits().colour));
    return written ? base::Result<int>(kExitDone) : base::fail(written.error());
}

std::string historyJson(const std::vector<HistoryLine>& lines) {
    std::string text;
    json::JsonWriter json(text);
    json.beginObject().key("history").beginArray();
    for (const HistoryLine& line : lines) {
        const select::SelectorProof& proof = line.kept.proof;
        json.beginObject().member("id", line.kept.id).member("selector", proof.claim.selector);
        json.member("selector_sha256", proof.selectorSha256);
        json.member("fingerprint", proof.fingerprint);
        json.member("verdict", verdictName(verdictOf(proof))).member("stale", line.stale);
        writeOptional(json, "waiver", line.kept.waiver);
        json.member("proved_at_ms", proof.provedAtMs);
        json.member("from", toIsoDate(proof.claim.range.first));
        json.member("to", toIsoDate(proof.claim.range.last));
        json.member("before_ms", proof.claim.beforeMs).key("pairs").beginArray();
        for (const events::ShardKey& key : proof.claim.pairs) {
            json.beginObject();
            writeKey(json, key);
            json.endObject();
        }
        json.endArray().key("hot").beginObject().member("matched", proof.counts.hotMatched);
        json.member("missed", proof.counts.hotMissed).endObject();
        json.key("innocent").beginObject().member("matched", proof.counts.innocentMatched);
        json.member("kept", proof.counts.innocentKept).endObject().endObject();
    }
    json.endArray().endObject();
    return text + '\n';
}

std::string historyText(const std::vector<HistoryLine>& lines, std::size_t columns, bool colour) {
    TextTable table({{"No.", Align::Right},
                     {"Proved at (UTC)"},
                     {"Verdict"},
                     {"Keys"},
                     {"Dates"},
                     {"Matched", Align::Right},
                     {"Innocent", Align::Right}});
    for (const HistoryLine& line : lines) {
        const select::SelectorProof& proof = line.kept.proof;
        const bool innocent = proof.counts.innocentMatched > 0;
        table.addRow(
            {std::to_string(line.kept.id), momentText(proof.provedAtMs),
             line.stale                  ? "stale"
             : !line.kept.waiver.empty() ? "waived"
                                         : verdictName(verdictOf(proof)),
             elideMiddle(keysText(proof.claim.pairs), columns),
             toIsoDate(proof.claim.range.first) + ".." + toIsoDate(proof.claim.range.last),
             countText(proof.counts.hotMatched),
             Cell(countText(proof.counts.innocentMatched), innocent ? Ink::Hot : Ink::Plain)});
    }
    return lines.empty() ? std::string() : table.text(colour);
}

base::Result<store::KeptSelector> keptSelector(session::SelectorSession& session,
                                               const Arguments& arguments) {
    const auto number = numberOption(arguments, "--again", 1, kLargestNumber);
    base::Result<std::vector<store::KeptSelector>> kept = session.kept();
    if (!number || !kept) {
        return base::fail(number ? kept.error() : number.error());
    }
    const auto found =
        std::find_if(kept->begin(), kept->end(), [&number](const store::KeptSelector& each) {
            return static_cast<std::uint64_t>(each.id) == number->value_or(0);
        });
    if (found == kept->end()) {
        return base::fail(base::ErrorCode::NotFound, "the case keeps no such selector",
                          arguments.value("--again").value_or(""),
                          "selector CASE --history lists them");
    }
    return *found;
}

base::Result<std::int64_t> keepProof(const std::string& casePath, std::int64_t id,
                                     const select::SelectorProof& proof) {
    const auto editor = session::CaseEditor::open(casePath);
    if (!editor) {
        return base::fail(editor.error());
    }
    if (id == 0) {
        return session::keepSelector(**editor, proof);
    }
    const base::Result<void> renewed = session::renewProof(**editor, id, proof);
    return renewed ? base::Result<std::int64_t>(id) : base::fail(renewed.error());
}

} // namespace shardscope::cli
