// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_controller.h"
#include "ui/import/preview_job.h"
#include "ui/shell/case_controller.h"
#include "ui/shell/job_runner.h"
#include "ui/welcome/demo_case.h"

#include <QObject>

#include <filesystem>
#include <optional>
#include <vector>

namespace shardscope::ui {

/// The ways into an import: from the setup page, at once from the command line, and the sample
/// data. Opens (or makes) the case first, then starts the import into it.
class ImportFlow : public QObject {
    Q_OBJECT

public:
    ImportFlow(Engine engine, CaseController& openCase, ImportController& import,
               std::filesystem::path demoFolder, QObject* parent = nullptr);

    void importInto(const std::filesystem::path& casePath, session::ImportOptions options);
    /// With defaults, into the case beside the exports that holds some of them already, else into
    /// a new one. A case that holds them all is just opened.
    void importAtOnce(std::vector<std::filesystem::path> paths);
    /// Opens the sample's case, and imports the sample when that case does not hold it yet.
    void exploreDemo();

Q_SIGNALS:
    void failed(const base::Error& error);

private:
    struct Pending {
        std::filesystem::path casePath;
        session::ImportOptions options;
        std::optional<DemoCase> demo; ///< only import what the case does not hold
    };
    void openFor(Pending pending);
    void caseOpened();

    Engine m_engine;
    CaseController& m_case;
    ImportController& m_import;
    std::filesystem::path m_demoFolder;
    std::optional<Pending> m_pending; ///< waits for its case to open
    JobRunner m_lane{JobRunner::Order::NewestWins};
};

} // namespace shardscope::ui
