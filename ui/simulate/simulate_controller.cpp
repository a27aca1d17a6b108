// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/simulate/simulate_controller.h"

#include "ui/shell/case_controller.h"
#include "ui/shell/progress_feed.h"
#include "ui/simulate/simulate_page.h"

#include <memory>
#include <utility>

namespace shardscope::ui {

SimulateController::SimulateController(Engine engine, CaseController& openCase, SimulatePage& page,
                                       QObject* parent)
    : QObject(parent), m_engine(std::move(engine)), m_case(openCase), m_page(page) {
    connect(&page, &SimulatePage::requested, this, &SimulateController::run);
    connect(&page, &SimulatePage::cancelRequested, &m_lane, &JobRunner::requestStop);
    connect(&openCase, &CaseController::statusChanged, this, [this] {
        if (!m_case.status().open) {
            m_lane.abandon();
        }
        m_page.setCase(m_case.status());
    });
}

void SimulateController::run(session::SimulationRequest request) {
    if (!m_case.status().open) {
        return;
    }
    request.editor = m_case.editor();
    m_page.showRunning();
    const auto progress =
        ProgressFeed::make(this, [this, serial = ++m_serial](const base::Progress& now) {
            if (serial == m_serial && m_lane.busy()) { // not of a run that was given up
                m_page.showProgress(now);
            }
        });
    m_lane.run(
        [engine = m_engine, path = m_case.status().path, request = std::move(request),
         progress](std::stop_token stop) -> base::Result<session::LimitSimulation> {
            const auto session = engine.openSession(path);
            return session ? (*session)->simulateLimit(request, *progress, std::move(stop))
                           : base::fail(session.error());
        },
        this,
        [this](base::Result<session::LimitSimulation> answer) {
            if (answer) {
                m_page.show(std::make_shared<const session::LimitSimulation>(std::move(*answer)));
            } else if (answer.error().code == base::ErrorCode::Cancelled) {
                m_page.showStopped();
            } else {
                m_page.showError(answer.error());
            }
        });
}

} // namespace shardscope::ui
