// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/case_session.h"
#include "core/session/live_counts.h"
#include "core/session/source_trust.h"
#include "core/store/board_query.h"
#include "core/store/case_reader.h"
#include "core/store/id_search.h"

#include <map>
#include <memory>
#include <mutex>
#include <optional>

namespace shardscope::session {

/// A CaseSession on its own read-only handle.
class CaseSessionImpl final : public CaseSession {
public:
    CaseSessionImpl(std::filesystem::path path, store::Database database)
        : m_path(std::move(path)), m_database(std::move(database)), m_trust(m_path.string()) {}

    const std::filesystem::path& path() const override { return m_path; }
    base::Result<store::CaseSettings> settings() override;
    base::Result<std::vector<store::SourceRecord>> sources() override;
    base::Result<std::vector<SourceFile>> sourceHealth() override;
    base::Result<std::uint64_t> generation() override;
    void showLive(std::shared_ptr<LiveCounts> live) override;
    base::Result<std::shared_ptr<const store::BoardSnapshot>>
    board(const store::BoardRequest& request, std::stop_token stop) override;
    base::Result<DetectAnswer> detect(const DetectRequest& request, base::ProgressSink& progress,
                                      std::stop_token stop) override;
    base::Result<LimitSimulation> simulateLimit(const SimulationRequest& request,
                                                base::ProgressSink& progress,
                                                std::stop_token stop) override;
    base::Result<detect::LimitSurvey> surveyLimits(std::stop_token stop) override;
    base::Result<std::vector<std::optional<KeyDayMoments>>>
    moments(const std::vector<KeyDayPlace>& places, std::stop_token stop) override;
    base::Result<QuarantinePage> quarantine(std::uint64_t skip, std::uint64_t count) override;
    base::Result<std::vector<store::TimelineDay>> timeline(const events::ShardKey& key) override;
    base::Result<RowsAnswer> rows(const RowsRequest& request, const RowVisitor& visit,
                                  base::ProgressSink& progress, std::stop_token stop) override;
    base::Result<SourceLines> lines(const RowPlace& place, std::size_t around,
                                    std::stop_token stop) override;
    base::Result<KeyProfile> profile(const ProfileRequest& request, base::ProgressSink& progress,
                                     std::stop_token stop) override;
    base::Result<std::vector<store::CaseNote>> notes() override;
    base::Result<std::vector<store::SavedFilter>> savedFilters() override;
    base::Result<std::vector<std::string>> findIds(const std::string& text, std::size_t most,
                                                   std::stop_token stop) override;

private:
    /// What boards of one generation left in memory, so that a new filter need not read it again.
    struct KeptForBoards {
        std::uint64_t generation = 0;
        store::BoardQuery::Kept kept;
    };

    /// The texts of all ids of one generation.
    struct CachedIds {
        std::uint64_t generation = 0;
        store::IdSearch search;
    };

    [[nodiscard]] base::Result<std::shared_ptr<const store::BoardSnapshot>>
    ask(const store::BoardRequest& request, const std::stop_token& stop);

    std::filesystem::path m_path;
    store::Database m_database;
    std::mutex m_mutex;
    std::shared_ptr<LiveCounts> m_live;
    std::optional<KeptForBoards> m_kept;
    std::optional<CachedIds> m_ids;
    SourceTrust m_trust;
};

} // namespace shardscope::session
