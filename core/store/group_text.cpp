// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/group_text.h"

#include "core/base/varint.h"

namespace shardscope::store {

std::string_view groupText(std::string_view key, std::string_view id, std::string& space) {
    space.clear();
    base::putVarint(space, key.size());
    space.append(key);
    space.append(id);
    return space;
}

std::optional<events::GroupId> parseGroupText(std::string_view text) {
    base::VarintReader reader(text);
    const std::uint64_t keyLength = reader.next();
    const std::string_view key = reader.bytes(keyLength);
    if (reader.failed()) {
        return std::nullopt;
    }
    const auto id = static_cast<std::size_t>(key.data() + key.size() - text.data());
    return events::GroupId{std::string(key), std::string(text.substr(id))};
}

} // namespace shardscope::store
