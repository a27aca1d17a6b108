// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dictionaries.h"

#include "core/store/blob_codec.h"

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shardscope::store {

namespace {

constexpr std::size_t kTextsPerBlock = 4096;

base::Error mismatch() {
    return {base::ErrorCode::Damaged,
            "the case is damaged: its dictionaries contradict each other",
            {},
            {}};
}

/// The upper halves of the hashes, so that one id is found without decoding every text.
std::string hashColumn(std::span<const std::string_view> texts) {
    std::string column;
    for (const std::string_view text : texts) {
        const std::uint64_t hash = base::hashText(text);
        for (unsigned shift = 32; shift < 64; shift += 8) {
            column.push_back(static_cast<char>(hash >> shift));
        }
    }
    return column;
}

} // namespace

Dictionaries::Dictionaries() {
    (void)groupSets.add({});
}

base::Result<void> DictionaryStore::load(Dictionaries& dictionaries) {
    base::Result<void> done = loadIds(dictionaries);
    if (done) {
        done = loadTexts(TextKind::Event, dictionaries.events);
    }
    if (done) {
        done = loadTexts(TextKind::Group, dictionaries.groups);
    }
    if (done) {
        done = loadTexts(TextKind::GroupSet, dictionaries.groupSets);
    }
    m_appended = m_saved;
    return done;
}

base::Result<void> DictionaryStore::loadIds(Dictionaries& dictionaries) {
    Statement select =
        m_database.prepare("SELECT shard, first, texts FROM id_blocks ORDER BY shard, first");
    while (select.step()) {
        const auto shard = static_cast<std::uint32_t>(select.integer(0));
        const base::Result<std::vector<std::string>> texts = decodeTexts(select.bytes(2));
        if (!texts) {
            return base::fail(texts.error());
        }
        if (shard >= base::ShardedInterner::kShards) {
            return base::fail(mismatch());
        }
        auto number = static_cast<std::uint32_t>(select.integer(1));
        for (const std::string& text : *texts) {
            const base::Result<bool> restored = dictionaries.ids.restore(shard, number, text);
            if (!restored) {
                return base::fail(restored.error());
            }
            if (!*restored) {
                return base::fail(mismatch());
            }
            ++number;
        }
        m_saved.ids[shard] = number;
    }
    return m_database.check(select);
}

base::Result<void> DictionaryStore::loadTexts(TextKind kind, base::LockedTable& table) {
    Statement select =
        m_database.prepare("SELECT first, texts FROM text_blocks WHERE kind = ? ORDER BY first");
    select.bind(1, static_cast<int>(kind));
    while (select.step()) {
        const base::Result<std::vector<std::string>> texts = decodeTexts(select.bytes(1));
        if (!texts) {
            return base::fail(texts.error());
        }
        auto number = static_cast<std::uint32_t>(select.integer(0));
        for (const std::string& text : *texts) {
            if (table.add(text) != number) {
                return base::fail(mismatch());
            }
            ++number;
        }
        m_saved.texts.at(static_cast<std::size_t>(kind)) = number;
    }
    return m_database.check(select);
}

base::Result<void> DictionaryStore::append(const Dictionaries& dictionaries) {
    m_appended = m_saved;
    Statement insert = m_database.prepare("INSERT INTO id_blocks VALUES(?, ?, ?, ?, ?)");
    for (std::uint32_t shard = 0; shard < base::ShardedInterner::kShards; ++shard) {
        if (base::Result<void> done = appendIds(dictionaries.ids, shard, insert); !done) {
            return done;
        }
    }
    base::Result<void> done = appendTexts(TextKind::Event, dictionaries.events);
    if (done) {
        done = appendTexts(TextKind::Group, dictionaries.groups);
    }
    return done ? appendTexts(TextKind::GroupSet, dictionaries.groupSets) : done;
}

base::Result<void> DictionaryStore::appendIds(const IdDictionary& ids, std::uint32_t shard,
                                              Statement& insert) {
    std::uint32_t& saved = m_appended.ids.at(shard);
    std::string texts; // of one block: those of all ids need not fit in memory
    std::vector<std::size_t> ends;
    bool good = true;
    const auto writeBlock = [&] {
        std::vector<std::string_view> block;
        std::size_t start = 0;
        for (const std::size_t end : ends) {
            block.push_back(std::string_view(texts).substr(start, end - start));
            start = end;
        }
        const std::string blob = encodeTexts(block);
        const std::string hashes = hashColumn(block);
        insert.bind(1, shard).bind(2, saved).bind(3, std::uint64_t{block.size()});
        insert.bindBytes(4, blob).bindBytes(5, hashes);
        good = insert.run();
        saved += static_cast<std::uint32_t>(block.size());
        texts.clear();
        ends.clear();
    };
    base::Result<void> read = ids.forEach(shard, saved, [&](std::uint32_t, std::string_view text) {
        texts.append(text);
        ends.push_back(texts.size());
        if (good && ends.size() == kTextsPerBlock) {
            writeBlock();
        }
    });
    if (read && good && !ends.empty()) {
        writeBlock();
    }
    return good ? read : base::fail(m_database.lastError());
}

base::Result<void> DictionaryStore::appendTexts(TextKind kind, const base::LockedTable& table) {
    std::uint32_t& saved = m_appended.texts.at(static_cast<std::size_t>(kind));
    const std::uint32_t size = table.size();
    Statement insert = m_database.prepare("INSERT INTO text_blocks VALUES(?, ?, ?, ?)");
    while (saved < size) {
        std::vector<std::string_view> block;
        for (std::uint32_t number = saved; number < size && block.size() < kTextsPerBlock;
             ++number) {
            block.push_back(table.text(number));
        }
        const std::string blob = encodeTexts(block);
        insert.bind(1, static_cast<int>(kind)).bind(2, saved).bind(3, std::uint64_t{block.size()});
        insert.bindBytes(4, blob);
        if (!insert.run()) {
            return base::fail(m_database.lastError());
        }
        saved += static_cast<std::uint32_t>(block.size());
    }
    return {};
}

} // namespace shardscope::store
