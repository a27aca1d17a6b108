// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_transport.h"

#include <cstddef>
#include <string>

namespace shardscope::net {

/// Keeps a short answer in memory. What goes beyond `limit` bytes is left out, and told by
/// isCut(): the answers that are kept are a few kilobytes, and a hostile one must not fill memory.
class TextSink : public ResponseSink {
public:
    explicit TextSink(std::size_t limit) : m_limit(limit) {}

    [[nodiscard]] base::Result<void> begin(const HttpHead& head) override;
    [[nodiscard]] base::Result<void> write(std::string_view bytes) override;

    [[nodiscard]] const HttpHead& head() const { return m_head; }
    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] bool isCut() const { return m_isCut; }

private:
    std::size_t m_limit;
    HttpHead m_head;
    std::string m_text;
    bool m_isCut = false;
};

} // namespace shardscope::net
