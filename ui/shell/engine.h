// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/case_session.h"
#include "core/session/connection.h"
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

/// The way to the vendor, for the pages that fetch from it or send to it.
struct VendorAccess {
    /// A way to these servers and no others. Called on the main thread; used by jobs.
    std::function<std::shared_ptr<net::HttpTransport>(const mixpanel::Endpoints&)> connect;
    std::shared_ptr<net::CredentialStore> secrets; ///< used by jobs
    std::shared_ptr<base::Clock> clock;
    std::filesystem::path stateFolder; ///< where requests are counted for all programs
};

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
    /// With the right to write the case that the caller has. `watch` is called on the thread of
    /// the call, as ReimportSurroundings says.
    std::function<base::Result<session::ReimportReport>(
        const std::filesystem::path&, const session::ReimportRequest&,
        const std::shared_ptr<session::CaseEditor>&, base::ProgressSink&,
        const std::function<void(const session::ReimportReport&)>& watch, std::stop_token)>
        reimport;
    VendorAccess vendor;
};

} // namespace shardscope::ui
