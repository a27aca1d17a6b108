// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/case_session.h"
#include "core/session/import_session.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <mutex>
#include <string>
#include <vector>

namespace shardscope::session {

/// Keeps what an import tells.
class RecordingObserver final : public ImportObserver {
public:
    void started(const std::vector<FileReport>& files) override { fileCount = files.size(); }
    void fileChanged(std::size_t, const FileReport& file) override {
        const std::lock_guard lock(m_mutex);
        changes.push_back(file);
    }
    void note(const std::string& message) override {
        const std::lock_guard lock(m_mutex);
        notes.push_back(message);
    }

    std::size_t fileCount = 0;
    std::vector<FileReport> changes;
    std::vector<std::string> notes;

private:
    std::mutex m_mutex;
};

class SilentProgress final : public base::ProgressSink {
public:
    void report(const base::Progress& progress) override { last = progress; }
    base::Progress last;
};

/// One event as a line; times are seconds.
struct EventLine {
    std::string id = "u";
    std::int64_t time = 1'700'000'000;
    std::string insertId = "i";
    std::string event = "Ping";
    std::string more = {}; ///< further properties, each with a comma before it

    [[nodiscard]] std::string text() const {
        return R"({"event":")" + event + R"(","properties":{"time":)" + std::to_string(time) +
               R"(,"distinct_id":")" + id + R"(","$insert_id":")" + insertId + "\"" + more + "}}\n";
    }
};

/// A folder with exports and a case in it.
class CaseFixture : public testing::Test {
protected:
    CaseFixture() {
        std::string name = (std::filesystem::temp_directory_path() / "shardscope-XXXXXX").string();
        folder = ::mkdtemp(name.data());
    }
    ~CaseFixture() override { std::filesystem::remove_all(folder); }

    std::filesystem::path write(const std::string& name, const std::string& text) const {
        const std::filesystem::path path = folder / name;
        std::ofstream(path, std::ios::binary) << text;
        return path;
    }

    /// Events of one id: one a second from `time` on, insert ids `prefix` + number.
    static std::string events(const std::string& id, int count, std::int64_t time,
                              const std::string& prefix, const std::string& more = {}) {
        std::string text;
        for (int number = 0; number < count; ++number) {
            text += EventLine{.id = id,
                              .time = time + number,
                              .insertId = prefix + std::to_string(number),
                              .more = more}
                        .text();
        }
        return text;
    }

    ImportReport import(ImportOptions options) {
        if (options.paths.empty()) {
            options.paths = {folder};
        }
        const base::Result<ImportReport> report = importFiles(casePath(), options, observer, {});
        EXPECT_TRUE(report) << describe(report.error());
        return report.value_or(ImportReport{});
    }

    [[nodiscard]] std::shared_ptr<const store::BoardSnapshot>
    board(store::BoardRequest request = {.scope = store::Scope::All, .top = 0}) const {
        const auto session = CaseSession::open(casePath());
        EXPECT_TRUE(session) << describe(session.error());
        const auto board = (*session)->board(request, {});
        EXPECT_TRUE(board) << describe(board.error());
        return board.value_or(nullptr);
    }

    [[nodiscard]] DetectAnswer detect(const DetectRequest& request) const {
        const auto session = CaseSession::open(casePath());
        EXPECT_TRUE(session);
        SilentProgress progress;
        const auto answer = (*session)->detect(request, progress, {});
        EXPECT_TRUE(answer) << describe(answer.error());
        return answer.value_or(DetectAnswer{});
    }

    [[nodiscard]] std::filesystem::path casePath() const { return folder / "test.shardcase"; }

    std::filesystem::path folder;
    RecordingObserver observer;
};

} // namespace shardscope::session
