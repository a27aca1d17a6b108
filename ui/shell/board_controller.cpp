// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/board_controller.h"

#include "ui/board/board_page.h"
#include "ui/shell/case_controller.h"
#include "ui/shell/case_edits.h"
#include "ui/text/size_text.h"
#include "ui/view/view_text.h"

#include <QClipboard>
#include <QGuiApplication>

namespace shardscope::ui {

BoardController::BoardController(CaseController& openCase, CaseEdits& edits, BoardPage& page,
                                 QObject* parent)
    : QObject(parent), m_case(openCase), m_page(page) {
    connect(&page, &BoardPage::idsWanted, &openCase, &CaseController::findIds);
    connect(&openCase, &CaseController::idsFound, &page, &BoardPage::offerIds);
    connect(&page, &BoardPage::savedFiltersChanged, &edits, &CaseEdits::setSavedFilters);
    connect(&openCase, &CaseController::statusChanged, &page, [&openCase, &page] {
        const CaseStatus& status = openCase.status();
        page.showSavedFilters(status.filters);
        page.setReadOnly(status.readOnly, status.readOnlyReason);
    });
}

void BoardController::copyCommand() const {
    if (!m_case.status().open) {
        return;
    }
    const auto& shown = m_page.snapshot();
    QGuiApplication::clipboard()->setText(
        boardCommand(fromPath(m_case.status().path), m_page.state(),
                     shown != nullptr ? shown->scope : store::Scope::All));
}

} // namespace shardscope::ui
