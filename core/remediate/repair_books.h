// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/day.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace shardscope::remediate {

/// What became of events: read = written + excluded + quarantined.
struct BookLine {
    std::uint64_t read = 0;
    std::uint64_t written = 0;
    std::uint64_t excluded = 0;    ///< the recipe leaves them out, or no rule is about them
    std::uint64_t quarantined = 0; ///< the vendor would refuse them, or they cannot be restored

    bool operator==(const BookLine&) const = default;
    [[nodiscard]] bool balanced() const { return read == written + excluded + quarantined; }
    BookLine& operator+=(const BookLine& other) {
        read += other.read;
        written += other.written;
        excluded += other.excluded;
        quarantined += other.quarantined;
        return *this;
    }
};

/// The books of a run, by event date and original event name.
class RepairBooks {
public:
    /// Names beyond so many are counted as one, which is called "".
    static constexpr std::size_t kMostNames = 10'000;
    using Lines = std::map<events::Day, std::map<std::string, BookLine, std::less<>>>;

    [[nodiscard]] BookLine& lineOf(events::Day day, std::string_view event) {
        auto& names = m_lines[day];
        const auto found = names.find(event);
        if (found != names.end()) {
            return found->second;
        }
        return names[std::string(names.size() < kMostNames ? event : std::string_view())];
    }
    [[nodiscard]] const Lines& lines() const { return m_lines; }
    [[nodiscard]] BookLine total() const {
        BookLine total;
        for (const auto& [day, names] : m_lines) {
            for (const auto& [name, line] : names) {
                total += line;
            }
        }
        return total;
    }

private:
    Lines m_lines;
};

} // namespace shardscope::remediate
