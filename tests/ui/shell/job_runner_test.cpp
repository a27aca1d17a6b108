// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/job_runner.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

namespace shardscope::ui {

namespace {

using Number = base::Result<int>;

/// Work that goes on until it is stopped, as a well-behaved engine call would.
Number untilStopped(std::stop_token stop) {
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait(lock, stop, [] { return false; });
    return base::fail(base::ErrorCode::Cancelled, "Stopped");
}

} // namespace

class JobRunnerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void handsTheAnswerOverOnTheRunnersThread();
    void worksOnAnotherThread();
    void newestRequestWins();
    void keepsOrderWhenEveryJobCounts();
    void deliversWhatAStoppedJobAnswers();
    void dropsAnswersOfAbandonedJobs();
    void dropsAnswersForReceiversThatAreGone();
    void tellsWhenItIsBusy();
    void turnsAnExceptionIntoAnError();
    void stopsItsJobsWhenDestroyed();
    void aLongJobOfOneRunnerDoesNotDelayAnother();
    void theShortestJobIsAnsweredOnce();
};

void JobRunnerTest::theShortestJobIsAnsweredOnce() {
    constexpr int kJobs = 20'000; // one ends in any moment of being started
    JobRunner runner(JobRunner::Order::OneAfterAnother);
    for (int job = 0; job < kJobs; ++job) {
        int answered = 0;
        runner.run([](std::stop_token) -> Number { return 1; }, this,
                   [&answered](const Number& answer) { answered += *answer; });
        while (runner.busy()) {
            QCoreApplication::processEvents();
        }
        QCoreApplication::processEvents();
        QCOMPARE(answered, 1);
    }
}

void JobRunnerTest::handsTheAnswerOverOnTheRunnersThread() {
    JobRunner runner(JobRunner::Order::OneAfterAnother);
    std::thread::id deliveredOn;
    int delivered = 0;
    runner.run([](std::stop_token) -> Number { return 7; }, this,
               [&](const Number& answer) {
                   deliveredOn = std::this_thread::get_id();
                   delivered = *answer;
               });
    QTRY_COMPARE(delivered, 7);
    QVERIFY(deliveredOn == std::this_thread::get_id());
}

void JobRunnerTest::worksOnAnotherThread() {
    JobRunner runner(JobRunner::Order::OneAfterAnother);
    std::atomic<bool> elsewhere = false;
    bool done = false;
    runner.run(
        [&, gui = std::this_thread::get_id()](std::stop_token) -> Number {
            elsewhere = std::this_thread::get_id() != gui;
            return 0;
        },
        this, [&](const Number&) { done = true; });
    QTRY_VERIFY(done);
    QVERIFY(elsewhere);
}

void JobRunnerTest::newestRequestWins() {
    JobRunner runner(JobRunner::Order::NewestWins);
    std::vector<int> delivered;
    runner.run(untilStopped, this, [&](const Number&) { delivered.push_back(-1); });
    for (int request = 0; request < 20; ++request) {
        runner.run([request](std::stop_token) -> Number { return request; }, this,
                   [&](const Number& answer) { delivered.push_back(*answer); });
    }
    QTRY_VERIFY(!runner.busy());
    QCOMPARE(delivered, std::vector<int>{19});
}

void JobRunnerTest::keepsOrderWhenEveryJobCounts() {
    JobRunner runner(JobRunner::Order::OneAfterAnother);
    std::vector<int> delivered;
    for (int request = 0; request < 20; ++request) {
        runner.run([request](std::stop_token) -> Number { return request; }, this,
                   [&](const Number& answer) { delivered.push_back(*answer); });
    }
    QTRY_VERIFY(!runner.busy());
    QCOMPARE(delivered.size(), std::size_t{20});
    QVERIFY(std::is_sorted(delivered.begin(), delivered.end()));
}

void JobRunnerTest::deliversWhatAStoppedJobAnswers() {
    JobRunner runner(JobRunner::Order::OneAfterAnother);
    std::optional<base::ErrorCode> code;
    runner.run(untilStopped, this, [&](const Number& answer) { code = answer.error().code; });
    runner.requestStop();
    QTRY_VERIFY(code.has_value());
    QVERIFY(*code == base::ErrorCode::Cancelled);
}

void JobRunnerTest::dropsAnswersOfAbandonedJobs() {
    JobRunner runner(JobRunner::Order::OneAfterAnother);
    bool first = false;
    bool second = false;
    runner.run(untilStopped, this, [&](const Number&) { first = true; });
    runner.abandon();
    QVERIFY(!runner.busy());
    runner.run([](std::stop_token) -> Number { return 1; }, this,
               [&](const Number&) { second = true; });
    QTRY_VERIFY(second);
    QVERIFY(!first);
}

void JobRunnerTest::dropsAnswersForReceiversThatAreGone() {
    JobRunner runner(JobRunner::Order::OneAfterAnother);
    auto receiver = std::make_unique<QObject>();
    bool called = false;
    runner.run(untilStopped, receiver.get(), [&](const Number&) { called = true; });
    receiver.reset();
    runner.requestStop();
    QTRY_VERIFY(!runner.busy());
    QVERIFY(!called);
}

void JobRunnerTest::tellsWhenItIsBusy() {
    JobRunner runner(JobRunner::Order::NewestWins);
    const QSignalSpy spy(&runner, &JobRunner::busyChanged);
    for (int request = 0; request < 3; ++request) {
        runner.run([](std::stop_token) -> Number { return 0; }, this, [](const Number&) {});
    }
    QVERIFY(runner.busy());
    QTRY_COMPARE(spy.size(), 2);
    QCOMPARE(spy.at(0).at(0).toBool(), true);
    QCOMPARE(spy.at(1).at(0).toBool(), false);
}

void JobRunnerTest::turnsAnExceptionIntoAnError() {
    JobRunner runner(JobRunner::Order::OneAfterAnother);
    std::string what;
    runner.run([](std::stop_token) -> Number { throw std::runtime_error("out of memory"); }, this,
               [&](const Number& answer) { what = answer.error().what; });
    QTRY_COMPARE(what, std::string("out of memory"));
}

void JobRunnerTest::stopsItsJobsWhenDestroyed() {
    auto runner = std::make_unique<JobRunner>(JobRunner::Order::OneAfterAnother);
    std::atomic<int> begun = 0;
    std::atomic<int> ended = 0;
    for (int job = 0; job < 3; ++job) {
        runner->run(
            [&](std::stop_token stop) -> Number {
                ++begun;
                const Number answer = untilStopped(stop);
                ++ended;
                return answer;
            },
            this, [](const Number&) {});
    }
    QTRY_COMPARE(begun.load(), 1);
    runner.reset();
    QCOMPARE(begun.load(), 1); // those that waited never begin
    QCOMPARE(ended.load(), 1);
}

void JobRunnerTest::aLongJobOfOneRunnerDoesNotDelayAnother() {
    std::vector<std::unique_ptr<JobRunner>> longOnes;
    for (int count = 0; count < 16; ++count) { // more than the machine has cores
        longOnes.push_back(std::make_unique<JobRunner>(JobRunner::Order::OneAfterAnother));
        longOnes.back()->run(untilStopped, this, [](const Number&) {});
    }
    JobRunner quick(JobRunner::Order::NewestWins);
    bool done = false;
    quick.run([](std::stop_token) -> Number { return 0; }, this,
              [&](const Number&) { done = true; });
    QTRY_VERIFY(done);
}

} // namespace shardscope::ui

QTEST_GUILESS_MAIN(shardscope::ui::JobRunnerTest)
#include "job_runner_test.moc"
