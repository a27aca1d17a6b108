// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_watcher.h"

#include "app/cli/import_text.h"
#include "app/cli/progress_text.h"
#include "core/session/case_session.h"

namespace shardscope::cli {

namespace {

/// Bad lines of the case, as an illustration: none when they cannot be read back.
std::vector<store::QuarantinedLine> badLinesOf(const session::ImportReport& report) {
    constexpr std::uint64_t searched = 10'000;
    if (report.quarantined == 0) {
        return {}; // and nothing of SQLite is left beside the case
    }
    const auto session = session::CaseSession::open(report.casePath);
    if (!session) {
        return {};
    }
    auto page = (*session)->quarantine(0, searched);
    return page ? std::move(page->lines) : std::vector<store::QuarantinedLine>();
}

} // namespace

void ImportWatcher::started(const std::vector<session::FileReport>& files) {
    m_files = files;
    m_start = m_console.now();
}

void ImportWatcher::fileChanged(std::size_t index, const session::FileReport& file) {
    m_files[index] = file;
    const std::chrono::duration<double> seconds = m_console.now() - m_start;
    m_console.progress(importProgressText(m_files, seconds.count()));
}

void ImportWatcher::note(const std::string& message) {
    if (const auto now = m_digest.add(message)) {
        m_console.note(*now);
    }
}

void ImportWatcher::tellRest(const session::ImportReport& report) {
    for (const std::string& line : m_digest.rest()) {
        m_console.note(line);
    }
    const auto isTold = [this](const std::string& path) {
        return !m_console.traits().quiet && m_digest.hasTold(path);
    };
    for (const std::string& line : setAsideLines(report, isTold)) {
        m_console.warn(line);
    }
    for (const std::string& line : badLineLines(report, badLinesOf(report))) {
        m_console.warn(line);
    }
}

} // namespace shardscope::cli
