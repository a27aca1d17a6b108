// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repair/repair_controller.h"

#include "ui/repair/repair_page.h"
#include "ui/repair/send_step.h"
#include "ui/shell/case_controller.h"
#include "ui/shell/progress_feed.h"

#include <utility>

namespace shardscope::ui {

RepairController::RepairController(Engine engine, CaseController& openCase, RepairPage& page,
                                   QObject* parent)
    : QObject(parent), m_engine(std::move(engine)), m_case(openCase), m_page(page) {
    connect(&m_page, &RepairPage::outlineRequested, this, &RepairController::outline);
    connect(&m_page, &RepairPage::previewRequested, this, &RepairController::preview);
    connect(&m_page, &RepairPage::filesRequested, this, &RepairController::writeFiles);
    connect(&m_page, &RepairPage::sendRequested, this, &RepairController::send);
    connect(&m_page, &RepairPage::stopSendRequested, &m_sendLane, &JobRunner::requestStop);
    for (JobRunner* lane : {&m_previewLane, &m_filesLane}) {
        connect(&m_page, &RepairPage::stopRequested, lane, &JobRunner::requestStop);
    }
    connect(&openCase, &CaseController::statusChanged, this, &RepairController::follow);
}

void RepairController::follow() {
    if (!m_case.status().open) {
        for (JobRunner* lane : {&m_outlineLane, &m_previewLane, &m_filesLane, &m_sendLane}) {
            lane->abandon();
        }
    }
    m_page.setCase(m_case.status());
}

void RepairController::outline(const session::RepairRequest& request) {
    m_outlineLane.run(
        [engine = m_engine, path = m_case.status().path, request](std::stop_token stop) {
            return engine.outlineRepair(path, request, std::move(stop));
        },
        this,
        [this](const base::Result<session::RepairOutline>& outline) {
            if (outline) {
                m_page.show(*outline);
            } else if (outline.error().code != base::ErrorCode::Cancelled) {
                m_page.showOutlineError(outline.error());
            }
        });
}

void RepairController::preview(const session::RepairRequest& request) {
    const auto progress =
        ProgressFeed::make(this, [this, serial = ++m_previewSerial](const base::Progress& now) {
            if (serial == m_previewSerial && m_previewLane.busy()) { // not of one given up
                m_page.showPreviewProgress(now);
            }
        });
    m_previewLane.run(
        [engine = m_engine, path = m_case.status().path, request, progress](std::stop_token stop) {
            return engine.previewRepair(path, request, *progress, std::move(stop));
        },
        this,
        [this](base::Result<session::RepairPreview> preview) {
            if (preview) {
                m_page.show(std::move(*preview));
            } else {
                m_page.showPreviewError(preview.error());
            }
        });
}

void RepairController::writeFiles(const session::RepairRequest& request,
                                  const std::filesystem::path& folder) {
    const auto progress =
        ProgressFeed::make(this, [this, serial = ++m_filesSerial](const base::Progress& now) {
            if (serial == m_filesSerial && m_filesLane.busy()) {
                m_page.showFilesProgress(now);
            }
        });
    m_filesLane.run(
        [engine = m_engine, path = m_case.status().path, request, folder,
         progress](std::stop_token stop) {
            return engine.transformCase(path, request, folder, *progress, std::move(stop));
        },
        this,
        [this](base::Result<session::RepairReport> report) {
            if (report) {
                m_page.show(std::move(*report));
            } else {
                m_page.showFilesError(report.error());
            }
        });
}

void RepairController::send(const session::ReimportRequest& request) {
    const std::uint64_t serial = ++m_sendSerial;
    const auto wanted = [this, serial] { return serial == m_sendSerial && m_sendLane.busy(); };
    const auto progress = ProgressFeed::make(this, [this, wanted](const base::Progress& now) {
        if (wanted()) {
            m_page.showSendProgress(now);
        }
    });
    const auto watch = [this, wanted](const session::ReimportReport& report) {
        QMetaObject::invokeMethod(
            this,
            [this, wanted, status = SendStatus::of(report)] {
                if (wanted()) {
                    m_page.show(status);
                }
            },
            Qt::QueuedConnection);
    };
    m_sendLane.run(
        [engine = m_engine, path = m_case.status().path, editor = m_case.editor(), request,
         progress, watch](std::stop_token stop) {
            return engine.reimport(path, request, editor, *progress, watch, std::move(stop));
        },
        this,
        [this](const base::Result<session::ReimportReport>& report) {
            if (report) {
                m_page.show(*report);
            } else {
                m_page.showSendError(report.error());
            }
        });
}

} // namespace shardscope::ui
