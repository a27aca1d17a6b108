// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/interner.h"
#include "core/base/result.h"
#include "core/base/temporary_file.h"
#include "core/store/spilled_texts.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shardscope::store {

/// The numbers of all ids: the first ones of each shard in memory, up to a limit, those after
/// them on disk. Shared by all workers of an import.
class IdDictionary {
public:
    /// Before the first id, and again before another import. `folder` is for temporary data.
    void limitMemory(std::size_t bytes, const std::string& folder);

    using Wanted = base::ShardedInterner::Wanted;
    /// One reference per text. ShardedInterner::kNone when the text is not in memory and there is
    /// no room for it: number() finds those.
    void addAll(std::span<const Wanted> wanted, std::span<std::uint32_t> refs) {
        m_table.addAll(wanted, refs);
    }
    [[nodiscard]] std::uint32_t add(std::string_view text) { return m_table.add(text); }
    /// The references of texts of one shard that addAll() had no answer for, by their number in
    /// `texts`. Reads what is on disk of the shard once, so give it many texts at a time.
    [[nodiscard]] base::Result<std::vector<std::uint32_t>> number(std::uint32_t shard,
                                                                  const base::TextTable& texts);
    /// Takes an id over from the case; the ids of a shard come by ascending number. False when
    /// that contradicts what is known.
    [[nodiscard]] base::Result<bool> restore(std::uint32_t shard, std::uint32_t number,
                                             std::string_view text);

    [[nodiscard]] std::uint32_t size(std::uint32_t shard) const;
    [[nodiscard]] base::Result<std::optional<std::uint32_t>> find(std::string_view text) const;
    [[nodiscard]] base::Result<std::string> text(std::uint32_t ref) const;
    /// The ids of a shard from number `first` on, by ascending number.
    using Visitor = std::function<void(std::uint32_t number, std::string_view text)>;
    [[nodiscard]] base::Result<void> forEach(std::uint32_t shard, std::uint32_t first,
                                             const Visitor& visit) const;

private:
    /// The ids of a shard that its table had no room for. Their numbers go on from those there.
    struct Rest {
        mutable std::mutex mutex;
        SpilledTexts texts;
    };
    [[nodiscard]] base::Result<std::uint32_t> append(std::uint32_t shard, std::string_view text,
                                                     std::uint64_t hash);

    base::ShardedInterner m_table;
    std::array<Rest, base::ShardedInterner::kShards> m_rest;
    std::unique_ptr<base::TemporaryFile> m_file = std::make_unique<base::TemporaryFile>("/tmp");
};

} // namespace shardscope::store
