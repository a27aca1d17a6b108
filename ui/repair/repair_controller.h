// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/engine.h"
#include "ui/shell/job_runner.h"

#include <QObject>

#include <cstdint>

namespace shardscope::ui {

class CaseController;
class RepairPage;

/// Asks the engine what the page of repairs wants to know, each kind of question in a lane of its
/// own.
class RepairController : public QObject {
    Q_OBJECT

public:
    RepairController(Engine engine, CaseController& openCase, RepairPage& page, QObject* parent);

private:
    void follow();
    void outline(const session::RepairRequest& request);
    void preview(const session::RepairRequest& request);
    void writeFiles(const session::RepairRequest& request, const std::filesystem::path& folder);
    void send(const session::ReimportRequest& request);

    Engine m_engine;
    CaseController& m_case;
    RepairPage& m_page;
    std::uint64_t m_previewSerial = 0; ///< of the newest one
    std::uint64_t m_filesSerial = 0;
    std::uint64_t m_sendSerial = 0;
    JobRunner m_outlineLane{JobRunner::Order::NewestWins};
    JobRunner m_previewLane{JobRunner::Order::NewestWins};
    JobRunner m_filesLane{JobRunner::Order::NewestWins};
    JobRunner m_sendLane{JobRunner::Order::NewestWins};
};

} // namespace shardscope::ui
