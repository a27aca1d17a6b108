// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/rows_controller.h"

#include "ui/rows/rows_dock.h"
#include "ui/shell/case_controller.h"
#include "ui/shell/progress_feed.h"

#include <utility>

namespace shardscope::ui {

RowsController::RowsController(Engine engine, CaseController& openCase, RowsDock& dock,
                               QWidget& window)
    : QObject(&window),
      m_engine(std::move(engine)),
      m_case(openCase),
      m_dock(dock),
      m_source(m_engine, openCase, window) {
    connect(&dock, &RowsDock::asked, this, &RowsController::run);
    connect(&dock, &RowsDock::stopRequested, &m_lane, &JobRunner::requestStop);
    connect(&dock, &RowsDock::sourceRequested, &m_source, &SourceController::open);
    connect(&openCase, &CaseController::statusChanged, this, &RowsController::follow);
    connect(&openCase, &CaseController::closed, this, [this] {
        m_lane.abandon();
        m_sources.clear();
        m_dock.forget();
    });
}

void RowsController::follow() {
    const CaseStatus& status = m_case.status();
    m_dock.setReadOnly(status.readOnly, status.readOnlyReason);
    m_dock.showNotes(status.notes);
    if (status.open && status.sources != m_sources) {
        m_sources = status.sources;
        m_dock.showChanged();
    }
}

void RowsController::run(const RowsQuestion& question) {
    if (!m_case.status().open) {
        return;
    }
    m_dock.showRunning();
    const auto progress =
        ProgressFeed::make(this, [this, serial = ++m_serial](const base::Progress& now) {
            if (serial == m_serial && m_lane.busy()) { // not of a question that was given up
                m_dock.showProgress(now);
            }
        });
    m_lane.run(
        [engine = m_engine, path = m_case.status().path, question,
         progress](std::stop_token stop) -> base::Result<EventRows> {
            const auto session = engine.openSession(path);
            return session ? question.ask(**session, *progress, std::move(stop))
                           : base::fail(session.error());
        },
        this,
        [this](base::Result<EventRows> answer) {
            if (answer) {
                m_dock.show(std::move(*answer));
            } else if (answer.error().code == base::ErrorCode::Cancelled) {
                m_dock.showStopped();
            } else {
                m_dock.showError(answer.error());
            }
        });
}

} // namespace shardscope::ui
