// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/preview_job.h"
#include "ui/shell/case_status.h"
#include "ui/shell/job_runner.h"

#include <QTimer>
#include <QWidget>

#include <filesystem>
#include <optional>
#include <vector>

class QLabel;
class QPushButton;

namespace shardscope::ui {

class Card;
class DataTable;
class DestinationSection;
class GroupKeySection;
class LimitsEditor;
class MessageArea;
class OverlapSection;
class PreviewModel;
class TimezoneCombo;

/// The one page before an import: what will be read, where it goes, how it is counted.
class SetupPage : public QWidget {
    Q_OBJECT

public:
    explicit SetupPage(Engine engine, QWidget* parent = nullptr);

    /// Shows what importing these would mean. The open case is the first choice of destination
    /// when it can be written.
    void begin(std::vector<std::filesystem::path> paths, const CaseStatus& openCase);

Q_SIGNALS:
    void importRequested(const std::filesystem::path& casePath,
                         const session::ImportOptions& options);
    void cancelled();

private:
    void buildFiles();
    [[nodiscard]] QWidget* buildSide();
    [[nodiscard]] QWidget* buildFooter();
    void look();
    void take(const PreviewAnswer& answer);
    void showAside(const session::ImportPreview& preview);
    void updateButton();
    void confirm();

    Engine m_engine;
    std::vector<std::filesystem::path> m_paths;
    std::optional<PreviewAnswer> m_answer;

    QLabel* m_title;
    MessageArea* m_messages;
    Card* m_fileCard;
    PreviewModel* m_files;
    DataTable* m_table;
    QLabel* m_aside;
    Card* m_overlapCard;
    OverlapSection* m_overlap;
    DestinationSection* m_destination;
    TimezoneCombo* m_timezone;
    QLabel* m_timezoneNote;
    LimitsEditor* m_limits;
    GroupKeySection* m_groupKeys;
    QLabel* m_total;
    QPushButton* m_import;
    QTimer m_later; ///< waits until typing pauses before looking again
    JobRunner m_lane{JobRunner::Order::NewestWins};
};

} // namespace shardscope::ui
