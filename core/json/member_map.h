// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/structure.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace shardscope::json {

/// Where a member of an object lies in the text; nothing of it is decoded.
struct MemberSpan {
    std::uint32_t keyBegin = 0; ///< the opening quote of its key
    std::uint32_t keyEnd = 0;   ///< behind the closing quote
    std::uint32_t valueBegin = 0;
    std::uint32_t valueEnd = 0; ///< behind the value; white space is not part of it

    /// The key as it is spelled, without its quotes.
    [[nodiscard]] std::string_view key(std::string_view text) const {
        return text.substr(keyBegin + 1, keyEnd - keyBegin - 2);
    }
    [[nodiscard]] std::string_view value(std::string_view text) const {
        return text.substr(valueBegin, valueEnd - valueBegin);
    }
};

/// Finds the members of an object, and those of the objects directly inside it, so that they can
/// be edited where they lie. Reuses its memory. Checks what it needs to find them, no more.
class MemberMap {
public:
    /// `text` is one object and is followed by 64 readable bytes. False when it is none, or not
    /// well formed in a way that shows here.
    [[nodiscard]] bool find(std::string_view text);

    [[nodiscard]] std::span<const MemberSpan> members() const { return m_members; }
    /// Of the member with this number, when its value is an object; else none.
    [[nodiscard]] std::span<const MemberSpan> membersOf(std::size_t member) const;

private:
    /// One of the two levels that are looked at.
    struct Level {
        std::vector<MemberSpan>* members = nullptr;
        enum class Next { Key, Colon, End } next = Next::Key;
        bool afterComma = false;
    };
    [[nodiscard]] __attribute__((always_inline)) inline bool take(std::string_view text,
                                                                  Level& level, std::uint32_t at);
    [[nodiscard]] bool endMember(std::string_view text, Level& level, std::uint32_t at);

    Structure m_structure;
    std::vector<MemberSpan> m_members;
    std::vector<MemberSpan> m_inner;
    std::vector<std::uint32_t> m_innerBegins; ///< into m_inner; one for each member, and the end
};

} // namespace shardscope::json
