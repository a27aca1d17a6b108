// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/board_snapshot.h"
#include "ui/export/export_menu.h"
#include "ui/shell/engine.h"
#include "ui/shell/job_runner.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace shardscope::ui {

class BoardPage;
class BoardPanel;
class CaseController;
class MessageArea;

/// Takes the board out of the program: tables with all rows, whatever the screen shows of them,
/// pictures, and the whole board as a report.
class ExportController : public QObject {
    Q_OBJECT

public:
    ExportController(const Engine& engine, CaseController& openCase, BoardPage& board,
                     MessageArea& messages, QWidget& window);

    /// Asks for a file and writes the whole board, with the notes, as a PDF.
    void saveReport();
    void saveReportTo(const QString& path);

private:
    template<typename Work, typename Done>
    void withWholeBoard(const QString& doing, Work work, Done done);
    using Deliver = std::function<base::Result<void>(const PlainTable&, std::stop_token)>;
    void follow(BoardPanel& panel);
    void copyTable(const BoardPanel& panel, TableFormat format);
    void saveTable(BoardPanel& panel, TableFormat format);
    void savePanelPicture(BoardPanel& panel, PictureFormat format);
    /// Counts the board anew with all rows and hands the panel's table over, off the GUI thread.
    void withWholeTable(const BoardPanel& panel, const QString& doing, Deliver deliver,
                        std::function<void()> done);
    void askPath(const QString& title, const QString& name, const QString& filter,
                 const std::function<void(const QString&)>& chosen);
    void tellSaved(const QString& path);

    Engine m_engine;
    CaseController& m_case;
    BoardPage& m_board;
    MessageArea& m_messages;
    QWidget& m_window;
    JobRunner m_lane{JobRunner::Order::NewestWins};
};

} // namespace shardscope::ui
