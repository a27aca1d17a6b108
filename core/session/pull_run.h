// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mixpanel/export_client.h"
#include "core/session/case_editor_impl.h"
#include "core/session/pull_session.h"
#include "core/store/pulled_days.h"

#include <memory>
#include <vector>

namespace shardscope::session {

/// Where the files of a pull lie: a folder beside the case, one for each export.
[[nodiscard]] std::filesystem::path pullFolder(const std::filesystem::path& casePath,
                                               const PullOptions& options);

/// The days of the range as the case and the folder know them, looked at and not touched.
[[nodiscard]] base::Result<std::vector<PullDay>> knownDays(const store::Database* database,
                                                           const std::filesystem::path& folder,
                                                           const PullOptions& options);

[[nodiscard]] store::PullKey pullKeyOf(const PullOptions& options);

/// One call of pullDays, with the case open for writing.
class PullRun {
public:
    PullRun(CaseEditorImpl& editor, const PullOptions& options, net::HttpTransport& transport,
            mixpanel::RequestLedger& ledger, base::Clock& clock, PullObserver& observer,
            std::stop_token stop);

    [[nodiscard]] base::Result<PullReport> run();

private:
    [[nodiscard]] base::Result<void> adopt();
    [[nodiscard]] base::Result<void> fetchAll();
    [[nodiscard]] base::Result<void> fetch(std::size_t index);
    [[nodiscard]] base::Result<void> keep(const PullDay& day, base::Clock::Time started);

    CaseEditorImpl& m_editor;
    const PullOptions& m_options;
    base::Clock& m_clock;
    PullObserver& m_observer;
    std::stop_token m_stop;
    std::filesystem::path m_folder;
    mixpanel::ExportClient m_client;
    mixpanel::RequestLedger& m_ledger;
    PullReport m_report;
};

} // namespace shardscope::session
