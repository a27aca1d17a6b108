// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/case_notes.h"

#include <optional>
#include <string_view>

namespace shardscope::store {

namespace {

/// The columns that say what a note is about, the same for every kind, so that they make a key.
struct SubjectKey {
    int kind = 0;
    int storage = 0;
    std::string_view groupKey;
    std::string_view name;  ///< id, event name or hash of the file
    std::int64_t place = 0; ///< day or offset
};

SubjectKey keyOf(const NoteSubject& subject) {
    SubjectKey key{.kind = static_cast<int>(subject.kind)};
    switch (subject.kind) {
    case NoteSubject::Kind::Case:
        break;
    case NoteSubject::Kind::Cell:
        key.place = subject.day.number;
        [[fallthrough]];
    case NoteSubject::Kind::Key:
        key.storage = static_cast<int>(subject.key.kind);
        key.groupKey = subject.key.groupKey;
        key.name = subject.key.id;
        break;
    case NoteSubject::Kind::Event:
        key.name = subject.event;
        break;
    case NoteSubject::Kind::Row:
        key.name = subject.fileHash;
        key.place = static_cast<std::int64_t>(subject.offset);
        break;
    }
    return key;
}

void bindKey(Statement& statement, const SubjectKey& key) {
    statement.bind(1, key.kind).bind(2, key.storage).bindBytes(3, key.groupKey);
    statement.bindBytes(4, key.name).bind(5, key.place);
}

/// None when the columns make no subject: another program's, or a damaged case.
std::optional<NoteSubject> subjectOf(const Statement& row) {
    const std::int64_t kind = row.integer(0);
    const std::int64_t storage = row.integer(1);
    if (kind < 0 || kind > static_cast<int>(NoteSubject::Kind::Row) || storage < 0 || storage > 1) {
        return std::nullopt;
    }
    NoteSubject subject;
    subject.kind = static_cast<NoteSubject::Kind>(kind);
    const std::int64_t place = row.integer(4);
    switch (subject.kind) {
    case NoteSubject::Kind::Case:
        break;
    case NoteSubject::Kind::Cell:
        subject.day = {static_cast<std::int32_t>(place)};
        [[fallthrough]];
    case NoteSubject::Kind::Key:
        subject.key = {.kind = static_cast<events::KeyKind>(storage),
                       .groupKey = row.text(2),
                       .id = row.text(3)};
        break;
    case NoteSubject::Kind::Event:
        subject.event = row.text(3);
        break;
    case NoteSubject::Kind::Row:
        subject.fileHash = row.text(3);
        subject.offset = static_cast<std::uint64_t>(place);
        subject.line = row.count(5);
        subject.path = row.text(6);
        break;
    }
    return subject;
}

base::Result<void> removeNote(const Database& database, const SubjectKey& key) {
    Statement remove =
        database.prepare("DELETE FROM notes WHERE kind = ? AND storage = ? AND group_key = ? "
                         "AND name = ? AND place = ?");
    bindKey(remove, key);
    return remove.run() ? base::Result<void>{} : base::fail(database.lastError());
}

} // namespace

base::Result<std::vector<CaseNote>> readNotes(const Database& database) {
    std::vector<CaseNote> notes;
    Statement select = database.prepare(
        "SELECT n.kind, n.storage, n.group_key, n.name, n.place, n.line, "
        "IFNULL((SELECT s.path FROM sources s WHERE n.kind = 4 AND s.hash = CAST(n.name AS TEXT)), "
        "n.path), n.text, n.bookmarked, n.created_ms, n.changed_ms "
        "FROM notes n ORDER BY n.created_ms, n.kind, n.name, n.place");
    while (select.step()) {
        std::optional<NoteSubject> subject = subjectOf(select);
        if (!subject) {
            return base::fail(base::ErrorCode::Damaged, "a note of the case is about nothing",
                              database.path());
        }
        notes.push_back({.subject = std::move(*subject),
                         .text = select.text(7),
                         .bookmarked = select.integer(8) != 0,
                         .createdMs = select.integer(9),
                         .changedMs = select.integer(10)});
    }
    if (select.failed()) {
        return base::fail(database.lastError());
    }
    return notes;
}

base::Result<void> writeNote(const Database& database, const CaseNote& note) {
    if (note.text.size() > kLongestNote) {
        return base::fail(base::ErrorCode::Usage, "a note holds at most 65,536 bytes of text");
    }
    const SubjectKey key = keyOf(note.subject);
    if (note.blank()) {
        return removeNote(database, key);
    }
    Statement put = database.prepare(
        "INSERT OR REPLACE INTO notes(kind, storage, group_key, name, place, line, path, text, "
        "bookmarked, created_ms, changed_ms) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindKey(put, key);
    put.bind(6, note.subject.line).bindBytes(7, note.subject.path).bindText(8, note.text);
    put.bind(9, note.bookmarked ? 1 : 0).bind(10, note.createdMs).bind(11, note.changedMs);
    return put.run() ? base::Result<void>{} : base::fail(database.lastError());
}

} // namespace shardscope::store
