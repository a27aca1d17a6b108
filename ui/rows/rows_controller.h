// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rows/event_rows.h"
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
    RowsController(Engine engine, CaseController& openCase, RowsDock& dock, QObject* parent);

private:
    void run(const RowsQuestion& question);

    Engine m_engine;
    CaseController& m_case;
    RowsDock& m_dock;
    std::uint64_t m_serial = 0; ///< of the newest question
    JobRunner m_lane{JobRunner::Order::NewestWins};
};

} // namespace shardscope::ui
