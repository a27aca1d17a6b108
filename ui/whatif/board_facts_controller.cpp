// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whatif/board_facts_controller.h"

#include "ui/board/board_page.h"
#include "ui/shell/case_controller.h"
#include "ui/whatif/what_if_panel.h"

#include <utility>

namespace shardscope::ui {

BoardFactsController::BoardFactsController(Engine engine, CaseController& openCase,
                                           BoardPage& board, QObject* parent)
    : QObject(parent), m_engine(std::move(engine)), m_case(openCase), m_board(board) {
    connect(&board.whatIf(), &WhatIfPanel::surveyRequested, this, &BoardFactsController::survey);
    connect(&board, &BoardPage::momentsRequested, this, &BoardFactsController::fetchMoments);
    connect(&openCase, &CaseController::statusChanged, this, &BoardFactsController::followCase);
}

void BoardFactsController::followCase() {
    m_surveyLane.abandon();
    if (!m_case.status().open) {
        m_momentsLane.abandon();
    }
    m_board.whatIf().forget();
}

void BoardFactsController::survey() {
    if (!m_case.status().open) {
        return;
    }
    m_surveyLane.run(
        [engine = m_engine,
         path = m_case.status().path](std::stop_token stop) -> base::Result<detect::LimitSurvey> {
            const auto session = engine.openSession(path);
            return session ? (*session)->surveyLimits(std::move(stop))
                           : base::fail(session.error());
        },
        this,
        [this](base::Result<detect::LimitSurvey> survey) {
            if (survey) {
                m_board.whatIf().showSurvey(
                    std::make_shared<const detect::LimitSurvey>(std::move(*survey)));
            } else {
                m_board.whatIf().showSurveyError(survey.error());
            }
        });
}

void BoardFactsController::fetchMoments(
    const std::shared_ptr<const store::BoardSnapshot>& snapshot) {
    if (!m_case.status().open) {
        return;
    }
    std::vector<session::KeyDayPlace> places;
    for (const store::KeyDayRow& row : snapshot->server.rows) {
        places.push_back({row.key, row.day, row.events});
    }
    m_momentsLane.run(
        [engine = m_engine, path = m_case.status().path,
         places = std::move(places)](std::stop_token stop) -> base::Result<MomentsOfRows> {
            const auto session = engine.openSession(path);
            return session ? (*session)->moments(places, std::move(stop))
                           : base::fail(session.error());
        },
        this,
        [this, snapshot](const base::Result<MomentsOfRows>& moments) {
            if (moments) { // else the tables stay as they are, and say what they lack
                m_board.showMoments(snapshot, *moments);
            }
        });
}

} // namespace shardscope::ui
