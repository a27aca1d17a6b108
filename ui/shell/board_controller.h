// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace shardscope::ui {

class BoardPage;
class CaseController;
class CaseEdits;

/// Couples the board's filter line with the open case: ids to complete, filters with a name, and
/// whether they can be saved.
class BoardController : public QObject {
    Q_OBJECT

public:
    BoardController(CaseController& openCase, CaseEdits& edits, BoardPage& page,
                    QObject* parent = nullptr);

    /// Puts the call of the headless program that prints the same board on the clipboard.
    void copyCommand() const;

private:
    CaseController& m_case;
    BoardPage& m_page;
};

} // namespace shardscope::ui
