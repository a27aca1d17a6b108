// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/session/repair_session.h"

#include <QElapsedTimer>
#include <QWidget>

#include <filesystem>
#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;

namespace shardscope::ui {

class Card;
class DataTable;
class ForecastModel;
class JobLine;
class Notice;

/// The fourth step: the repaired events in files, and what they would make hot.
class PredictStep : public QWidget {
    Q_OBJECT

public:
    explicit PredictStep(QWidget* parent = nullptr);

    /// Where files are written unless the person says otherwise.
    void setFolder(const std::filesystem::path& folder);
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }
    /// What is shown is of another recipe, or of nothing.
    void clear();
    void showRunning();
    void showProgress(const base::Progress& progress);
    void show(std::shared_ptr<const session::RepairReport> report);
    void showError(const base::Error& error);
    using QWidget::show;

    /// Why keys may be hot afterwards; empty: they may not.
    [[nodiscard]] QString accepted() const { return m_accepted; }

Q_SIGNALS:
    void filesRequested(const std::filesystem::path& folder);
    void stopRequested();
    void acceptedChanged();

private:
    void build();
    [[nodiscard]] QWidget* buildFolder();
    [[nodiscard]] QWidget* buildWaiver();
    [[nodiscard]] QWidget* buildResult();
    void chooseFolder();
    void showVerdict();
    void accept();
    [[nodiscard]] QString filesText() const;

    std::shared_ptr<const session::RepairReport> m_report;
    std::filesystem::path m_folder;
    std::filesystem::path m_written; ///< where the report's files are
    QString m_accepted;
    QElapsedTimer m_began;
    QString m_stage;
    JobLine* m_job;
    Notice* m_verdict;
    Notice* m_told;
    QLineEdit* m_path;
    QPushButton* m_choose;
    QPushButton* m_write;
    QPushButton* m_waive;
    QLineEdit* m_reason;
    QWidget* m_waiver;
    ForecastModel* m_model;
    DataTable* m_table;
    Card* m_card;
    Card* m_filesCard;
    QLabel* m_files;
};

} // namespace shardscope::ui
