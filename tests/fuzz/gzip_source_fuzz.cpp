// SPDX-License-Identifier: GPL-3.0-or-later
// Inflating: any bytes end in text or in an error, however they arrive; text that was compressed
// comes back, and a stream that was cut is never taken for a whole one.
#include "core/ingest/gzip_source.h"
#include "tests/fuzz/byte_feed.h"
#include "tests/fuzz/fuzz.h"

#include <zlib.h>

#include <string>

using namespace shardscope;

namespace {

using Library = ingest::InflateLibrary;

struct Inflated {
    std::string text;
    bool failed = false;

    bool operator==(const Inflated&) const = default;
};

Inflated inflateAll(std::string_view compressed, std::size_t step, std::size_t space,
                    Library library = Library::Fastest) {
    fuzz::ByteFeed feed(compressed, step);
    ingest::GzipSource source(feed, "fuzz", library);
    Inflated result;
    std::string buffer(space, '\0');
    for (;;) {
        const base::Result<std::size_t> got = source.read(buffer);
        fuzz::require(source.consumed() <= compressed.size(), "no more is consumed than is there");
        if (!got) {
            fuzz::require(got.error().code == base::ErrorCode::Damaged, "damage is called damage");
            result.failed = true;
            return result;
        }
        if (*got == 0) {
            fuzz::require(source.consumed() == compressed.size(), "all of it was looked at");
            return result;
        }
        result.text.append(buffer, 0, *got);
    }
}

/// One of them is the beginning of the other.
bool isPrefix(std::string_view a, std::string_view b) {
    return a.starts_with(b) || b.starts_with(a);
}

std::string compressMember(std::string_view text) {
    z_stream stream{};
    deflateInit2(&stream, 1, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    std::string out(deflateBound(&stream, text.size()) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = fuzz::asText(data, size);
    const Inflated slowly = inflateAll(text, 1, 1000);
    const Inflated atOnce = inflateAll(text, size + 1, 7);
    const Inflated otherwise = inflateAll(text, size + 1, 1000, Library::Zlib);
    // How near to the damage a library gets may differ, and nothing else.
    fuzz::require(slowly.failed == atOnce.failed && isPrefix(slowly.text, atOnce.text),
                  "the outcome does not depend on how bytes arrive");
    fuzz::require(isPrefix(slowly.text, otherwise.text), "two libraries read the same text");
    fuzz::require(otherwise.failed || !slowly.failed,
                  "what one library finds whole, the other does");

    const std::string_view first = text.substr(0, size / 2);
    const std::string_view second = text.substr(size / 2);
    const std::string member = compressMember(first);
    const std::string members = member + compressMember(second);
    fuzz::require(inflateAll(members, 5, 64) == Inflated{std::string(text), false},
                  "what was compressed comes back");

    const std::size_t end = size == 0 ? 1 : 1 + data[0] * members.size() / 256;
    const Inflated cut = inflateAll(std::string_view(members).substr(0, end), 1000, 64);
    fuzz::require(text.starts_with(cut.text), "what comes before a cut is the text");
    fuzz::require(cut.failed == (end != member.size() && end != members.size()),
                  "a cut is noticed, except between two members");
    return 0;
}
