// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace shardscope::select {

/// A regular expression as regex_match() takes it, matched in time linear to the text. The
/// vendor's engine is PCRE2, which ignores case until (?-i) says otherwise; the little that it
/// can and this one cannot, look-around and back references, is refused.
class SelectorPattern {
public:
    explicit SelectorPattern(std::string_view pattern);
    ~SelectorPattern();
    SelectorPattern(SelectorPattern&&) noexcept;
    SelectorPattern& operator=(SelectorPattern&&) noexcept;

    /// Whether any part of the text matches; never when the pattern is not usable.
    [[nodiscard]] bool matches(std::string_view text) const;

    /// Why a pattern cannot be used; empty when it can.
    [[nodiscard]] static std::string problemOf(std::string_view pattern);

private:
    struct Compiled;
    std::unique_ptr<Compiled> m_compiled;
};

} // namespace shardscope::select
