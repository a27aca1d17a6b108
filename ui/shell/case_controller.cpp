// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/case_controller.h"

#include <chrono>
#include <utility>

namespace shardscope::ui {

namespace {

/// How often the board follows a running import, and how soon it shows something.
constexpr std::chrono::milliseconds kLivePeriod{1000};
constexpr std::chrono::milliseconds kFirstLive{300};

std::vector<session::SourceHealth> healthOf(const std::vector<session::SourceFile>& files) {
    std::vector<session::SourceHealth> health;
    for (const session::SourceFile& file : files) {
        health.push_back(file.health);
    }
    return health;
}

/// Why a case that cannot be written is still worth reading; empty when it is not.
QString readOnlyReason(const base::Error& error) {
    switch (error.code) {
    case base::ErrorCode::Locked:
        return CaseController::tr("Another window or program is writing this case, so it is open "
                                  "for reading only.");
    case base::ErrorCode::WriteFailed:
        return CaseController::tr("This case cannot be written to (%1), so it is open for reading "
                                  "only.")
            .arg(QString::fromStdString(error.what));
    default:
        return {};
    }
}

} // namespace

/// Searches the ids of a case. Only jobs of one lane use it, one at a time.
class CaseController::IdFinder {
public:
    IdFinder(Engine engine, std::filesystem::path path)
        : m_engine(std::move(engine)), m_path(std::move(path)) {}

    base::Result<std::vector<std::string>> find(const std::string& text,
                                                const std::stop_token& stop) {
        constexpr std::size_t kMost = 12; // as many as a completion shows
        if (!m_session) {
            auto session = m_engine.openSession(m_path);
            if (!session) {
                return base::fail(session.error());
            }
            m_session = std::move(*session);
        }
        return m_session->findIds(text, kMost, stop);
    }

private:
    Engine m_engine;
    std::filesystem::path m_path;
    std::shared_ptr<session::CaseSession> m_session;
};

CaseController::CaseController(Engine engine, QObject* parent)
    : QObject(parent), m_engine(std::move(engine)) {
    connect(&m_liveTimer, &QTimer::timeout, this, [this] {
        m_liveTimer.setInterval(kLivePeriod);
        if (!m_boardLane.busy()) { // a board slower than the timer must still get through
            askBoard();
        }
    });
}

base::Result<CaseStatus> CaseController::readStatus(session::CaseSession& session,
                                                    CaseStatus status) {
    auto settings = session.settings();
    if (!settings) {
        return base::fail(settings.error());
    }
    auto sources = session.sources();
    if (!sources) {
        return base::fail(sources.error());
    }
    const auto files = session.sourceHealth();
    if (!files) {
        return base::fail(files.error());
    }
    auto notes = session.notes();
    if (!notes) {
        return base::fail(notes.error());
    }
    auto filters = session.savedFilters();
    if (!filters) {
        return base::fail(filters.error());
    }
    status.settings = std::move(*settings);
    status.notes = std::move(*notes);
    status.filters = std::move(*filters);
    status.sources = std::move(*sources);
    status.health = healthOf(*files);
    return status;
}

base::Result<CaseController::OpenCase>
CaseController::openCase(const Engine& engine, const std::filesystem::path& path, Missing missing) {
    OpenCase open;
    open.status.open = true;
    open.status.path = path;
    if (auto editor = engine.openEditor(path, missing)) {
        open.editor = std::move(*editor);
    } else {
        open.status.readOnlyReason = readOnlyReason(editor.error());
        open.status.readOnly = !open.status.readOnlyReason.isEmpty();
        if (!open.status.readOnly || !std::filesystem::exists(path)) {
            return base::fail(editor.error());
        }
    }
    auto session = engine.openSession(path);
    if (!session) {
        return base::fail(session.error());
    }
    open.session = std::move(*session);
    auto status = readStatus(*open.session, std::move(open.status));
    if (!status) {
        return base::fail(status.error());
    }
    open.status = std::move(*status);
    return open;
}

void CaseController::open(const std::filesystem::path& path, Missing missing) {
    m_opening = true;
    closeCase();
    const std::uint64_t serial = ++m_openSerial;
    m_caseLane.run(
        [engine = m_engine, path, missing](std::stop_token) {
            return openCase(engine, path, missing);
        },
        this,
        [this, serial](base::Result<OpenCase> answer) {
            if (serial != m_openSerial) {
                if (answer) { // closed again, or another case was asked for, before this one came
                    release(std::move(answer->session), std::move(answer->editor));
                }
                return;
            }
            m_opening = false;
            if (!answer) {
                Q_EMIT openFailed(answer.error());
                return;
            }
            m_status = std::move(answer->status);
            m_session = std::move(answer->session);
            m_editor = std::move(answer->editor);
            m_finder = std::make_shared<IdFinder>(m_engine, m_status.path);
            Q_EMIT opened();
            Q_EMIT statusChanged();
        });
}

void CaseController::close() {
    m_opening = false;
    closeCase();
}

void CaseController::closeCase() {
    ++m_openSerial;
    m_liveTimer.stop();
    m_boardLane.abandon();
    m_searchLane.abandon();
    if (!m_status.open) {
        return;
    }
    release(std::exchange(m_session, {}), std::exchange(m_editor, {}), std::exchange(m_finder, {}));
    m_status = {};
    m_request = {};
    Q_EMIT closed();
    Q_EMIT statusChanged();
}

void CaseController::release(std::shared_ptr<session::CaseSession> session,
                             std::shared_ptr<session::CaseEditor> editor,
                             std::shared_ptr<IdFinder> finder) {
    // Letting go of a case may write to its file, which is no work for the GUI thread.
    m_caseLane.run(
        [session = std::move(session), editor = std::move(editor),
         finder = std::move(finder)](std::stop_token) mutable -> base::Result<void> {
            finder.reset();
            session.reset();
            editor.reset();
            return {};
        },
        this, [](const base::Result<void>&) {});
}

void CaseController::requestBoard(const store::BoardRequest& request) {
    m_request = request;
    if (m_session) {
        Q_EMIT boardLoading();
        askBoard();
    }
}

void CaseController::askBoard() {
    if (!m_session) {
        return;
    }
    m_boardLane.run(
        [session = m_session, request = m_request](std::stop_token stop) {
            return session->board(request, stop);
        },
        this,
        [this](const base::Result<std::shared_ptr<const store::BoardSnapshot>>& answer) {
            if (answer) {
                Q_EMIT boardReady(*answer);
            } else if (answer.error().code != base::ErrorCode::Cancelled) {
                Q_EMIT boardFailed(answer.error());
            }
        });
}

template<typename Edit>
void CaseController::runEdit(Edit edit, Counts counts, std::function<void()> done) {
    if (!m_session) {
        return;
    }
    struct Outcome {
        base::Result<void> edited;
        CaseStatus status; ///< as it is now, also after an edit that failed half-way
    };
    m_caseLane.run(
        [session = m_session, status = m_status,
         edit = std::move(edit)](std::stop_token) -> base::Result<Outcome> {
            base::Result<void> edited = edit();
            auto now = readStatus(*session, status);
            return now ? base::Result<Outcome>(Outcome{std::move(edited), std::move(*now)})
                       : base::fail(now.error());
        },
        this,
        [this, serial = m_openSerial, counts,
         done = std::move(done)](base::Result<Outcome> outcome) {
            if (serial != m_openSerial) {
                return;
            }
            if (!outcome || !outcome->edited) {
                Q_EMIT editFailed(outcome ? outcome->edited.error() : outcome.error());
            }
            if (outcome) {
                m_status = std::move(outcome->status);
                Q_EMIT statusChanged();
                if (counts == Counts::Change) {
                    askBoard();
                }
                if (outcome->edited && done) {
                    done();
                }
            }
        });
}

void CaseController::refresh() {
    runEdit([]() -> base::Result<void> { return {}; });
}

void CaseController::lookAtSources() {
    if (!m_session) {
        return;
    }
    m_caseLane.run(
        [session = m_session](std::stop_token) { return session->sourceHealth(); }, this,
        [this, serial = m_openSerial](const base::Result<std::vector<session::SourceFile>>& files) {
            if (serial != m_openSerial || !files || files->size() != m_status.sources.size() ||
                healthOf(*files) == m_status.health) {
                return;
            }
            m_status.health = healthOf(*files);
            Q_EMIT statusChanged();
        });
}

void CaseController::edit(Change change, std::function<void()> done) {
    if (m_editor) {
        runEdit([editor = m_editor, change = std::move(change)] { return change(*editor); },
                Counts::Change, std::move(done));
    }
}

void CaseController::setNote(const store::CaseNote& note) {
    if (m_editor) {
        runEdit([editor = m_editor, note] { return editor->setNote(note); }, Counts::Stay);
    }
}

void CaseController::findIds(const std::string& text) {
    if (!m_finder) {
        return;
    }
    m_searchLane.run(
        [finder = m_finder, text](std::stop_token stop) { return finder->find(text, stop); }, this,
        [this, text](const base::Result<std::vector<std::string>>& ids) {
            if (ids) { // else the board's own ids must do
                Q_EMIT idsFound(text, *ids);
            }
        });
}

void CaseController::removeSources(const std::vector<std::string>& paths) {
    if (!m_editor) {
        return;
    }
    runEdit([editor = m_editor, paths]() -> base::Result<void> {
        for (const std::string& path : paths) {
            if (base::Result<void> removed = editor->removeSource(path); !removed) {
                return removed;
            }
        }
        return {};
    });
}

void CaseController::showLive(const std::shared_ptr<session::LiveCounts>& live) {
    if (!m_session) {
        return;
    }
    // The session may be busy with a board, so it is told by the lane that waits for it anyway.
    m_caseLane.run(
        [session = m_session, live](std::stop_token) -> base::Result<void> {
            session->showLive(live);
            return {};
        },
        this, [](const base::Result<void>&) {});
    m_liveTimer.start(kFirstLive);
}

void CaseController::hideLive() {
    m_liveTimer.stop();
    if (!m_session) {
        return;
    }
    runEdit([session = m_session]() -> base::Result<void> {
        session->showLive(nullptr);
        return {};
    });
}

} // namespace shardscope::ui
