// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/preview_job.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace shardscope::ui {

namespace {

std::vector<std::filesystem::path> casesIn(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> cases;
    std::error_code error; // a folder that cannot be listed has no case to offer
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        if (entry.path().extension() == ".shardcase") {
            cases.push_back(entry.path());
        }
    }
    std::sort(cases.begin(), cases.end());
    return cases;
}

std::size_t filesHeld(const session::ImportPreview& preview) {
    return static_cast<std::size_t>(
        std::count_if(preview.files.begin(), preview.files.end(),
                      [](const auto& file) { return file.alreadyInCase; }));
}

} // namespace

base::Result<CaseChoice> chooseCase(const Engine& engine,
                                    const std::vector<std::filesystem::path>& paths,
                                    std::stop_token stop) {
    const auto first = engine.previewImport(paths, std::nullopt, "UTC", stop);
    if (!first) {
        return base::fail(first.error());
    }
    CaseChoice choice{.casePath = first->suggestedCase, .holdsAll = false};
    std::size_t most = 0;
    for (const std::filesystem::path& path : casesIn(first->suggestedCase.parent_path())) {
        const auto there = engine.previewImport(paths, path, "UTC", stop);
        const std::size_t held = there ? filesHeld(*there) : 0; // not a case: not the one
        if (held > most) {
            most = held;
            choice = {.casePath = path, .holdsAll = held == there->files.size()};
        }
    }
    return choice;
}

base::Result<PreviewAnswer> preview(const Engine& engine, const PreviewRequest& request,
                                    std::stop_token stop) {
    auto first = engine.previewImport(request.paths, request.casePath, request.timezone, stop);
    if (!first) {
        return base::fail(first.error());
    }
    PreviewAnswer answer;
    answer.casePath = request.casePath.value_or(first->suggestedCase);
    answer.preview = std::move(*first);
    std::error_code ignored; // a path that cannot be looked at is no case yet
    if (!std::filesystem::exists(answer.casePath, ignored)) {
        return answer;
    }
    auto session = engine.openSession(answer.casePath);
    if (!session) {
        return base::fail(session.error());
    }
    auto settings = (*session)->settings();
    if (!settings) {
        return base::fail(settings.error());
    }
    answer.settings = std::move(*settings);
    // The days must be the case's own, and what it holds is known only when it is named.
    auto second =
        engine.previewImport(request.paths, answer.casePath, answer.settings->timezone, stop);
    if (!second) {
        return base::fail(second.error());
    }
    second->suggestedCase = answer.preview.suggestedCase;
    answer.preview = std::move(*second);
    return answer;
}

} // namespace shardscope::ui
