// SPDX-License-Identifier: GPL-3.0-or-later
// Entering gzip data in its middle: marking places changes nothing of what is read, every place
// that was marked leads to the rest of the text, and places that a damaged case names end in text
// or in an error. The first three bytes are such a place, the rest is the file.
#include "core/ingest/gzip_source.h"
#include "tests/fuzz/byte_feed.h"
#include "tests/fuzz/fuzz.h"

#include <string>
#include <vector>

using namespace shardscope;

namespace {

using ingest::SeekPoint;
using Library = ingest::InflateLibrary;

constexpr std::uint64_t kMarkEvery = 40;   // small, so that small files have many places
constexpr std::size_t kMostPoints = 20;    // looked at; the rest is no different
constexpr std::size_t kMostText = 1 << 20; // of a bomb

struct Inflated {
    std::string text;
    bool failed = false;
};

Inflated readAll(ingest::GzipSource& source, std::size_t space) {
    Inflated result;
    std::string buffer(space, '\0');
    while (result.text.size() < kMostText) {
        const base::Result<std::size_t> got = source.read(buffer);
        if (!got) {
            fuzz::require(got.error().code == base::ErrorCode::Damaged, "damage is called damage");
            result.failed = true;
            break;
        }
        if (*got == 0) {
            break;
        }
        result.text.append(buffer, 0, *got);
    }
    return result;
}

Inflated readFrom(std::string_view file, const SeekPoint& point, Library library) {
    const auto first = static_cast<std::size_t>(point.fileBit / 8);
    fuzz::ByteFeed feed(file.substr(std::min(first, file.size())), 100);
    ingest::GzipSource source(feed, "fuzz", library);
    if (const auto entered = source.startAt(point); !entered) {
        fuzz::require(entered.error().code == base::ErrorCode::Damaged, "damage is called damage");
        return {.text = {}, .failed = true};
    }
    return readAll(source, 1000);
}

void tryMarking(std::string_view file, Library library) {
    fuzz::ByteFeed plainFeed(file, 100);
    ingest::GzipSource plainSource(plainFeed, "fuzz", library);
    const Inflated plain = readAll(plainSource, 1000);

    fuzz::ByteFeed feed(file, 100);
    ingest::GzipSource source(feed, "fuzz", library);
    std::vector<SeekPoint> points;
    source.markSeekPoints(kMarkEvery, [&points](SeekPoint point) {
        if (points.size() < kMostPoints) {
            points.push_back(std::move(point));
        }
    });
    const Inflated marked = readAll(source, 64);
    fuzz::require(plain.failed == marked.failed || plain.text.size() >= kMostText,
                  "marking places does not decide whether a file is whole");
    // Near the damage of a file, the text is whatever the library makes of it.
    const bool whole = !plain.failed && plain.text.size() < kMostText;
    fuzz::require(!whole || plain.text == marked.text, "marking places does not change the text");
    for (const SeekPoint& point : points) {
        fuzz::require(point.textOffset <= marked.text.size(), "a place lies in the text");
        const Inflated rest = readFrom(file, point, library);
        const auto before = static_cast<std::size_t>(point.textOffset);
        fuzz::require(!whole || (!rest.failed && plain.text.substr(before) == rest.text),
                      "a place leads to the rest of the text");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 3) {
        return 0;
    }
    const std::string_view file = fuzz::asText(data, size).substr(3);
    for (const Library library : {Library::Fastest, Library::Zlib}) {
        tryMarking(file, library);
        const SeekPoint hostile{.kind = static_cast<SeekPoint::Kind>(data[0] % 3),
                                .textOffset = 0,
                                .fileBit = std::uint64_t{data[1]} * 8 + data[0] / 3U,
                                .window = std::string(std::size_t{data[2]} * 130, 'w')};
        (void)readFrom(file, hostile, library);
    }
    return 0;
}
