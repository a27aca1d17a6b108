// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remediate/record_editor.h"
#include "core/session/repair_scope.h"
#include "core/session/repair_session.h"
#include "core/session/source_reader.h"
#include "core/session/source_trust.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace shardscope::session {

/// Takes what a RepairWalk finds, file by file, each in its order.
class RepairVisitor {
public:
    virtual ~RepairVisitor() = default;
    /// An event that the vendor renamed, or that is deleted before the repair is sent; before
    /// repaired() is called with it.
    virtual void seen(const store::SourceRecord& source, const SourceReader::Event& event,
                      bool deleted) = 0;
    /// An event that the repair is about. An error ends the walk.
    [[nodiscard]] virtual base::Result<void> repaired(const store::SourceRecord& source,
                                                      const SourceReader::Event& event,
                                                      remediate::RecordEditor::Outcome outcome,
                                                      const remediate::RecordEditor& editor) = 0;
};

/// Reads the events of a case and repairs those that a request is about, one by one. Keeps the
/// books; what becomes of the repaired events is the visitor's business.
class RepairWalk {
public:
    /// `request` must outlive it.
    RepairWalk(const std::filesystem::path& casePath, store::Database database,
               const RepairRequest& request)
        : m_database(std::move(database)),
          m_trust(casePath.string()),
          m_index(m_database),
          m_request(request) {}

    /// Comes first: what the repair is about, its recipe and its name.
    [[nodiscard]] base::Result<void> prepare(const std::stop_token& stop);
    [[nodiscard]] base::Result<void> run(RepairVisitor& visitor, base::ProgressSink& progress,
                                         const std::stop_token& stop);

    [[nodiscard]] const store::Database& database() const { return m_database; }
    [[nodiscard]] const detect::Limits& limits() const { return m_settings.limits; }
    [[nodiscard]] const RepairScope& scope() const { return m_scope; }
    [[nodiscard]] const remediate::Recipe& recipe() const { return m_recipe; }
    /// Its name, and from run() on its books and counts; files and forecast are left to others.
    [[nodiscard]] RepairReport& report() { return m_report; }

private:
    [[nodiscard]] std::string runOf(const remediate::Recipe& recipe) const;
    void planFilter();
    /// How far reading is, in bytes as they lie on disk.
    struct Reading {
        base::ProgressSink& progress;
        std::uint64_t done = 0; ///< before the present source
        std::uint64_t total = 0;
    };
    [[nodiscard]] base::Result<void> readSource(const store::SourceRecord& source,
                                                const Reading& reading, RepairVisitor& visitor,
                                                const std::stop_token& stop);
    [[nodiscard]] base::Result<void> look(const store::SourceRecord& source,
                                          const SourceReader::Event& event, RepairVisitor& visitor);
    [[nodiscard]] base::Result<void> repair(const store::SourceRecord& source,
                                            const SourceReader::Event& event,
                                            RepairVisitor& visitor);

    store::Database m_database;
    SourceTrust m_trust;
    store::RowIndex m_index;
    const RepairRequest& m_request;
    store::CaseSettings m_settings;
    std::vector<store::SourceRecord> m_sources;
    std::optional<events::ProjectCalendar> m_calendar;
    RepairScope m_scope;
    remediate::Recipe m_recipe;
    std::optional<remediate::RecordEditor> m_editor;
    std::optional<select::LineFilter> m_filter;
    RepairReport m_report;
};

} // namespace shardscope::session
