// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repair/repair_page.h"

#include "ui/repair/check_step.h"
#include "ui/repair/predict_step.h"
#include "ui/repair/preview_step.h"
#include "ui/repair/recipe_step.h"
#include "ui/repair/send_step.h"
#include "ui/text/size_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_switch.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

RepairPage::RepairPage(QWidget* parent)
    : QWidget(parent),
      m_steps(new SegmentedSwitch({tr("1 Check"), tr("2 Recipe"), tr("3 Preview"),
                                   tr("4 Files and forecast"), tr("5 Send")})),
      m_flows(new SegmentedSwitch({tr("User ids"), tr("Groups")})),
      m_next(new QPushButton),
      m_stack(new QStackedWidget),
      m_checkStep(new CheckStep),
      m_recipeStep(new RecipeStep),
      m_previewStep(new PreviewStep),
      m_predictStep(new PredictStep),
      m_sendStep(new SendStep) {
    build();
    connectSteps();
    setFlow(m_flow);
    showStep(Check);
}

void RepairPage::build() {
    for (QWidget* step : std::initializer_list<QWidget*>{m_checkStep, m_recipeStep, m_previewStep,
                                                         m_predictStep, m_sendStep}) {
        m_stack->addWidget(step);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kLarge, spacing::kMedium, spacing::kLarge, spacing::kLarge);
    column->setSpacing(spacing::kMedium);
    column->addWidget(buildHeader());
    column->addWidget(m_stack, 1);
}

QWidget* RepairPage::buildHeader() {
    auto* title = new QLabel(tr("Repair"));
    title->setFont(fonts::title());
    m_steps->setAccessibleName(tr("Steps"));
    m_steps->setObjectName(u"repairSteps"_s);
    m_flows->setAccessibleName(tr("What is repaired"));
    m_flows->setObjectName(u"repairFlow"_s);
    m_flows->setToolTips({tr("Events that were renamed because of a hot user id"),
                          tr("All events of hot groups, renamed or not")});
    m_flows->setCurrent(0);
    m_next->setProperty("primary", true);
    m_next->setObjectName(u"repairNext"_s);
    QSizePolicy policy = m_next->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // so that nothing jumps
    m_next->setSizePolicy(policy);
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kMedium);
    row->addWidget(title);
    row->addWidget(m_steps);
    row->addStretch(1);
    row->addWidget(m_flows);
    row->addWidget(m_next);
    return header;
}

void RepairPage::connectSteps() {
    connect(m_steps, &SegmentedSwitch::chosen, this,
            [this](int step) { showStep(static_cast<Step>(step)); });
    connect(m_next, &QPushButton::clicked, this,
            [this] { showStep(static_cast<Step>(std::min<int>(step() + 1, Send))); });
    connect(m_flows, &SegmentedSwitch::chosen, this, [this](int flow) {
        setFlow(flow == 0 ? session::RepairFlow::User : session::RepairFlow::Group);
    });
    connect(m_recipeStep, &RecipeStep::changed, this, &RepairPage::recipeChanged);
    connect(m_recipeStep, &RecipeStep::retryRequested, this, &RepairPage::askOutline);
    connect(m_previewStep, &PreviewStep::previewRequested, this, &RepairPage::askPreview);
    connect(m_previewStep, &PreviewStep::stopRequested, this, &RepairPage::stopRequested);
    connect(m_predictStep, &PredictStep::stopRequested, this, &RepairPage::stopRequested);
    connect(m_predictStep, &PredictStep::filesRequested, this,
            [this](const std::filesystem::path& folder) {
                m_writing = true;
                m_predictStep->showRunning();
                m_written.reset();
                seeToSend();
                Q_EMIT filesRequested(request(), folder);
            });
    connect(m_predictStep, &PredictStep::acceptedChanged, this, &RepairPage::seeToSend);
    connect(m_sendStep, &SendStep::sendRequested, this, &RepairPage::send);
    connect(m_sendStep, &SendStep::stopRequested, this, &RepairPage::stopSendRequested);
}

void RepairPage::setCase(const CaseStatus& status) {
    if (status == m_status) {
        return;
    }
    const bool sameCounts = status.path == m_status.path && status.sources == m_status.sources &&
                            status.settings == m_status.settings;
    if (status.path != m_status.path) { // another case: nothing of this one stays
        m_recipeStep->clear();
        std::filesystem::path folder = status.path;
        m_predictStep->setFolder(folder.replace_extension("").string() + "-repaired");
        showStep(Check);
    }
    if (status.path != m_status.path) {
        m_sendStep->clear();
    }
    m_status = status;
    if (!sameCounts) {
        recipeChanged();
    }
    seeToSend();
}

void RepairPage::setFlow(session::RepairFlow flow) {
    m_flow = flow;
    m_checkStep->show(flow);
    m_recipeStep->setFlow(flow);
    recipeChanged();
}

/// Another recipe, or other events: what runs is of no use, and neither is what is known.
void RepairPage::recipeChanged() {
    if (std::exchange(m_previewing, false) || std::exchange(m_writing, false)) {
        Q_EMIT stopRequested();
    }
    m_writing = false;
    if (m_sending) {
        Q_EMIT stopSendRequested(); // what went out is in the ledger
        setSending(false);
    }
    m_written.reset();
    m_sendStep->clearBooks();
    seeToSend();
    m_stale = true;
    m_held = false;
    m_outline.reset();
    m_preview.reset();
    m_previewStep->clear();
    m_predictStep->clear();
    if (isVisible()) {
        askOutline();
    }
}

void RepairPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale) {
        askOutline();
    }
}

session::RepairRequest RepairPage::request() const {
    return m_recipeStep->request();
}

void RepairPage::askOutline() {
    if (m_status.open && !m_status.sources.empty()) {
        m_stale = false;
        m_recipeStep->showLoading();
        Q_EMIT outlineRequested(request());
    }
}

void RepairPage::show(const session::RepairOutline& outline) {
    m_outline = outline;
    m_recipeStep->show(outline);
    seeToPreview();
}

void RepairPage::showOutlineError(const base::Error& error) {
    m_stale = true;
    m_outline.reset();
    m_recipeStep->showError(error);
}

/// Who looks at the preview gets one of the present recipe and data.
void RepairPage::seeToPreview() {
    if (isVisible() && step() == Preview && m_outline && !m_preview && !m_previewing && !m_held) {
        askPreview();
    }
}

void RepairPage::askPreview() {
    if (m_outline && !m_previewing) {
        m_previewing = true;
        m_held = false;
        m_previewStep->showRunning();
        Q_EMIT previewRequested(request());
    }
}

void RepairPage::showPreviewProgress(const base::Progress& progress) {
    if (m_previewing) {
        m_previewStep->showProgress(progress);
    }
}

void RepairPage::show(session::RepairPreview preview) {
    if (!std::exchange(m_previewing, false)) {
        return; // of a recipe that was given up
    }
    m_preview = std::make_shared<const session::RepairPreview>(std::move(preview));
    m_previewStep->show(m_preview, m_outline ? m_outline->recipe : remediate::Recipe{});
}

void RepairPage::showPreviewError(const base::Error& error) {
    if (!std::exchange(m_previewing, false)) {
        return;
    }
    m_held = true;
    if (error.code == base::ErrorCode::Cancelled) {
        m_previewStep->clear();
    } else {
        m_previewStep->showError(error);
    }
}

void RepairPage::showFilesProgress(const base::Progress& progress) {
    if (m_writing) {
        m_predictStep->showProgress(progress);
    }
}

void RepairPage::show(session::RepairReport report) {
    if (std::exchange(m_writing, false)) {
        m_written = std::make_shared<const session::RepairReport>(std::move(report));
        m_predictStep->show(m_written);
        seeToSend();
    }
}

void RepairPage::showFilesError(const base::Error& error) {
    if (!std::exchange(m_writing, false)) {
        return;
    }
    if (error.code == base::ErrorCode::Cancelled) {
        m_predictStep->clear();
    } else {
        m_predictStep->showError(error);
    }
}

/// Nothing is sent of which nobody knows what it makes hot.
void RepairPage::seeToSend() {
    const bool hot = m_written && m_written->staysHot() && m_predictStep->accepted().isEmpty();
    m_sendStep->setBlocked(
        m_status.readOnly ? m_status.readOnlyReason
        : !m_written      ? tr("Write the files first: the forecast has to be known.")
        : !m_written->missing.empty()
            ? tr("Exports are gone or have changed: put them back, or locate them under Data.")
        : hot ? tr("Keys would be over their limits: accept that in step 4, or change the recipe.")
              : QString());
}

void RepairPage::send(const session::SendTarget& target) {
    session::ReimportRequest asked;
    asked.repair = request();
    asked.target = target;
    asked.acceptHot = m_predictStep->accepted().toStdString();
    asked.send = true;
    setSending(true);
    m_sendStep->showRunning();
    Q_EMIT sendRequested(asked);
}

/// While events go out, nothing changes what they are.
void RepairPage::setSending(bool sending) {
    m_sending = sending;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_flows, m_recipeStep, m_predictStep}) {
        widget->setEnabled(!sending);
    }
}

void RepairPage::showSendProgress(const base::Progress& progress) {
    if (m_sending) {
        m_sendStep->showProgress(progress);
    }
}

void RepairPage::show(const SendStatus& status) {
    if (m_sending) {
        m_sendStep->show(status);
    }
}

void RepairPage::show(const session::ReimportReport& report) {
    if (m_sending) {
        setSending(false);
        m_sendStep->show(report);
    }
}

void RepairPage::showSendError(const base::Error& error) {
    if (m_sending) {
        setSending(false);
        m_sendStep->showError(error);
    }
}

QString RepairPage::folder() const {
    return fromPath(m_predictStep->folder());
}

RepairPage::Step RepairPage::step() const {
    return static_cast<Step>(m_stack->currentIndex());
}

void RepairPage::showStep(Step step) {
    m_stack->setCurrentIndex(step);
    m_steps->setCurrent(step);
    m_next->setVisible(step < Send);
    m_next->setText(step == Check     ? tr("Next: recipe")
                    : step == Recipe  ? tr("Next: preview")
                    : step == Preview ? tr("Next: files")
                                      : tr("Next: send"));
    seeToPreview();
}

} // namespace shardscope::ui
