// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/case_note.h"
#include "ui/shell/engine.h"
#include "ui/shell/job_runner.h"

#include <QObject>
#include <QPointer>

namespace shardscope::ui {

class CaseController;
class SourceWindow;

/// Shows where an event stands in its file.
class SourceController : public QObject {
    Q_OBJECT

public:
    /// `window` is what the viewer belongs to.
    SourceController(Engine engine, CaseController& openCase, QWidget& window);

    /// `row` is a subject of the kind Row.
    void open(const store::NoteSubject& row);

    static constexpr std::size_t kAround = 40; ///< lines before and after

private:
    void read();

    Engine m_engine;
    CaseController& m_case;
    QWidget& m_window;
    QPointer<SourceWindow> m_viewer;
    store::NoteSubject m_row;
    JobRunner m_lane{JobRunner::Order::NewestWins};
};

} // namespace shardscope::ui
