// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/prove_text.h"

#include "app/cli/display_text.h"
#include "app/cli/number_text.h"
#include "app/cli/prove_words.h"
#include "app/cli/selector_text.h"
#include "app/cli/text_table.h"

namespace shardscope::cli {

namespace {

using select::Verdict;

std::string verdictSentence(const select::SelectorProof& proof) {
    switch (verdictOf(proof)) {
    case Verdict::Proved:
        return "Proved: it matches every event of the keys and no other.";
    case Verdict::MatchesInnocent:
        return "Not safe: it matches " + countText(proof.counts.innocentMatched, "event") +
               " of nobody concerned.";
    case Verdict::MissesHot:
        return "Not complete: it misses " + countText(proof.counts.hotMissed, "event") +
               " of the keys.";
    case Verdict::Fails:
        return "Not usable: the vendor would answer with an error on " +
               countText(proof.failed, "event") + ".";
    case Verdict::DataIncomplete:
        return "Right as far as the data goes, which is incomplete.";
    }
    return {};
}

std::string truthTable(const select::ProofCounts& counts, bool colour) {
    TextTable table({{""}, {"Matched", Align::Right}, {"Not matched", Align::Right}});
    table.addRow(
        {"of the keys", countText(counts.hotMatched),
         Cell(countText(counts.hotMissed), counts.hotMissed > 0 ? Ink::Near : Ink::Plain)});
    table.addRow({"innocent",
                  Cell(countText(counts.innocentMatched),
                       counts.innocentMatched > 0 ? Ink::Hot : Ink::Plain),
                  countText(counts.innocentKept)});
    return table.text(colour);
}

std::string keyTable(const select::SelectorProof& proof, std::size_t idColumns, bool colour) {
    TextTable table({{"Key"}, {"Matched", Align::Right}, {"Missed", Align::Right}});
    for (const select::ProofKey& key : proof.keys) {
        table.addRow({elideMiddle(keyText(key.key), idColumns), countText(key.matched),
                      Cell(countText(key.missed), key.missed > 0 ? Ink::Near : Ink::Plain)});
    }
    return table.text(colour);
}

std::string daysWithErrors(const select::SelectorProof& proof, bool colour) {
    TextTable table({{"Date"},
                     {"Matched", Align::Right},
                     {"Missed", Align::Right},
                     {"Innocent matched", Align::Right}});
    bool any = false;
    for (const select::ProofDay& day : proof.days) {
        if (!day.counts.exact()) {
            any = true;
            table.addRow({toIsoDate(day.day), countText(day.counts.hotMatched),
                          countText(day.counts.hotMissed), countText(day.counts.innocentMatched)});
        }
    }
    return any ? '\n' + table.text(colour) : std::string();
}

std::string alternatives(const select::SelectorProof& proof) {
    std::string text;
    for (const select::ProofAlternative& other : proof.alternatives) {
        text += "  if " + describe(other.semantics) + ": ";
        text += other.counts ? countText(other.differing, "event") + " would be treated otherwise"
                             : std::string("it is no selector, and refused");
        text += '\n';
    }
    return text.empty() ? text
                        : "\nThe answer depends on how the vendor reads selectors, which is not "
                          "published:\n" +
                              text;
}

std::string findingsText(const std::vector<select::LintFinding>& findings) {
    std::string text;
    for (const select::LintFinding& finding : findings) {
        text += std::string("  ") + weightName(finding.weight) + ", byte " +
                std::to_string(finding.place.offset + 1) + ": " + safeText(finding.what) + '\n';
    }
    return text.empty() ? text : "\nAbout the selector:\n" + text;
}

} // namespace

std::string proveText(const ProveAnswer& answer, std::size_t idColumns, bool colour) {
    const select::SelectorProof& proof = answer.proof;
    std::string text = verdictSentence(proof) + "\n\n" + truthTable(proof.counts, colour);
    if (!proof.keys.empty()) {
        text += '\n' + keyTable(proof, idColumns, colour);
    }
    text += daysWithErrors(proof, colour) + alternatives(proof) + findingsText(answer.findings);
    if (!proof.uncovered.empty()) {
        text += "\nNo events in the case of: " + daysText(proof.uncovered) + '\n';
    }
    if (!proof.partial.empty()) {
        text += "\nIncomplete exports of: " + daysText(proof.partial) + '\n';
    }
    return text + "\nfingerprint " + proof.fingerprint + '\n';
}

} // namespace shardscope::cli
