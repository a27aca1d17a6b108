// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/board_count.h"

#include "core/base/interner.h"

#include <algorithm>
#include <memory>
#include <thread>
#include <utility>

namespace shardscope::store {

using base::ShardedInterner;

namespace {

/// Lets one thread at a time at the texts of a case.
class GuardedTexts final : public TextSource {
public:
    GuardedTexts(TextSource& texts, std::mutex& mutex) : m_texts(texts), m_mutex(mutex) {}

    base::Result<std::uint32_t> idCount(std::uint32_t shard) override {
        const std::lock_guard lock(m_mutex);
        return m_texts.idCount(shard);
    }
    base::Result<std::optional<std::uint32_t>> findId(std::string_view text) override {
        const std::lock_guard lock(m_mutex);
        return m_texts.findId(text);
    }
    base::Result<std::vector<std::string>>
    idTexts(const std::vector<std::uint32_t>& refs) override {
        const std::lock_guard lock(m_mutex);
        return m_texts.idTexts(refs);
    }
    base::Result<void> forEachId(std::uint32_t shard, const IdVisitor& visit) override {
        const std::lock_guard lock(m_mutex);
        return m_texts.forEachId(shard, visit);
    }
    base::Result<std::vector<std::string>> eventNames() override {
        const std::lock_guard lock(m_mutex);
        return m_texts.eventNames();
    }
    base::Result<std::vector<events::GroupId>> groups() override {
        const std::lock_guard lock(m_mutex);
        return m_texts.groups();
    }
    base::Result<std::vector<std::vector<std::uint32_t>>> groupSets() override {
        const std::lock_guard lock(m_mutex);
        return m_texts.groupSets();
    }

private:
    TextSource& m_texts;
    std::mutex& m_mutex;
};

} // namespace

BoardCount::Worker::Worker(const Question& question, TextSource& texts, std::mutex& databaseInUse)
    : plan(question.plan),
      scan(question.database, texts, question.live, question.frame.range, &databaseInUse),
      counters(question.frame, plan, question.vocabulary, question.duplicates, texts) {
    scan.expect({question.vocabulary.eventNames.size(), question.vocabulary.groupSets.size()});
}

BoardCount::BoardCount(const Question& question, unsigned threads)
    : m_question(question),
      m_texts(std::make_unique<GuardedTexts>(question.texts, m_databaseInUse)) {
    for (unsigned worker = 0; worker < std::max(threads, 1U); ++worker) {
        m_workers.emplace_back(m_question, *m_texts, m_databaseInUse);
    }
}

unsigned BoardCount::threadsFor(std::uint64_t events) {
    constexpr std::uint64_t kWorthAThread = 250'000;
    constexpr unsigned kMost = 8; // each adds up to 64 MiB of counts when there are many groups
    const unsigned cores = std::clamp(std::thread::hardware_concurrency(), 1U, kMost);
    return static_cast<unsigned>(std::min<std::uint64_t>(cores, events / kWorthAThread + 1));
}

base::Result<void> BoardCount::run(std::stop_token stop) {
    {
        std::vector<std::jthread> threads;
        for (auto worker = std::next(m_workers.begin()); worker != m_workers.end(); ++worker) {
            threads.emplace_back([this, worker, &stop] { work(*worker, stop); });
        }
        work(m_workers.front(), stop);
    }
    for (const Worker& worker : m_workers) {
        if (!worker.done) {
            return worker.done;
        }
    }
    base::Result<void> done;
    for (auto worker = std::next(m_workers.begin()); worker != m_workers.end() && done; ++worker) {
        done = m_workers.front().counters.absorb(std::move(worker->counters));
    }
    return done;
}

void BoardCount::work(Worker& worker, const std::stop_token& stop) {
    while (worker.done && !m_failed) {
        const std::uint32_t shard = m_nextShard++;
        if (shard >= ShardedInterner::kShards) {
            return;
        }
        worker.done = stop.stop_requested() ? base::fail(base::ErrorCode::Cancelled, "stopped")
                                            : countShard(worker, shard);
    }
    m_failed = m_failed || !worker.done;
}

base::Result<void> BoardCount::countShard(Worker& worker, std::uint32_t shard) {
    const bool chosenIdsOnly = !m_question.frame.facets || m_question.frame.chosenIdsOnly;
    if (chosenIdsOnly && !worker.plan.mayHoldChosenIds(shard)) {
        return {};
    }
    base::Result<void> failure;
    const auto count = [&](std::uint32_t id, std::span<const detect::Cell> cells) {
        if (failure) {
            failure = worker.counters.take(id, cells);
        }
    };
    base::Result<void> done = worker.plan.enterShard(shard, *m_texts);
    if (done && m_question.kept != nullptr) {
        m_question.kept->visit(shard, m_question.frame.range, count);
    } else if (done && m_question.toKeep != nullptr) {
        done = worker.scan.shard(shard, [&](std::uint32_t id, std::span<const detect::Cell> cells) {
            m_question.toKeep->add(shard, id, cells);
            count(id, cells);
        });
        m_question.toKeep->finish(shard);
    } else if (done) {
        done = worker.scan.shard(shard, count);
    }
    return done ? failure : done;
}

} // namespace shardscope::store
