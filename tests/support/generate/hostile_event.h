// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/generate/hostile_text.h"
#include "tests/support/generate/prng.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace shardscope::generate {

/// The group keys of the set. The last one is named by records only.
[[nodiscard]] const std::vector<Text>& hostileGroupKeys();
inline constexpr std::size_t kAskedGroupKeys = 2;

enum class HostileKind { Plain, RenamedUser, RenamedGroup, Record };

/// What an event means. It can be written down in endlessly many ways.
struct HostileEvent {
    HostileKind kind = HostileKind::Plain;
    std::optional<Text> name;       ///< none: no original name
    std::optional<HostileId> id;    ///< none: names nobody
    std::optional<HostileId> group; ///< of a record or of what was renamed in a group
    std::int64_t timeMs = 0;
    bool fine = false; ///< the time is spelled finer than a millisecond
    std::optional<Text> insertId;
    std::optional<std::int64_t> processingMs;
    /// Per group key of the event: its elements, and whether they stand in a list.
    std::vector<std::pair<std::size_t, std::vector<std::string>>> groups;
    std::size_t groupKey = 0; ///< of a record or of what was renamed in a group
};

/// How the members of an object are set apart.
enum class Layout { Line, Pretty };

/// Draws events that are meant to break counters.
class HostileEvents {
public:
    /// `file` makes insert ids differ between files.
    HostileEvents(std::uint64_t seed, std::uint64_t file);

    /// The next event; now and then one of the last ones again (a duplicate).
    HostileEvent next();
    [[nodiscard]] HostileEvent record();
    /// The event as JSON: members in any order, odd spacing, escapes, decoys, keys given twice.
    [[nodiscard]] std::string written(const HostileEvent& event, Layout layout);

    Prng& prng() { return m_prng; }

private:
    struct Member {
        std::string key;   ///< as JSON, with quotes
        std::string value; ///< as JSON
    };
    using Members = std::vector<Member>;

    [[nodiscard]] HostileEvent fresh();
    void addGroups(HostileEvent& event);
    [[nodiscard]] Members properties(const HostileEvent& event);
    void addIdentity(Members& members, const HostileEvent& event);
    void addRecordNames(Members& members, const HostileEvent& event);
    [[nodiscard]] std::string groupJson(const HostileEvent& event, std::size_t index);
    void shuffle(Members& members);
    void addDecoys(Members& members, std::uint64_t most);
    void giveTwice(Members& members);
    [[nodiscard]] std::string object(const Members& members, Layout layout);
    [[nodiscard]] Member member(const Text& key, std::string value);
    [[nodiscard]] std::string timeJson(const HostileEvent& event);

    Prng m_prng;
    std::uint64_t m_file;
    std::uint64_t m_count = 0;
    std::vector<HostileEvent> m_recent;
};

} // namespace shardscope::generate
