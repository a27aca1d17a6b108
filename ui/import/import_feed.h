// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/import_session.h"

#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace shardscope::ui {

/// Collects what an import reports on its worker threads until the screen fetches it. Only the
/// newest report of a file is kept, so the screen's work is bounded by its own pace.
class ImportFeed : public session::ImportObserver {
public:
    /// Everything that came in since the last take().
    struct Batch {
        std::optional<std::vector<session::FileReport>> started; ///< replaces all files
        std::map<std::size_t, session::FileReport> changed;
        std::vector<std::string> notes;
    };
    [[nodiscard]] Batch take();

    void started(const std::vector<session::FileReport>& files) override;
    void fileChanged(std::size_t index, const session::FileReport& file) override;
    void note(const std::string& message) override;

private:
    std::mutex m_mutex;
    Batch m_batch;
};

} // namespace shardscope::ui
