// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/import_session.h"
#include "ui/import/import_feed.h"
#include "ui/import/import_pace.h"
#include "ui/shell/case_controller.h"
#include "ui/shell/engine.h"
#include "ui/shell/job_runner.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>

namespace shardscope::ui {

class ImportModel;

/// How far an import is, all files together. Bytes are of the files as they lie on disk.
struct ImportProgress {
    std::size_t files = 0;
    std::size_t filesDone = 0;
    std::uint64_t bytesTotal = 0;
    std::uint64_t bytesRead = 0;
    std::uint64_t events = 0;
    std::uint64_t badLines = 0;
    std::optional<double> bytesPerSecond;
    std::optional<double> eventsPerSecond;
    std::optional<std::chrono::seconds> timeLeft;
    bool cancelling = false;

    /// 0..1; 0 while nothing is known.
    [[nodiscard]] double share() const {
        return bytesTotal == 0 ? 0.0
                               : static_cast<double>(bytesRead) / static_cast<double>(bytesTotal);
    }
};

/// Runs one import at a time into the open case and tells the model and the screen how far it is.
class ImportController : public QObject {
    Q_OBJECT

public:
    ImportController(Engine engine, CaseController& openCase, ImportModel& model,
                     QObject* parent = nullptr);

    [[nodiscard]] bool running() const { return m_lane.busy(); }
    /// Needs an open case that can be written, and no import running.
    void start(session::ImportOptions options);
    /// Takes effect within 250 ms; complete files stay in the case.
    void cancel();

Q_SIGNALS:
    void started();
    void progressed(const ImportProgress& progress);
    void noted(const std::string& message);
    void finished(const session::ImportReport& report);
    void failed(const base::Error& error);

private:
    void fetch();
    void finish(const base::Result<session::ImportReport>& answer);
    [[nodiscard]] ImportProgress progress() const;

    Engine m_engine;
    CaseController& m_case;
    ImportModel& m_model;
    std::shared_ptr<ImportFeed> m_feed;
    ImportPace m_pace;
    bool m_cancelling = false;
    QTimer m_timer;
    JobRunner m_lane{JobRunner::Order::OneAfterAnother};
};

} // namespace shardscope::ui
