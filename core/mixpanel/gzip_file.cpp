// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mixpanel/gzip_file.h"

#include <fcntl.h>
#include <unistd.h>
#include <zlib.h>

#include <array>
#include <cerrno>

namespace shardscope::mixpanel {

namespace {

constexpr int kGzipWindow = 15 + 16;
constexpr std::size_t kPiece = std::size_t{64} << 10;

base::Error writeError(const std::string& path, int errnoValue) {
    base::Error error =
        base::systemError(base::ErrorCode::WriteFailed, "cannot write", path, errnoValue);
    error.hint = "free some space there; what is complete is kept";
    return error;
}

} // namespace

struct GzipFile::Deflate {
    Deflate() {
        deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, kGzipWindow, 8,
                     Z_DEFAULT_STRATEGY);
    }
    ~Deflate() { deflateEnd(&stream); }
    Deflate(const Deflate&) = delete;
    Deflate& operator=(const Deflate&) = delete;

    z_stream stream{};
    std::array<char, kPiece> out;
};

GzipFile::GzipFile(std::string path, int descriptor, Input input)
    : m_path(std::move(path)),
      m_descriptor(descriptor),
      m_deflate(input == Input::Plain ? std::make_unique<Deflate>() : nullptr) {}

GzipFile::~GzipFile() {
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

base::Result<std::unique_ptr<GzipFile>> GzipFile::create(const std::string& path, Input input) {
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        return base::fail(writeError(path, errno));
    }
    return std::unique_ptr<GzipFile>(new GzipFile(path, descriptor, input));
}

base::Result<void> GzipFile::write(std::string_view bytes) {
    return m_deflate ? compress(bytes, false) : put(bytes);
}

base::Result<void> GzipFile::close() {
    if (m_deflate) {
        if (base::Result<void> done = compress({}, true); !done) {
            return done;
        }
    }
    const bool isSafe = ::fsync(m_descriptor) == 0;
    const int why = errno;
    const bool isClosed = ::close(m_descriptor) == 0;
    m_descriptor = -1;
    return isSafe && isClosed ? base::Result<void>{}
                              : base::fail(writeError(m_path, isSafe ? errno : why));
}

base::Result<void> GzipFile::compress(std::string_view bytes, bool isLast) {
    z_stream& stream = m_deflate->stream;
    stream.next_in = const_cast<Bytef*>(reinterpret_cast<const Bytef*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    do {
        stream.next_out = reinterpret_cast<Bytef*>(m_deflate->out.data());
        stream.avail_out = static_cast<uInt>(m_deflate->out.size());
        deflate(&stream, isLast ? Z_FINISH : Z_NO_FLUSH);
        const std::size_t made = m_deflate->out.size() - stream.avail_out;
        if (base::Result<void> written = put({m_deflate->out.data(), made}); !written) {
            return written;
        }
    } while (stream.avail_out == 0);
    return {};
}

base::Result<void> GzipFile::put(std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR) {
            return base::fail(writeError(m_path, errno));
        }
        bytes.remove_prefix(written > 0 ? static_cast<std::size_t>(written) : 0);
    }
    return {};
}

} // namespace shardscope::mixpanel
