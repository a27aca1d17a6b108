// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_flow.h"

#include "ui/text/size_text.h"

#include <utility>

namespace shardscope::ui {

ImportFlow::ImportFlow(Engine engine, CaseController& openCase, ImportController& import,
                       std::filesystem::path demoFolder, QObject* parent)
    : QObject(parent),
      m_engine(std::move(engine)),
      m_case(openCase),
      m_import(import),
      m_demoFolder(std::move(demoFolder)) {
    connect(&m_case, &CaseController::opened, this, &ImportFlow::caseOpened);
    connect(&m_case, &CaseController::openFailed, this, [this] { m_pending.reset(); });
}

void ImportFlow::importInto(const std::filesystem::path& casePath, session::ImportOptions options) {
    openFor({.casePath = casePath, .options = std::move(options), .demo = {}});
}

void ImportFlow::openFor(Pending pending) {
    m_pending = std::move(pending);
    if (m_case.status().open && m_case.status().path == m_pending->casePath) {
        caseOpened();
    } else {
        m_case.open(m_pending->casePath, CaseController::Missing::Create);
    }
}

void ImportFlow::caseOpened() {
    if (!m_pending || m_case.status().path != m_pending->casePath) {
        m_pending.reset(); // another case was opened meanwhile
        return;
    }
    Pending pending = *std::exchange(m_pending, std::nullopt);
    if (pending.demo) {
        std::vector<std::string> held;
        for (const store::SourceRecord& source : m_case.status().sources) {
            held.push_back(source.path);
        }
        if (holdsAll(held, *pending.demo)) {
            return;
        }
    }
    if (m_case.status().readOnly) {
        Q_EMIT failed({base::ErrorCode::Locked,
                       tr("Nothing can be imported into this case now").toStdString(),
                       pending.casePath.string(), m_case.status().readOnlyReason.toStdString()});
        return;
    }
    m_import.start(std::move(pending.options));
}

void ImportFlow::importAtOnce(std::vector<std::filesystem::path> paths) {
    m_lane.run([engine = m_engine,
                paths](std::stop_token stop) { return chooseCase(engine, paths, stop); },
               this,
               [this, paths](const base::Result<CaseChoice>& choice) {
                   if (!choice) {
                       Q_EMIT failed(choice.error());
                   } else if (choice->holdsAll) {
                       m_case.open(choice->casePath);
                   } else {
                       session::ImportOptions options;
                       options.paths = paths;
                       importInto(choice->casePath, std::move(options));
                   }
               });
}

void ImportFlow::exploreDemo() {
    m_lane.run([folder = m_demoFolder](std::stop_token) { return unpackDemo(folder); }, this,
               [this](const base::Result<DemoCase>& demo) {
                   if (!demo) {
                       Q_EMIT failed(demo.error());
                       return;
                   }
                   openFor({.casePath = demo->casePath,
                            .options = demoImportOptions(*demo),
                            .demo = *demo});
               });
}

} // namespace shardscope::ui
