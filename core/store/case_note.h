// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/day.h"
#include "core/events/shard_key.h"

#include <cstdint>
#include <string>

namespace shardscope::store {

/// What a note is about. Only the members named for its kind mean anything; the others are as
/// they are made.
struct NoteSubject {
    enum class Kind {
        Case,  ///< the investigation as a whole
        Key,   ///< `key`
        Cell,  ///< `key` on `day`
        Event, ///< `event`
        Row,   ///< one event in a file: `fileHash` and `offset`; `path` and `line` tell where
    };

    Kind kind = Kind::Case;
    events::ShardKey key;
    events::Day day;
    std::string event;        ///< decoded name, any bytes
    std::string fileHash;     ///< SourceRecord::contentHash, so that a moved file keeps its notes
    std::uint64_t offset = 0; ///< of the row's first byte in the uncompressed text
    std::uint64_t line = 0;   ///< 1-based
    std::string path;         ///< where the file lies now, or lay when the note was written

    bool operator==(const NoteSubject&) const = default;

    [[nodiscard]] static NoteSubject ofKey(events::ShardKey key) {
        NoteSubject subject;
        subject.kind = Kind::Key;
        subject.key = std::move(key);
        return subject;
    }
    [[nodiscard]] static NoteSubject ofCell(events::ShardKey key, events::Day day) {
        NoteSubject subject = ofKey(std::move(key));
        subject.kind = Kind::Cell;
        subject.day = day;
        return subject;
    }
    [[nodiscard]] static NoteSubject ofEvent(std::string event) {
        NoteSubject subject;
        subject.kind = Kind::Event;
        subject.event = std::move(event);
        return subject;
    }
};

/// Whether a note about one is a note about the other: rows are told apart by file and offset, and
/// a row that was just looked at may not know its file's hash yet.
[[nodiscard]] inline bool sameSubject(const NoteSubject& left, const NoteSubject& right) {
    if (left.kind != NoteSubject::Kind::Row || right.kind != NoteSubject::Kind::Row) {
        return left == right;
    }
    const bool hashes = !left.fileHash.empty() && !right.fileHash.empty();
    return left.offset == right.offset &&
           (hashes ? left.fileHash == right.fileHash : left.path == right.path);
}

/// What somebody wrote about a subject, and whether it is bookmarked. A subject has at most one:
/// writing again changes it.
struct CaseNote {
    NoteSubject subject;
    std::string text; ///< UTF-8; empty for a mere bookmark
    bool bookmarked = false;
    std::int64_t createdMs = 0; ///< Unix ms
    std::int64_t changedMs = 0; ///< Unix ms

    bool operator==(const CaseNote&) const = default;

    /// Nothing written and no bookmark: such a note is not kept.
    [[nodiscard]] bool blank() const { return text.empty() && !bookmarked; }
};

/// Longer texts are refused: a note is not a place for an export.
inline constexpr std::size_t kLongestNote = 65'536;

} // namespace shardscope::store
