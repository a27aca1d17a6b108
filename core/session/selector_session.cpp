// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/selector_session.h"

#include "core/select/letter_case.h"
#include "core/select/selector_parser.h"
#include "core/session/source_trust.h"
#include "core/store/board_query.h"
#include "core/store/case_reader.h"
#include "core/store/hot_keys.h"
#include "core/store/selector_history.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <mutex>
#include <set>
#include <utility>

namespace shardscope::session {

namespace {

/// Ids of a case that differ from others in case only.
class CaseTwins {
public:
    explicit CaseTwins(const std::set<std::string>& ids) {
        for (const std::string& id : ids) {
            m_wanted[select::lowerCase(id)].insert(id);
            m_lengths.insert(id.size());
        }
    }
    void look(std::string_view id) {
        if (!m_lengths.contains(id.size()) && select::isAscii(id)) {
            return; // only letters beyond ASCII change the length
        }
        const auto found = m_wanted.find(select::lowerCase(id));
        if (found == m_wanted.end()) {
            return;
        }
        for (const std::string& wanted : found->second) {
            if (wanted != id) {
                m_twins[wanted].insert(std::string(id));
            }
        }
    }
    [[nodiscard]] std::vector<std::string> of(const std::string& id) const {
        const auto found = m_twins.find(id);
        return found == m_twins.end()
                   ? std::vector<std::string>{}
                   : std::vector<std::string>(found->second.begin(), found->second.end());
    }

private:
    std::map<std::string, std::set<std::string>> m_wanted; ///< by their lower case form
    std::set<std::size_t> m_lengths;                       ///< of the wanted ones
    std::map<std::string, std::set<std::string>> m_twins;
};

void collectTexts(const select::Expression& part, std::set<std::string>& texts) {
    if (part.kind == select::Expression::Kind::Text) {
        texts.insert(part.text);
    }
    for (const select::Expression& operand : part.operands) {
        collectTexts(operand, texts);
    }
}

class SelectorSessionImpl final : public SelectorSession {
public:
    SelectorSessionImpl(const std::filesystem::path& path, store::Database database)
        : m_database(std::move(database)), m_trust(path.string()) {}

    base::Result<SelectorScope> scope(const ScopeRequest& request, std::stop_token stop) override;
    base::Result<std::vector<select::LintFinding>> lint(const std::string& selector,
                                                        std::stop_token stop) override;
    base::Result<select::SelectorProof> prove(const select::ProofClaim& claim,
                                              const ProofOptions& options,
                                              base::ProgressSink& progress,
                                              std::stop_token stop) override;
    base::Result<RowsAnswer> rows(const ProofRowsRequest& request, const RowVisitor& visit,
                                  base::ProgressSink& progress, std::stop_token stop) override;
    base::Result<InnocentExclusion> excludeInnocents(const select::SelectorProof& proof,
                                                     base::ProgressSink& progress,
                                                     std::stop_token stop) override;
    base::Result<std::vector<store::KeptSelector>> kept() override;
    base::Result<bool> isStale(const select::SelectorProof& proof) override;

private:
    [[nodiscard]] base::Result<CaseTwins> findTwins(const select::Expression& expression,
                                                    const std::stop_token& stop);

    store::Database m_database;
    SourceTrust m_trust;
    std::mutex m_mutex;
};

base::Result<SelectorScope> SelectorSessionImpl::scope(const ScopeRequest& request,
                                                       std::stop_token stop) {
    const std::lock_guard lock(m_mutex);
    return findScope(m_database, request, std::move(stop));
}

base::Result<CaseTwins> SelectorSessionImpl::findTwins(const select::Expression& expression,
                                                       const std::stop_token& stop) {
    std::set<std::string> texts;
    collectTexts(expression, texts);
    CaseTwins twins(texts);
    store::CaseTexts ids(m_database);
    const base::Result<std::vector<events::GroupId>> groups = ids.groups();
    if (!groups) {
        return base::fail(groups.error());
    }
    for (const events::GroupId& group : *groups) {
        twins.look(group.id);
    }
    for (std::uint32_t shard = 0; shard < base::ShardedInterner::kShards; ++shard) {
        if (stop.stop_requested()) {
            return base::fail(base::ErrorCode::Cancelled, "stopped");
        }
        const base::Result<void> read = ids.forEachId(
            shard, [&twins](std::uint32_t, std::string_view text) { twins.look(text); });
        if (!read) {
            return base::fail(read.error());
        }
    }
    return twins;
}

base::Result<std::vector<select::LintFinding>>
SelectorSessionImpl::lint(const std::string& selector, std::stop_token stop) {
    const std::lock_guard lock(m_mutex);
    const auto expression = select::parseSelector(selector);
    if (!expression) {
        return base::fail(toError(selector, expression.error()));
    }
    const base::Result<std::optional<std::int64_t>> processed =
        store::readLastProcessed(m_database);
    const base::Result<CaseTwins> twins = findTwins(*expression, stop);
    if (!processed || !twins) {
        return base::fail(processed ? twins.error() : processed.error());
    }
    select::LintContext context;
    context.exportedMs = *processed;
    context.twinsOf = [&twins](const std::string& id) { return twins->of(id); };
    return select::lintSelector(selector, *expression, context);
}

base::Result<select::SelectorProof> SelectorSessionImpl::prove(const select::ProofClaim& claim,
                                                               const ProofOptions& options,
                                                               base::ProgressSink& progress,
                                                               std::stop_token stop) {
    const std::lock_guard lock(m_mutex);
    return runProof(m_database, m_trust, claim, options, progress, std::move(stop));
}

base::Result<RowsAnswer> SelectorSessionImpl::rows(const ProofRowsRequest& request,
                                                   const RowVisitor& visit,
                                                   base::ProgressSink& progress,
                                                   std::stop_token stop) {
    const std::lock_guard lock(m_mutex);
    return readProofRows(m_database, m_trust, request, visit, progress, stop);
}

base::Result<InnocentExclusion>
SelectorSessionImpl::excludeInnocents(const select::SelectorProof& proof,
                                      base::ProgressSink& progress, std::stop_token stop) {
    const std::lock_guard lock(m_mutex);
    return findExclusion(m_database, m_trust, proof, progress, stop);
}

base::Result<std::vector<store::KeptSelector>> SelectorSessionImpl::kept() {
    const std::lock_guard lock(m_mutex);
    return store::readSelectors(m_database);
}

base::Result<bool> SelectorSessionImpl::isStale(const select::SelectorProof& proof) {
    const std::lock_guard lock(m_mutex);
    const base::Result<store::CaseSettings> settings = store::readSettings(m_database);
    const base::Result<std::vector<store::SourceRecord>> sources = store::readSources(m_database);
    if (!settings || !sources) {
        return base::fail(settings ? sources.error() : settings.error());
    }
    return fingerprintOf(proof.claim, *sources, settings->timezone) != proof.fingerprint;
}

} // namespace

base::Result<std::shared_ptr<SelectorSession>>
SelectorSession::open(const std::filesystem::path& path) {
    base::Result<store::Database> database = store::openForReading(path.string());
    if (!database) {
        return base::fail(database.error());
    }
    return std::make_shared<SelectorSessionImpl>(path, std::move(*database));
}

} // namespace shardscope::session
