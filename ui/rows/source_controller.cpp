// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/source_controller.h"

#include "ui/rows/source_window.h"
#include "ui/shell/case_controller.h"

#include <utility>

namespace shardscope::ui {

SourceController::SourceController(Engine engine, CaseController& openCase, QWidget& window)
    : m_engine(std::move(engine)), m_case(openCase), m_window(window) {
    connect(&openCase, &CaseController::closed, this, [this] {
        m_lane.abandon();
        if (m_viewer) {
            m_viewer->close();
        }
    });
}

void SourceController::open(const store::NoteSubject& row) {
    m_row = row;
    if (!m_viewer) {
        m_viewer = new SourceWindow(&m_window);
        m_viewer->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_viewer, &SourceWindow::retryRequested, this, &SourceController::read);
    }
    read();
    m_viewer->show();
    m_viewer->raise();
    m_viewer->activateWindow();
}

void SourceController::read() {
    if (!m_case.status().open || !m_viewer) {
        return;
    }
    const session::RowPlace place{m_row.path, m_row.offset};
    m_viewer->showReading(place, m_row.line);
    m_lane.run(
        [engine = m_engine, path = m_case.status().path,
         place](std::stop_token stop) -> base::Result<session::SourceLines> {
            const auto session = engine.openSession(path);
            return session ? (*session)->lines(place, kAround, std::move(stop))
                           : base::fail(session.error());
        },
        this,
        [this](base::Result<session::SourceLines> lines) {
            if (!m_viewer) {
                return;
            }
            if (lines) {
                m_viewer->show(std::move(*lines));
            } else if (lines.error().code != base::ErrorCode::Cancelled) {
                m_viewer->showError(lines.error());
            }
        });
}

} // namespace shardscope::ui
