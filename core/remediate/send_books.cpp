// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remediate/send_books.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace shardscope::remediate {

namespace {

tl::unexpected<base::Error> doesNotFit() {
    return base::fail(base::ErrorCode::Damaged, "the ledger of the repair does not fit its plan",
                      "", "restore the case from a copy; do not send again meanwhile");
}

} // namespace

SendCounts& SendCounts::operator+=(const SendCounts& other) {
    accepted += other.accepted;
    refused += other.refused;
    uncertain += other.uncertain;
    pending += other.pending;
    return *this;
}

SendBooks::SendBooks(std::vector<std::uint32_t> batches)
    : m_batches(std::move(batches)), m_settled(m_batches.size()) {}

base::Result<void> SendBooks::add(const LedgerEntry& entry) {
    using Kind = LedgerEntry::Kind;
    if (entry.kind == Kind::Planned || entry.kind == Kind::Stopped) {
        return {};
    }
    const BatchPart& part = entry.part;
    if (part.batch >= m_batches.size() || part.events == 0 || part.first > m_batches[part.batch] ||
        part.events > m_batches[part.batch] - part.first) {
        return doesNotFit();
    }
    if (entry.kind == Kind::Sending) {
        m_retries += entry.count > 1 ? 1 : 0;
        return {};
    }
    const std::uint32_t end = part.first + part.events;
    auto& settled = m_settled[part.batch];
    const auto next = settled.lower_bound(part.first);
    const bool overlaps = (next != settled.end() && next->first < end) ||
                          (next != settled.begin() && std::prev(next)->second.end > part.first);
    std::uint32_t from = part.first;
    for (const RefusedEvent& refused : entry.refused) {
        if (refused.event < from || refused.event >= end) {
            return doesNotFit();
        }
        from = refused.event + 1;
    }
    if (overlaps) {
        return doesNotFit();
    }
    const bool uncertain = entry.kind == Kind::Uncertain;
    settled[part.first] = {end, static_cast<std::uint32_t>(entry.refused.size()), uncertain};
    if (!entry.refused.empty()) {
        auto& all = m_refused[part.batch];
        all.insert(all.end(), entry.refused.begin(), entry.refused.end());
        std::sort(all.begin(), all.end(), [](const RefusedEvent& left, const RefusedEvent& right) {
            return left.event < right.event;
        });
    }
    return {};
}

std::vector<BatchPart> SendBooks::pending() const {
    std::vector<BatchPart> pending;
    for (std::uint32_t batch = 0; batch < m_batches.size(); ++batch) {
        std::uint32_t from = 0;
        const auto upTo = [&](std::uint32_t first) {
            if (first > from) {
                pending.push_back({batch, from, first - from});
            }
        };
        for (const auto& [first, settled] : m_settled[batch]) {
            upTo(first);
            from = settled.end;
        }
        upTo(m_batches[batch]);
    }
    return pending;
}

SendCounts SendBooks::countsOf(std::uint32_t batch) const {
    SendCounts counts;
    std::uint64_t known = 0;
    for (const auto& [first, settled] : m_settled[batch]) {
        const std::uint64_t events = settled.end - first;
        known += events;
        counts.refused += settled.refused;
        (settled.uncertain ? counts.uncertain : counts.accepted) += events - settled.refused;
    }
    counts.pending = m_batches[batch] - known;
    return counts;
}

SendCounts SendBooks::total() const {
    SendCounts total;
    for (std::uint32_t batch = 0; batch < m_batches.size(); ++batch) {
        total += countsOf(batch);
    }
    return total;
}

} // namespace shardscope::remediate
