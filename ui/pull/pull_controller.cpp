// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pull/pull_controller.h"

#include "ui/pull/connect_step.h"
#include "ui/pull/plan_step.h"
#include "ui/pull/pull_page.h"
#include "ui/pull/pull_words.h"
#include "ui/shell/case_controller.h"
#include "ui/text/number_text.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace shardscope::ui {

namespace {

constexpr std::chrono::milliseconds kPeriod{200};

using session::PullState;

std::size_t completeOf(const std::vector<session::PullDay>& days) {
    return static_cast<std::size_t>(std::ranges::count_if(
        days, [](const session::PullDay& day) { return day.state == PullState::Complete; }));
}

} // namespace

PullController::PullController(Engine engine, CaseController& openCase, QSettings& settings,
                               PullPage& page, QObject* parent)
    : QObject(parent),
      m_engine(std::move(engine)),
      m_case(openCase),
      m_memory(settings),
      m_page(page) {
    m_timer.setInterval(kPeriod);
    connect(&m_timer, &QTimer::timeout, this, &PullController::tell);
    // The window shows the case first, then this page.
    connect(&m_case, &CaseController::opened, this, &PullController::caseOpened,
            Qt::QueuedConnection);
    connect(&m_case, &CaseController::openFailed, this, [this](const base::Error& error) {
        if (std::exchange(m_waitsForCase, false)) {
            m_page.runStep().showError(error);
            m_page.setRunning(false);
            Q_EMIT pageRequested();
        }
    });
    connect(&m_case, &CaseController::statusChanged, this,
            [this] { m_page.planStep().setCase(m_case.status()); });
    connect(&m_case, &CaseController::closed, &m_pullLane, &JobRunner::requestStop);
    connectPage();
}

void PullController::connectPage() {
    ConnectStep& connecting = m_page.connectStep();
    RunStep& run = m_page.runStep();
    connect(&m_page, &PullPage::shown, this, &PullController::arrive);
    connect(&m_page, &PullPage::connected, this, &PullController::keepConnection);
    connect(&m_page, &PullPage::stepShown, this, [this](int step) {
        if (step == PullPage::Plan) {
            plan();
        }
    });
    connect(&m_page, &PullPage::startRequested, this,
            [this] { start(m_page.draft(), m_page.connectStep().secret().toStdString()); });
    connect(&m_page, &PullPage::resumeOfferTaken, this, &PullController::resumeUnfinished);
    connect(&connecting, &ConnectStep::connectionChosen, this, &PullController::readSecret);
    connect(&connecting, &ConnectStep::testRequested, this, &PullController::test);
    connect(&connecting, &ConnectStep::stopRequested, &m_testLane, &JobRunner::requestStop);
    connect(&m_page.planStep(), &PlanStep::changed, this, &PullController::plan);
    connect(&run, &RunStep::pauseRequested, this, [this] {
        m_page.runStep().showPausing();
        m_pullLane.requestStop();
    });
    connect(&run, &RunStep::resumeRequested, this, [this] {
        if (m_draft && !running()) {
            start(PullDraft(*m_draft), std::string(m_secret));
        }
    });
    connect(&run, &RunStep::endRequested, this, &PullController::end);
    connect(&run, &RunStep::boardRequested, this, &PullController::boardRequested);
}

/// The first time the page is seen, not before: the keychain may want a password.
void PullController::arrive() {
    if (!m_engine.vendor.clock || std::exchange(m_arrived, true)) {
        return;
    }
    const auto today =
        std::chrono::floor<std::chrono::days>(m_engine.vendor.clock->now().time_since_epoch());
    m_page.planStep().setToday({static_cast<std::int32_t>(today.count())});
    const std::vector<session::Connection> known = m_memory.connections();
    m_page.connectStep().offer(known);
    if (!known.empty()) {
        readSecret(known.front());
    }
    m_page.offerResume(m_draft ? std::nullopt : m_memory.unfinished());
}

void PullController::readSecret(const session::Connection& connection) {
    m_secretLane.run([secrets = m_engine.vendor.secrets, account = session::accountOf(connection)](
                         std::stop_token stop) { return secrets->read(account, std::move(stop)); },
                     this,
                     [this, connection](const base::Result<std::optional<std::string>>& secret) {
                         ConnectStep& step = m_page.connectStep();
                         if (!secret) {
                             step.showNoKeychain(secret.error());
                         } else if (step.connection() == connection) {
                             step.showSecret(*secret);
                         }
                         if (std::exchange(m_resuming, {}) && step.isComplete()) {
                             m_page.showStep(PullPage::Plan);
                             start(m_page.draft(), step.secret().toStdString());
                         }
                     });
}

void PullController::keepConnection() {
    ConnectStep& step = m_page.connectStep();
    const session::Connection connection = step.connection();
    m_memory.remember(connection);
    m_page.planStep().setProject(connection.projectId);
    m_secretLane.run(
        [secrets = m_engine.vendor.secrets, account = session::accountOf(connection),
         secret = step.secret().toStdString(), keeps = step.keepsSecret()](std::stop_token stop) {
            return keeps ? secrets->write(account, secret, std::move(stop))
                         : secrets->remove(account, std::move(stop));
        },
        this,
        [this](const base::Result<void>& kept) {
            if (!kept && kept.error().code != base::ErrorCode::Cancelled) {
                m_page.connectStep().showNoKeychain(kept.error());
            }
        });
}

void PullController::test() {
    ConnectStep& step = m_page.connectStep();
    const session::Connection connection = step.connection();
    const auto endpoints = session::endpointsOf(connection);
    if (!endpoints) {
        step.showError(endpoints.error());
        return;
    }
    step.showTesting();
    m_testLane.run(
        [connection, secret = step.secret().toStdString(), vendor = m_engine.vendor,
         transport = m_engine.vendor.connect(*endpoints)](std::stop_token stop) {
            return session::checkConnection(connection, secret, vendor.stateFolder, *transport,
                                            *vendor.clock, std::move(stop));
        },
        this,
        [this](const base::Result<mixpanel::ConnectionVerdict>& verdict) {
            if (verdict) {
                m_page.connectStep().show(*verdict);
            } else {
                m_page.connectStep().showError(verdict.error());
            }
        });
}

void PullController::plan() {
    PlanStep& step = m_page.planStep();
    if (m_page.step() != PullPage::Plan || !m_page.connectStep().isComplete() ||
        !step.isComplete()) {
        return;
    }
    const PullDraft draft = m_page.draft();
    auto options = optionsOf(draft, m_page.connectStep().secret().toStdString(), m_engine.vendor);
    if (!options) {
        m_planLane.abandon();
        step.showError(options.error());
        return;
    }
    m_planLane.run(
        [options = std::move(*options), path = draft.casePath, clock = m_engine.vendor.clock](
            std::stop_token) { return session::planPull(path, options, *clock); },
        this,
        [this](const base::Result<session::PullPlan>& plan) {
            if (plan) {
                m_page.planStep().show(*plan, m_engine.vendor.clock->now());
            } else if (plan.error().code != base::ErrorCode::Cancelled) {
                m_page.planStep().showError(plan.error());
            }
        });
}

void PullController::start(const PullDraft& draft, const std::string& secret) {
    if (running()) {
        return;
    }
    m_draft = draft;
    m_secret = secret;
    m_ending = false;
    m_days.clear();
    m_memory.keepUnfinished(draft);
    m_page.offerResume({});
    m_page.setRunning(true);
    m_page.runStep().begin(connectionText(draft.connection));
    m_page.showStep(PullPage::Run);
    if (m_case.status().open && m_case.status().path == draft.casePath && m_case.editor()) {
        pull();
        return;
    }
    m_waitsForCase = true;
    Q_EMIT caseRequested(draft.casePath);
}

void PullController::caseOpened() {
    if (m_waitsForCase && m_case.status().path == m_draft->casePath) {
        m_waitsForCase = false;
        Q_EMIT pageRequested();
        pull();
    }
}

void PullController::pull() {
    auto options = optionsOf(*m_draft, m_secret, m_engine.vendor);
    if (options && !m_case.editor()) {
        options = base::fail(base::ErrorCode::Locked, "this case is open for reading only",
                             m_draft->casePath.string(), "choose another case");
    }
    if (!options) {
        finish(base::fail(options.error()));
        return;
    }
    options->editor = m_case.editor();
    m_feed = std::make_shared<PullFeed>();
    m_pace = {};
    m_pace.began = m_engine.vendor.clock->now();
    m_timer.start();
    auto transport = m_engine.vendor.connect(options->endpoints);
    m_pullLane.run(
        [path = m_draft->casePath, options = std::move(*options), feed = m_feed,
         transport = std::move(transport), clock = m_engine.vendor.clock](std::stop_token stop) {
            return session::pullDays(path, options, *transport, *clock, *feed, std::move(stop));
        },
        this, [this](const base::Result<session::PullReport>& report) { finish(report); });
}

/// Days of this run by their number, and no earlier than the quota lets the last one go.
PullPace PullController::paceOf(const PullFeed::Batch& news) {
    const base::Clock::Time now = m_engine.vendor.clock->now();
    if (news.planned) {
        m_pace.completeBefore = completeOf(m_days);
        m_pace.lastRequest = news.planned->lastRequest;
    }
    PullPace pace;
    std::uint64_t bytes = 0;
    for (const session::PullDay& day : m_days) {
        bytes += day.requests > 0 || day.state == PullState::Fetching ? day.bytes : 0;
    }
    const double seconds = std::chrono::duration<double>(now - m_pace.began).count();
    const std::size_t complete = completeOf(m_days);
    const std::size_t done = complete - std::min(complete, m_pace.completeBefore);
    if (seconds >= 1 && bytes > 0) {
        pace.bytesPerSecond = static_cast<double>(bytes) / seconds;
    }
    if (done > 0) {
        const double left =
            seconds / static_cast<double>(done) * static_cast<double>(m_days.size() - complete);
        const auto quota =
            std::chrono::duration_cast<std::chrono::seconds>(m_pace.lastRequest - now);
        pace.timeLeft = std::max(quota, std::chrono::seconds(static_cast<std::int64_t>(left)));
    }
    return pace;
}

void PullController::tell() {
    const PullFeed::Batch news = m_feed->take();
    if (news.planned) {
        m_days = news.planned->days;
    }
    for (const auto& [index, day] : news.changed) {
        if (index < m_days.size()) {
            m_days[index] = day;
        }
    }
    m_page.runStep().show(news, paceOf(news), m_engine.vendor.clock->now());
}

void PullController::finish(const base::Result<session::PullReport>& answer) {
    m_timer.stop();
    if (m_feed) {
        tell();
    }
    m_page.setRunning(false);
    RunStep& step = m_page.runStep();
    if (!answer) {
        step.showError(answer.error());
        return;
    }
    if (answer->cancelled && !m_ending) {
        step.showPaused();
        return;
    }
    step.showDone(*answer);
    if (m_ending || !answer->hasSetAside()) {
        m_memory.forgetUnfinished();
    }
    import(answer->days);
}

void PullController::end() {
    m_ending = true;
    if (running()) {
        m_page.runStep().showPausing();
        m_pullLane.requestStop();
        return;
    }
    session::PullReport report;
    report.days = m_days;
    report.cancelled = true;
    finish(report);
}

void PullController::import(std::vector<session::PullDay> days) {
    session::PullReport report;
    report.days = std::move(days);
    session::ImportOptions options;
    options.paths = report.files();
    if (options.paths.empty() || !m_case.editor()) {
        return;
    }
    options.timezone = m_draft->timezone;
    options.groupKeys = m_draft->groupKeys;
    m_pullLane.run([editor = m_case.editor(), days = report.days](
                       std::stop_token) { return session::takeOutChanged(*editor, days); },
                   this,
                   [this, path = m_draft->casePath, options](const base::Result<void>& ready) {
                       if (ready) {
                           Q_EMIT importRequested(path, options);
                       } else {
                           m_page.runStep().showError(ready.error());
                       }
                   });
}

void PullController::resumeUnfinished() {
    const auto draft = m_memory.unfinished();
    if (!draft) {
        m_page.offerResume({});
        return;
    }
    m_page.setDraft(*draft);
    if (m_page.connectStep().isComplete()) {
        start(*draft, m_page.connectStep().secret().toStdString());
        return;
    }
    m_page.showStep(PullPage::Connect);
    m_resuming = draft;
    readSecret(draft->connection);
}

} // namespace shardscope::ui
