// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/interner.h"
#include "core/detect/file_counter.h"
#include "core/store/case_reader.h"
#include "core/store/dictionaries.h"
#include "core/store/group_text.h"

#include <algorithm>
#include <cstring>
#include <numeric>

namespace shardscope::store {

using base::ShardedInterner;

base::Result<std::uint32_t> CaseTexts::idCount(std::uint32_t shard) {
    Statement select =
        m_database.prepare("SELECT MAX(first + count) FROM id_blocks WHERE shard = ?");
    select.bind(1, shard);
    const bool found = select.step();
    if (select.failed()) {
        return base::fail(m_database.lastError());
    }
    return found ? static_cast<std::uint32_t>(select.integer(0)) : 0;
}

base::Result<std::optional<std::uint32_t>> CaseTexts::findId(std::string_view text) {
    const std::uint64_t hash = base::hashText(text);
    const auto tag = static_cast<std::uint32_t>(hash >> 32U);
    const std::uint32_t shard = ShardedInterner::shardOfHash(hash);
    Statement select =
        m_database.prepare("SELECT first, hashes, texts FROM id_blocks WHERE shard = ?");
    select.bind(1, shard);
    while (select.step()) {
        const std::string_view tags = select.bytes(1);
        std::vector<std::string> texts; // decoded only when a tag matches
        for (std::size_t at = 0; at + sizeof tag <= tags.size(); at += sizeof tag) {
            std::uint32_t here = 0;
            std::memcpy(&here, tags.data() + at, sizeof here);
            if (here != tag) {
                continue;
            }
            if (texts.empty()) {
                base::Result<std::vector<std::string>> decoded = decodeTexts(select.bytes(2));
                if (!decoded) {
                    return base::fail(decoded.error());
                }
                texts = std::move(*decoded);
            }
            const std::size_t place = at / sizeof tag;
            if (place < texts.size() && texts[place] == text) {
                return std::optional(
                    ShardedInterner::makeRef(shard, static_cast<std::uint32_t>(select.integer(0)) +
                                                        static_cast<std::uint32_t>(place)));
            }
        }
    }
    if (select.failed()) {
        return base::fail(m_database.lastError());
    }
    return std::optional<std::uint32_t>{};
}

base::Result<std::vector<std::string>> CaseTexts::idTexts(const std::vector<std::uint32_t>& refs) {
    std::vector<std::size_t> order(refs.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&](std::size_t left, std::size_t right) { return refs[left] < refs[right]; });
    std::vector<std::string> result(refs.size());
    Statement select = m_database.prepare("SELECT first, count, texts FROM id_blocks WHERE "
                                          "shard = ? AND first <= ? ORDER BY first DESC LIMIT 1");
    std::vector<std::string> block;
    std::uint32_t blockStart = ShardedInterner::kNone; // as a reference
    for (const std::size_t place : order) {
        const std::uint32_t ref = refs[place];
        if (blockStart == ShardedInterner::kNone || ref - blockStart >= block.size() ||
            ref < blockStart) {
            const std::uint32_t shard = ShardedInterner::shardOf(ref);
            select.reset();
            select.bind(1, shard).bind(2, ShardedInterner::numberOf(ref));
            if (!select.step()) {
                return base::fail(base::ErrorCode::Damaged, "the case is damaged: an id is missing",
                                  m_database.path());
            }
            base::Result<std::vector<std::string>> texts = decodeTexts(select.bytes(2));
            if (!texts) {
                return base::fail(texts.error());
            }
            block = std::move(*texts);
            blockStart =
                ShardedInterner::makeRef(shard, static_cast<std::uint32_t>(select.integer(0)));
        }
        if (ref - blockStart < block.size()) {
            result[place] = block[ref - blockStart];
        }
    }
    return result;
}

base::Result<void> CaseTexts::forEachId(std::uint32_t shard, const IdVisitor& visit) {
    Statement select =
        m_database.prepare("SELECT first, texts FROM id_blocks WHERE shard = ? ORDER BY first");
    select.bind(1, shard);
    while (select.step()) {
        const base::Result<std::vector<std::string>> texts = decodeTexts(select.bytes(1));
        if (!texts) {
            return base::fail(texts.error());
        }
        auto number = static_cast<std::uint32_t>(select.integer(0));
        for (const std::string& text : *texts) {
            visit(ShardedInterner::makeRef(shard, number), text);
            ++number;
        }
    }
    return m_database.check(select);
}

base::Result<std::vector<std::string>> CaseTexts::allTexts(int kind) {
    std::vector<std::string> result;
    Statement select =
        m_database.prepare("SELECT texts FROM text_blocks WHERE kind = ? ORDER BY first");
    select.bind(1, kind);
    while (select.step()) {
        base::Result<std::vector<std::string>> texts = decodeTexts(select.bytes(0));
        if (!texts) {
            return texts;
        }
        std::move(texts->begin(), texts->end(), std::back_inserter(result));
    }
    if (select.failed()) {
        return base::fail(m_database.lastError());
    }
    return result;
}

base::Result<std::vector<std::string>> CaseTexts::eventNames() {
    return allTexts(static_cast<int>(TextKind::Event));
}

base::Result<std::vector<events::GroupId>> CaseTexts::groups() {
    const base::Result<std::vector<std::string>> texts =
        allTexts(static_cast<int>(TextKind::Group));
    if (!texts) {
        return base::fail(texts.error());
    }
    std::vector<events::GroupId> result;
    for (const std::string& text : *texts) {
        result.push_back(parseGroupText(text).value_or(events::GroupId{}));
    }
    return result;
}

base::Result<std::vector<std::vector<std::uint32_t>>> CaseTexts::groupSets() {
    const base::Result<std::vector<std::string>> texts =
        allTexts(static_cast<int>(TextKind::GroupSet));
    if (!texts) {
        return base::fail(texts.error());
    }
    std::vector<std::vector<std::uint32_t>> result;
    for (const std::string& text : *texts) {
        std::vector<std::uint32_t> set(text.size() / sizeof(std::uint32_t));
        if (!set.empty()) { // memcpy takes no null, not even for nothing
            std::memcpy(set.data(), text.data(), set.size() * sizeof(std::uint32_t));
        }
        result.push_back(std::move(set));
    }
    return result;
}

} // namespace shardscope::store
