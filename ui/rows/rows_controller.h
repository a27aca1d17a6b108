// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rows/event_rows.h"
#include "ui/rows/source_controller.h"
#include "ui/shell/engine.h"
#include "ui/shell/job_runner.h"

#include <QObject>

#include <cstdint>

namespace shardscope::ui {

class CaseController;
class RowsDock;

/// Reads the rows that the dock asks for, the newest question winning, through sessions of its
/// own: the case's serves the board, which must not wait for files.
class RowsController : public QObject {
    Q_OBJECT

public:
    /// `window` owns it, and is what a viewer of a file belongs to.
    RowsController(Engine engine, CaseController& openCase, RowsDock& dock, QWidget& window);

private:
    void run(const RowsQuestion& question);
    void follow();

    Engine m_engine;
    CaseController& m_case;
    RowsDock& m_dock;
    SourceController m_source;
    std::vector<store::SourceRecord> m_sources; ///< that the rows are from
    std::uint64_t m_serial = 0;                 ///< of the newest question
    JobRunner m_lane{JobRunner::Order::NewestWins};
};

} // namespace shardscope::ui
