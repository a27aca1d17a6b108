// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mixpanel/gzip_file.h"
#include "core/net/http_transport.h"
#include "core/net/text_sink.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace shardscope::mixpanel {

/// Takes the answer to an export: a good one into a file, compressed, the words of any other.
class ExportDownload : public net::ResponseSink {
public:
    ExportDownload(std::string path, std::function<void(std::uint64_t)> received)
        : m_path(std::move(path)), m_received(std::move(received)) {}

    [[nodiscard]] base::Result<void> begin(const net::HttpHead& head) override;
    [[nodiscard]] base::Result<void> write(std::string_view bytes) override;
    /// After a whole answer.
    [[nodiscard]] base::Result<void> close();

    [[nodiscard]] const std::string& words() const { return m_words.text(); }

private:
    static constexpr std::size_t kMostWords = 4096;

    std::string m_path;
    std::function<void(std::uint64_t)> m_received;
    net::TextSink m_words{kMostWords};
    bool m_isGood = false;
    bool m_isGzip = false;
    std::uint64_t m_bytes = 0;
    std::unique_ptr<GzipFile> m_file;
};

} // namespace shardscope::mixpanel
