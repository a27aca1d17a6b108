// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_lists.h"
#include "app/cli/prove_text.h"
#include "app/cli/prove_words.h"
#include "core/json/json_writer.h"

#include <algorithm>

namespace shardscope::cli {

namespace {

using select::ProofRow;

void writeCounts(json::JsonWriter& json, const select::ProofCounts& counts) {
    json.member("hot_matched", counts.hotMatched).member("hot_missed", counts.hotMissed);
    json.member("innocent_matched", counts.innocentMatched);
}

void writeRow(json::JsonWriter& json, const ProofRow& row,
              const std::vector<store::SourceRecord>& sources) {
    const auto source =
        std::find_if(sources.begin(), sources.end(),
                     [&row](const store::SourceRecord& each) { return each.id == row.source; });
    json.beginObject();
    json.member("kind", row.kind == ProofRow::Kind::HotMissed ? "hot-missed" : "innocent-matched");
    json.member("path", source == sources.end() ? std::string() : source->path);
    json.member("line", row.line).member("offset", row.offset);
    json.member("date", toIsoDate(row.day)).endObject();
}

void writeTables(json::JsonWriter& json, const select::SelectorProof& proof) {
    json.key("by_day").beginArray();
    for (const select::ProofDay& day : proof.days) {
        json.beginObject().member("date", toIsoDate(day.day));
        writeCounts(json, day.counts);
        json.member("innocent_kept", day.counts.innocentKept).endObject();
    }
    json.endArray().key("by_event").beginArray();
    for (const select::ProofEvent& event : proof.events) {
        json.beginObject().key("event");
        if (event.others) {
            json.null();
        } else {
            json.value(event.event);
        }
        writeCounts(json, event.counts);
        json.endObject();
    }
    json.endArray().key("by_key").beginArray();
    for (const select::ProofKey& key : proof.keys) {
        json.beginObject();
        writeKey(json, key.key);
        json.member("matched", key.matched).member("missed", key.missed).endObject();
    }
    json.endArray();
}

void writeAlternatives(json::JsonWriter& json, const select::SelectorProof& proof) {
    json.key("depends_on").beginArray();
    for (const select::ProofAlternative& other : proof.alternatives) {
        json.beginObject().member("if", describe(other.semantics));
        json.member("refused", !other.counts.has_value());
        const select::ProofCounts counts = other.counts.value_or(select::ProofCounts{});
        writeCounts(json, counts);
        json.member("differing", other.differing).endObject();
    }
    json.endArray();
}

void writeFindings(json::JsonWriter& json, const std::vector<select::LintFinding>& findings) {
    json.key("lint").beginArray();
    for (const select::LintFinding& finding : findings) {
        json.beginObject().member("rule", ruleName(finding.rule));
        json.member("weight", weightName(finding.weight)).member("what", finding.what);
        json.member("offset", finding.place.offset).member("length", finding.place.length);
        json.endObject();
    }
    json.endArray();
}

} // namespace

std::string proveJson(const ProveAnswer& answer) {
    const select::SelectorProof& proof = answer.proof;
    std::string text;
    json::JsonWriter json(text);
    json.beginObject().member("selector_sha256", proof.selectorSha256);
    json.member("fingerprint", proof.fingerprint).member("verdict", verdictName(verdictOf(proof)));
    json.member("from", toIsoDate(proof.claim.range.first));
    json.member("to", toIsoDate(proof.claim.range.last));
    json.member("before_ms", proof.claim.beforeMs).member("events", proof.counts.events());
    json.key("hot").beginObject().member("matched", proof.counts.hotMatched);
    json.member("missed", proof.counts.hotMissed).endObject();
    json.key("innocent").beginObject().member("matched", proof.counts.innocentMatched);
    json.member("kept", proof.counts.innocentKept).endObject();
    json.member("failed", proof.failed).member("without_processing_time", proof.unprocessed);
    writeTables(json, proof);
    writeDays(json, "uncovered_days", proof.uncovered);
    json.member("uncovered", proof.uncoveredDays);
    writeDays(json, "partial_days", proof.partial);
    json.key("rows").beginArray();
    for (const ProofRow& row : proof.rows) {
        writeRow(json, row, answer.sources);
    }
    json.endArray();
    writeAlternatives(json, proof);
    writeFindings(json, answer.findings);
    json.member("complete", proof.missing.empty());
    writeStrings(json, "missing", proof.missing);
    json.endObject();
    return text + '\n';
}

} // namespace shardscope::cli
