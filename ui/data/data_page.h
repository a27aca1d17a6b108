// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detect/limits.h"
#include "ui/shell/case_status.h"

#include <QWidget>

#include <string>
#include <vector>

class QLabel;
class QPushButton;

namespace shardscope::ui {

class Card;
class DataTable;
class ImportModel;
class LimitsEditor;
class MessageArea;

/// What the case was made from, and its settings.
class DataPage : public QWidget {
    Q_OBJECT

public:
    explicit DataPage(QWidget* parent = nullptr);

    void showStatus(const CaseStatus& status);
    /// While an import writes the case, nothing else may.
    void setImporting(bool importing);

Q_SIGNALS:
    void addFilesRequested();
    void addFolderRequested();
    void removeRequested(const std::vector<std::string>& paths);
    void limitsChanged(const detect::Limits& limits);
    void quarantineRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QWidget* buildHeader();
    void buildTable();
    [[nodiscard]] QWidget* buildSide();
    void updateControls();
    void askToRemove();
    [[nodiscard]] std::vector<std::string> selectedPaths() const;

    CaseStatus m_status;
    bool m_importing = false;

    ImportModel* m_model;
    MessageArea* m_messages;
    Card* m_sourceCard;
    DataTable* m_table;
    QPushButton* m_addFiles;
    QPushButton* m_addFolder;
    QPushButton* m_remove;
    QPushButton* m_badLines;
    QLabel* m_facts;
    LimitsEditor* m_limits;
    QLabel* m_limitsNote;
};

} // namespace shardscope::ui
