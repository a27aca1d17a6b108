// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/pull_session.h"
#include "ui/import/import_feed.h"

#include <map>
#include <mutex>
#include <optional>
#include <string>

namespace shardscope::ui {

/// Collects what a pull reports on its thread until the screen fetches it: the newest of each day.
class PullFeed : public session::PullObserver {
public:
    struct Wait {
        base::Clock::Time until;
        std::string reason;

        bool operator==(const Wait&) const = default;
    };
    /// Everything that came in since the last take().
    struct Batch {
        std::optional<session::PullPlan> planned; ///< replaces all days
        std::map<std::size_t, session::PullDay> changed;
        std::optional<Wait> waiting; ///< at this moment
    };
    [[nodiscard]] Batch take();

    void planned(const session::PullPlan& plan) override;
    void dayChanged(std::size_t index, const session::PullDay& day) override;
    void waiting(base::Clock::Time until, const std::string& reason) override;
    /// Of no use: the pulls of the window leave the import to it.
    session::ImportObserver& import() override { return m_import; }

private:
    std::mutex m_mutex;
    Batch m_batch;
    ImportFeed m_import;
};

} // namespace shardscope::ui
