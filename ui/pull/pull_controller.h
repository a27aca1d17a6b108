// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pull/pull_draft.h"
#include "ui/pull/pull_feed.h"
#include "ui/pull/pull_memory.h"
#include "ui/pull/run_step.h"
#include "ui/shell/job_runner.h"

#include <QObject>
#include <QTimer>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace shardscope::ui {

class CaseController;
class PullPage;

/// Runs what the page of pulls asks for: tests of a connection, the keychain, plans, and one pull
/// at a time into the open case, whose files then go into the window's own import.
class PullController : public QObject {
    Q_OBJECT

public:
    PullController(Engine engine, CaseController& openCase, QSettings& settings, PullPage& page,
                   QObject* parent);

    [[nodiscard]] bool running() const { return m_pullLane.busy(); }

Q_SIGNALS:
    void pageRequested();
    /// This case is to be opened, or made.
    void caseRequested(const std::filesystem::path& casePath);
    void boardRequested();
    void importRequested(const std::filesystem::path& casePath,
                         const session::ImportOptions& options);

private:
    void connectPage();
    void arrive();
    void readSecret(const session::Connection& connection);
    void keepConnection();
    void test();
    void plan();
    void start(const PullDraft& draft, const std::string& secret);
    void caseOpened();
    void pull();
    void tell();
    void finish(const base::Result<session::PullReport>& answer);
    void end();
    void import(std::vector<session::PullDay> days);
    void resumeUnfinished();
    [[nodiscard]] PullPace paceOf(const PullFeed::Batch& news);

    Engine m_engine;
    CaseController& m_case;
    PullMemory m_memory;
    PullPage& m_page;
    bool m_arrived = false;
    std::optional<PullDraft> m_draft; ///< of the pull that runs, is paused, or waits for its case
    std::string m_secret;             ///< of that pull
    bool m_waitsForCase = false;
    bool m_ending = false;               ///< stopped for good, not paused
    std::optional<PullDraft> m_resuming; ///< waits for its secret
    std::shared_ptr<PullFeed> m_feed;
    std::vector<session::PullDay> m_days; ///< of the pull, as told last
    struct {
        base::Clock::Time began;
        std::size_t completeBefore = 0;
        std::uint64_t bytes = 0; ///< of the day under way, when looked last
        base::Clock::Time lastRequest;
    } m_pace;
    QTimer m_timer;
    JobRunner m_testLane{JobRunner::Order::NewestWins};
    JobRunner m_secretLane{JobRunner::Order::OneAfterAnother};
    JobRunner m_planLane{JobRunner::Order::NewestWins};
    JobRunner m_pullLane{JobRunner::Order::OneAfterAnother};
};

} // namespace shardscope::ui
