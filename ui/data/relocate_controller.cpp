// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/relocate_controller.h"

#include "ui/data/data_page.h"
#include "ui/shell/case_controller.h"
#include "ui/shell/progress_feed.h"
#include "ui/text/display_text.h"
#include "ui/text/size_text.h"

#include <QFileDialog>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

RelocateController::RelocateController(CaseController& openCase, DataPage& page, QObject* parent)
    : QObject(parent), m_case(openCase), m_page(page) {
    connect(&page, &DataPage::locateRequested, this, &RelocateController::chooseFile);
    connect(&page, &DataPage::locateFolderRequested, this, &RelocateController::chooseFolder);
    connect(&page, &DataPage::relocateRequested, this, &RelocateController::relocate);
    connect(&page, &DataPage::stopRequested, &m_lane, &JobRunner::requestStop);
    connect(&page, &DataPage::seen, &openCase, &CaseController::lookAtSources);
    connect(&openCase, &CaseController::closed, this, [this] {
        m_lane.abandon();
        m_page.endJob();
    });
}

void RelocateController::chooseFile(const std::string& source) {
    const QFileInfo known(fromPath(source));
    auto* dialog = new QFileDialog(
        m_page.window(), tr("Where is %1 now?").arg(fileNameText(source)), known.absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Files of this name (%1)").arg(known.fileName()), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this, source](const QString& file) {
        relocate({{source, toPath(file)}});
    });
    dialog->open();
}

void RelocateController::chooseFolder() {
    auto* dialog = new QFileDialog(m_page.window(), tr("Where are the missing files now?"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& folder) { relocateInto(toPath(folder)); });
    dialog->open();
}

std::vector<std::string> RelocateController::missing() const {
    std::vector<std::string> paths = m_case.status().pathsOf(session::SourceHealth::Missing);
    for (std::string& path : m_case.status().pathsOf(session::SourceHealth::Changed)) {
        paths.push_back(std::move(path));
    }
    return paths;
}

template<typename FindMoves>
void RelocateController::run(FindMoves findMoves) {
    if (!m_case.editor()) {
        return;
    }
    m_page.showJob(tr("Looking…"));
    const auto progress = ProgressFeed::make(this, [this](const base::Progress& now) {
        if (m_lane.busy()) {
            m_page.showJob(displayText(now.stage) + u"…"_s);
        }
    });
    m_lane.run(
        [editor = m_case.editor(), progress, missing = missing(),
         findMoves = std::move(findMoves)](std::stop_token stop) -> base::Result<Relocation> {
            return ui::relocate(*editor, findMoves(missing), missing, *progress, stop);
        },
        this,
        [this](const base::Result<Relocation>& result) {
            if (result) {
                finished(*result);
            } else {
                m_page.endJob();
            }
        });
}

void RelocateController::relocate(const std::vector<Move>& moves) {
    run([moves](const std::vector<std::string>&) { return moves; });
}

void RelocateController::relocateInto(const std::filesystem::path& folder) {
    run([folder](const std::vector<std::string>& missing) { return movesInto(folder, missing); });
}

void RelocateController::finished(const Relocation& result) {
    m_page.endJob();
    m_page.showRelocation(result);
    if (!result.done.empty()) {
        m_case.refresh();
    }
}

} // namespace shardscope::ui
