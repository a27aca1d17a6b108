// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/locked_table.h"
#include "core/base/result.h"
#include "core/store/database.h"
#include "core/store/id_dictionary.h"

#include <array>
#include <cstdint>

namespace shardscope::store {

/// The numbers that stand for texts while events are counted, shared by all workers of an
/// import, and the same numbers in the case file.
struct Dictionaries {
    Dictionaries();

    IdDictionary ids;
    base::LockedTable events;
    base::LockedTable groups; ///< groupText(key, id)
    base::LockedTable
        groupSets; ///< group numbers, 4 bytes each, ascending; number 0: the empty set
};

/// Kinds of text_blocks.
enum class TextKind { Event = 0, Group = 1, GroupSet = 2 };

/// Keeps the dictionaries of a case in step with those in memory: loads what is there, and adds
/// what is new to each transaction.
class DictionaryStore {
public:
    explicit DictionaryStore(const Database& database) : m_database(database) {}

    [[nodiscard]] base::Result<void> load(Dictionaries& dictionaries);

    /// Within the caller's transaction: writes everything that is not in the case yet.
    [[nodiscard]] base::Result<void> append(const Dictionaries& dictionaries);
    /// After the commit: what append wrote is in the case.
    void committed() { m_saved = m_appended; }

private:
    struct Sizes {
        std::array<std::uint32_t, base::ShardedInterner::kShards> ids{};
        std::array<std::uint32_t, 3> texts{};
    };

    [[nodiscard]] base::Result<void> loadIds(Dictionaries& dictionaries);
    [[nodiscard]] base::Result<void> loadTexts(TextKind kind, base::LockedTable& table);
    [[nodiscard]] base::Result<void> appendIds(const IdDictionary& ids, std::uint32_t shard,
                                               Statement& insert);
    [[nodiscard]] base::Result<void> appendTexts(TextKind kind, const base::LockedTable& table);

    const Database& m_database;
    Sizes m_saved;
    Sizes m_appended;
};

} // namespace shardscope::store
