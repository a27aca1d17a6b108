// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ingest/byte_source.h"
#include "core/ingest/gzip_source.h"
#include "core/ingest/raw_file.h"
#include "core/ingest/read_ahead.h"

#include <cstdint>
#include <memory>
#include <stop_token>
#include <string>

namespace shardscope::ingest {

/// One export file opened for reading; plain or gzip by its first bytes, never by its name.
class ExportFile {
public:
    [[nodiscard]] static base::Result<ExportFile> open(const std::string& path);

    [[nodiscard]] ByteSource& bytes() {
        return m_ahead      ? static_cast<ByteSource&>(*m_ahead)
               : m_inflated ? static_cast<ByteSource&>(*m_inflated)
                            : *m_raw;
    }
    /// Inflates a gzip file on a second thread; a plain file has nothing to gain. Before anything
    /// else.
    void readAhead();
    [[nodiscard]] bool isGzip() const { return m_inflated != nullptr; }
    /// Of a gzip file, tells `sink` places to seek to while it is read, each after about
    /// `textBytes` of text; a plain file has such places everywhere. Before the first read.
    void markSeekPoints(std::uint64_t textBytes, SeekPointSink sink);
    [[nodiscard]] std::uint64_t size() const { return m_raw->size(); }
    [[nodiscard]] const FileStamp& stamp() const { return m_raw->stamp(); }

    /// Bytes that are in the hash: more than size() when the file grew meanwhile.
    [[nodiscard]] std::uint64_t hashedBytes() const { return m_raw->consumed(); }

    /// XXH3-128 of the whole file as it lies on disk. Reads what is left of it first.
    [[nodiscard]] base::Result<std::string> finishHash() { return m_raw->finishHash(); }

private:
    ExportFile(std::unique_ptr<RawFile> raw, std::unique_ptr<GzipSource> inflated);

    std::unique_ptr<RawFile> m_raw;
    std::unique_ptr<GzipSource> m_inflated; ///< only for gzip
    std::unique_ptr<ReadAhead> m_ahead;     ///< only when asked for; ends before what it reads
};

/// Content hash of a file that need not be an export; Cancelled when asked to stop.
[[nodiscard]] base::Result<std::string> hashFile(const std::string& path,
                                                 const std::stop_token& stop = {});

} // namespace shardscope::ingest
