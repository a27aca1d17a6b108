// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/engine.h"

#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace shardscope::test {

/// An engine whose cases live in memory and whose calls wait where a test wants them to.
class FakeEngine : public std::enable_shared_from_this<FakeEngine> {
public:
    /// A case "file" of the fake: what every session and editor of its path sees.
    struct Case {
        store::CaseSettings settings;
        std::vector<store::SourceRecord> sources;
        std::map<std::string, session::SourceHealth> health; ///< by path; else Ok
        std::vector<store::QuarantinedLine> quarantine;
        std::vector<store::SavedFilter> filters;
        std::vector<std::string> ids; ///< for findIds
        std::vector<store::CaseNote> notes;
        std::optional<base::Error> editorError; ///< what opening it for writing answers
        std::optional<base::Error> openError;   ///< what opening it for reading answers
        std::optional<base::Error> boardError;
        std::optional<base::Error> editError;
    };

    /// The fake stays alive as long as an engine made from it.
    [[nodiscard]] static std::shared_ptr<FakeEngine> make() {
        return std::make_shared<FakeEngine>();
    }
    [[nodiscard]] ui::Engine engine();

    /// Adds (or replaces) a case at this path.
    void put(const std::filesystem::path& path, Case content);
    [[nodiscard]] Case get(const std::filesystem::path& path) const;
    void change(const std::filesystem::path& path, const std::function<void(Case&)>& change);

    /// Boards asked since the start, oldest first.
    [[nodiscard]] std::vector<store::BoardRequest> boardRequests() const;
    [[nodiscard]] std::size_t openEditors() const;
    [[nodiscard]] std::size_t liveShown() const;

    /// While held, board() waits until released or stopped.
    void holdBoards(bool hold);

    /// What importFiles does; the default imports every path as one complete file of 100 events.
    std::function<base::Result<session::ImportReport>(const std::filesystem::path&,
                                                      const session::ImportOptions&,
                                                      session::ImportObserver&, std::stop_token)>
        onImport;
    std::function<base::Result<session::LimitSimulation>(const session::SimulationRequest&,
                                                         base::ProgressSink&, std::stop_token)>
        onSimulate;
    std::function<base::Result<detect::LimitSurvey>(std::stop_token)> onSurvey;
    std::function<base::Result<std::vector<std::optional<session::KeyDayMoments>>>(
        const std::vector<session::KeyDayPlace>&)>
        onMoments;
    std::function<base::Result<session::KeyProfile>(const session::ProfileRequest&,
                                                    base::ProgressSink&, std::stop_token)>
        onProfile;
    std::function<base::Result<session::RowsAnswer>(const session::RowsRequest&,
                                                    const session::RowVisitor&, std::stop_token)>
        onRows;
    std::function<base::Result<session::SourceLines>(const session::RowPlace&, std::size_t)>
        onLines;
    std::function<base::Result<session::ImportPreview>(const std::vector<std::filesystem::path>&,
                                                       const std::optional<std::filesystem::path>&)>
        onPreview;

private:
    class Session;
    class Editor;

    [[nodiscard]] base::Result<session::ImportReport>
    importAll(const std::filesystem::path& path, const session::ImportOptions& options,
              session::ImportObserver& observer);

    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::map<std::filesystem::path, Case> m_cases;
    std::vector<store::BoardRequest> m_boardRequests;
    std::size_t m_openEditors = 0;
    std::size_t m_liveShown = 0;
    bool m_boardsHeld = false;
};

/// A complete source of `events` events on the given days.
[[nodiscard]] store::SourceRecord source(const std::string& path, std::uint64_t events,
                                         std::vector<events::Day> days = {{19600}});

} // namespace shardscope::test
