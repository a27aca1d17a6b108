// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QObject>

#include <functional>
#include <memory>
#include <mutex>

namespace shardscope::ui {

/// Brings the progress of an engine call to the screen. However often the call reports, at most
/// one report waits there: the newest.
class ProgressFeed final : public base::ProgressSink,
                           public std::enable_shared_from_this<ProgressFeed> {
public:
    using Show = std::function<void(const base::Progress&)>;
    /// `show` is called on the thread of `receiver`, which must outlive the engine call.
    [[nodiscard]] static std::shared_ptr<ProgressFeed> make(QObject* receiver, Show show);

    void report(const base::Progress& progress) override;

private:
    ProgressFeed(QObject* receiver, Show show);
    void deliver();

    QObject* m_receiver;
    Show m_show;
    std::mutex m_mutex;
    base::Progress m_newest;
    bool m_waiting = false;
};

} // namespace shardscope::ui
