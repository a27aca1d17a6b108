// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace shardscope::remediate {

/// Some events of a batch, in their order.
struct BatchPart {
    std::uint32_t batch = 0; ///< its number in the plan, over all files
    std::uint32_t first = 0; ///< the first event of the part, within the batch
    std::uint32_t events = 0;

    auto operator<=>(const BatchPart&) const = default;
};

/// An event that the vendor refused.
struct RefusedEvent {
    std::uint32_t event = 0; ///< within the batch
    std::string message;     ///< the vendor's

    bool operator==(const RefusedEvent&) const = default;
};

/// One thing that happened while a plan was carried out; docs/ledger.md.
struct LedgerEntry {
    enum class Kind : std::uint8_t {
        Planned = 1,   ///< the plan was frozen; `text` is its hash, `count` its events
        Sending = 2,   ///< the part goes out now, for the time `count`
        Answered = 3,  ///< the vendor has the part, except for those in `refused`
        Uncertain = 4, ///< nobody knows which of its events the vendor has; `text` says why
        Stopped = 5,   ///< sending stopped; `text` says why
    };

    Kind kind = Kind::Planned;
    std::int64_t atMs = 0; ///< Unix ms
    BatchPart part;
    std::uint64_t count = 0;
    std::vector<RefusedEvent> refused; ///< ascending
    std::string text;

    bool operator==(const LedgerEntry&) const = default;
};

/// Writes entries one behind the other, each with a checksum over it and all before it.
class LedgerWriter {
public:
    /// Goes on behind entries whose last checksum is `chain`; 0 at the beginning.
    explicit LedgerWriter(std::uint64_t chain = 0) : m_chain(chain) {}
    [[nodiscard]] std::string write(const LedgerEntry& entry);

private:
    std::uint64_t m_chain;
};

/// What a ledger holds.
struct LedgerText {
    std::vector<LedgerEntry> entries;
    std::uint64_t chain = 0; ///< to go on with
    std::size_t bytes = 0;   ///< of the entries; less than there was, when the end was cut off
};

/// Reads entries up to the end, or up to one that was not written whole. Damaged when one inside
/// does not fit its checksum: it was changed, or others before it are missing.
[[nodiscard]] base::Result<LedgerText> readLedger(std::string_view bytes);

} // namespace shardscope::remediate
