// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/case_session_impl.h"

#include "core/session/finding_search.h"
#include "core/session/limit_run.h"
#include "core/session/profile_run.h"
#include "core/session/row_search.h"
#include "core/session/source_lines.h"
#include "core/store/case_notes.h"
#include "core/store/limit_survey_query.h"
#include "core/store/saved_filters.h"

#include <set>
#include <utility>

namespace shardscope::session {

namespace {
/// Of a case of 5 million events they take about half of it.
constexpr std::size_t kMostKeptCells = std::size_t{64} << 20U; // bytes
} // namespace

base::Result<std::shared_ptr<CaseSession>> CaseSession::open(const std::filesystem::path& path) {
    base::Result<store::Database> database = store::openForReading(path.string());
    if (!database) {
        return base::fail(database.error());
    }
    return std::make_shared<CaseSessionImpl>(path, std::move(*database));
}

base::Result<store::CaseSettings> CaseSessionImpl::settings() {
    const std::lock_guard lock(m_mutex);
    return store::readSettings(m_database);
}

base::Result<std::vector<store::SourceRecord>> CaseSessionImpl::sources() {
    const std::lock_guard lock(m_mutex);
    return store::readSources(m_database);
}

base::Result<std::vector<SourceFile>> CaseSessionImpl::sourceHealth() {
    const std::lock_guard lock(m_mutex);
    const base::Result<std::vector<store::SourceRecord>> sources = store::readSources(m_database);
    if (!sources) {
        return base::fail(sources.error());
    }
    std::vector<SourceFile> files;
    for (const store::SourceRecord& source : *sources) {
        files.push_back({source.id, source.path, m_trust.look(source)});
    }
    return files;
}

base::Result<std::uint64_t> CaseSessionImpl::generation() {
    const std::lock_guard lock(m_mutex);
    return store::readGeneration(m_database);
}

void CaseSessionImpl::showLive(std::shared_ptr<LiveCounts> live) {
    const std::lock_guard lock(m_mutex);
    m_live = std::move(live);
}

base::Result<std::shared_ptr<const store::BoardSnapshot>>
CaseSessionImpl::board(const store::BoardRequest& request, std::stop_token stop) {
    const std::lock_guard lock(m_mutex);
    return ask(request, stop);
}

base::Result<std::shared_ptr<const store::BoardSnapshot>>
CaseSessionImpl::ask(const store::BoardRequest& request, const std::stop_token& stop) {
    // Everything is read in one transaction: a commit in between would mix two states.
    const base::Result<store::Transaction> transaction =
        store::Transaction::begin(m_database, store::Transaction::Kind::Read);
    if (!transaction) {
        return base::fail(transaction.error());
    }
    const base::Result<std::uint64_t> generation = store::readGeneration(m_database);
    if (!generation) {
        return base::fail(generation.error());
    }
    LiveCounts* live = m_live && m_live->running() ? m_live.get() : nullptr;
    if (live != nullptr) {
        const base::Result<std::vector<store::SourceRecord>> sources =
            store::readSources(m_database);
        if (!sources) {
            return base::fail(sources.error());
        }
        std::set<std::int64_t> committed;
        for (const store::SourceRecord& source : *sources) {
            committed.insert(source.id);
        }
        live->freeze(committed);
    }
    store::BoardQuery query(m_database, live);
    if (live == nullptr && m_kept && m_kept->generation == *generation) {
        query.useKept(m_kept->kept);
    } else {
        m_kept.reset();
    }
    query.keepCells(kMostKeptCells);
    base::Result<std::shared_ptr<const store::BoardSnapshot>> board = query.run(request, stop);
    if (board && live == nullptr) {
        m_kept = KeptForBoards{*generation, query.kept()};
    }
    return board;
}

base::Result<DetectAnswer> CaseSessionImpl::detect(const DetectRequest& request,
                                                   base::ProgressSink& progress,
                                                   std::stop_token stop) {
    const std::lock_guard lock(m_mutex);
    return findHotKeys(m_database, m_trust, request, progress, std::move(stop));
}

base::Result<LimitSimulation> CaseSessionImpl::simulateLimit(const SimulationRequest& request,
                                                             base::ProgressSink& progress,
                                                             std::stop_token stop) {
    const std::lock_guard lock(m_mutex);
    return runLimit(m_database, m_trust, request, progress, std::move(stop));
}

base::Result<detect::LimitSurvey> CaseSessionImpl::surveyLimits(std::stop_token stop) {
    const std::lock_guard lock(m_mutex);
    const base::Result<store::Transaction> transaction =
        store::Transaction::begin(m_database, store::Transaction::Kind::Read);
    if (!transaction) {
        return base::fail(transaction.error());
    }
    return store::surveyLimits(m_database, std::move(stop));
}

base::Result<std::vector<std::optional<KeyDayMoments>>>
CaseSessionImpl::moments(const std::vector<KeyDayPlace>& places, std::stop_token stop) {
    const std::lock_guard lock(m_mutex);
    const base::Result<store::Transaction> transaction =
        store::Transaction::begin(m_database, store::Transaction::Kind::Read);
    if (!transaction) {
        return base::fail(transaction.error());
    }
    return readMoments(m_database, places, std::move(stop));
}

base::Result<CaseSession::QuarantinePage> CaseSessionImpl::quarantine(std::uint64_t skip,
                                                                      std::uint64_t count) {
    const std::lock_guard lock(m_mutex);
    base::Result<store::QuarantineRows> rows = store::readQuarantine(m_database, skip, count);
    if (!rows) {
        return base::fail(rows.error());
    }
    return QuarantinePage{rows->total, rows->kept, std::move(rows->lines)};
}

base::Result<std::vector<store::CaseNote>> CaseSessionImpl::notes() {
    const std::lock_guard lock(m_mutex);
    return store::readNotes(m_database);
}

base::Result<std::vector<store::TimelineDay>>
CaseSessionImpl::timeline(const events::ShardKey& key) {
    const std::lock_guard lock(m_mutex);
    // One state of the case for all that is read.
    const base::Result<store::Transaction> transaction =
        store::Transaction::begin(m_database, store::Transaction::Kind::Read);
    if (!transaction) {
        return base::fail(transaction.error());
    }
    return store::readTimeline(m_database, key);
}

base::Result<RowsAnswer> CaseSessionImpl::rows(const RowsRequest& request, const RowVisitor& visit,
                                               base::ProgressSink& progress, std::stop_token stop) {
    const std::lock_guard lock(m_mutex);
    return findRows(m_database, m_trust, request, visit, progress, std::move(stop));
}

base::Result<SourceLines> CaseSessionImpl::lines(const RowPlace& place, std::size_t around,
                                                 std::stop_token stop) {
    const std::lock_guard lock(m_mutex);
    return readLines(m_database, m_trust, place, around, stop);
}

base::Result<KeyProfile> CaseSessionImpl::profile(const ProfileRequest& request,
                                                  base::ProgressSink& progress,
                                                  std::stop_token stop) {
    const std::lock_guard lock(m_mutex);
    return profileKey(m_database, m_trust, request, progress, std::move(stop));
}

base::Result<std::vector<store::SavedFilter>> CaseSessionImpl::savedFilters() {
    const std::lock_guard lock(m_mutex);
    return store::readFilters(m_database);
}

base::Result<std::vector<std::string>>
CaseSessionImpl::findIds(const std::string& text, std::size_t most, std::stop_token stop) {
    const std::lock_guard lock(m_mutex);
    const base::Result<store::Transaction> transaction =
        store::Transaction::begin(m_database, store::Transaction::Kind::Read);
    if (!transaction) {
        return base::fail(transaction.error());
    }
    const base::Result<std::uint64_t> generation = store::readGeneration(m_database);
    if (!generation) {
        return base::fail(generation.error());
    }
    if (!m_ids || m_ids->generation != *generation) {
        m_ids = CachedIds{*generation, store::IdSearch()};
    }
    store::CaseTexts texts(m_database);
    return m_ids->search.find(text, most, texts, stop);
}

} // namespace shardscope::session
