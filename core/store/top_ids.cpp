// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/top_ids.h"

#include <algorithm>
#include <utility>

namespace shardscope::store {

namespace {
/// Ids of equal rank are told apart by their texts, which costs; so many are waited for.
constexpr std::size_t kSlack = 1 << 16;
constexpr std::size_t kFirstCut = 4096;

bool ranksHigher(const TopIds::Entry& left, const TopIds::Entry& right) {
    return left.rank > right.rank;
}

bool before(const TopIds::Entry& left, const TopIds::Entry& right) {
    if (left.rank != right.rank) {
        return left.rank > right.rank;
    }
    return left.row.id < right.row.id;
}
} // namespace

std::uint64_t rankOf(const IdRow& row, IdOrder order) {
    constexpr std::int64_t kAfterAnyDay = std::int64_t{1} << 32;
    constexpr double kRatioSteps = 1 << 20;
    switch (order) {
    case IdOrder::Volume:
        return row.volume;
    case IdOrder::MaxPerDay:
        return row.maxPerDay;
    case IdOrder::HotDays:
        return row.hotDays;
    case IdOrder::FirstHotDay:
        return row.firstHotDay ? static_cast<std::uint64_t>(kAfterAnyDay - row.firstHotDay->number)
                               : 0;
    case IdOrder::Repeats:
        return row.deduplicated == 0
                   ? 0
                   : static_cast<std::uint64_t>(kRatioSteps * static_cast<double>(row.events) /
                                                static_cast<double>(row.deduplicated));
    }
    return 0;
}

base::Result<void> TopIds::add(Entry entry) {
    if (!wants(entry.rank)) {
        return {};
    }
    m_entries.push_back(std::move(entry));
    if (m_most == 0 || m_entries.size() < std::max(m_nextCut, 4 * m_most + kFirstCut)) {
        return {};
    }
    base::Result<void> done = cut(kSlack);
    m_nextCut = 2 * m_entries.size(); // ties may leave many
    return done;
}

base::Result<void> TopIds::absorb(TopIds&& other) {
    base::Result<void> done;
    for (Entry& entry : other.m_entries) {
        if (done) {
            done = add(std::move(entry));
        }
    }
    return done;
}

/// Leaves the best `m_most`, and up to `slack` more that tie with the last of them.
base::Result<void> TopIds::cut(std::size_t slack) {
    if (m_most == 0 || m_entries.size() <= m_most) {
        return {};
    }
    std::sort(m_entries.begin(), m_entries.end(), ranksHigher);
    const auto last = m_entries.begin() + static_cast<std::ptrdiff_t>(m_most) - 1;
    const auto [firstTie, endTie] =
        std::equal_range(m_entries.begin(), m_entries.end(), *last, ranksHigher);
    const auto first = static_cast<std::size_t>(firstTie - m_entries.begin());
    const auto end = static_cast<std::size_t>(endTie - m_entries.begin());
    m_entries.resize(end);
    m_least = m_entries.back().rank;
    if (end <= m_most + slack) {
        return {};
    }
    if (base::Result<void> named = nameFrom(first, end); !named) {
        return named;
    }
    std::sort(m_entries.begin() + static_cast<std::ptrdiff_t>(first), m_entries.end(), before);
    m_entries.resize(m_most);
    return {};
}

base::Result<void> TopIds::nameFrom(std::size_t first, std::size_t last) {
    std::vector<std::uint32_t> refs;
    for (std::size_t at = first; at < last; ++at) {
        refs.push_back(m_entries[at].ref);
    }
    base::Result<std::vector<std::string>> texts = m_texts.idTexts(refs);
    if (!texts) {
        return base::fail(texts.error());
    }
    for (std::size_t at = first; at < last; ++at) {
        m_entries[at].row.id = std::move((*texts)[at - first]);
    }
    return {};
}

base::Result<std::vector<TopIds::Entry>> TopIds::finish() {
    base::Result<void> done = cut(0);
    if (done) {
        done = nameFrom(0, m_entries.size());
    }
    if (!done) {
        return base::fail(done.error());
    }
    std::sort(m_entries.begin(), m_entries.end(), before);
    return std::move(m_entries);
}

} // namespace shardscope::store
