// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace shardscope::json {

/// Walks the members of a JSON object given as text, values as they are spelled. For text that
/// was read before: it stops at damage without saying so.
class Members {
public:
    struct Member {
        std::string key;        ///< decoded
        std::string_view value; ///< nothing around it
    };

    explicit Members(std::string_view object);
    [[nodiscard]] bool next(Member& member);

private:
    [[nodiscard]] std::size_t endOfValue(std::size_t at) const;
    void skipSpace();

    std::string_view m_text;
    std::size_t m_at = 0;
};

} // namespace shardscope::json
