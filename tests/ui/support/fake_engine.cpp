// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fake_engine.h"

#include <algorithm>
#include <utility>

namespace shardscope::test {

store::SourceRecord source(const std::string& path, std::uint64_t events,
                           std::vector<events::Day> days) {
    store::SourceRecord record;
    record.path = path;
    record.bytes = events * 220;
    record.events = events;
    record.days = std::move(days);
    return record;
}

class FakeEngine::Session : public session::CaseSession {
public:
    Session(std::shared_ptr<FakeEngine> fake, std::filesystem::path path)
        : m_fake(std::move(fake)), m_path(std::move(path)) {}

    const std::filesystem::path& path() const override { return m_path; }
    base::Result<store::CaseSettings> settings() override { return m_fake->get(m_path).settings; }
    base::Result<std::vector<store::SourceRecord>> sources() override {
        return m_fake->get(m_path).sources;
    }
    base::Result<std::vector<session::SourceFile>> sourceHealth() override {
        std::vector<session::SourceFile> files;
        const Case content = m_fake->get(m_path);
        for (const store::SourceRecord& file : content.sources) {
            const auto known = content.health.find(file.path);
            files.push_back(
                {file.id, file.path,
                 known == content.health.end() ? session::SourceHealth::Ok : known->second});
        }
        return files;
    }
    base::Result<std::uint64_t> generation() override { return 1; }

    void showLive(std::shared_ptr<session::LiveCounts> live) override {
        const std::lock_guard lock(m_fake->m_mutex);
        m_live = live != nullptr;
        m_fake->m_liveShown += m_live ? 1 : 0;
    }

    base::Result<std::shared_ptr<const store::BoardSnapshot>>
    board(const store::BoardRequest& request, std::stop_token stop) override {
        std::unique_lock lock(m_fake->m_mutex);
        m_fake->m_boardRequests.push_back(request);
        m_fake->m_changed.wait(lock, stop, [&] { return !m_fake->m_boardsHeld; });
        if (stop.stop_requested()) {
            return base::fail(base::ErrorCode::Cancelled, "Stopped");
        }
        const Case& content = m_fake->m_cases.at(m_path);
        if (content.boardError) {
            return base::fail(*content.boardError);
        }
        auto snapshot = std::make_shared<store::BoardSnapshot>();
        for (const store::SourceRecord& file : content.sources) {
            snapshot->totals.events += file.events;
        }
        snapshot->overall.volume = snapshot->totals.events;
        snapshot->empty = snapshot->totals.events == 0;
        snapshot->timezone = content.settings.timezone;
        snapshot->limits = content.settings.limits;
        snapshot->demoLimits = content.settings.demoLimits;
        snapshot->partial = m_live;
        snapshot->figures.hotIds = 3;
        return snapshot;
    }

    base::Result<session::DetectAnswer> detect(const session::DetectRequest&, base::ProgressSink&,
                                               std::stop_token) override {
        return session::DetectAnswer{};
    }

    base::Result<session::LimitSimulation> simulateLimit(const session::SimulationRequest& request,
                                                         base::ProgressSink& progress,
                                                         std::stop_token stop) override {
        if (m_fake->onSimulate) {
            return m_fake->onSimulate(request, progress, stop);
        }
        return session::LimitSimulation{.storage = request.storage};
    }

    base::Result<detect::LimitSurvey> surveyLimits(std::stop_token stop) override {
        return m_fake->onSurvey ? m_fake->onSurvey(stop) : detect::LimitSurvey{};
    }

    base::Result<std::vector<std::optional<session::KeyDayMoments>>>
    moments(const std::vector<session::KeyDayPlace>& places, std::stop_token) override {
        return m_fake->onMoments
                   ? m_fake->onMoments(places)
                   : std::vector<std::optional<session::KeyDayMoments>>(places.size());
    }

    base::Result<std::vector<store::TimelineDay>> timeline(const events::ShardKey&) override {
        return std::vector<store::TimelineDay>{};
    }

    base::Result<QuarantinePage> quarantine(std::uint64_t skip, std::uint64_t count) override {
        const std::vector<store::QuarantinedLine> all = m_fake->get(m_path).quarantine;
        QuarantinePage page{.total = all.size(), .kept = all.size(), .lines = {}};
        for (std::uint64_t at = skip; at < std::min<std::uint64_t>(all.size(), skip + count);
             ++at) {
            page.lines.push_back(all[at]);
        }
        return page;
    }

    base::Result<session::RowsAnswer> rows(const session::RowsRequest& request,
                                           const session::RowVisitor& visit, base::ProgressSink&,
                                           std::stop_token stop) override {
        return m_fake->onRows ? m_fake->onRows(request, visit, stop) : session::RowsAnswer{};
    }

    base::Result<session::SourceLines> lines(const session::RowPlace& place, std::size_t around,
                                             std::stop_token) override {
        return m_fake->onLines ? m_fake->onLines(place, around) : session::SourceLines{};
    }

    base::Result<session::KeyProfile> profile(const session::ProfileRequest& request,
                                              base::ProgressSink& progress,
                                              std::stop_token stop) override {
        if (m_fake->onProfile) {
            return m_fake->onProfile(request, progress, stop);
        }
        session::KeyProfile profile;
        profile.key = request.key;
        return profile;
    }

    base::Result<std::vector<store::CaseNote>> notes() override {
        return m_fake->get(m_path).notes;
    }

    base::Result<std::vector<store::SavedFilter>> savedFilters() override {
        return m_fake->get(m_path).filters;
    }

    base::Result<std::vector<std::string>> findIds(const std::string& text, std::size_t most,
                                                   std::stop_token) override {
        std::vector<std::string> found;
        for (const std::string& id : m_fake->get(m_path).ids) {
            if (id.find(text) != std::string::npos && found.size() < most) {
                found.push_back(id);
            }
        }
        return found;
    }

private:
    std::shared_ptr<FakeEngine> m_fake;
    std::filesystem::path m_path;
    bool m_live = false;
};

class FakeEngine::Editor : public session::CaseEditor {
public:
    Editor(std::shared_ptr<FakeEngine> fake, std::filesystem::path path)
        : m_fake(std::move(fake)), m_path(std::move(path)) {
        const std::lock_guard lock(m_fake->m_mutex);
        ++m_fake->m_openEditors;
    }
    ~Editor() override {
        const std::lock_guard lock(m_fake->m_mutex);
        --m_fake->m_openEditors;
    }

    const std::filesystem::path& path() const override { return m_path; }

    base::Result<void> setLimits(const detect::Limits& limits, bool demo) override {
        return edit([&](Case& content) {
            content.settings.limits = limits;
            content.settings.demoLimits = demo;
        });
    }
    base::Result<void> setSavedFilters(const std::vector<store::SavedFilter>& filters) override {
        return edit([&](Case& content) { content.filters = filters; });
    }
    base::Result<void> removeSource(const std::string& path) override {
        return edit([&](Case& content) {
            std::erase_if(content.sources, [&](const auto& file) { return file.path == path; });
        });
    }
    base::Result<void> setNote(store::CaseNote note) override {
        return edit([&](Case& content) {
            std::erase_if(content.notes, [&](const store::CaseNote& known) {
                return store::sameSubject(known.subject, note.subject);
            });
            if (!note.blank()) {
                content.notes.push_back(note);
            }
        });
    }
    base::Result<void> relocateSource(const std::string& path, const std::filesystem::path& newPath,
                                      std::stop_token) override {
        return edit([&](Case& content) {
            for (store::SourceRecord& file : content.sources) {
                file.path = file.path == path ? newPath.string() : file.path;
            }
        });
    }

private:
    base::Result<void> edit(const std::function<void(Case&)>& change) {
        if (const auto error = m_fake->get(m_path).editError) {
            return base::fail(*error);
        }
        m_fake->change(m_path, change);
        return {};
    }

    std::shared_ptr<FakeEngine> m_fake;
    std::filesystem::path m_path;
};

ui::Engine FakeEngine::engine() {
    auto self = std::shared_ptr<FakeEngine>(shared_from_this());
    ui::Engine engine;
    engine.openSession = [self](const std::filesystem::path& path)
        -> base::Result<std::shared_ptr<session::CaseSession>> {
        const std::lock_guard lock(self->m_mutex);
        const auto found = self->m_cases.find(path);
        if (found == self->m_cases.end()) {
            return base::fail(base::ErrorCode::NotFound, "There is no such case", path.string());
        }
        if (found->second.openError) {
            return base::fail(*found->second.openError);
        }
        return std::make_shared<Session>(self, path);
    };
    engine.openEditor = [self](const std::filesystem::path& path,
                               session::CaseEditor::Missing missing)
        -> base::Result<std::shared_ptr<session::CaseEditor>> {
        {
            const std::lock_guard lock(self->m_mutex);
            if (missing == session::CaseEditor::Missing::Create) {
                self->m_cases.try_emplace(path);
            }
            const auto found = self->m_cases.find(path);
            if (found == self->m_cases.end()) {
                return base::fail(base::ErrorCode::NotFound, "There is no such case",
                                  path.string());
            }
            if (found->second.editorError) {
                return base::fail(*found->second.editorError);
            }
        }
        return std::make_shared<Editor>(self, path);
    };
    engine.makeLive = [] { return std::shared_ptr<session::LiveCounts>(); };
    engine.importFiles = [self](const std::filesystem::path& path,
                                const session::ImportOptions& options,
                                session::ImportObserver& observer, std::stop_token stop) {
        return self->onImport ? self->onImport(path, options, observer, stop)
                              : self->importAll(path, options, observer);
    };
    engine.previewImport = [self](const std::vector<std::filesystem::path>& paths,
                                  const std::optional<std::filesystem::path>& casePath,
                                  const std::string&,
                                  std::stop_token) -> base::Result<session::ImportPreview> {
        if (self->onPreview) {
            return self->onPreview(paths, casePath);
        }
        session::ImportPreview preview;
        for (const auto& path : paths) {
            preview.files.push_back({.path = path.string(),
                                     .bytes = 22'000,
                                     .alreadyInCase = false,
                                     .problem = {},
                                     .firstDay = events::Day{19600}});
            preview.totalBytes += 22'000;
        }
        preview.suggestedCase = paths.front().parent_path() / "suggested.shardcase";
        preview.neededBytes = 10'000;
        preview.freeBytes = 1'000'000'000;
        return preview;
    };
    return engine;
}

base::Result<session::ImportReport> FakeEngine::importAll(const std::filesystem::path& path,
                                                          const session::ImportOptions& options,
                                                          session::ImportObserver& observer) {
    session::ImportReport report;
    report.casePath = path.string();
    for (const auto& file : options.paths) {
        session::FileReport& found = report.files.emplace_back();
        found.path = file.string();
        found.bytes = 22'000;
    }
    observer.started(report.files);
    for (std::size_t index = 0; index < report.files.size(); ++index) {
        session::FileReport& file = report.files[index];
        file.bytesRead = file.bytes;
        file.events = 100;
        file.days = {{19600}};
        file.state = session::FileState::Imported;
        report.events += file.events;
        observer.fileChanged(index, file);
        change(path, [&](Case& content) { content.sources.push_back(source(file.path, 100)); });
    }
    return report;
}

void FakeEngine::put(const std::filesystem::path& path, Case content) {
    const std::lock_guard lock(m_mutex);
    m_cases.insert_or_assign(path, std::move(content));
}

FakeEngine::Case FakeEngine::get(const std::filesystem::path& path) const {
    const std::lock_guard lock(m_mutex);
    return m_cases.at(path);
}

void FakeEngine::change(const std::filesystem::path& path,
                        const std::function<void(Case&)>& change) {
    const std::lock_guard lock(m_mutex);
    change(m_cases.at(path));
}

std::vector<store::BoardRequest> FakeEngine::boardRequests() const {
    const std::lock_guard lock(m_mutex);
    return m_boardRequests;
}

std::size_t FakeEngine::openEditors() const {
    const std::lock_guard lock(m_mutex);
    return m_openEditors;
}

std::size_t FakeEngine::liveShown() const {
    const std::lock_guard lock(m_mutex);
    return m_liveShown;
}

void FakeEngine::holdBoards(bool hold) {
    {
        const std::lock_guard lock(m_mutex);
        m_boardsHeld = hold;
    }
    m_changed.notify_all();
}

} // namespace shardscope::test
