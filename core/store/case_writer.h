// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/case_records.h"
#include "core/store/counted_source.h"
#include "core/store/database.h"
#include "core/store/dictionaries.h"
#include "core/store/writer_lock.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace shardscope::store {

/// The one writer of a case. Every change is a transaction: it is there whole, or not at all.
class CaseWriter {
public:
    enum class Missing { Fail, Create };

    /// Takes the right to write. After an unclean close the whole file is checked first.
    [[nodiscard]] static base::Result<std::unique_ptr<CaseWriter>> open(const std::string& path,
                                                                        Missing missing);

    [[nodiscard]] const std::string& path() const { return m_path; }
    [[nodiscard]] const Database& database() const { return m_database; }
    [[nodiscard]] Dictionaries& dictionaries() { return *m_dictionaries; }
    [[nodiscard]] const std::shared_ptr<Dictionaries>& sharedDictionaries() const {
        return m_dictionaries;
    }
    /// Fills the dictionaries from the case; once, before the first source is counted.
    [[nodiscard]] base::Result<void> loadDictionaries();

    /// What to take out of the case together with adding a source: days of older sources.
    struct Removal {
        std::int64_t source = 0;
        std::vector<events::Day> days;
    };
    /// Adds one counted file. `replaces` is a source whose counts it renews as a whole. The new
    /// source has the id `id`, which must be from nextSourceId().
    [[nodiscard]] base::Result<void> addSource(CountedSource& counted, std::int64_t id,
                                               const std::vector<Removal>& removals,
                                               std::optional<std::int64_t> replaces);
    [[nodiscard]] base::Result<std::int64_t> nextSourceId();
    [[nodiscard]] base::Result<void> removeSource(std::int64_t id);
    /// The file of a source was touched; its content is the same. Changes no count.
    [[nodiscard]] base::Result<void> noteModified(std::int64_t id, std::int64_t modifiedNs);
    /// Where the file of a source lies, and when it was last changed; its content is the same.
    [[nodiscard]] base::Result<void> placeSource(std::int64_t id, const std::string& path,
                                                 std::int64_t modifiedNs);

    [[nodiscard]] base::Result<void> saveSettings(const CaseSettings& settings);

    /// Facts that had to be recounted from the files, kept until the case changes.
    struct KeyFacts {
        events::KeyKind kind = events::KeyKind::User;
        std::uint32_t ref = 0;
        events::Day day;
        std::uint64_t deduplicated = 0;
        std::vector<std::int64_t> processedMs; ///< of every event, ascending
    };
    [[nodiscard]] base::Result<void> saveFacts(const std::vector<KeyFacts>& facts);

    /// Empties the write-ahead log into the case, so that the file can be copied.
    void checkpoint();
    ~CaseWriter();

private:
    CaseWriter(std::string path, WriterLock lock, Database database);

    [[nodiscard]] base::Result<void> noteChange();

    std::string m_path;
    WriterLock m_lock;
    Database m_database;
    std::shared_ptr<Dictionaries> m_dictionaries;
    DictionaryStore m_dictionaryStore;
};

} // namespace shardscope::store
