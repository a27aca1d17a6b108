// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <cstdint>
#include <exception>
#include <map>
#include <memory>
#include <stop_token>
#include <type_traits>
#include <utility>

namespace shardscope::ui {

/// The bridge between blocking engine calls and the screen: a lane of jobs with a worker thread
/// of its own, so that a long import never keeps a board waiting for a free thread.
///
/// A job is a callable `base::Result<T>(std::stop_token)`; its result is handed to `done` on the
/// thread of the runner, unless `context` is gone or the job was abandoned. Destroying the runner
/// asks all jobs to stop and waits for them.
class JobRunner : public QObject {
    Q_OBJECT

public:
    enum class Order {
        NewestWins,      ///< a new job abandons all older ones: only the last answer counts
        OneAfterAnother, ///< every job runs and is answered
    };

    explicit JobRunner(Order order, QObject* parent = nullptr);
    ~JobRunner() override;

    template<typename Work, typename Done>
    void run(Work work, QObject* context, Done done);

    /// Asks all jobs to stop; what they answer is still handed over.
    void requestStop();
    /// Asks all jobs to stop and drops what they answer.
    void abandon();
    [[nodiscard]] bool busy() const { return !m_jobs.empty(); }

Q_SIGNALS:
    void busyChanged(bool busy);

private:
    struct Ticket {
        std::uint64_t serial = 0;
        std::stop_token stop;
    };
    [[nodiscard]] Ticket admit();
    /// True when the answer of this job is still wanted.
    [[nodiscard]] bool retire(std::uint64_t serial);

    Order m_order;
    std::uint64_t m_lastSerial = 0;
    std::map<std::uint64_t, std::stop_source> m_jobs; ///< answers still wanted, by serial
    QThreadPool m_pool;
};

template<typename Work, typename Done>
void JobRunner::run(Work work, QObject* context, Done done) {
    using Answer = std::invoke_result_t<Work&, std::stop_token>;
    const Ticket ticket = admit();
    auto guarded = [work = std::move(work), stop = ticket.stop]() mutable -> Answer {
        if (stop.stop_requested()) {
            return base::fail(base::ErrorCode::Cancelled, "Stopped before it began");
        }
        try {
            return work(stop);
        } catch (const std::exception& exception) { // memory ran out, most likely
            return base::fail(base::ErrorCode::Failed, exception.what());
        }
    };
    auto deliver = [this, serial = ticket.serial, receiver = QPointer<QObject>(context),
                    done = std::move(done)](Answer answer) mutable {
        if (retire(serial) && receiver) {
            done(std::move(answer));
        }
    };
    // Not QFuture::then: Qt 6.4 calls a continuation twice that is attached in the moment in which
    // the job ends.
    m_pool.start([this, work = std::make_shared<decltype(guarded)>(std::move(guarded)),
                  done = std::make_shared<decltype(deliver)>(std::move(deliver))]() mutable {
        auto answer = std::make_shared<Answer>((*work)());
        work.reset(); // what the job held may block when it is let go
        // The runner outlives its pool's jobs, so it is a safe context for the hand-over.
        QMetaObject::invokeMethod(
            this, [done = std::move(done), answer] { (*done)(std::move(*answer)); },
            Qt::QueuedConnection);
    });
}

} // namespace shardscope::ui
