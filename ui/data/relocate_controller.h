// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/data/relocation.h"
#include "ui/shell/job_runner.h"

#include <QObject>

namespace shardscope::ui {

class CaseController;
class DataPage;

/// Sources that moved: asks where they lie now, compares the files on another thread, and tells
/// the page what came of it.
class RelocateController : public QObject {
    Q_OBJECT

public:
    RelocateController(CaseController& openCase, DataPage& page, QObject* parent);

    void relocate(const std::vector<Move>& moves);
    /// Every missing source that exists below the folder.
    void relocateInto(const std::filesystem::path& folder);

private:
    void chooseFile(const std::string& source);
    void chooseFolder();
    template<typename FindMoves>
    void run(FindMoves findMoves);
    void finished(const Relocation& result);
    [[nodiscard]] std::vector<std::string> missing() const;

    CaseController& m_case;
    DataPage& m_page;
    JobRunner m_lane{JobRunner::Order::NewestWins};
};

} // namespace shardscope::ui
