// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>

namespace shardscope::generate {

inline constexpr std::uint64_t kDemoUserLimit = 2'000;
inline constexpr std::uint64_t kDemoGroupLimit = 10'000;
inline constexpr std::int64_t kDayMs = 86'400'000;

enum class Renaming { None, User, Group };

/// One event of the demo, as its sender meant it, and what the vendor made of it.
struct DemoEvent {
    std::string name;
    std::string id; ///< empty: the sender left the id empty
    std::int64_t timeMs = 0;
    std::int64_t processingMs = 0;
    std::string company;                        ///< empty: none; sent as a list of one
    std::map<std::string, std::string> members; ///< other properties; values are JSON
    Renaming renaming = Renaming::None;
    bool numericId = false; ///< renamed with the number the vendor sometimes puts in place of ""
    bool noId = false;      ///< no distinct_id at all

    void text(const std::string& name, const std::string& value);
    void number(const std::string& name, std::int64_t value);
};

/// The event as one line of an export: time and distinct_id, then the rest by name.
[[nodiscard]] std::string demoLine(const DemoEvent& event);

} // namespace shardscope::generate
