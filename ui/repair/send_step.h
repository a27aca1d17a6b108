// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/session/reimport.h"

#include <QElapsedTimer>
#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QPushButton;

namespace shardscope::ui {

class BookModel;
class Card;
class DataTable;
class JobLine;
class Notice;
class SendForm;

/// How sending stands.
struct SendStatus {
    std::vector<session::DayBook> days;
    std::uint64_t retries = 0;

    [[nodiscard]] static SendStatus of(const session::ReimportReport& report);
};

/// The last step: the repaired events go out, and every one of them is accounted for.
class SendStep : public QWidget {
    Q_OBJECT

public:
    explicit SendStep(QWidget* parent = nullptr);

    /// Why nothing can be sent, whatever the form says; empty: it can.
    void setBlocked(const QString& reason);
    /// Another case: nothing of this one stays.
    void clear();
    /// Of another recipe: what was sent is of no interest here.
    void clearBooks();
    void showRunning();
    void showProgress(const base::Progress& progress);
    void show(const SendStatus& status);
    void show(const session::ReimportReport& report);
    void showError(const base::Error& error);
    using QWidget::show;

Q_SIGNALS:
    void sendRequested(const shardscope::session::SendTarget& target);
    void stopRequested();

private:
    void build();
    [[nodiscard]] QWidget* buildTarget();
    void seeToForm();
    void end();
    void tell(const session::ReimportReport& report);

    QString m_blocked;
    QString m_stage;
    std::uint64_t m_retries = 0;
    std::string m_run; ///< of what was sent
    bool m_running = false;
    QElapsedTimer m_began;
    JobLine* m_job;
    Notice* m_told;
    SendForm* m_form;
    Notice* m_missing;
    QPushButton* m_send;
    QPushButton* m_undo;
    BookModel* m_model;
    DataTable* m_table;
    Card* m_books;
};

} // namespace shardscope::ui
