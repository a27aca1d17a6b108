// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <string>

namespace shardscope::events {

/// The two storages in which a key can become hot.
enum class KeyKind { User, Group };

/// One analytic group, for instance {"company", "Acme"}. Both are decoded text, any bytes.
struct GroupId {
    std::string key;
    std::string id;

    auto operator<=>(const GroupId&) const = default;
};

/// What events are sharded by: a distinct_id (groupKey empty) or a group's id.
struct ShardKey {
    KeyKind kind = KeyKind::User;
    std::string groupKey; ///< empty for users
    std::string id;       ///< decoded text; may hold any bytes, NUL included

    auto operator<=>(const ShardKey&) const = default;
};

} // namespace shardscope::events
