// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mixpanel/export_download.h"

namespace shardscope::mixpanel {

base::Result<void> ExportDownload::begin(const net::HttpHead& head) {
    m_isGood = head.status == 200;
    // Small answers come plain, whatever was asked for.
    m_isGzip = head.header("Content-Encoding") == "gzip";
    if (!m_isGood) {
        return m_words.begin(head);
    }
    base::Result<std::unique_ptr<GzipFile>> file =
        GzipFile::create(m_path, m_isGzip ? GzipFile::Input::Compressed : GzipFile::Input::Plain);
    if (!file) {
        return base::fail(file.error());
    }
    m_file = std::move(*file);
    return {};
}

base::Result<void> ExportDownload::write(std::string_view bytes) {
    if (!m_isGood) {
        return m_words.write(bytes);
    }
    m_bytes += bytes.size();
    m_received(m_bytes);
    return m_file->write(bytes);
}

base::Result<void> ExportDownload::close() {
    return m_file ? m_file->close() : base::Result<void>{};
}

} // namespace shardscope::mixpanel
