// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/case_session.h"
#include "core/store/case_writer.h"

#include <filesystem>
#include <memory>
#include <mutex>

namespace shardscope::session {

/// The editor as the engine sees it: a CaseWriter with a lock, since the desktop may edit
/// settings while an import runs.
class CaseEditorImpl final : public CaseEditor {
public:
    explicit CaseEditorImpl(std::unique_ptr<store::CaseWriter> writer)
        : m_writer(std::move(writer)), m_path(m_writer->path()) {}

    const std::filesystem::path& path() const override { return m_path; }
    base::Result<void> setLimits(const detect::Limits& limits, bool demo) override;
    base::Result<void> setSavedFilters(const std::vector<store::SavedFilter>& filters) override;
    base::Result<void> removeSource(const std::string& path) override;
    base::Result<void> setNote(store::CaseNote note) override;
    base::Result<void> relocateSource(const std::string& path, const std::filesystem::path& newPath,
                                      std::stop_token stop) override;

    /// Hold the lock while using the writer.
    [[nodiscard]] std::unique_lock<std::mutex> lock() { return std::unique_lock(m_mutex); }
    [[nodiscard]] store::CaseWriter& writer() { return *m_writer; }

private:
    [[nodiscard]] base::Result<std::vector<store::SourceRecord>>
    sourcesAt(const std::string& path) const;

    std::mutex m_mutex;
    std::unique_ptr<store::CaseWriter> m_writer;
    std::filesystem::path m_path;
};

} // namespace shardscope::session
