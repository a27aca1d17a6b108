// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ingest/byte_source.h"
#include "core/ingest/file_stamp.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <stop_token>
#include <string>

namespace shardscope::ingest {

/// A file read once from start to end, hashed on the way.
class RawFile final : public ByteSource {
public:
    [[nodiscard]] static base::Result<std::unique_ptr<RawFile>> open(const std::string& path);
    ~RawFile() override;
    RawFile(const RawFile&) = delete;
    RawFile& operator=(const RawFile&) = delete;

    [[nodiscard]] base::Result<std::size_t> read(std::span<char> space) override;
    [[nodiscard]] std::uint64_t consumed() const override { return m_consumed; }
    /// As it was when opened.
    [[nodiscard]] const FileStamp& stamp() const { return m_stamp; }
    [[nodiscard]] std::uint64_t size() const { return m_stamp.bytes; }
    [[nodiscard]] const std::string& path() const { return m_path; }

    /// Looks at the first bytes without consuming them; fewer when the file is shorter.
    [[nodiscard]] base::Result<std::size_t> peek(std::span<char> space) const;

    /// Reads to the end and returns the hash of everything as 32 hex digits; Cancelled when asked
    /// to stop.
    [[nodiscard]] base::Result<std::string> finishHash(const std::stop_token& stop = {});

private:
    struct HashState;
    RawFile(std::string path, int descriptor, const FileStamp& stamp);

    std::string m_path;
    int m_descriptor;
    FileStamp m_stamp;
    std::uint64_t m_consumed = 0;
    std::unique_ptr<HashState> m_hash;
};

} // namespace shardscope::ingest
