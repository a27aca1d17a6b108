// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pull/pull_feed.h"

#include <utility>

namespace shardscope::ui {

PullFeed::Batch PullFeed::take() {
    const std::lock_guard lock(m_mutex);
    Batch batch = std::exchange(m_batch, {});
    m_batch.waiting = batch.waiting; // it lasts until a day moves on
    return batch;
}

void PullFeed::planned(const session::PullPlan& plan) {
    const std::lock_guard lock(m_mutex);
    m_batch.planned = plan;
    m_batch.changed.clear();
}

void PullFeed::dayChanged(std::size_t index, const session::PullDay& day) {
    const std::lock_guard lock(m_mutex);
    m_batch.changed.insert_or_assign(index, day);
    m_batch.waiting.reset();
}

void PullFeed::waiting(base::Clock::Time until, const std::string& reason) {
    const std::lock_guard lock(m_mutex);
    m_batch.waiting = Wait{until, reason};
}

} // namespace shardscope::ui
