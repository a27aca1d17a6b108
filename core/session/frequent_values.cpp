// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/frequent_values.h"

#include "core/base/interner.h"

#include <algorithm>
#include <vector>

namespace shardscope::session {

namespace {

/// Cuts before a character of several bytes, not inside.
std::string_view headOf(std::string_view text) {
    if (text.size() <= FrequentValues::kMostText) {
        return text;
    }
    std::size_t end = FrequentValues::kMostText;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
        --end;
    }
    return text.substr(0, end == 0 ? FrequentValues::kMostText : end);
}

} // namespace

std::uint64_t FrequentValues::hashOf(const events::PropertyValue& value) {
    constexpr std::uint64_t kOdd = 0x9e3779b97f4a7c15ULL;
    return base::hashText(value.text) ^ (static_cast<std::uint64_t>(value.type) * kOdd);
}

void FrequentValues::add(const events::PropertyValue& value, std::int64_t atMs) {
    const std::uint64_t hash = hashOf(value);
    ++m_total;
    if (m_distinct) {
        m_distinct->add(hash);
    }
    const auto [at, isNew] = m_entries.try_emplace(hash);
    Entry& entry = at->second;
    if (isNew) {
        entry.type = value.type;
        entry.text = headOf(value.text);
        entry.cut = entry.text.size() < value.text.size();
        entry.firstMs = atMs;
        entry.lastMs = atMs;
    }
    ++entry.count;
    entry.firstMs = std::min(entry.firstMs, atMs);
    entry.lastMs = std::max(entry.lastMs, atMs);
    if (m_entries.size() > kMost) {
        dropRareHalf();
    }
}

void FrequentValues::dropRareHalf() {
    if (!m_distinct) {
        m_distinct = std::make_unique<DistinctEstimate>();
        for (const auto& [hash, entry] : m_entries) {
            m_distinct->add(hash);
        }
    }
    std::vector<std::uint64_t> counts;
    counts.reserve(m_entries.size());
    for (const auto& [hash, entry] : m_entries) {
        counts.push_back(entry.count);
    }
    const auto middle = counts.begin() + static_cast<std::ptrdiff_t>(counts.size() / 2);
    std::nth_element(counts.begin(), middle, counts.end());
    const std::uint64_t median = *middle;
    m_lost += median;
    std::erase_if(m_entries, [median](const auto& kept) { return kept.second.count <= median; });
    for (auto& [hash, entry] : m_entries) {
        entry.count -= median;
    }
}

std::uint64_t FrequentValues::distinct() const {
    return m_distinct ? std::max<std::uint64_t>(m_distinct->count(), m_entries.size())
                      : m_entries.size();
}

const FrequentValues::Entry* FrequentValues::find(std::uint64_t hash) const {
    const auto found = m_entries.find(hash);
    return found == m_entries.end() ? nullptr : &found->second;
}

} // namespace shardscope::session
