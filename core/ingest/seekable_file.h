// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ingest/byte_source.h"

#include <cstdint>
#include <memory>
#include <string>

namespace shardscope::ingest {

/// A file read from any byte on, as often as wanted.
class SeekableFile final : public ByteSource {
public:
    [[nodiscard]] static base::Result<std::unique_ptr<SeekableFile>> open(const std::string& path);
    ~SeekableFile() override;
    SeekableFile(const SeekableFile&) = delete;
    SeekableFile& operator=(const SeekableFile&) = delete;

    /// Past the end is allowed: then there is nothing to read.
    void seek(std::uint64_t offset) { m_offset = offset; }
    [[nodiscard]] base::Result<std::size_t> read(std::span<char> space) override;
    [[nodiscard]] std::uint64_t consumed() const override { return m_offset; }
    [[nodiscard]] const std::string& path() const { return m_path; }

private:
    SeekableFile(std::string path, int descriptor)
        : m_path(std::move(path)), m_descriptor(descriptor) {}

    std::string m_path;
    int m_descriptor;
    std::uint64_t m_offset = 0;
};

} // namespace shardscope::ingest
