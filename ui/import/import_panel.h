// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/import_session.h"
#include "ui/import/import_controller.h"
#include "ui/import/note_list.h"

#include <QFrame>

#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace shardscope::ui {

class DataTable;
class ImportModel;
class MessageArea;

/// An import as it runs, below the page the person goes on working with: a line with the totals
/// and Cancel, and under it a row per file. After the end it tells how it went until it is closed.
class ImportPanel : public QFrame {
    Q_OBJECT

public:
    explicit ImportPanel(ImportModel& model, QWidget* parent = nullptr);

    void begin();
    void addNote(const std::string& note);
    void showProgress(const ImportProgress& progress);
    void showFinished(const session::ImportReport& report);
    void showFailed(const base::Error& error);
    void setExpanded(bool expanded);
    [[nodiscard]] bool expanded() const;

Q_SIGNALS:
    void cancelRequested();
    void closeRequested();
    void quarantineRequested();
    /// The files (those selected, or all that overlap) are to be read again with this choice.
    void overlapDecided(const std::vector<std::filesystem::path>& files,
                        session::OverlapChoice choice);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void buildTable();
    void decideOverlap(session::OverlapChoice choice);
    [[nodiscard]] std::vector<std::filesystem::path> overlappingFiles() const;
    /// Keeps the file being read in sight until the person scrolls.
    void followReading();
    void showNotes();
    void showOverlaps();
    void setRunning(bool running);

    ImportModel& m_model;
    NoteList m_notes;
    bool m_following = true;
    QLabel* m_headline;
    QLabel* m_figures;
    QProgressBar* m_bar;
    QPushButton* m_badLines;
    QToolButton* m_details;
    QPushButton* m_cancel;
    QToolButton* m_close;
    MessageArea* m_messages;
    DataTable* m_table;
};

} // namespace shardscope::ui
