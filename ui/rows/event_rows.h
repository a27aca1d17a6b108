// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/case_session.h"
#include "core/session/proof_rows.h"
#include "core/session/row_fields.h"
#include "ui/view/view_state.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace shardscope::ui {

/// Whose raw events are looked at.
struct RowsTarget {
    std::optional<events::ShardKey> key; ///< none: everybody's
    std::optional<events::DayRange> days;
    std::vector<std::string> events; ///< original names, any of them; empty: all
    std::optional<session::PropertyIs> property{};
    /// Instead of all that: the events behind a count of a selector's proof, never as a sample.
    std::shared_ptr<const session::ProofRowsRequest> proof{};

    bool operator==(const RowsTarget&) const = default;
    /// What the view is about: its one chosen key, else the key in focus; its days and events.
    [[nodiscard]] static RowsTarget of(const ViewState& state);
};

/// One event as it lies in its file.
struct EventRow {
    static constexpr std::size_t kMostText = std::size_t{32} << 10U;

    std::string path;
    std::uint64_t line = 0;
    std::uint64_t offset = 0; ///< of its first byte in the uncompressed text
    std::int64_t timeMs = 0;
    std::string event;
    std::string text; ///< its first kMostText bytes
    bool cut = false;
    session::RowFields fields;

    /// What a note about it is about.
    [[nodiscard]] store::NoteSubject subject() const;
};

struct EventRows {
    bool sample = true;
    std::vector<EventRow> rows;
    std::vector<base::Error> unreadable;
};

/// Reads a sample spread over the files, or a page of the rows in their order.
struct RowsQuestion {
    static constexpr std::uint64_t kSample = 200;
    static constexpr std::uint64_t kPage = 500; ///< never more at a time

    RowsTarget target;
    std::optional<std::uint64_t> sampleSeed;
    std::uint64_t page = 0; ///< from 0; without a sampleSeed

    [[nodiscard]] base::Result<EventRows>
    ask(session::CaseSession& session, base::ProgressSink& progress, std::stop_token stop) const;
};

} // namespace shardscope::ui
