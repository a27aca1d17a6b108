// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/export_file.h"

#include <array>
#include <utility>

namespace shardscope::ingest {

ExportFile::ExportFile(std::unique_ptr<RawFile> raw, std::unique_ptr<GzipSource> inflated)
    : m_raw(std::move(raw)), m_inflated(std::move(inflated)) {}

base::Result<ExportFile> ExportFile::open(const std::string& path) {
    base::Result<std::unique_ptr<RawFile>> raw = RawFile::open(path);
    if (!raw) {
        return base::fail(raw.error());
    }
    std::array<char, 2> magic{};
    const base::Result<std::size_t> got = (*raw)->peek(magic);
    if (!got) {
        return base::fail(got.error());
    }
    std::unique_ptr<GzipSource> inflated;
    if (*got == 2 && magic[0] == '\x1f' && magic[1] == '\x8b') {
        inflated = std::make_unique<GzipSource>(**raw, path);
    }
    return ExportFile(std::move(*raw), std::move(inflated));
}

void ExportFile::readAhead() {
    if (m_inflated) {
        m_ahead = std::make_unique<ReadAhead>(*m_inflated);
    }
}

void ExportFile::markSeekPoints(std::uint64_t textBytes, SeekPointSink sink) {
    if (m_inflated) {
        m_inflated->markSeekPoints(textBytes,
                                   m_ahead ? m_ahead->carry(std::move(sink)) : std::move(sink));
    }
}

base::Result<std::string> hashFile(const std::string& path, const std::stop_token& stop) {
    base::Result<std::unique_ptr<RawFile>> raw = RawFile::open(path);
    if (!raw) {
        return base::fail(raw.error());
    }
    return (*raw)->finishHash(stop);
}

} // namespace shardscope::ingest
