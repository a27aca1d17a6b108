// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/select/line_pattern.h"
#include "core/select/selector_needles.h"

#include <string_view>
#include <vector>

namespace shardscope::select {

/// Tells the few events of an export that may hold one of some texts from the many that cannot,
/// without reading their JSON.
class LineFilter {
public:
    enum class Code {
        Best,  ///< AVX2 where the processor has it
        Scalar ///< on every processor; the same answers
    };

    explicit LineFilter(const std::vector<Needle>& needles, Code code = Code::Best);

    /// False: no string or number of this JSON is, or holds, any of the needles, however it is
    /// escaped and whatever the case of its letters. `line` is followed by 64 readable bytes.
    [[nodiscard]] bool mayHold(std::string_view line) const;

private:
    std::vector<LinePattern> m_patterns;
    PatternTables m_tables;
    Code m_code;
};

} // namespace shardscope::select
