// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/select/line_filter.h"

namespace shardscope::select {

namespace {

bool hasAvx2() {
#if defined(__x86_64__)
    static const bool has =
        __builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("bmi") != 0;
    return has;
#else
    return false;
#endif
}

} // namespace

LineFilter::LineFilter(const std::vector<Needle>& needles, Code code)
    : m_patterns(patternsOf(needles)),
      m_tables(m_patterns),
      m_code(code == Code::Best && hasAvx2() ? Code::Best : Code::Scalar) {}

bool LineFilter::mayHold(std::string_view line) const {
    for (std::size_t at = 0;; ++at) {
#if defined(__x86_64__)
        at = m_code == Code::Best ? nextSuspectAvx2(m_tables, line, at)
                                  : nextSuspect(m_tables, line, at);
#else
        at = nextSuspect(m_tables, line, at);
#endif
        if (at >= line.size()) {
            return false;
        }
        const std::uint8_t suspects = m_tables.bucketsAt(line.data() + at);
        for (std::size_t bucket = 0; bucket < PatternTables::kBuckets; ++bucket) {
            if ((suspects >> bucket & 1U) == 0) {
                continue;
            }
            for (const std::size_t index : m_tables.buckets[bucket]) {
                const LinePattern& pattern = m_patterns[index];
                if (at >= pattern.window && pattern.matches(line, at - pattern.window)) {
                    return true;
                }
            }
        }
    }
}

} // namespace shardscope::select
