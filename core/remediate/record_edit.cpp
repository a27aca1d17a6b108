// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remediate/record_edit.h"

#include "core/json/unescape.h"

#include <algorithm>
#include <cstring>

namespace shardscope::remediate {

RecordEdit::RecordEdit(const NameIndex& names) : m_names(names) {}

bool RecordEdit::begin(std::string_view text) {
    m_memory.release();
    m_fields.clear();
    m_chains.resize(m_names.size());
    for (const Slot slot : m_used) {
        m_chains[slot] = {};
    }
    m_used.clear();
    m_event = {};
    m_text = text;
    if (!m_map.find(text)) {
        return false;
    }
    const std::span<const json::MemberSpan> members = m_map.members();
    m_properties = members.size();
    m_eventNames.clear();
    for (std::size_t number = 0; number < members.size(); ++number) {
        const std::string_view name = nameOf(members[number]);
        if (name == "properties") {
            m_properties = number;
        } else if (name == "event") {
            m_eventNames.push_back(number);
        }
    }
    if (m_properties == members.size() || !members[m_properties].value(text).starts_with('{')) {
        return false;
    }
    for (const json::MemberSpan& member : m_map.membersOf(m_properties)) {
        const std::string_view value = member.value(text);
        m_fields.push_back({member, kEnd, false, false, value, value, {}});
        if (const Slot slot = m_names.find(nameOf(member)); slot != NameIndex::kNone) {
            append(slot, static_cast<std::uint32_t>(m_fields.size() - 1));
        }
    }
    return true;
}

/// Valid until the next call.
std::string_view RecordEdit::nameOf(const json::MemberSpan& member) {
    const std::string_view key = member.key(m_text);
    if (key.find('\\') == std::string_view::npos) {
        return key;
    }
    return json::unescape(key, m_decoded) ? std::string_view(m_decoded) : std::string_view();
}

void RecordEdit::append(Slot slot, std::uint32_t field) {
    Chain& chain = m_chains[slot];
    if (chain.first == kEnd) {
        chain.first = field;
        m_used.push_back(slot);
    } else {
        m_fields[chain.last].next = field;
    }
    chain.last = field;
}

std::string_view RecordEdit::value(Slot slot) const {
    std::string_view last;
    for (std::uint32_t at = m_chains[slot].first; at != kEnd; at = m_fields[at].next) {
        last = m_fields[at].dropped ? last : m_fields[at].value;
    }
    return last;
}

void RecordEdit::set(Slot slot, std::string_view json) {
    const std::string_view kept = keep(json);
    bool any = false;
    for (std::uint32_t at = m_chains[slot].first; at != kEnd; at = m_fields[at].next) {
        if (!m_fields[at].dropped) {
            m_fields[at].value = kept;
            any = true;
        }
    }
    if (!any) {
        m_fields.push_back({{}, kEnd, true, false, kept, {}, m_names.quoted(slot)});
        append(slot, static_cast<std::uint32_t>(m_fields.size() - 1));
    }
}

void RecordEdit::drop(Slot slot) {
    for (std::uint32_t at = m_chains[slot].first; at != kEnd; at = m_fields[at].next) {
        m_fields[at].dropped = true;
    }
}

void RecordEdit::rename(Slot from, Slot to) {
    if (from == to || value(from).empty()) {
        return;
    }
    drop(to);
    std::uint32_t at = m_chains[from].first;
    m_chains[from] = {};
    while (at != kEnd) {
        Field& field = m_fields[at];
        const std::uint32_t next = field.next;
        field.next = kEnd;
        field.key = m_names.quoted(to);
        append(to, at);
        at = next;
    }
}

std::size_t RecordEdit::propertyCount() const {
    return static_cast<std::size_t>(std::count_if(
        m_fields.begin(), m_fields.end(), [](const Field& field) { return !field.dropped; }));
}

std::string_view RecordEdit::keep(std::string_view text) {
    if (text.empty()) {
        return {};
    }
    auto* const copy = static_cast<char*>(m_memory.allocate(text.size(), 1));
    std::memcpy(copy, text.data(), text.size());
    return {copy, text.size()};
}

std::string_view RecordEdit::addedText(bool afterAnother) {
    m_added.clear();
    for (const Field& field : m_fields) {
        if (field.added && !field.dropped) {
            m_added += afterAnother ? "," : "";
            m_added += field.key;
            m_added += ':';
            m_added += field.value;
            afterAnother = true;
        }
    }
    return m_added;
}

/// A property goes with the comma behind it; the last ones go with the comma before them, and
/// what is added stands in their place.
void RecordEdit::editProperties() {
    std::size_t originals = 0;
    std::size_t kept = 0; // behind the last one that stays
    for (std::size_t at = 0; at < m_fields.size() && !m_fields[at].added; ++at) {
        ++originals;
        kept = m_fields[at].dropped ? kept : at + 1;
    }
    for (std::size_t at = 0; at < kept; ++at) {
        const Field& field = m_fields[at];
        const json::MemberSpan& span = field.span;
        if (field.dropped) {
            m_edits.push_back({span.keyBegin, m_fields[at + 1].span.keyBegin - span.keyBegin, {}});
            continue;
        }
        if (!field.key.empty()) {
            m_edits.push_back({span.keyBegin, span.keyEnd - span.keyBegin, field.key});
        }
        if (field.value.data() != field.original.data()) {
            m_edits.push_back({span.valueBegin, span.valueEnd - span.valueBegin, field.value});
        }
    }
    std::size_t from = m_map.members()[m_properties].valueBegin + std::size_t{1};
    if (kept > 0) {
        from = m_fields[kept - 1].span.valueEnd;
    } else if (originals > 0) {
        from = m_fields.front().span.keyBegin;
    }
    const std::size_t until = kept < originals ? m_fields[originals - 1].span.valueEnd : from;
    const std::string_view added = addedText(kept > 0);
    if (until > from || !added.empty()) {
        m_edits.push_back({from, until - from, added});
    }
}

void RecordEdit::editEvents(std::size_t from, std::size_t to) {
    for (const std::size_t number : m_eventNames) {
        if (!m_event.empty() && number >= from && number < to) {
            const json::MemberSpan& name = m_map.members()[number];
            m_edits.push_back({name.valueBegin, name.valueEnd - name.valueBegin, m_event});
        }
    }
}

void RecordEdit::write(std::string& out) {
    m_edits.clear();
    editEvents(0, m_properties);
    editProperties();
    editEvents(m_properties, m_map.members().size());
    json::splice(m_text, m_edits, out);
    // An element of a JSON array may span lines, and line ends lie between its values only.
    for (const char lineEnd : {'\n', '\r'}) {
        if (out.find(lineEnd) != std::string::npos) {
            std::replace(out.begin(), out.end(), lineEnd, ' ');
        }
    }
}

} // namespace shardscope::remediate
