// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/case_session.h"
#include "ui/shell/job_runner.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace shardscope::ui {

class Card;
class DataTable;
class QuarantineModel;
class QuarantineProxy;

/// The lines of a case that could not be read as events: where they are, why, and their text.
/// Stays open beside the window; lines are fetched page by page in the background.
class QuarantineDialog : public QDialog {
    Q_OBJECT

public:
    explicit QuarantineDialog(QWidget* parent = nullptr);

    /// Shows the lines of this case from the start; nullptr empties the list.
    void setCase(std::shared_ptr<session::CaseSession> session);

private:
    using Page = session::CaseSession::QuarantinePage;

    void buildTable();
    void buildFilters();
    void fetch();
    void take(const Page& page);
    void addChoices(const Page& page);
    void updateCount();
    void showCurrent();
    void copySelected() const;

    std::shared_ptr<session::CaseSession> m_session;
    QuarantineModel* m_model;
    QuarantineProxy* m_proxy;
    Card* m_card;
    DataTable* m_table;
    QComboBox* m_files;
    QComboBox* m_reasons;
    QLabel* m_count;
    QPlainTextEdit* m_text;
    QPushButton* m_copy;
    std::uint64_t m_total = 0;
    JobRunner m_lane{JobRunner::Order::NewestWins};
};

} // namespace shardscope::ui
