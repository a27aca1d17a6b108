// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/selector_ticket.h"

#include "core/base/sha256.h"
#include "core/json/json_writer.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace shardscope::session {

namespace {

using select::Verdict;

/// More keys or files are not listed one by one; how many there are is told.
constexpr std::size_t kMostListed = 100;

std::string count(std::uint64_t number) {
    std::string text = std::to_string(number);
    for (std::size_t at = text.size(); at > 3;) {
        at -= 3;
        text.insert(at, ",");
    }
    return text;
}

std::string count(std::uint64_t number, const std::string& noun) {
    return count(number) + " " + noun + (number == 1 ? "" : "s");
}

std::string moment(std::int64_t ms) {
    constexpr std::int64_t kFar = 100'000'000'000'000; // the year 5138
    if (ms < 0 || ms > kFar) {
        return std::to_string(ms);
    }
    const std::int64_t seconds = ms / 1000;
    return fmt::format("{} ({} {:02}:{:02}:{:02} UTC)", ms,
                       toIsoDate(events::Day{static_cast<std::int32_t>(seconds / 86'400)}),
                       seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
}

std::string quoted(std::string_view text) {
    std::string out;
    json::appendQuoted(out, text);
    return out;
}

std::string keyText(const events::ShardKey& key) {
    return key.kind == events::KeyKind::User
               ? "user " + quoted(key.id)
               : "group " + quoted(key.groupKey) + " = " + quoted(key.id);
}

/// Lines of a text that holds anything: indented, which is code in Markdown, too.
std::string asCode(const std::string& text) {
    std::string code = "    ";
    for (const char c : text) {
        if (c != '\r') {
            code.push_back(c);
        }
        if (c == '\n') {
            code += "    ";
        }
    }
    return code + '\n';
}

class Ticket {
public:
    Ticket(const TicketRequest& request, TicketFormat format)
        : m_request(request), m_markdown(format == TicketFormat::Markdown) {}

    [[nodiscard]] std::string text();

private:
    void heading(const std::string& text, int level);
    void paragraph(const std::string& text) { m_text += text + "\n\n"; }
    void list(const std::vector<std::string>& lines);
    void addSelector(const TicketSelector& selector);
    void addProof(const TicketSelector& selector);
    void addCounts(const select::ProofCounts& counts);
    void addReservations(const store::KeptSelector& kept);
    void addExports();

    const TicketRequest& m_request;
    bool m_markdown;
    std::string m_text;
};

void Ticket::heading(const std::string& text, int level) {
    if (m_markdown) {
        m_text += std::string(static_cast<std::size_t>(level), '#') + " " + text + "\n\n";
    } else {
        m_text += text + '\n' + std::string(text.size(), level == 1 ? '=' : '-') + "\n\n";
    }
}

/// Lines that may hold anything.
void Ticket::list(const std::vector<std::string>& lines) {
    for (std::size_t at = 0; at < std::min(lines.size(), kMostListed); ++at) {
        m_text += asCode(lines[at]);
    }
    if (lines.size() > kMostListed) {
        m_text += asCode(fmt::format("and {} more", count(lines.size() - kMostListed)));
    }
    m_text += '\n';
}

std::string Ticket::text() {
    heading("Deletion of hot shard events", 1);
    const auto& selectors = m_request.selectors;
    if (!std::all_of(selectors.begin(), selectors.end(),
                     [](const TicketSelector& selector) { return selector.proved(); })) {
        paragraph(std::string(m_markdown ? "**NOT PROVED**" : "NOT PROVED") +
                  ": not every selector below was held against the exported events and found "
                  "right. Do not delete anything by it yet.");
    }
    if (selectors.size() > 1) {
        paragraph(
            fmt::format("{} selectors, each a deletion of its own.", count(selectors.size())));
    }
    for (std::size_t at = 0; at < selectors.size(); ++at) {
        heading(selectors.size() == 1 ? "Selector"
                                      : fmt::format("Selector {} of {}", at + 1, selectors.size()),
                2);
        addSelector(selectors[at]);
        addProof(selectors[at]);
    }
    addExports();
    while (m_text.ends_with("\n\n")) {
        m_text.pop_back();
    }
    return std::move(m_text);
}

void Ticket::addSelector(const TicketSelector& selector) {
    const select::ProofClaim& claim = selector.claim;
    paragraph("SELECTOR");
    m_text += asCode(claim.selector) + '\n';
    paragraph("FROM " + toIsoDate(claim.range.first));
    paragraph("TO " + toIsoDate(claim.range.last));
    paragraph("Event dates in the time zone " + m_request.timezone + ", both included.");
    paragraph("THRESHOLD mp_processing_time_ms < " + moment(claim.beforeMs));
    std::vector<std::string> keys;
    for (const events::ShardKey& key : claim.pairs) {
        keys.push_back(keyText(key));
    }
    paragraph(claim.users == select::UserRows::All
                  ? "Events of:"
                  : "Events of (of users, only those renamed because of them):");
    list(keys);
}

void Ticket::addProof(const TicketSelector& selector) {
    heading("Proof", selector.kept || m_markdown ? 3 : 2);
    if (!selector.kept) {
        paragraph("NOT PROVED: nobody held this selector against the exported events.");
        paragraph("SHA-256 of the selector: " + base::sha256(selector.claim.selector));
        return;
    }
    const select::SelectorProof& proof = selector.kept->proof;
    if (selector.stale) {
        paragraph("NOT PROVED: the exports have changed since this proof.");
    } else if (!selector.proved()) {
        paragraph("NOT PROVED:");
    }
    paragraph(verdictSentence(proof));
    addCounts(proof.counts);
    addReservations(*selector.kept);
    paragraph("Proved at " + moment(proof.provedAtMs) + ".");
    paragraph("SHA-256 of the selector: " + proof.selectorSha256);
    paragraph("Fingerprint of selector, range and exports: " + proof.fingerprint);
}

void Ticket::addCounts(const select::ProofCounts& counts) {
    if (m_markdown) {
        m_text += "| events | matched | not matched |\n|---|--:|--:|\n";
        m_text += fmt::format("| of the keys | {} | {} |\n", count(counts.hotMatched),
                              count(counts.hotMissed));
        m_text += fmt::format("| all others | {} | {} |\n\n", count(counts.innocentMatched),
                              count(counts.innocentKept));
    } else {
        m_text += fmt::format("{:<14}{:>20}{:>20}\n", "events", "matched", "not matched");
        m_text += fmt::format("{:<14}{:>20}{:>20}\n", "of the keys", count(counts.hotMatched),
                              count(counts.hotMissed));
        m_text += fmt::format("{:<14}{:>20}{:>20}\n\n", "all others", count(counts.innocentMatched),
                              count(counts.innocentKept));
    }
}

void Ticket::addReservations(const store::KeptSelector& kept) {
    const select::SelectorProof& proof = kept.proof;
    if (!kept.waiver.empty()) {
        paragraph(fmt::format("Accepted although it matches {} of others, for this reason:",
                              count(proof.counts.innocentMatched, "event")));
        m_text += asCode(kept.waiver) + '\n';
    }
    if (proof.uncoveredDays > 0) {
        std::vector<std::string> days;
        for (const events::Day day : proof.uncovered) {
            days.push_back(toIsoDate(day));
        }
        paragraph(
            fmt::format("The exports hold no events of {}:", count(proof.uncoveredDays, "day")));
        list(days);
    }
    if (!proof.partial.empty()) {
        std::vector<std::string> days;
        for (const events::Day day : proof.partial) {
            days.push_back(toIsoDate(day));
        }
        paragraph("Exports of these days are incomplete:");
        list(days);
    }
    if (!proof.missing.empty()) {
        paragraph("These exports could not be read for the proof:");
        list(proof.missing);
    }
    if (!proof.alternatives.empty()) {
        paragraph("The answer depends on how selectors are read, which is not published:");
        std::vector<std::string> ways;
        for (const select::ProofAlternative& other : proof.alternatives) {
            ways.push_back("if " + describe(other.semantics) + ": " +
                           (other.counts ? count(other.differing, "event") + " treated otherwise"
                                         : std::string("it is no selector")));
        }
        list(ways);
    }
}

void Ticket::addExports() {
    std::vector<std::string> files;
    for (const store::SourceRecord& source : m_request.sources) {
        const bool holdsSome = std::any_of(
            m_request.selectors.begin(), m_request.selectors.end(),
            [&source](const TicketSelector& selector) {
                return std::any_of(source.days.begin(), source.days.end(), [&](events::Day day) {
                    return selector.claim.range.contains(day);
                });
            });
        if (holdsSome) {
            files.push_back(fmt::format("{}  {}  XXH3-128 {}",
                                        quoted(source.path.substr(source.path.rfind('/') + 1)),
                                        count(source.events, "event"), source.contentHash));
        }
    }
    heading("Exports that hold these events", 2);
    if (files.empty()) {
        paragraph("None.");
    } else {
        list(files);
    }
}

} // namespace

std::string ticketText(const TicketRequest& request, TicketFormat format) {
    return Ticket(request, format).text();
}

std::string ticketSubject(const TicketRequest& request) {
    std::string subject = "Deletion of hot shard events";
    if (!request.selectors.empty()) {
        events::DayRange range = request.selectors.front().claim.range;
        for (const TicketSelector& selector : request.selectors) {
            range.first = std::min(range.first, selector.claim.range.first);
            range.last = std::max(range.last, selector.claim.range.last);
        }
        subject += ", " + toIsoDate(range.first) + " to " + toIsoDate(range.last);
    }
    const bool proved =
        std::all_of(request.selectors.begin(), request.selectors.end(),
                    [](const TicketSelector& selector) { return selector.proved(); });
    return proved ? subject : "NOT PROVED: " + subject;
}

std::string verdictSentence(const select::SelectorProof& proof) {
    switch (verdictOf(proof)) {
    case Verdict::Proved:
        return "Proved: it matches every event of the keys and no other.";
    case Verdict::MatchesInnocent:
        return "It matches " + count(proof.counts.innocentMatched, "event") +
               " of nobody concerned.";
    case Verdict::MissesHot:
        return "It misses " + count(proof.counts.hotMissed, "event") + " of the keys.";
    case Verdict::Fails:
        return "The vendor would answer with an error on " + count(proof.failed, "event") + ".";
    case Verdict::DataIncomplete:
        return "Right as far as the data goes, which is incomplete.";
    }
    return {};
}

} // namespace shardscope::session
