// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/reimport.h"

#include "core/base/output_file.h"
#include "core/base/sha256.h"
#include "core/json/json_writer.h"
#include "core/json/members.h"
#include "core/json/strict_check.h"
#include "core/json/unescape.h"
#include "core/session/case_editor_impl.h"
#include "core/session/repair_files.h"
#include "core/session/repair_manifest.h"
#include "core/store/case_reader.h"
#include "core/store/repair_log.h"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <iterator>
#include <utility>

namespace shardscope::session {

namespace {

using remediate::LedgerEntry;

constexpr std::size_t kFolderDigits = 16;

std::string detailsOf(const ReimportRequest& request, const std::string& run,
                      const std::string& manifestHash) {
    std::string details;
    json::JsonWriter json(details);
    json.beginObject().member("format", "shardscope plan 1").member("run", run);
    json.member("project_id", request.target.projectId).member("api_url", request.target.apiUrl);
    json.member("manifest_sha256", manifestHash).member("accept_hot", request.acceptHot);
    json.endObject();
    return details;
}

std::string manifestHashIn(const std::string& details) {
    std::string hash;
    if (json::findDefect(details)) {
        return hash;
    }
    json::Members members(details);
    json::Members::Member member;
    while (members.next(member)) {
        if (member.key == "manifest_sha256" && member.value.size() > 2) {
            (void)json::unescape(member.value.substr(1, member.value.size() - 2), hash);
        }
    }
    return hash;
}

std::string contentOf(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// Calls `tell` with some of the reports that pass through.
class SometimesTell final : public base::ProgressSink {
public:
    SometimesTell(base::ProgressSink& next, const base::Clock& clock, std::function<void()> tell)
        : m_next(next), m_clock(clock), m_tell(std::move(tell)) {}

    void report(const base::Progress& progress) override {
        m_next.report(progress);
        constexpr std::chrono::milliseconds kEvery{500};
        if (const base::Clock::Time now = m_clock.now(); now >= m_due) {
            m_due = now + kEvery;
            m_tell();
        }
    }

private:
    base::ProgressSink& m_next;
    const base::Clock& m_clock;
    std::function<void()> m_tell;
    base::Clock::Time m_due{};
};

std::vector<std::uint32_t> eventCountsOf(const RepairReport& report) {
    return BatchSource({}, report.files).eventCounts();
}

/// One call on its way.
class Reimport {
public:
    Reimport(const std::filesystem::path& casePath, const ReimportRequest& request,
             const ReimportSurroundings& surroundings)
        : m_casePath(casePath), m_request(request), m_surroundings(surroundings) {}

    [[nodiscard]] base::Result<ReimportReport> run(const std::stop_token& stop);

private:
    [[nodiscard]] base::Result<void> dryRun(const std::stop_token& stop);
    [[nodiscard]] base::Result<void> send(const std::stop_token& stop);
    [[nodiscard]] base::Result<void> takeUp(const store::PlannedRepair& planned);
    [[nodiscard]] base::Result<void> plan(const store::Database& database,
                                          const std::stop_token& stop);
    [[nodiscard]] base::Result<void> mayBeSent() const;
    [[nodiscard]] base::Result<remediate::SendBooks>
    readBooks(const store::Database& database, std::int64_t repair, std::uint64_t* chain) const;
    [[nodiscard]] base::Result<void> sendPending(CaseEditorImpl& editor,
                                                 const std::stop_token& stop);
    [[nodiscard]] base::Result<void> writeRefused(const BatchSource& batches,
                                                  const remediate::SendBooks& books) const;
    [[nodiscard]] std::int64_t nowMs() const {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
                   m_surroundings.clock.now().time_since_epoch())
            .count();
    }
    void tell(const remediate::SendBooks& books);

    const std::filesystem::path& m_casePath;
    const ReimportRequest& m_request;
    const ReimportSurroundings& m_surroundings;
    std::string m_run;
    std::string m_plan;
    std::int64_t m_repair = 0;
    ReimportReport m_report;
};

base::Result<ReimportReport> Reimport::run(const std::stop_token& stop) {
    base::Result<std::string> run = runOfRepair(m_casePath, m_request.repair, stop);
    if (!run) {
        return base::fail(run.error());
    }
    m_run = std::move(*run);
    m_plan =
        base::sha256("shardscope plan 1\n" + m_run + "\n" +
                     std::to_string(m_request.target.projectId) + "\n" + m_request.target.apiUrl);
    m_report.folder = m_casePath.string() + ".repairs";
    m_report.folder /= m_plan.substr(0, kFolderDigits);
    const base::Result<void> done = m_request.send ? send(stop) : dryRun(stop);
    return done ? base::Result<ReimportReport>(std::move(m_report)) : base::fail(done.error());
}

base::Result<void> Reimport::dryRun(const std::stop_token& stop) {
    const base::Result<store::Database> database = store::openForReading(m_casePath.string());
    if (!database) {
        return base::fail(database.error());
    }
    const auto planned = store::findRepair(*database, m_plan);
    if (!planned) {
        return base::fail(planned.error());
    }
    if (*planned) {
        base::Result<void> known = takeUp(**planned);
        if (!known) {
            return known;
        }
        const base::Result<remediate::SendBooks> books = readBooks(*database, m_repair, nullptr);
        if (!books) {
            return base::fail(books.error());
        }
        tell(*books);
        return {};
    }
    base::Result<RepairReport> report =
        transformCase(m_casePath, m_request.repair, m_report.folder, m_surroundings.progress, stop);
    if (!report) {
        return base::fail(report.error());
    }
    m_report.repair = std::move(*report);
    tell(remediate::SendBooks(eventCountsOf(m_report.repair)));
    return {};
}

void Reimport::tell(const remediate::SendBooks& books) {
    m_report.sent = books.total();
    m_report.retries = books.retries();
    m_report.sentByDay.clear();
    const BatchSource batches({}, m_report.repair.files);
    const auto count = static_cast<std::uint32_t>(batches.eventCounts().size());
    for (std::uint32_t batch = 0; batch < count; ++batch) {
        m_report.sentByDay[batches.dayOf(batch)] += books.countsOf(batch);
    }
}

base::Result<void> Reimport::send(const std::stop_token& stop) {
    const base::Result<std::shared_ptr<CaseEditor>> editor =
        m_surroundings.editor ? m_surroundings.editor : CaseEditor::open(m_casePath);
    if (!editor) {
        return base::fail(editor.error());
    }
    auto& impl = static_cast<CaseEditorImpl&>(**editor); // every editor is one
    const store::Database& database = impl.writer().database();
    const auto planned = store::findRepair(database, m_plan);
    if (!planned) {
        return base::fail(planned.error());
    }
    base::Result<void> ready = *planned ? takeUp(**planned) : plan(database, stop);
    return ready ? sendPending(impl, stop) : ready;
}

/// Goes on with a plan that was frozen before.
base::Result<void> Reimport::takeUp(const store::PlannedRepair& planned) {
    const std::filesystem::path path = m_report.folder / kManifestName;
    const std::string manifest = contentOf(path);
    if (base::sha256(manifest) != manifestHashIn(planned.details)) {
        return base::fail(base::ErrorCode::Damaged,
                          "the manifest is not the one that the repair was planned with",
                          path.string(),
                          "put the folder back from a copy: other bytes would be sent twice");
    }
    base::Result<RepairReport> report = readManifest(manifest);
    if (!report) {
        return base::fail(report.error());
    }
    m_report.repair = std::move(*report);
    m_report.resumed = true;
    m_repair = planned.id;
    return {};
}

base::Result<void> Reimport::plan(const store::Database& database, const std::stop_token& stop) {
    base::Result<RepairReport> report =
        transformCase(m_casePath, m_request.repair, m_report.folder, m_surroundings.progress, stop);
    if (!report) {
        return base::fail(report.error());
    }
    m_report.repair = std::move(*report);
    if (base::Result<void> allowed = mayBeSent(); !allowed) {
        return allowed;
    }
    const std::int64_t now = nowMs();
    LedgerEntry entry;
    entry.atMs = now;
    entry.count = m_report.repair.books.total().written;
    entry.text = m_plan;
    const std::string hash = base::sha256(contentOf(m_report.folder / kManifestName));
    const base::Result<std::int64_t> id =
        store::addRepair(database, {0, m_plan, detailsOf(m_request, m_run, hash), now},
                         remediate::LedgerWriter().write(entry));
    if (!id) {
        return base::fail(id.error());
    }
    m_repair = *id;
    return {};
}

base::Result<void> Reimport::mayBeSent() const {
    const RepairReport& repair = m_report.repair;
    if (!repair.missing.empty()) {
        return base::fail(base::ErrorCode::Failed,
                          "exports are gone or have changed, so that events would not be repaired",
                          repair.missing.front(), "put them back, or relocate them");
    }
    if (!repair.staysHot() || !m_request.acceptHot.empty()) {
        return {};
    }
    const ForecastFinding& worst = repair.after.front();
    return base::fail(
        base::ErrorCode::Failed,
        "a key would be over its limit afterwards: " + std::to_string(worst.events()) +
            " events of a key on " + events::toIsoDate(worst.day) + ", the limit is " +
            std::to_string(worst.limit),
        "", "change the recipe, or say --accept-hot and why");
}

base::Result<remediate::SendBooks> Reimport::readBooks(const store::Database& database,
                                                       std::int64_t repair,
                                                       std::uint64_t* chain) const {
    const base::Result<std::string> bytes = store::readRepairLedger(database, repair);
    if (!bytes) {
        return base::fail(bytes.error());
    }
    const base::Result<remediate::LedgerText> ledger = remediate::readLedger(*bytes);
    if (!ledger) {
        return base::fail(ledger.error());
    }
    if (ledger->bytes != bytes->size() || ledger->entries.empty()) {
        return base::fail(base::ErrorCode::Damaged, "the ledger of the repair is cut off",
                          m_casePath.string(),
                          "restore the case from a copy; do not send again meanwhile");
    }
    remediate::SendBooks books(eventCountsOf(m_report.repair));
    for (const LedgerEntry& entry : ledger->entries) {
        if (base::Result<void> added = books.add(entry); !added) {
            return base::fail(added.error());
        }
    }
    if (chain != nullptr) {
        *chain = ledger->chain;
    }
    return books;
}

base::Result<void> Reimport::sendPending(CaseEditorImpl& editor, const std::stop_token& stop) {
    const store::Database& database = editor.writer().database();
    const BatchSource batches(m_report.folder, m_report.repair.files);
    std::uint64_t chain = 0;
    base::Result<remediate::SendBooks> books = readBooks(database, m_repair, &chain);
    base::Result<store::RepairLedgerStore> ledger =
        store::RepairLedgerStore::open(database, m_repair);
    if (!books || !ledger) {
        return base::fail(books ? ledger.error() : books.error());
    }
    if (base::Result<void> same = batches.check(stop); !same) {
        return same;
    }
    remediate::LedgerWriter writer(chain);
    base::Result<void> kept; // once an entry is lost, none may follow it
    const auto record = [&](const LedgerEntry& entry) -> base::Result<void> {
        const std::unique_lock guard = editor.lock();
        if (kept) {
            kept = ledger->append(writer.write(entry));
        }
        return kept ? books->add(entry) : kept;
    };
    RepairSender sender(
        {batches, m_surroundings.transport, m_surroundings.clock, m_request.target, record}, {});
    SometimesTell progress(m_surroundings.progress, m_surroundings.clock, [&] {
        {
            const std::unique_lock guard = editor.lock();
            tell(*books);
        }
        if (m_surroundings.watch) {
            m_surroundings.watch(m_report);
        }
    });
    const base::Result<void> sent = sender.run(books->pending(), progress, stop);
    if (!sent) {
        m_report.stopped = sent.error();
        LedgerEntry entry;
        entry.kind = LedgerEntry::Kind::Stopped;
        entry.atMs = nowMs();
        entry.text = sent.error().what;
        (void)record(entry); // when even that fails, the ledger ends before it
    }
    tell(*books);
    return writeRefused(batches, *books);
}

/// What the vendor refused, with its words, so that it can be put right and sent by itself.
base::Result<void> Reimport::writeRefused(const BatchSource& batches,
                                          const remediate::SendBooks& books) const {
    std::string text;
    const std::vector<std::uint32_t> counts = batches.eventCounts();
    for (const auto& [batch, refused] : books.refused()) {
        const auto lines = batches.lines({batch, 0, counts[batch]});
        if (!lines) {
            return base::fail(lines.error());
        }
        for (const remediate::RefusedEvent& event : refused) {
            json::JsonWriter json(text);
            json.beginObject().member("message", event.message);
            json.member("date", events::toIsoDate(batches.dayOf(batch)));
            json.member("raw", (*lines)->events[event.event]).endObject();
            text += '\n';
        }
    }
    return base::replaceFile(m_report.folder / kRefusedName, text);
}

} // namespace

bool ReimportReport::isBalanced() const {
    const std::vector<DayBook> days = dayBooks(*this);
    return std::all_of(days.begin(), days.end(),
                       [](const DayBook& day) { return day.isBalanced(); });
}

std::vector<DayBook> dayBooks(const ReimportReport& report) {
    std::vector<DayBook> books;
    for (const auto& [day, names] : report.repair.books.lines()) {
        remediate::BookLine line;
        for (const auto& [name, each] : names) {
            line += each;
        }
        const auto found = report.sentByDay.find(day);
        const remediate::SendCounts sent =
            found == report.sentByDay.end() ? remediate::SendCounts{} : found->second;
        books.push_back({.day = day,
                         .read = line.read,
                         .accepted = sent.accepted,
                         .refused = sent.refused,
                         .excluded = line.excluded,
                         .quarantined = line.quarantined,
                         .pending = sent.pending + sent.uncertain,
                         .uncertain = sent.uncertain});
    }
    return books;
}

base::Result<ReimportReport> reimportCase(const std::filesystem::path& casePath,
                                          const ReimportRequest& request,
                                          const ReimportSurroundings& surroundings,
                                          std::stop_token stop) {
    return Reimport(casePath, request, surroundings).run(stop);
}

std::string undoSelector(const std::string& run) {
    return "(properties[\"hs_run\"] == \"" + run + "\")";
}

} // namespace shardscope::session
