// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string_view>

namespace shardscope::json {

/// Tells most valid JSON quickly. One object per thread.
class QuickCheck {
public:
    QuickCheck();
    ~QuickCheck();
    QuickCheck(QuickCheck&&) noexcept;
    QuickCheck& operator=(QuickCheck&&) noexcept;

    /// True: the text is valid, as findDefect() has it. False: that is not known. `text` is
    /// followed by 64 readable bytes.
    [[nodiscard]] bool accepts(std::string_view text);

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
};

} // namespace shardscope::json
