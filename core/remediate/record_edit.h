// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/member_map.h"
#include "core/json/splice.h"
#include "core/remediate/name_index.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory_resource>
#include <string>
#include <string_view>
#include <vector>

namespace shardscope::remediate {

/// Changes to the properties and the name of one event, which leave every other byte of it as it
/// is: unknown properties, the spelling of numbers, the order of keys, keys given twice. One
/// object per thread, one record after the other.
class RecordEdit {
public:
    /// Properties are known by their slots in `names`, which outlives this object.
    explicit RecordEdit(const NameIndex& names);

    /// Begins with a record, an event followed by 64 readable bytes. False when it cannot be
    /// edited because its JSON is damaged.
    [[nodiscard]] bool begin(std::string_view text);

    using Slot = NameIndex::Slot;
    /// The value as it stands now, as JSON; empty: there is none. Of a name given twice the last.
    [[nodiscard]] std::string_view value(Slot slot) const;
    /// Every value of the name, in order; `change` answers what shall stand in its place, the
    /// same text for no change, and an empty one to take the property away.
    template<typename Change>
    void changeEach(Slot slot, Change change);
    /// Sets every value of the name, or adds the property.
    void set(Slot slot, std::string_view json);
    void drop(Slot slot);
    /// Properties of the new name give way, unless there is nothing to rename.
    void rename(Slot from, Slot to);
    void setEvent(std::string_view json) { m_event = keep(json); }

    [[nodiscard]] std::size_t propertyCount() const;

    /// `out` becomes the record as it stands now, on one line.
    void write(std::string& out);

    /// A copy that lasts until the next begin().
    [[nodiscard]] std::string_view keep(std::string_view text);

private:
    struct Field {
        json::MemberSpan span;
        std::uint32_t next = 0; ///< the next one of the same name; kEnd: none
        bool added = false;     ///< has no span
        bool dropped = false;
        std::string_view value;    ///< as it stands now
        std::string_view original; ///< as it stood
        std::string_view key;      ///< a new one, with quotes; empty: as it was
    };
    struct Chain {
        std::uint32_t first = kEnd;
        std::uint32_t last = kEnd;
    };
    static constexpr std::uint32_t kEnd = static_cast<std::uint32_t>(-1);

    void append(Slot slot, std::uint32_t field);
    void editProperties();
    /// Of the members of the event with these numbers.
    void editEvents(std::size_t from, std::size_t to);
    [[nodiscard]] std::string_view nameOf(const json::MemberSpan& member);
    [[nodiscard]] std::string_view addedText(bool afterAnother);

    const NameIndex& m_names;
    json::MemberMap m_map;
    std::string_view m_text;
    std::size_t m_properties = 0;          ///< its number among the members of the event
    std::vector<std::size_t> m_eventNames; ///< likewise; a key may be given twice
    std::vector<Field> m_fields;
    std::vector<Chain> m_chains; ///< by slot
    std::vector<Slot> m_used;    ///< slots with a chain
    std::string_view m_event;
    std::vector<json::Edit> m_edits;
    std::string m_added;
    std::string m_decoded;
    std::array<std::byte, std::size_t{1} << 14U> m_buffer{};
    std::pmr::monotonic_buffer_resource m_memory{m_buffer.data(), m_buffer.size()};
};

template<typename Change>
void RecordEdit::changeEach(Slot slot, Change change) {
    for (std::uint32_t at = m_chains[slot].first; at != kEnd; at = m_fields[at].next) {
        Field& field = m_fields[at];
        if (!field.dropped) {
            const std::string_view changed = change(field.value);
            field.dropped = changed.empty();
            field.value = changed.data() == field.value.data() ? changed : keep(changed);
        }
    }
}

} // namespace shardscope::remediate
