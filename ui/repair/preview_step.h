// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/session/repair_preview.h"

#include <QElapsedTimer>
#include <QWidget>

#include <memory>

class QCheckBox;
class QToolButton;

namespace shardscope::ui {

class Card;
class ChangeModel;
class DataTable;
class ElidedLabel;
class FateModel;
class JobLine;
class Notice;

/// The third step: what becomes of the events, with examples before and after.
class PreviewStep : public QWidget {
    Q_OBJECT

public:
    explicit PreviewStep(QWidget* parent = nullptr);

    /// What is shown is of another recipe, or of nothing.
    void clear();
    void showRunning();
    void showProgress(const base::Progress& progress);
    void show(std::shared_ptr<const session::RepairPreview> preview,
              const remediate::Recipe& recipe);
    void showStopped();
    void showError(const base::Error& error);
    using QWidget::show;

Q_SIGNALS:
    void previewRequested();
    void stopRequested();

private:
    void build();
    [[nodiscard]] QWidget* buildGroups();
    [[nodiscard]] QWidget* buildRow();
    void chooseGroup();
    void showRow();
    void step(int by);
    [[nodiscard]] const session::RepairPreview::Group* group() const;

    std::shared_ptr<const session::RepairPreview> m_preview;
    std::size_t m_at = 0; ///< the row shown, of its group
    QElapsedTimer m_began;
    JobLine* m_job;
    Notice* m_books;
    FateModel* m_groups;
    DataTable* m_groupTable;
    Card* m_groupCard;
    ChangeModel* m_changes;
    DataTable* m_changeTable;
    Card* m_rowCard;
    ElidedLabel* m_place;
    QCheckBox* m_onlyChanges;
    QToolButton* m_previous;
    QToolButton* m_next;
};

} // namespace shardscope::ui
