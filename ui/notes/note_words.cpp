// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/note_words.h"

#include "ui/text/display_text.h"
#include "ui/text/markdown_text.h"
#include "ui/text/number_text.h"
#include "ui/text/size_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

using Kind = store::NoteSubject::Kind;

struct NoteWords {
    Q_DECLARE_TR_FUNCTIONS(NoteWords)
};

QString keyText(const events::ShardKey& key) {
    return key.kind == events::KeyKind::Group
               ? NoteWords::tr("%1 = %2").arg(displayText(key.groupKey), displayText(key.id))
               : displayText(key.id);
}

QString rowText(const store::NoteSubject& subject) {
    return NoteWords::tr("%1, line %2")
        .arg(fileNameText(std::filesystem::path(subject.path).filename()),
             fullNumber(subject.line));
}

} // namespace

QString subjectText(const store::NoteSubject& subject) {
    switch (subject.kind) {
    case Kind::Case:
        return NoteWords::tr("The whole case");
    case Kind::Key:
        return keyText(subject.key);
    case Kind::Cell:
        return NoteWords::tr("%1 · %2").arg(keyText(subject.key), longDate(subject.day));
    case Kind::Event:
        return displayTextOr(subject.event, NoteWords::tr("(no name)"));
    case Kind::Row:
        return rowText(subject);
    }
    return {};
}

QString subjectKindText(const store::NoteSubject& subject) {
    const bool group = subject.key.kind == events::KeyKind::Group;
    switch (subject.kind) {
    case Kind::Case:
        return NoteWords::tr("case");
    case Kind::Key:
        return group ? NoteWords::tr("group") : NoteWords::tr("id");
    case Kind::Cell:
        return group ? NoteWords::tr("group on a day") : NoteWords::tr("id on a day");
    case Kind::Event:
        return NoteWords::tr("event");
    case Kind::Row:
        return NoteWords::tr("row");
    }
    return {};
}

Icon subjectIcon(const store::NoteSubject& subject) {
    switch (subject.kind) {
    case Kind::Case:
        return Icon::Case;
    case Kind::Key:
        return subject.key.kind == events::KeyKind::Group ? Icon::Group : Icon::User;
    case Kind::Cell:
        return Icon::Calendar;
    case Kind::Event:
        return Icon::Bolt;
    case Kind::Row:
        return Icon::File;
    }
    return Icon::Info;
}

QString spokenText(const store::CaseNote& note) {
    QString text =
        NoteWords::tr("%1 %2").arg(subjectKindText(note.subject), subjectText(note.subject));
    if (note.bookmarked) {
        text = NoteWords::tr("%1, bookmarked").arg(text);
    }
    return note.text.empty() ? text : text + u"\n"_s + QString::fromStdString(note.text);
}

QString whenText(std::int64_t unixMs) {
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(unixMs), QLocale::ShortFormat);
}

ViewState viewOf(const store::NoteSubject& subject, ViewState state) {
    switch (subject.kind) {
    case Kind::Key:
        return picked(std::move(state), {FilterPart::key(subject.key)}, PickMode::Only);
    case Kind::Cell:
        return picked(std::move(state),
                      {FilterPart::key(subject.key), FilterPart::day(subject.day)}, PickMode::Only);
    case Kind::Event:
        return picked(std::move(state), {FilterPart::event(subject.event)}, PickMode::Only);
    case Kind::Case:
    case Kind::Row:
        break;
    }
    return state;
}

QString notesMarkdown(const std::vector<store::CaseNote>& notes) {
    QString out;
    for (const store::CaseNote& note : notes) {
        out += u"### %1: %2%3\n\n"_s.arg(markdownText(subjectKindText(note.subject)),
                                         markdownText(subjectText(note.subject)),
                                         note.bookmarked ? u" ★"_s : QString());
        out += u"*%1*\n\n"_s.arg(whenText(note.changedMs));
        if (!note.text.empty()) {
            // The person's own words: their Markdown is meant, and stays.
            out += QString::fromStdString(note.text).trimmed() + u"\n\n"_s;
        }
    }
    return out;
}

} // namespace shardscope::ui
