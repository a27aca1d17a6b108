// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detect/counted_event.h"
#include "core/store/dictionaries.h"
#include "core/store/live_cells.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <span>
#include <vector>

namespace shardscope::session {

/// Counts of files still being read, for a board that fills meanwhile. Written by the workers
/// of an import, read by board queries; both under one short lock.
class LiveCounts final : public store::LiveCells {
public:
    LiveCounts();
    ~LiveCounts() override;

    // The import's side.
    /// Keeps `mostCells` cells at most: beyond, the board lags behind until a file is committed.
    /// It is marked partial all the while.
    void begin(std::shared_ptr<store::Dictionaries> dictionaries, std::size_t mostCells);
    void publish(std::size_t file, std::span<const detect::CountedEvent> rows);
    /// The file will be the source `source` as soon as its transaction is through. Its live
    /// counts stay until a query has seen it among the committed ones.
    void willCommit(std::size_t file, std::int64_t source);
    void drop(std::size_t file);
    void end();

    // The board's side.
    void freeze(const std::set<std::int64_t>& committed) override;
    bool running() const override { return m_running; }
    std::vector<DayCount> days() override;
    void appendCells(std::uint32_t shard, events::DayRange range,
                     std::vector<detect::Cell>& out) override;
    store::TextSource& texts() override;

private:
    /// Cells are by day, not by hour.
    struct File {
        std::array<std::vector<detect::Cell>, base::ShardedInterner::kShards> shards;
        std::map<events::Day, DayCount> days;
        std::optional<std::int64_t> source;
        std::size_t cells = 0;
    };

    mutable std::mutex m_mutex;
    std::atomic<bool> m_running = false;
    std::map<std::size_t, std::shared_ptr<File>> m_files;
    std::set<std::size_t> m_shown; ///< files the present query shows
    std::size_t m_cells = 0;
    std::size_t m_mostCells = 0;
    std::shared_ptr<store::Dictionaries> m_dictionaries;
    std::unique_ptr<store::TextSource> m_texts;
};

} // namespace shardscope::session
