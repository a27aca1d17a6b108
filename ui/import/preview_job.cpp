// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/preview_job.h"

#include <system_error>
#include <utility>

namespace shardscope::ui {

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
