// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/engine.h"
#include "ui/shell/job_runner.h"

#include <QObject>

#include <memory>

namespace shardscope::ui {

class BoardPage;
class CaseController;

/// Fetches what sections of the board show beside the snapshot: the survey of limits, and the
/// moments of the keys and days that the vendor's word is about. Reads through sessions of its
/// own, so that the board never waits for it.
class BoardFactsController : public QObject {
    Q_OBJECT

public:
    BoardFactsController(Engine engine, CaseController& openCase, BoardPage& board,
                         QObject* parent);

private:
    void survey();
    void fetchMoments(const std::shared_ptr<const store::BoardSnapshot>& snapshot);
    void followCase();

    Engine m_engine;
    CaseController& m_case;
    BoardPage& m_board;
    JobRunner m_surveyLane{JobRunner::Order::NewestWins};
    JobRunner m_momentsLane{JobRunner::Order::NewestWins};
};

} // namespace shardscope::ui
