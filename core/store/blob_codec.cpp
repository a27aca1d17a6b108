// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/blob_codec.h"

#include "core/base/varint.h"

#include <zstd.h>

#include <cstring>
#include <memory>
#include <new>
#include <utility>

namespace shardscope::store {

namespace {

constexpr int kLevel = 1;
constexpr std::int32_t kHalfHoursOfDay = 48; // hour and rename bit in one number

tl::unexpected<base::Error> damaged(const char* what) {
    return base::fail(base::ErrorCode::Damaged, std::string("the case is damaged: ") + what);
}

} // namespace

std::string compress(std::string_view bytes) {
    // Most blocks are small: what zstd works in would take as long to set up as they take.
    thread_local const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(
        ZSTD_createCCtx(), &ZSTD_freeCCtx);
    if (!context) {
        throw std::bad_alloc();
    }
    std::string out(ZSTD_compressBound(bytes.size()), '\0');
    out.resize(ZSTD_compressCCtx(context.get(), out.data(), out.size(), bytes.data(), bytes.size(),
                                 kLevel));
    return out;
}

base::Result<std::string> decompress(std::string_view blob, std::uint64_t most) {
    const unsigned long long size = ZSTD_getFrameContentSize(blob.data(), blob.size());
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > most) {
        return damaged("a block has no valid size");
    }
    std::string out(static_cast<std::size_t>(size), '\0');
    const std::size_t got = ZSTD_decompress(out.data(), out.size(), blob.data(), blob.size());
    if (ZSTD_isError(got) != 0 || got != out.size()) {
        return damaged("a block cannot be decompressed");
    }
    return out;
}

std::string encodeCells(events::Day day, std::span<const detect::Cell> cells) {
    std::string bytes;
    base::putVarint(bytes, cells.size());
    std::uint32_t lastId = 0;
    for (const detect::Cell& cell : cells) {
        base::putVarint(bytes, cell.id - lastId);
        lastId = cell.id;
    }
    for (const detect::Cell& cell : cells) {
        bytes.push_back(static_cast<char>(cell.hourAndRename - day.number * kHalfHoursOfDay));
    }
    for (const detect::Cell& cell : cells) {
        base::putVarint(bytes, cell.event);
    }
    for (const detect::Cell& cell : cells) {
        base::putVarint(bytes, cell.groupSet);
    }
    for (const detect::Cell& cell : cells) {
        base::putVarint(bytes, cell.count);
    }
    return compress(bytes);
}

base::Result<void> decodeCells(events::Day day, std::string_view blob,
                               std::vector<detect::Cell>& out) {
    const base::Result<std::string> bytes = decompress(blob);
    if (!bytes) {
        return base::fail(bytes.error());
    }
    base::VarintReader reader(*bytes);
    const std::uint64_t count = reader.next();
    if (count > bytes->size()) {
        return damaged("a block of counts is too short");
    }
    const std::size_t first = out.size();
    out.resize(first + static_cast<std::size_t>(count));
    const std::span<detect::Cell> cells = std::span(out).subspan(first);
    std::uint32_t id = 0;
    for (detect::Cell& cell : cells) {
        id += static_cast<std::uint32_t>(reader.next());
        cell.id = id;
    }
    const std::string_view hours = reader.bytes(count);
    for (std::size_t i = 0; i < hours.size(); ++i) {
        cells[i].hourAndRename =
            day.number * kHalfHoursOfDay + static_cast<unsigned char>(hours[i]) % kHalfHoursOfDay;
    }
    for (detect::Cell& cell : cells) {
        cell.event = static_cast<std::uint32_t>(reader.next());
    }
    for (detect::Cell& cell : cells) {
        cell.groupSet = static_cast<std::uint32_t>(reader.next());
    }
    for (detect::Cell& cell : cells) {
        cell.count = static_cast<std::uint32_t>(reader.next());
    }
    if (reader.failed() || !reader.atEnd()) {
        out.resize(first);
        return damaged("a block of counts does not add up");
    }
    return {};
}

std::string encodeTexts(std::span<const std::string_view> texts) {
    std::string bytes;
    base::putVarint(bytes, texts.size());
    for (const std::string_view text : texts) {
        base::putVarint(bytes, text.size());
    }
    for (const std::string_view text : texts) {
        bytes.append(text);
    }
    return compress(bytes);
}

base::Result<std::vector<std::string>> decodeTexts(std::string_view blob) {
    const base::Result<std::string> bytes = decompress(blob);
    if (!bytes) {
        return base::fail(bytes.error());
    }
    base::VarintReader reader(*bytes);
    const std::uint64_t count = reader.next();
    if (count > bytes->size()) {
        return damaged("a block of texts is too short");
    }
    std::vector<std::uint64_t> lengths(static_cast<std::size_t>(count));
    for (std::uint64_t& length : lengths) {
        length = reader.next();
    }
    std::vector<std::string> texts;
    texts.reserve(lengths.size());
    for (const std::uint64_t length : lengths) {
        texts.emplace_back(reader.bytes(length));
    }
    if (reader.failed() || !reader.atEnd()) {
        return damaged("a block of texts does not add up");
    }
    return texts;
}

std::string encodeAscending(std::span<const std::int64_t> numbers) {
    std::string bytes;
    base::putVarint(bytes, numbers.size());
    std::int64_t last = 0;
    for (const std::int64_t number : numbers) {
        base::putVarint(bytes, base::zigzag(number - last));
        last = number;
    }
    return compress(bytes);
}

base::Result<std::vector<std::int64_t>> decodeAscending(std::string_view blob) {
    const base::Result<std::string> bytes = decompress(blob);
    if (!bytes) {
        return base::fail(bytes.error());
    }
    base::VarintReader reader(*bytes);
    const std::uint64_t count = reader.next();
    if (count > bytes->size()) {
        return damaged("a block of times is too short");
    }
    std::vector<std::int64_t> numbers(static_cast<std::size_t>(count));
    std::uint64_t last = 0; // unsigned: a damaged block may wrap around, and must not trap
    for (std::int64_t& number : numbers) {
        last += static_cast<std::uint64_t>(base::unzigzag(reader.next()));
        number = static_cast<std::int64_t>(last);
    }
    if (reader.failed() || !reader.atEnd()) {
        return damaged("a block of times does not add up");
    }
    return numbers;
}

std::string encodeHashes(std::span<const std::uint64_t> hashes) {
    return {reinterpret_cast<const char*>(hashes.data()), hashes.size_bytes()};
}

std::vector<std::uint64_t> decodeHashes(std::string_view blob) {
    std::vector<std::uint64_t> hashes(blob.size() / sizeof(std::uint64_t));
    if (!hashes.empty()) { // memcpy takes no null, not even for nothing
        std::memcpy(hashes.data(), blob.data(), hashes.size() * sizeof(std::uint64_t));
    }
    return hashes;
}

std::string encodeDuplicates(std::span<const DuplicateCount> duplicates) {
    std::string bytes;
    std::uint32_t lastId = 0;
    for (const DuplicateCount& duplicate : duplicates) {
        base::putVarint(bytes, duplicate.id - lastId);
        base::putVarint(bytes, duplicate.count);
        lastId = duplicate.id;
    }
    return compress(bytes);
}

base::Result<std::vector<DuplicateCount>> decodeDuplicates(std::string_view blob) {
    const base::Result<std::string> bytes = decompress(blob);
    if (!bytes) {
        return base::fail(bytes.error());
    }
    base::VarintReader reader(*bytes);
    std::vector<DuplicateCount> duplicates;
    std::uint32_t id = 0;
    while (!reader.atEnd()) {
        id += static_cast<std::uint32_t>(reader.next());
        duplicates.push_back({id, reader.next()});
    }
    if (reader.failed()) {
        return damaged("a block of duplicates does not add up");
    }
    return duplicates;
}

std::string encodeGroupCounts(std::span<const detect::GroupCount> counts) {
    std::string bytes;
    std::uint32_t last = 0;
    for (const detect::GroupCount& count : counts) {
        base::putVarint(bytes, count.group - last);
        base::putVarint(bytes, count.events);
        base::putVarint(bytes, count.renamed);
        last = count.group;
    }
    return compress(bytes);
}

base::Result<std::vector<detect::GroupCount>> decodeGroupCounts(std::string_view blob) {
    const base::Result<std::string> bytes = decompress(blob);
    if (!bytes) {
        return base::fail(bytes.error());
    }
    base::VarintReader reader(*bytes);
    std::vector<detect::GroupCount> counts;
    std::uint32_t group = 0;
    while (!reader.atEnd()) {
        group += static_cast<std::uint32_t>(reader.next());
        const std::uint64_t events = reader.next();
        counts.push_back({group, events, reader.next()});
    }
    if (reader.failed()) {
        return damaged("a block of group counts does not add up");
    }
    return counts;
}

} // namespace shardscope::store
