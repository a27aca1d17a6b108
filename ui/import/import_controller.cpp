// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_controller.h"

#include "ui/import/import_model.h"

#include <algorithm>
#include <utility>

namespace shardscope::ui {

namespace {

/// How often the screen fetches what the import reported.
constexpr std::chrono::milliseconds kFetchPeriod{100};

bool isDone(session::FileState state) {
    return state != session::FileState::Waiting && state != session::FileState::Reading;
}

} // namespace

ImportController::ImportController(Engine engine, CaseController& openCase, ImportModel& model,
                                   QObject* parent)
    : QObject(parent), m_engine(std::move(engine)), m_case(openCase), m_model(model) {
    m_timer.setInterval(kFetchPeriod);
    connect(&m_timer, &QTimer::timeout, this, &ImportController::fetch);
}

void ImportController::start(session::ImportOptions options) {
    if (running() || !m_case.editor()) {
        return;
    }
    options.editor = m_case.editor();
    options.live = m_engine.makeLive();
    m_feed = std::make_shared<ImportFeed>();
    m_pace = {};
    m_cancelling = false;
    m_model.setFiles({});
    m_case.showLive(options.live);
    m_lane.run([import = m_engine.importFiles, path = m_case.status().path,
                options = std::move(options),
                feed = m_feed](std::stop_token stop) { return import(path, options, *feed, stop); },
               this, [this](const base::Result<session::ImportReport>& answer) { finish(answer); });
    m_timer.start();
    Q_EMIT started();
    Q_EMIT progressed(progress());
}

void ImportController::cancel() {
    if (!running() || m_cancelling) {
        return;
    }
    m_cancelling = true;
    m_lane.requestStop();
    Q_EMIT progressed(progress());
}

void ImportController::fetch() {
    ImportFeed::Batch batch = m_feed->take();
    if (batch.started) {
        m_model.setFiles(std::move(*batch.started));
    }
    for (const auto& [index, file] : batch.changed) {
        m_model.setFile(index, file);
    }
    for (const std::string& note : batch.notes) {
        Q_EMIT noted(note);
    }
    const ImportProgress now = progress();
    m_pace.add(std::chrono::steady_clock::now(), {now.bytesRead, now.bytesTotal, now.events});
    Q_EMIT progressed(progress());
}

void ImportController::finish(const base::Result<session::ImportReport>& answer) {
    m_timer.stop();
    fetch();
    m_case.hideLive();
    if (answer) {
        m_model.setFiles(answer->files);
        Q_EMIT progressed(progress());
        Q_EMIT finished(*answer);
    } else {
        Q_EMIT failed(answer.error());
    }
}

ImportProgress ImportController::progress() const {
    ImportProgress sum;
    for (const session::FileReport& file : m_model.files()) {
        ++sum.files;
        sum.filesDone += isDone(file.state) ? 1 : 0;
        sum.bytesTotal += file.bytes;
        sum.bytesRead += isDone(file.state) ? file.bytes : std::min(file.bytes, file.bytesRead);
        sum.events += file.events;
        sum.badLines += file.quarantined;
    }
    sum.bytesPerSecond = m_pace.bytesPerSecond();
    sum.eventsPerSecond = m_pace.eventsPerSecond();
    sum.timeLeft = m_pace.timeLeft();
    sum.cancelling = m_cancelling;
    return sum;
}

} // namespace shardscope::ui
