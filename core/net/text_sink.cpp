// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/text_sink.h"

#include <algorithm>

namespace shardscope::net {

base::Result<void> TextSink::begin(const HttpHead& head) {
    m_head = head;
    m_text.clear();
    m_isCut = false;
    return {};
}

base::Result<void> TextSink::write(std::string_view bytes) {
    const std::size_t room = m_limit - m_text.size();
    m_text.append(bytes.substr(0, std::min(room, bytes.size())));
    m_isCut = m_isCut || bytes.size() > room;
    return {};
}

} // namespace shardscope::net
