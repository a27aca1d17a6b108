// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/id_dictionary.h"

namespace shardscope::store {

using base::ShardedInterner;
using base::TextTable;

namespace {
constexpr std::size_t kTextsAtOnce = 4096;
}

void IdDictionary::limitMemory(std::size_t bytes, const std::string& folder) {
    m_table.limitMemory(bytes);
    if (m_file->isEmpty()) {
        m_file = std::make_unique<base::TemporaryFile>(folder);
    }
}

base::Result<std::uint32_t> IdDictionary::append(std::uint32_t shard, std::string_view text,
                                                 std::uint64_t hash) {
    SpilledTexts& rest = m_rest[shard].texts;
    const std::uint32_t number = m_table.size(shard) + rest.size();
    if (number >= ShardedInterner::kMostNumbers) {
        return base::fail(base::ErrorCode::Failed, "there are more than four billion different ids",
                          {}, "divide the exports among several cases");
    }
    if (base::Result<void> appended = rest.append(*m_file, text, hash); !appended) {
        return base::fail(appended.error());
    }
    return ShardedInterner::makeRef(shard, number);
}

base::Result<std::vector<std::uint32_t>> IdDictionary::number(std::uint32_t shard,
                                                              const TextTable& texts) {
    std::vector<std::uint32_t> refs(texts.size(), ShardedInterner::kNone);
    const std::uint32_t firstOnDisk = m_table.size(shard);
    const std::lock_guard lock(m_rest[shard].mutex);
    base::Result<void> matched =
        m_rest[shard].texts.match(*m_file, texts, [&](std::uint32_t number, std::uint32_t wanted) {
            refs[wanted] = ShardedInterner::makeRef(shard, firstOnDisk + number);
        });
    if (!matched) {
        return base::fail(matched.error());
    }
    for (std::uint32_t wanted = 0; wanted < refs.size(); ++wanted) {
        if (refs[wanted] == ShardedInterner::kNone) {
            const std::string_view text = texts.text(wanted);
            const base::Result<std::uint32_t> ref = append(shard, text, base::hashText(text));
            if (!ref) {
                return base::fail(ref.error());
            }
            refs[wanted] = *ref;
        }
    }
    return refs;
}

base::Result<bool> IdDictionary::restore(std::uint32_t shard, std::uint32_t number,
                                         std::string_view text) {
    const std::uint64_t hash = base::hashText(text);
    if (ShardedInterner::shardOfHash(hash) != shard) {
        return false;
    }
    if (const std::uint32_t ref = m_table.add(text, hash); ref != ShardedInterner::kNone) {
        return ref == ShardedInterner::makeRef(shard, number);
    }
    const std::lock_guard lock(m_rest[shard].mutex);
    const std::uint32_t next = m_table.size(shard) + m_rest[shard].texts.size();
    if (number < next) {
        return number >= m_table.size(shard); // known from an import before this one
    }
    if (number > next) {
        return false;
    }
    const base::Result<std::uint32_t> ref = append(shard, text, hash);
    return ref ? base::Result<bool>(true) : base::fail(ref.error());
}

std::uint32_t IdDictionary::size(std::uint32_t shard) const {
    const std::lock_guard lock(m_rest[shard].mutex);
    return m_table.size(shard) + m_rest[shard].texts.size();
}

base::Result<std::optional<std::uint32_t>> IdDictionary::find(std::string_view text) const {
    if (const std::optional<std::uint32_t> ref = m_table.find(text)) {
        return ref;
    }
    const std::uint64_t hash = base::hashText(text);
    const std::uint32_t shard = ShardedInterner::shardOfHash(hash);
    TextTable wanted;
    (void)wanted.add(text, hash);
    std::optional<std::uint32_t> found;
    const std::lock_guard lock(m_rest[shard].mutex);
    const base::Result<void> matched =
        m_rest[shard].texts.match(*m_file, wanted, [&](std::uint32_t number, std::uint32_t) {
            found = ShardedInterner::makeRef(shard, m_table.size(shard) + number);
        });
    return matched ? base::Result<std::optional<std::uint32_t>>(found)
                   : base::fail(matched.error());
}

base::Result<std::string> IdDictionary::text(std::uint32_t ref) const {
    const std::uint32_t shard = ShardedInterner::shardOf(ref);
    const std::uint32_t number = ShardedInterner::numberOf(ref);
    const std::uint32_t inMemory = m_table.size(shard);
    if (number < inMemory) {
        return std::string(m_table.text(ref));
    }
    const std::lock_guard lock(m_rest[shard].mutex);
    return m_rest[shard].texts.text(*m_file, number - inMemory);
}

base::Result<void> IdDictionary::forEach(std::uint32_t shard, std::uint32_t first,
                                         const Visitor& visit) const {
    // Only behind a full table can there be more on disk. One that fills up meanwhile may gain
    // ids that this call has not seen: then it ends before them.
    const bool full = m_table.isFull(shard);
    for (;;) {
        const std::vector<std::string_view> texts = m_table.textsFrom(shard, first, kTextsAtOnce);
        if (texts.empty()) {
            break;
        }
        for (const std::string_view text : texts) {
            visit(first++, text);
        }
    }
    if (!full) {
        return {};
    }
    const std::uint32_t inMemory = m_table.size(shard);
    const std::lock_guard lock(m_rest[shard].mutex);
    return m_rest[shard].texts.forEach(
        *m_file, first - inMemory,
        [&](std::uint32_t number, std::string_view text) { visit(inMemory + number, text); });
}

} // namespace shardscope::store
