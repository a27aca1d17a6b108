// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/case_session.h"
#include "core/session/import_session.h"
#include "core/session/reimport.h"
#include "core/session/repair_preview.h"
#include "core/session/selector_session.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace shardscope::ui {

/// The engine as the screen calls it; app/ fills in core/session. Every call but makeLive blocks,
/// so only jobs of a JobRunner make them.
struct Engine {
    std::function<base::Result<std::shared_ptr<session::CaseSession>>(const std::filesystem::path&)>
        openSession;
    std::function<base::Result<std::shared_ptr<session::CaseEditor>>(const std::filesystem::path&,
                                                                     session::CaseEditor::Missing)>
        openEditor;
    std::function<std::shared_ptr<session::LiveCounts>()> makeLive;
    std::function<base::Result<session::ImportReport>(const std::filesystem::path&,
                                                      const session::ImportOptions&,
                                                      session::ImportObserver&, std::stop_token)>
        importFiles;
    std::function<base::Result<session::ImportPreview>(
        const std::vector<std::filesystem::path>&, const std::optional<std::filesystem::path>&,
        const std::string& timezone, std::stop_token)>
        previewImport;
    std::function<base::Result<std::shared_ptr<session::SelectorSession>>(
        const std::filesystem::path&)>
        openSelectors;
    std::function<base::Result<session::RepairOutline>(
        const std::filesystem::path&, const session::RepairRequest&, std::stop_token)>
        outlineRepair;
    std::function<base::Result<session::RepairPreview>(const std::filesystem::path&,
                                                       const session::RepairRequest&,
                                                       base::ProgressSink&, std::stop_token)>
        previewRepair;
    std::function<base::Result<session::RepairReport>(
        const std::filesystem::path&, const session::RepairRequest&,
        const std::filesystem::path& folder, base::ProgressSink&, std::stop_token)>
        transformCase;
};

} // namespace shardscope::ui
