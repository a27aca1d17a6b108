// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_words.h"

#include "ui/import/note_list.h"

#include <QLocale>
#include <QTest>

namespace shardscope::ui {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using session::FileState;

class ImportWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void saysWhatWasKeptWhenStopped();
    void saysWhatWasImported();
    void saysThatNothingIsNew();
    void countsWhatWasSetAside();
    void tellsTheTimeLeft_data();
    void tellsTheTimeLeft();
    void tellsTheSameOfManyFilesOnce();
    void keepsNotesWithoutAFile();

private:
    static session::ImportReport report(std::initializer_list<FileState> states) {
        session::ImportReport made;
        for (const FileState state : states) {
            made.files.emplace_back().state = state;
        }
        return made;
    }
};

void ImportWordsTest::saysWhatWasKeptWhenStopped() {
    session::ImportReport stopped = report({FileState::Imported, FileState::Incomplete,
                                            FileState::AlreadyImported, FileState::Cancelled});
    stopped.cancelled = true;
    QCOMPARE(summaryText(stopped), u"Stopped: kept 3 files, 1 not counted."_s);
}

void ImportWordsTest::saysWhatWasImported() {
    session::ImportReport done = report({FileState::Imported, FileState::Failed});
    done.events = 1;
    done.seconds = 72.4;
    QCOMPARE(summaryText(done), u"Imported 1 file with 1 event in 1:12."_s);
}

void ImportWordsTest::saysThatNothingIsNew() {
    QCOMPARE(summaryText(report({FileState::AlreadyImported, FileState::AlreadyImported})),
             u"Nothing new: the case already holds 2 files."_s);
}

void ImportWordsTest::countsWhatWasSetAside() {
    QCOMPARE(setAsideText(report({FileState::Imported})), QString());
    session::ImportReport aside =
        report({FileState::Incomplete, FileState::Failed, FileState::Failed});
    aside.quarantined = 12;
    aside.missingPaths = {"/gone"};
    QCOMPARE(setAsideText(aside), u"Set aside: 12 bad lines, 1 incomplete file, 2 files not "
                                  "counted, 1 path not found."_s);
}

void ImportWordsTest::tellsTheTimeLeft_data() {
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("unknown") << -1 << u"working out the time left…"_s;
    QTest::newRow("none") << 0 << u"almost done"_s;
    QTest::newRow("few") << 7 << u"a few seconds left"_s;
    QTest::newRow("under a minute") << 42 << u"42 s left"_s;
    QTest::newRow("minutes") << 72 << u"1:12 left"_s;
    QTest::newRow("hours") << 3904 << u"1:05:04 left"_s;
}

void ImportWordsTest::tellsTheTimeLeft() {
    QFETCH(const int, seconds);
    ImportProgress progress;
    if (seconds >= 0) {
        progress.timeLeft = std::chrono::seconds(seconds);
    }
    QTEST(timeLeftText(progress), "text");
    progress.cancelling = true;
    QCOMPARE(timeLeftText(progress), u"stopping…"_s);
}

void ImportWordsTest::tellsTheSameOfManyFilesOnce() {
    NoteList notes;
    notes.add("/x/a.json: counted again");
    notes.add("/x/b.json: counted again");
    notes.add("/x/c.json: replaced 2 days");
    QCOMPARE(notes.texts(),
             (QStringList{u"2 files: counted again"_s, u"c.json: replaced 2 days"_s}));
    notes.clear();
    QVERIFY(notes.texts().isEmpty());
}

void ImportWordsTest::keepsNotesWithoutAFile() {
    NoteList notes;
    notes.add("the disk may run full: 2 MB are free");
    QCOMPARE(notes.texts(), QStringList{u"the disk may run full: 2 MB are free"_s});
}

} // namespace shardscope::ui

QTEST_GUILESS_MAIN(shardscope::ui::ImportWordsTest)
#include "import_words_test.moc"
