// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/session/reimport.h"
#include "core/session/repair_preview.h"
#include "ui/shell/case_status.h"

#include <QWidget>

#include <filesystem>
#include <memory>
#include <optional>

class QPushButton;
class QStackedWidget;

namespace shardscope::ui {

class CheckStep;
class PredictStep;
class PreviewStep;
class RecipeStep;
class SegmentedSwitch;
class SendStep;
struct SendStatus;

/// "Repair": from renamed events to repaired ones in the project, step by step. It only shows
/// values: what it asks for comes back through show...().
class RepairPage : public QWidget {
    Q_OBJECT

public:
    enum Step { Check, Recipe, Preview, Predict, Send };

    explicit RepairPage(QWidget* parent = nullptr);

    void setCase(const CaseStatus& status);
    void showStep(Step step);
    [[nodiscard]] Step step() const;
    /// Where the repaired events are written.
    [[nodiscard]] QString folder() const;

    void show(const session::RepairOutline& outline);
    void showOutlineError(const base::Error& error);
    void showPreviewProgress(const base::Progress& progress);
    void show(session::RepairPreview preview);
    void showPreviewError(const base::Error& error);
    void showFilesProgress(const base::Progress& progress);
    void show(session::RepairReport report);
    void showFilesError(const base::Error& error);
    void showSendProgress(const base::Progress& progress);
    void show(const SendStatus& status);
    void show(const session::ReimportReport& report);
    void showSendError(const base::Error& error);
    using QWidget::show;

Q_SIGNALS:
    void outlineRequested(const shardscope::session::RepairRequest& request);
    void previewRequested(const shardscope::session::RepairRequest& request);
    void filesRequested(const shardscope::session::RepairRequest& request,
                        const std::filesystem::path& folder);
    void sendRequested(const shardscope::session::ReimportRequest& request);
    void stopSendRequested();
    /// What runs is of no use any more, or the person had enough.
    void stopRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* buildHeader();
    void connectSteps();
    void setFlow(session::RepairFlow flow);
    void recipeChanged();
    void askOutline();
    void askPreview();
    void seeToPreview();
    void seeToSend();
    void send(const session::SendTarget& target);
    void setSending(bool sending);
    [[nodiscard]] session::RepairRequest request() const;

    CaseStatus m_status;
    session::RepairFlow m_flow = session::RepairFlow::User;
    bool m_stale = true; ///< the outline is not of the present case and recipe
    std::optional<session::RepairOutline> m_outline;
    std::shared_ptr<const session::RepairPreview> m_preview;
    std::shared_ptr<const session::RepairReport> m_written;
    bool m_previewing = false;
    bool m_held = false; ///< stopped, or failed: no preview is begun unasked
    bool m_writing = false;
    bool m_sending = false;

    SegmentedSwitch* m_steps;
    SegmentedSwitch* m_flows;
    QPushButton* m_next;
    QStackedWidget* m_stack;
    CheckStep* m_checkStep;
    RecipeStep* m_recipeStep;
    PreviewStep* m_previewStep;
    PredictStep* m_predictStep;
    SendStep* m_sendStep;
};

} // namespace shardscope::ui
