// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remediate/name_index.h"

#include "core/json/json_writer.h"

namespace shardscope::remediate {

NameIndex::Slot NameIndex::add(std::string_view name) {
    if (const Slot known = find(name); known != kNone) {
        return known;
    }
    const auto slot = static_cast<Slot>(m_names.size());
    m_names.emplace_back(name);
    json::appendQuoted(m_quoted.emplace_back(), name);
    Slot& first = m_first[placeOf(name)];
    m_nextAtPlace.push_back(first);
    first = slot;
    return slot;
}

NameIndex::Slot NameIndex::find(std::string_view name) const {
    Slot slot = m_first[placeOf(name)];
    while (slot != kNone && m_names[slot] != name) {
        slot = m_nextAtPlace[slot];
    }
    return slot;
}

} // namespace shardscope::remediate
