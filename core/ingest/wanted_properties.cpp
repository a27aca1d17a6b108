// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/wanted_properties.h"

#include "core/base/same_text.h"

#include <algorithm>

namespace shardscope::ingest {

namespace {
/// In the order WantedProperties::fill hands them out; group keys follow.
const std::vector<std::string>& fixedNames() {
    static const std::vector<std::string> names{"time",
                                                "distinct_id",
                                                "$insert_id",
                                                "mp_processing_time_ms",
                                                "mp_original_event_name",
                                                "mp_original_distinct_id",
                                                "hotshard_distinct_id",
                                                "hotshard_group_key",
                                                "hotshard_group_display_name"};
    return names;
}
} // namespace

WantedProperties::WantedProperties(const std::vector<std::string>& groupKeys)
    : m_names(fixedNames()) {
    m_names.insert(m_names.end(), groupKeys.begin(), groupKeys.end());
    m_values.resize(m_names.size());
    for (std::size_t slot = 0; slot < m_names.size(); ++slot) {
        m_nextSlot.push_back(find(m_names[slot], slot + 1));
    }
    m_firstSlot.fill(kNoSlot);
    for (std::size_t slot = m_names.size(); slot-- > 0;) {
        m_firstSlot[placeOf(m_names[slot])] =
            static_cast<std::uint8_t>(std::min<std::size_t>(slot, kNoSlot - 1U));
    }
}

void WantedProperties::clear() {
    std::fill(m_values.begin(), m_values.end(), events::PropertyValue{});
}

std::size_t WantedProperties::find(std::string_view name, std::size_t from) const {
    for (std::size_t slot = from; slot < m_names.size(); ++slot) {
        if (base::sameText(m_names[slot], name)) {
            return slot;
        }
    }
    return kNone;
}

void WantedProperties::fill(events::EventView& view) const {
    view.distinctId = m_values[1];
    view.insertId = m_values[2];
    view.processingTime = m_values[3];
    view.originalEvent = m_values[4];
    view.originalId = m_values[5];
    view.recordId = m_values[6];
    view.recordGroupKey = m_values[7];
    view.recordGroupName = m_values[8];
    view.groups = std::span(m_values).subspan(fixedNames().size());
}

} // namespace shardscope::ingest
