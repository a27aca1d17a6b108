// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recents_controller.h"

#include "ui/shell/case_controller.h"
#include "ui/shell/recent_cases.h"
#include "ui/text/size_text.h"

namespace shardscope::ui {

namespace {

/// Whether the board asked for shows all of the case, with its own limits.
bool isWhole(const store::BoardRequest& asked) {
    return asked.filter.empty() && !asked.from && !asked.to && !asked.limits;
}

} // namespace

RecentsController::RecentsController(RecentCases& recents, CaseController& openCase,
                                     QObject* parent)
    : QObject(parent) {
    connect(&openCase, &CaseController::opened, &recents, [&recents, &openCase] {
        recents.touch(fromPath(openCase.status().path), QDateTime::currentDateTimeUtc());
    });
    connect(&openCase, &CaseController::boardReady, &recents,
            [&recents, &openCase](const std::shared_ptr<const store::BoardSnapshot>& snapshot) {
                if (!isWhole(openCase.boardRequest()) || snapshot->partial || snapshot->empty) {
                    return;
                }
                recents.setFigures(fromPath(openCase.status().path), snapshot->figures.hotIds,
                                   snapshot->figures.hotGroups, openCase.status().events());
            });
}

} // namespace shardscope::ui
