// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/hot_user_days.h"

#include "core/store/board_snapshot.h"

#include <algorithm>
#include <tuple>

namespace shardscope::store {

namespace {

bool before(const HotUserDays::Entry& left, const HotUserDays::Entry& right) {
    return std::tie(right.events, left.ref, left.day) < std::tie(left.events, right.ref, right.day);
}

} // namespace

void HotUserDays::add(const Entry& entry) {
    ++m_count;
    m_agreed += entry.over == entry.acted ? 1 : 0;
    if (entry.recorded) {
        m_recorded.emplace(entry.ref, entry.day);
    }
    keep(entry);
}

void HotUserDays::keep(const Entry& entry) {
    if (m_kept.size() == ServerWord::kMostRows && !before(entry, m_kept.front())) {
        return;
    }
    m_kept.push_back(entry);
    std::push_heap(m_kept.begin(), m_kept.end(), before);
    if (m_kept.size() > ServerWord::kMostRows) {
        std::pop_heap(m_kept.begin(), m_kept.end(), before);
        m_kept.pop_back();
    }
}

void HotUserDays::absorb(HotUserDays&& other) {
    m_count += other.m_count;
    m_agreed += other.m_agreed;
    m_recorded.merge(other.m_recorded);
    for (const Entry& entry : other.m_kept) {
        keep(entry);
    }
}

} // namespace shardscope::store
