// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/interner.h"
#include "core/base/result.h"
#include "core/base/temporary_file.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shardscope::store {

/// Texts on disk in the order of their numbers, from 0 on; for the ids of one shard that memory
/// does not hold. In memory are only a page of the last ones, and where each page lies (24 bytes
/// for up to 1,024 texts).
class SpilledTexts {
public:
    [[nodiscard]] std::uint32_t size() const { return m_size; }
    [[nodiscard]] base::Result<void> append(base::TemporaryFile& file, std::string_view text,
                                            std::uint64_t hash);

    [[nodiscard]] base::Result<std::string> text(const base::TemporaryFile& file,
                                                 std::uint32_t number) const;
    /// The texts from number `first` on, in order.
    using Visitor = std::function<void(std::uint32_t number, std::string_view text)>;
    [[nodiscard]] base::Result<void> forEach(const base::TemporaryFile& file, std::uint32_t first,
                                             const Visitor& visit) const;
    /// Those of `wanted` that are here: `visit` gets their number here and in `wanted`. Texts are
    /// read only where a hash is met.
    using MatchVisitor = std::function<void(std::uint32_t number, std::uint32_t wanted)>;
    [[nodiscard]] base::Result<void> match(const base::TemporaryFile& file,
                                           const base::TextTable& wanted,
                                           const MatchVisitor& visit) const;

private:
    /// On disk: the hashes, the lengths, the texts.
    struct Page {
        std::uint64_t offset = 0;
        std::uint64_t bytes = 0;
        std::uint32_t first = 0;
        std::uint32_t count = 0;
    };
    /// A page in memory.
    struct Content {
        std::vector<std::uint64_t> hashes;
        std::vector<std::uint32_t> lengths;
        std::string texts;
    };

    [[nodiscard]] std::uint32_t firstOfLast() const {
        return m_size - static_cast<std::uint32_t>(m_last.hashes.size());
    }
    [[nodiscard]] std::vector<Page>::const_iterator pageOf(std::uint32_t number) const;
    [[nodiscard]] base::Result<void> writePage(base::TemporaryFile& file);
    [[nodiscard]] static base::Result<void> readHashes(const base::TemporaryFile& file,
                                                       const Page& page, Content& into);
    [[nodiscard]] static base::Result<void> readTexts(const base::TemporaryFile& file,
                                                      const Page& page, Content& into);
    static void matchPage(const Content& content, std::uint32_t first,
                          const base::TextTable& wanted, const MatchVisitor& visit);
    static void visitPage(const Content& content, std::uint32_t number, std::uint32_t first,
                          const Visitor& visit);

    std::vector<Page> m_pages;
    Content m_last; ///< not on disk yet
    std::uint32_t m_size = 0;
};

} // namespace shardscope::store
