// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/engine.h"
#include "ui/shell/job_runner.h"

#include <QObject>

#include <cstdint>

namespace shardscope::ui {

class CaseController;
class SimulatePage;

/// Runs the page's simulations, the newest winning. Each reads through a session of its own: the
/// case's serves the board, which must not wait for files that are read again.
class SimulateController : public QObject {
    Q_OBJECT

public:
    SimulateController(Engine engine, CaseController& openCase, SimulatePage& page,
                       QObject* parent);

private:
    void run(session::SimulationRequest request);

    Engine m_engine;
    CaseController& m_case;
    SimulatePage& m_page;
    std::uint64_t m_serial = 0; ///< of the newest run
    JobRunner m_lane{JobRunner::Order::NewestWins};
};

} // namespace shardscope::ui
