// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detect/limits.h"
#include "ui/data/relocation.h"
#include "ui/shell/case_status.h"
#include "ui/widgets/message_bar.h"

#include <QWidget>

#include <string>
#include <vector>

class QLabel;
class QPushButton;

namespace shardscope::ui {

class Card;
class JobLine;
class LimitsEditor;
class SourceModel;
class SourceTable;

/// What the case was made from, and its settings.
class DataPage : public QWidget {
    Q_OBJECT

public:
    explicit DataPage(QWidget* parent = nullptr);

    void showStatus(const CaseStatus& status);
    /// While an import writes the case, nothing else may.
    void setImporting(bool importing);
    /// Takes files that are dropped on it while it accepts drops.
    [[nodiscard]] QWidget* dropTarget() const;
    /// Files are being compared at the moment; until endJob().
    void showJob(const QString& stage);
    void endJob();
    void showRelocation(const Relocation& result);

Q_SIGNALS:
    void addFilesRequested();
    void addFolderRequested();
    void removeRequested(const std::vector<std::string>& paths);
    void limitsChanged(const detect::Limits& limits);
    void quarantineRequested();
    /// Where the file of this source lies now is to be asked.
    void locateRequested(const std::string& path);
    /// The same of a folder, for all files that are missing.
    void locateFolderRequested();
    void relocateRequested(const std::vector<shardscope::ui::Move>& moves);
    void stopRequested();
    /// The page came into sight: the files may have moved meanwhile.
    void seen();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QWidget* buildHeader();
    void buildTable();
    [[nodiscard]] QWidget* buildSide();
    void updateControls();
    void askToRemove();
    void locate();
    void tellAboutFiles();
    [[nodiscard]] std::vector<std::string> selectedPaths() const;

    CaseStatus m_status;
    Message m_aboutFiles; ///< told last: once closed, it stays closed until something changes
    bool m_importing = false;
    bool m_comparing = false;

    SourceModel* m_model;
    MessageArea* m_messages;
    JobLine* m_job;
    Card* m_sourceCard;
    SourceTable* m_table;
    QPushButton* m_addFiles;
    QPushButton* m_addFolder;
    QPushButton* m_locate;
    QPushButton* m_remove;
    QPushButton* m_badLines;
    QLabel* m_facts;
    LimitsEditor* m_limits;
    QLabel* m_limitsNote;
};

} // namespace shardscope::ui
