// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace shardscope::generate {

/// What one generated file holds, known from how it was made and not from reading it.
struct FileFacts {
    std::string name;             ///< relative to the folder of the set
    std::uint64_t rawBytes = 0;   ///< of the text
    std::uint64_t diskBytes = 0;  ///< of the file
    std::uint64_t events = 0;     ///< everything but $hotshard_record
    std::uint64_t remediated = 0; ///< of the events, those named $hotshard_events
    std::uint64_t records = 0;
    std::uint64_t quarantined = 0;
    std::uint64_t blank = 0;
    bool complete = true; ///< false: cut, or ends with `terminated early`
    std::string rawHash;  ///< XXH3-128 of the text
};

/// A set of generated files, written down beside them as manifest.json.
struct Manifest {
    std::string mode;
    std::uint64_t seed = 0;
    std::uint64_t userLimit = 0; ///< limits that fit the size of the set
    std::uint64_t groupLimit = 0;
    std::vector<std::string> groupKeysJson; ///< keys to ask for, as JSON strings
    std::vector<FileFacts> files;
};

/// Everything a set needs to write a file at once: plain when the name has no .gz.
/// Throws std::runtime_error when the disk refuses; the generator stops then.
void writePlain(const std::filesystem::path& path, std::string_view bytes);

/// One gzip member with a constant header, so that the same text gives the same bytes as long as
/// zlib is the same.
[[nodiscard]] std::string gzipped(std::string_view text, int level);

/// The same, but flushed and cut off right after the text: no end of the stream, no checksum.
[[nodiscard]] std::string flushedGzip(std::string_view text);

[[nodiscard]] std::string xxh3(std::string_view bytes);

/// Compresses text to a file while it is being made; holds one buffer only.
class GzipExport {
public:
    GzipExport(const std::filesystem::path& path, int level);
    ~GzipExport();
    GzipExport(const GzipExport&) = delete;
    GzipExport& operator=(const GzipExport&) = delete;

    void write(std::string_view text);
    /// Ends the file and fills name, sizes and hash of `facts`.
    void finish(FileFacts& facts);

private:
    struct Codec;
    void drain(int flush);

    std::filesystem::path m_path;
    std::ofstream m_out;
    std::unique_ptr<Codec> m_codec;
    std::uint64_t m_rawBytes = 0;
    std::uint64_t m_diskBytes = 0;
};

/// Writes manifest.json into `folder`.
void writeManifest(const std::filesystem::path& folder, const Manifest& manifest);

} // namespace shardscope::generate
