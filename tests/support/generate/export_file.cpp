// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/generate/export_file.h"

#include "tests/support/generate/text.h"

#include <xxhash.h>
#include <zlib.h>

#include <array>
#include <stdexcept>

namespace shardscope::generate {

namespace {

constexpr int kGzipWrapper = 15 + 16; // zlib: largest window, gzip header (time 0) and trailer

std::string compressed(std::string_view text, int level, int flush, int wanted) {
    z_stream stream{};
    if (deflateInit2(&stream, level, Z_DEFLATED, kGzipWrapper, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        throw std::runtime_error("zlib refuses to start");
    std::string bytes(deflateBound(&stream, static_cast<uLong>(text.size())) + 64, '\0');
    stream.next_in = const_cast<Bytef*>(reinterpret_cast<const Bytef*>(text.data()));
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef*>(bytes.data());
    stream.avail_out = static_cast<uInt>(bytes.size());
    const int state = deflate(&stream, flush);
    bytes.resize(stream.total_out);
    deflateEnd(&stream);
    if (state != wanted || stream.avail_in > 0)
        throw std::runtime_error("zlib did not finish");
    return bytes;
}

std::string digest(const XXH128_hash_t& hash) {
    return hex(hash.high64, 16) + hex(hash.low64, 16);
}

void require(bool good, const std::filesystem::path& path) {
    if (!good)
        throw std::runtime_error("cannot write " + path.string());
}

} // namespace

struct GzipExport::Codec {
    explicit Codec(int level) {
        XXH3_128bits_reset(hash);
        if (deflateInit2(&stream, level, Z_DEFLATED, kGzipWrapper, 8, Z_DEFAULT_STRATEGY) != Z_OK)
            throw std::runtime_error("zlib refuses to start");
    }
    ~Codec() {
        deflateEnd(&stream);
        XXH3_freeState(hash);
    }
    Codec(const Codec&) = delete;
    Codec& operator=(const Codec&) = delete;

    z_stream stream{};
    XXH3_state_t* hash = XXH3_createState();
    std::array<unsigned char, 1 << 16> out{};
};

GzipExport::GzipExport(const std::filesystem::path& path, int level)
    : m_path(path), m_out(path, std::ios::binary), m_codec(std::make_unique<Codec>(level)) {
    require(m_out.good(), path);
}

GzipExport::~GzipExport() = default;

void GzipExport::write(std::string_view text) {
    XXH3_128bits_update(m_codec->hash, text.data(), text.size());
    m_rawBytes += text.size();
    // zlib only reads what next_in points to, but its interface predates const.
    m_codec->stream.next_in = const_cast<Bytef*>(reinterpret_cast<const Bytef*>(text.data()));
    m_codec->stream.avail_in = static_cast<uInt>(text.size());
    drain(Z_NO_FLUSH);
}

void GzipExport::drain(int flush) {
    z_stream& stream = m_codec->stream;
    do {
        stream.next_out = m_codec->out.data();
        stream.avail_out = static_cast<uInt>(m_codec->out.size());
        deflate(&stream, flush);
        const std::size_t made = m_codec->out.size() - stream.avail_out;
        m_out.write(reinterpret_cast<const char*>(m_codec->out.data()),
                    static_cast<std::streamsize>(made));
        m_diskBytes += made;
    } while (stream.avail_out == 0);
}

void GzipExport::finish(FileFacts& facts) {
    drain(Z_FINISH);
    m_out.close();
    require(m_out.good(), m_path);
    facts.name = m_path.filename().string();
    facts.rawBytes = m_rawBytes;
    facts.diskBytes = m_diskBytes;
    facts.rawHash = digest(XXH3_128bits_digest(m_codec->hash));
}

void writePlain(const std::filesystem::path& path, std::string_view bytes) {
    std::ofstream out(path, std::ios::binary);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.close();
    require(out.good(), path);
}

std::string gzipped(std::string_view text, int level) {
    return compressed(text, level, Z_FINISH, Z_STREAM_END);
}

std::string flushedGzip(std::string_view text) {
    return compressed(text, 6, Z_FULL_FLUSH, Z_OK);
}

std::string xxh3(std::string_view bytes) {
    return digest(XXH3_128bits(bytes.data(), bytes.size()));
}

void writeManifest(const std::filesystem::path& folder, const Manifest& manifest) {
    std::string json =
        "{\n  \"mode\": \"" + manifest.mode + "\",\n  \"seed\": " + std::to_string(manifest.seed) +
        ",\n  \"user_limit\": " + std::to_string(manifest.userLimit) +
        ",\n  \"group_limit\": " + std::to_string(manifest.groupLimit) + ",\n  \"group_keys\": [";
    for (std::size_t i = 0; i < manifest.groupKeysJson.size(); ++i)
        json += (i > 0 ? ", " : "") + manifest.groupKeysJson[i];
    json += "],\n  \"files\": [";
    for (std::size_t i = 0; i < manifest.files.size(); ++i) {
        const FileFacts& file = manifest.files[i];
        const auto number = [](const char* name, std::uint64_t value) {
            return ", \"" + std::string(name) + "\": " + std::to_string(value);
        };
        json += std::string(i > 0 ? "," : "") + "\n    {\"name\": " + jsonText(file.name) +
                number("raw_bytes", file.rawBytes) + number("disk_bytes", file.diskBytes) +
                number("events", file.events) + number("remediated", file.remediated) +
                number("records", file.records) + number("quarantined", file.quarantined) +
                number("blank", file.blank) +
                ", \"complete\": " + (file.complete ? "true" : "false") + ", \"raw_xxh3_128\": \"" +
                file.rawHash + "\"}";
    }
    writePlain(folder / "manifest.json", json + "\n  ]\n}\n");
}

} // namespace shardscope::generate
