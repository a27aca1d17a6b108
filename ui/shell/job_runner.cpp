// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/job_runner.h"

namespace shardscope::ui {

JobRunner::JobRunner(Order order, QObject* parent) : QObject(parent), m_order(order) {
    m_pool.setMaxThreadCount(1);
}

JobRunner::~JobRunner() {
    requestStop();
    m_pool.waitForDone();
}

JobRunner::Ticket JobRunner::admit() {
    const bool wasBusy = busy();
    if (m_order == Order::NewestWins) {
        requestStop();
        m_jobs.clear();
    }
    const std::uint64_t serial = ++m_lastSerial;
    const std::stop_source source;
    m_jobs.emplace(serial, source);
    if (!wasBusy) {
        Q_EMIT busyChanged(true);
    }
    return {serial, source.get_token()};
}

bool JobRunner::retire(std::uint64_t serial) {
    const bool wanted = m_jobs.erase(serial) > 0;
    if (wanted && m_jobs.empty()) {
        Q_EMIT busyChanged(false);
    }
    return wanted;
}

void JobRunner::requestStop() {
    // The newest first: stopping the one that runs would let the next begin before its turn here.
    for (auto job = m_jobs.rbegin(); job != m_jobs.rend(); ++job) {
        job->second.request_stop();
    }
}

void JobRunner::abandon() {
    requestStop();
    if (!m_jobs.empty()) {
        m_jobs.clear();
        Q_EMIT busyChanged(false);
    }
}

} // namespace shardscope::ui
