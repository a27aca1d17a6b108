// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/board_snapshot.h"
#include "ui/shell/case_status.h"
#include "ui/shell/engine.h"
#include "ui/shell/job_runner.h"

#include <QObject>
#include <QTimer>

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace shardscope::ui {

/// The single place that owns the open case: the right to write it, its read side, and the last
/// question put to its board. Everything it asks of the engine runs in lanes of JobRunner.
class CaseController : public QObject {
    Q_OBJECT

public:
    using Missing = session::CaseEditor::Missing;

    explicit CaseController(Engine engine, QObject* parent = nullptr);

    [[nodiscard]] const CaseStatus& status() const { return m_status; }
    /// Both are nullptr while no case is open; the editor also while the case is read-only.
    [[nodiscard]] std::shared_ptr<session::CaseSession> session() const { return m_session; }
    [[nodiscard]] std::shared_ptr<session::CaseEditor> editor() const { return m_editor; }

    /// Closes the open case and opens this one; for reading only when another program writes it.
    void open(const std::filesystem::path& path, Missing missing = Missing::Fail);
    void close();
    /// True from open() to opened() or openFailed().
    [[nodiscard]] bool opening() const { return m_opening; }

    /// Newest request wins; answered by boardReady or boardFailed.
    void requestBoard(const store::BoardRequest& request);
    [[nodiscard]] const store::BoardRequest& boardRequest() const { return m_request; }
    /// Reads sources and settings again, and answers the last board request anew.
    void refresh();
    /// Looks whether the source files are in their places; tells only when that has changed.
    void lookAtSources();
    /// Puts this note in the place of the one about the same subject; a blank one removes it.
    void setNote(const store::CaseNote& note);
    /// Changes the case and reads it again; `done` is called when that went well, editFailed tells
    /// otherwise. Nothing happens while the case is read-only.
    using Change = std::function<base::Result<void>(session::CaseEditor&)>;
    void edit(Change change, std::function<void()> done = {});
    /// Newest text wins; answered by idsFound.
    void findIds(const std::string& text);
    void removeSources(const std::vector<std::string>& paths);

    /// Adds the counts of a running import to the board, which is asked anew every second.
    void showLive(const std::shared_ptr<session::LiveCounts>& live);
    void hideLive();

Q_SIGNALS:
    void opened();
    void openFailed(const base::Error& error);
    void closed();
    /// The status changed in any way, opening and closing included.
    void statusChanged();
    void editFailed(const base::Error& error);
    void idsFound(const std::string& text, const std::vector<std::string>& ids);
    void boardLoading();
    void boardReady(const std::shared_ptr<const store::BoardSnapshot>& snapshot);
    void boardFailed(const base::Error& error);

private:
    class IdFinder;
    struct OpenCase {
        CaseStatus status;
        std::shared_ptr<session::CaseSession> session;
        std::shared_ptr<session::CaseEditor> editor;
    };
    [[nodiscard]] static base::Result<OpenCase>
    openCase(const Engine& engine, const std::filesystem::path& path, Missing missing);
    [[nodiscard]] static base::Result<CaseStatus> readStatus(session::CaseSession& session,
                                                             CaseStatus status);
    enum class Counts { Stay, Change };
    template<typename Edit>
    void runEdit(Edit edit, Counts counts = Counts::Change, std::function<void()> done = {});
    void closeCase();
    void release(std::shared_ptr<session::CaseSession> session,
                 std::shared_ptr<session::CaseEditor> editor,
                 std::shared_ptr<IdFinder> finder = {});
    void askBoard();

    Engine m_engine;
    CaseStatus m_status;
    // The editor goes last: only a writer can tidy up the case file when everybody else is gone.
    std::shared_ptr<session::CaseEditor> m_editor;
    std::shared_ptr<session::CaseSession> m_session;
    store::BoardRequest m_request;
    bool m_opening = false;
    std::uint64_t m_openSerial = 0; ///< of the newest open(): older answers are dropped
    QTimer m_liveTimer;
    JobRunner m_caseLane{JobRunner::Order::OneAfterAnother};
    JobRunner m_boardLane{JobRunner::Order::NewestWins};
    /// Has a session of its own, so that no board is waited for.
    JobRunner m_searchLane{JobRunner::Order::NewestWins};
    std::shared_ptr<IdFinder> m_finder;
};

} // namespace shardscope::ui
