// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remediate/day_files.h"

#include "core/base/output_file.h"
#include "core/remediate/vendor_rules.h"

#include <algorithm>
#include <utility>

namespace shardscope::remediate {

namespace {

/// Text that waits for its batch to fill, over all days.
constexpr std::size_t kMostPending = std::size_t{32} << 20U;

} // namespace

DayFiles::~DayFiles() {
    std::error_code ignored;
    for (const auto& [day, file] : m_days) {
        std::filesystem::remove(partOf(file), ignored);
    }
}

std::filesystem::path DayFiles::partOf(const DayFile& file) const {
    return m_folder / (file.staged.name + ".part");
}

base::Result<void> DayFiles::add(events::Day day, std::string_view event) {
    auto found = m_days.find(day);
    if (found == m_days.end()) {
        found = m_days.try_emplace(day).first;
        found->second.staged.day = day;
        found->second.staged.name = events::toIsoDate(day) + ".ndjson.gz";
        std::error_code ignored;
        std::filesystem::remove(partOf(found->second), ignored); // of a run that was killed
    }
    DayFile& file = found->second;
    if (file.pendingEvents == kMostEventsPerBatch ||
        file.pending.size() + event.size() + 1 > kMostBatchBytes) {
        if (base::Result<void> flushed = flush(file); !flushed) {
            return flushed;
        }
    }
    file.pending += event;
    file.pending += '\n';
    ++file.pendingEvents;
    m_pendingBytes += event.size() + 1;
    return m_pendingBytes < kMostPending ? base::Result<void>{} : flushLargest();
}

base::Result<void> DayFiles::flushLargest() {
    return flush(
        std::max_element(m_days.begin(), m_days.end(), [](const auto& left, const auto& right) {
            return left.second.pending.size() < right.second.pending.size();
        })->second);
}

base::Result<void> DayFiles::flush(DayFile& file) {
    if (file.pendingEvents == 0) {
        return {};
    }
    m_packer.pack(file.pending, m_packed);
    if (base::Result<void> written = base::appendToFile(partOf(file), m_packed); !written) {
        return written;
    }
    file.hash.add(m_packed);
    file.staged.batches.push_back(
        {file.staged.packedBytes, m_packed.size(), file.pending.size(), file.pendingEvents});
    file.staged.packedBytes += m_packed.size();
    file.staged.bytes += file.pending.size();
    file.staged.events += file.pendingEvents;
    m_pendingBytes -= file.pending.size();
    // With many days, room that waits for a day's next events adds up.
    constexpr std::size_t kDaysThatKeepRoom = 16;
    if (m_days.size() > kDaysThatKeepRoom) {
        file.pending = {};
    } else {
        file.pending.clear();
    }
    file.pendingEvents = 0;
    return {};
}

base::Result<std::vector<StagedFile>> DayFiles::finish() {
    std::vector<StagedFile> files;
    for (auto& [day, file] : m_days) {
        base::Result<void> done = flush(file);
        if (done) {
            done = base::settleFile(partOf(file), m_folder / file.staged.name);
        }
        if (!done) {
            return base::fail(done.error());
        }
        file.staged.sha256 = file.hash.finish();
        files.push_back(std::move(file.staged));
    }
    m_days.clear();
    return files;
}

} // namespace shardscope::remediate
