// SPDX-License-Identifier: GPL-3.0-or-later
// Cutting an export into records: each record is where it says it is, nothing but separators lies
// between two records, and neither depends on how the bytes arrived.
#include "core/ingest/record_splitter.h"
#include "core/json/scalars.h"
#include "tests/fuzz/byte_feed.h"
#include "tests/fuzz/fuzz.h"

#include <string>
#include <vector>

using namespace shardscope;

namespace {

constexpr std::size_t kLongest = 40; // short, so that long records are common

struct Seen {
    std::string text;
    std::uint64_t line, offset, length;
    bool tooLong, unfinished;

    bool operator==(const Seen&) const = default;
};

std::vector<Seen> split(std::string_view text, std::size_t step, std::size_t longest) {
    fuzz::ByteFeed feed(text, step);
    ingest::RecordSplitter splitter(feed, longest);
    std::vector<Seen> seen;
    ingest::RawRecord record;
    while (splitter.next(record)) {
        seen.push_back({std::string(record.text), record.line, record.offset, record.length,
                        record.tooLong, record.unfinished});
        fuzz::require(seen.size() <= text.size() + 1, "there are no more records than bytes");
    }
    fuzz::require(!splitter.error(), "a source without errors gives none");
    return seen;
}

bool isSeparator(char c) {
    return json::isSpace(c) || c == ',' || c == '[' || c == ']';
}

void checkPlaces(std::string_view text, const std::vector<Seen>& records) {
    std::size_t at = text.starts_with("\xef\xbb\xbf") ? 3 : 0;
    for (const Seen& record : records) {
        fuzz::require(record.offset >= at && record.offset + record.length <= text.size(),
                      "a record lies inside the text and behind the one before");
        for (; at < record.offset; ++at) {
            fuzz::require(isSeparator(text[at]), "only separators lie between records");
        }
        const std::string_view place = text.substr(at, record.length);
        // Too long is decided while looking for the end, which may turn out to lie further back.
        const std::string_view seen = place.substr(0, record.text.size());
        fuzz::require(record.tooLong ? record.text.starts_with(seen) : place == record.text,
                      "a record is what stands at its place");
        const auto lines = std::ranges::count(text.substr(0, at), '\n');
        fuzz::require(record.line == static_cast<std::uint64_t>(lines) + 1,
                      "a record knows its line");
        at += record.length;
    }
    for (; at < text.size(); ++at) {
        fuzz::require(isSeparator(text[at]), "nothing is left behind the last record");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = fuzz::asText(data, size);
    const std::vector<Seen> whole = split(text, size + 1, size + 1);
    checkPlaces(text, whole);
    checkPlaces(text, split(text, 7, kLongest));
    fuzz::require(split(text, 1, size + 1) == whole, "records do not depend on how bytes arrive");
    return 0;
}
