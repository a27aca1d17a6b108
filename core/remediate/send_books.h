// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/remediate/ledger.h"

#include <cstdint>
#include <map>
#include <vector>

namespace shardscope::remediate {

/// What became of events that were to be sent: accepted + refused + uncertain + pending = all.
struct SendCounts {
    std::uint64_t accepted = 0;
    std::uint64_t refused = 0;
    std::uint64_t uncertain = 0; ///< nobody knows; they are not sent again by themselves
    std::uint64_t pending = 0;

    bool operator==(const SendCounts&) const = default;
    SendCounts& operator+=(const SendCounts& other);
};

/// What a ledger says about every event of a plan. An event has one fate: a second one is damage.
class SendBooks {
public:
    /// `batches`: events of each, in the order of the plan.
    explicit SendBooks(std::vector<std::uint32_t> batches);

    /// Damaged when the entry is about events that the plan does not have, or whose fate is known.
    [[nodiscard]] base::Result<void> add(const LedgerEntry& entry);

    /// What is still to be sent, in order.
    [[nodiscard]] std::vector<BatchPart> pending() const;
    [[nodiscard]] SendCounts countsOf(std::uint32_t batch) const;
    [[nodiscard]] SendCounts total() const;
    [[nodiscard]] std::uint64_t retries() const { return m_retries; }
    /// By batch, ascending.
    [[nodiscard]] const std::map<std::uint32_t, std::vector<RefusedEvent>>& refused() const {
        return m_refused;
    }

private:
    struct Settled {
        std::uint32_t end = 0; ///< behind the last event of the part
        std::uint32_t refused = 0;
        bool uncertain = false;
    };

    std::vector<std::uint32_t> m_batches;
    std::vector<std::map<std::uint32_t, Settled>> m_settled; ///< by batch, then by first event
    std::map<std::uint32_t, std::vector<RefusedEvent>> m_refused;
    std::uint64_t m_retries = 0;
};

} // namespace shardscope::remediate
