// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace shardscope::remediate {

/// Numbers for the names of the properties that a recipe is about. All are added before the first
/// is looked up by several threads.
class NameIndex {
public:
    using Slot = std::uint32_t;
    static constexpr Slot kNone = static_cast<Slot>(-1);

    NameIndex() { m_first.fill(kNone); }

    /// The number of the name, which need not be new.
    Slot add(std::string_view name);
    [[nodiscard]] Slot find(std::string_view name) const;
    [[nodiscard]] std::size_t size() const { return m_names.size(); }
    [[nodiscard]] const std::string& name(Slot slot) const { return m_names[slot]; }
    /// As JSON, with its quotes.
    [[nodiscard]] std::string_view quoted(Slot slot) const { return m_quoted[slot]; }

private:
    static constexpr std::size_t kPlaces = 4096;
    /// Nearly every name is told apart by its length and its first and last byte.
    [[nodiscard]] static std::size_t placeOf(std::string_view name) {
        if (name.empty()) {
            return 0;
        }
        const auto first = static_cast<unsigned char>(name.front());
        const auto last = static_cast<unsigned char>(name.back());
        return ((name.size() * 256 + first) ^ (last * std::size_t{8})) % kPlaces;
    }

    std::array<Slot, kPlaces> m_first{};
    std::vector<Slot> m_nextAtPlace;
    std::deque<std::string> m_names; ///< a deque: views of the texts stay valid
    std::deque<std::string> m_quoted;
};

} // namespace shardscope::remediate
