// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace shardscope::json {

/// Walks the elements of a JSON array given as text. Checks the structure it walks over, not
/// what lies inside nested values.
class ArrayElements {
public:
    enum class Kind { String, Number, Other };
    struct Element {
        Kind kind = Kind::Other;
        std::string_view text; ///< String: the body between the quotes, still escaped
    };

    /// `array` starts with '[' and ends with ']'.
    explicit ArrayElements(std::string_view array);

    /// The next element; false at the end or on damage (see damaged()).
    [[nodiscard]] bool next(Element& element);
    [[nodiscard]] bool damaged() const { return m_damaged; }

private:
    void skipSpace();
    [[nodiscard]] bool finish(bool damaged);
    [[nodiscard]] bool readString(Element& element);
    [[nodiscard]] bool readNested(Element& element);
    [[nodiscard]] bool readScalar(Element& element);

    std::string_view m_text;
    std::size_t m_at = 1;
    bool m_first = true;
    bool m_damaged = false;
    bool m_done = false;
};

} // namespace shardscope::json
