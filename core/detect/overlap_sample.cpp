// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/overlap_sample.h"

#include "core/base/sort_hashes.h"

#include <algorithm>
#include <utility>

namespace shardscope::detect {

namespace {
bool isSampled(std::uint64_t hash, unsigned shift) {
    return shift == 0 || (hash >> (64U - shift)) == 0;
}
} // namespace

OverlapSample::OverlapSample(unsigned shift, std::vector<std::uint64_t> hashes)
    : m_shift(shift), m_hashes(std::move(hashes)) {}

void OverlapSample::add(std::uint64_t rowHash) {
    if (!isSampled(rowHash, m_shift)) {
        return;
    }
    m_hashes.push_back(rowHash);
    m_settled = false;
    // Duplicates fill the space as well, so look before thinning.
    if (m_hashes.size() >= 4 * kMost) {
        settle();
        while (m_hashes.size() > kMost) {
            thin();
        }
    }
}

const std::vector<std::uint64_t>& OverlapSample::hashes() {
    settle();
    while (m_hashes.size() > kMost) {
        thin();
    }
    return m_hashes;
}

void OverlapSample::settle() {
    if (!m_settled) {
        std::vector<std::uint64_t> space;
        base::sortHashes(m_hashes, space);
        m_hashes.erase(std::unique(m_hashes.begin(), m_hashes.end()), m_hashes.end());
        m_settled = true;
    }
}

void OverlapSample::thin() {
    ++m_shift;
    std::erase_if(m_hashes, [this](std::uint64_t hash) { return !isSampled(hash, m_shift); });
}

OverlapSample::Shared OverlapSample::compare(OverlapSample& newFile, OverlapSample& oldFile) {
    (void)newFile.hashes();
    (void)oldFile.hashes();
    Shared result{.shift = std::max(newFile.m_shift, oldFile.m_shift)};
    auto old = oldFile.m_hashes.begin();
    for (const std::uint64_t hash : newFile.m_hashes) {
        if (!isSampled(hash, result.shift)) {
            continue;
        }
        ++result.sampled;
        old = std::lower_bound(old, oldFile.m_hashes.end(), hash);
        if (old != oldFile.m_hashes.end() && *old == hash) {
            ++result.shared;
        }
    }
    return result;
}

} // namespace shardscope::detect
