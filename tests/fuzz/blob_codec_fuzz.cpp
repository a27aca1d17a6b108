// SPDX-License-Identifier: GPL-3.0-or-later
// The blocks inside a case file: any bytes decode or are damaged, and what decodes can be written
// again. The first byte picks the kind of block.
#include "core/store/blob_codec.h"
#include "core/store/postings.h"
#include "core/store/proof_codec.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>
#include <string>
#include <vector>

using namespace shardscope;

namespace {

void requireDamaged(const base::Error& error) {
    fuzz::require(error.code == base::ErrorCode::Damaged, "what does not decode is damaged");
}

void tryCells(std::string_view blob) {
    const events::Day day{19601};
    std::vector<detect::Cell> cells;
    if (const auto decoded = store::decodeCells(day, blob, cells); !decoded) {
        requireDamaged(decoded.error());
        fuzz::require(cells.empty(), "nothing of a damaged block remains");
        return;
    }
    std::vector<detect::Cell> again;
    fuzz::require(store::decodeCells(day, store::encodeCells(day, cells), again).has_value() &&
                      again == cells,
                  "cells survive the round trip");
}

void tryTexts(std::string_view blob) {
    const auto texts = store::decodeTexts(blob);
    if (!texts) {
        return requireDamaged(texts.error());
    }
    const std::vector<std::string_view> views(texts->begin(), texts->end());
    fuzz::require(store::decodeTexts(store::encodeTexts(views)) == texts,
                  "texts survive the round trip");
}

void tryAscending(std::string_view blob) {
    const auto numbers = store::decodeAscending(blob);
    if (!numbers) {
        return requireDamaged(numbers.error());
    }
    // Only times are written, ascending and far from the ends of the range.
    constexpr std::int64_t kLargest = std::int64_t{1} << 60;
    if (std::ranges::is_sorted(*numbers) &&
        (numbers->empty() || (numbers->front() > -kLargest && numbers->back() < kLargest))) {
        fuzz::require(store::decodeAscending(store::encodeAscending(*numbers)) == numbers,
                      "ascending numbers survive the round trip");
    }
}

void tryDuplicates(std::string_view blob) {
    const auto duplicates = store::decodeDuplicates(blob);
    if (!duplicates) {
        return requireDamaged(duplicates.error());
    }
    const auto again = store::decodeDuplicates(store::encodeDuplicates(*duplicates));
    fuzz::require(again.has_value() && again->size() == duplicates->size(),
                  "duplicates survive the round trip");
}

void tryPostings(std::string_view blob) {
    const auto block = store::decodePostings(blob);
    if (!block) {
        return requireDamaged(block.error());
    }
    for (std::size_t at = 0; at < block->ids.size(); ++at) {
        fuzz::require(std::ranges::is_sorted(block->segmentsOf(at)), "segments ascend");
    }
    fuzz::require(store::decodePostings(store::encodePostings(*block)) == block,
                  "postings survive the round trip");
}

void tryProof(std::string_view blob) {
    const auto proof = store::decodeProof(blob);
    if (!proof) {
        return requireDamaged(proof.error());
    }
    fuzz::require(store::decodeProof(store::encodeProof(*proof)) == proof,
                  "proofs survive the round trip");
}

void tryBlob(std::uint8_t kind, std::string_view blob) {
    switch (kind % 6) {
    case 0:
        return tryCells(blob);
    case 1:
        return tryTexts(blob);
    case 2:
        return tryAscending(blob);
    case 3:
        return tryDuplicates(blob);
    case 5:
        return tryProof(blob);
    default:
        return tryPostings(blob);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) {
        return 0;
    }
    const std::string_view bytes = fuzz::asText(data + 1, size - 1);
    tryBlob(data[0], bytes);                  // mostly not even compressed
    tryBlob(data[0], store::compress(bytes)); // damaged inside
    return 0;
}
