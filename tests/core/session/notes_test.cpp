// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/case_fixture.h"

#include <gmock/gmock.h>

namespace shardscope::session {
namespace {

using events::KeyKind;
using events::ShardKey;
using store::CaseNote;
using store::NoteSubject;

constexpr std::int64_t kMonday = 1'700'438'400; // 2023-11-20 00:00 UTC

class NotesTest : public CaseFixture {
protected:
    NotesTest() {
        m_file = write("a.ndjson", events("u", 20, kMonday, "a"));
        (void)import({});
        m_editor = *CaseEditor::open(casePath());
    }
    void set(const CaseNote& note) const {
        const auto done = m_editor->setNote(note);
        EXPECT_TRUE(done) << describe(done.error());
    }
    [[nodiscard]] std::vector<CaseNote> notes() const {
        const auto notes = (*CaseSession::open(casePath()))->notes();
        EXPECT_TRUE(notes) << describe(notes.error());
        return notes.value_or(std::vector<CaseNote>{});
    }
    [[nodiscard]] static CaseNote about(NoteSubject subject, std::string text, std::int64_t at) {
        return {.subject = std::move(subject),
                .text = std::move(text),
                .createdMs = at,
                .changedMs = at};
    }
    [[nodiscard]] NoteSubject row(std::uint64_t offset) const {
        NoteSubject subject;
        subject.kind = NoteSubject::Kind::Row;
        subject.path = m_file.string();
        subject.offset = offset;
        subject.line = 1;
        return subject;
    }

    std::filesystem::path m_file;
    std::shared_ptr<CaseEditor> m_editor;
};

/// Any bytes: a NUL, a quote, half a UTF-8 sequence.
const std::string kHostile("a\0'\"\xE2\x80<b>", 10);

TEST_F(NotesTest, EverySubjectKeepsItsNote) {
    const ShardKey user{.kind = KeyKind::User, .groupKey = {}, .id = kHostile};
    const ShardKey group{.kind = KeyKind::Group, .groupKey = "company", .id = kHostile};
    std::vector<CaseNote> written{about({}, "the whole case", 1),
                                  about(NoteSubject::ofKey(user), "a literal", 2),
                                  about(NoteSubject::ofKey(group), "a group", 3),
                                  about(NoteSubject::ofCell(user, {19'681}), "this day", 4),
                                  about(NoteSubject::ofEvent(kHostile), "an event", 5)};
    for (const CaseNote& note : written) {
        set(note);
    }
    EXPECT_EQ(notes(), written);
}

TEST_F(NotesTest, WritingAgainChangesTheNoteAndABlankOneRemovesIt) {
    const NoteSubject subject = NoteSubject::ofEvent("Ping");
    set(about(subject, "first", 1));
    CaseNote changed = about(subject, "second", 1);
    changed.bookmarked = true;
    set(changed);
    EXPECT_THAT(notes(), testing::ElementsAre(changed));

    changed.text.clear();
    set(changed);
    EXPECT_THAT(notes(), testing::ElementsAre(changed)) << "a bookmark alone is worth keeping";
    changed.bookmarked = false;
    set(changed);
    EXPECT_THAT(notes(), testing::IsEmpty());
}

TEST_F(NotesTest, TimesAreFilledInWhenNotGiven) {
    set(about(NoteSubject::ofEvent("Ping"), "now", 0));
    ASSERT_EQ(notes().size(), 1U);
    EXPECT_GT(notes().front().createdMs, 1'700'000'000'000);
    EXPECT_EQ(notes().front().createdMs, notes().front().changedMs);
}

TEST_F(NotesTest, ARowKeepsItsNoteWhenItsFileMoves) {
    set(about(row(0), "the first renamed event", 1));
    const std::filesystem::path moved = folder / "moved.ndjson";
    std::filesystem::rename(m_file, moved);
    ASSERT_TRUE(m_editor->relocateSource(m_file.string(), moved, {}));
    ASSERT_EQ(notes().size(), 1U);
    EXPECT_EQ(notes().front().subject.path, moved.string());
    EXPECT_EQ(notes().front().subject.line, 1U);

    ASSERT_TRUE(m_editor->removeSource(moved.string()));
    ASSERT_EQ(notes().size(), 1U) << "the words stay when the file goes";
    EXPECT_EQ(notes().front().subject.path, m_file.string()) << "where it lay at the time";
}

TEST_F(NotesTest, ARowOfNoSourceIsRefused) {
    NoteSubject nowhere = row(0);
    nowhere.path = "/nowhere";
    const auto done = m_editor->setNote(about(nowhere, "x", 1));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, base::ErrorCode::NotFound);
}

TEST_F(NotesTest, ATextThatIsTooLongIsRefused) {
    EXPECT_TRUE(m_editor->setNote(about({}, std::string(store::kLongestNote, 'x'), 1)));
    const auto done = m_editor->setNote(about({}, std::string(store::kLongestNote + 1, 'x'), 1));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, base::ErrorCode::Usage);
}

TEST_F(NotesTest, CountsAndWhatWasRecountedStayAsTheyAre) {
    const auto session = *CaseSession::open(casePath());
    const std::uint64_t before = *session->generation();
    set(about({}, "x", 1));
    EXPECT_EQ(*session->generation(), before);
}

} // namespace
} // namespace shardscope::session
