// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/progress_feed.h"

#include <utility>

namespace shardscope::ui {

ProgressFeed::ProgressFeed(QObject* receiver, Show show)
    : m_receiver(receiver), m_show(std::move(show)) {}

std::shared_ptr<ProgressFeed> ProgressFeed::make(QObject* receiver, Show show) {
    return std::shared_ptr<ProgressFeed>(new ProgressFeed(receiver, std::move(show)));
}

void ProgressFeed::report(const base::Progress& progress) {
    const std::lock_guard lock(m_mutex);
    m_newest = progress;
    if (!std::exchange(m_waiting, true)) {
        QMetaObject::invokeMethod(
            m_receiver, [self = shared_from_this()] { self->deliver(); }, Qt::QueuedConnection);
    }
}

void ProgressFeed::deliver() {
    base::Progress newest;
    {
        const std::lock_guard lock(m_mutex);
        m_waiting = false;
        newest = std::move(m_newest);
    }
    m_show(newest);
}

} // namespace shardscope::ui
