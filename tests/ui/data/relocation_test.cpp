// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/relocation.h"

#include "tests/ui/support/fake_engine.h"
#include "ui/data/file_words.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

namespace shardscope::ui {

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

/// Takes every file but those called "other".
class FakeEditor final : public session::CaseEditor {
public:
    const fs::path& path() const override { return m_path; }
    base::Result<void> setLimits(const detect::Limits&, bool) override { return {}; }
    base::Result<void> setSavedFilters(const std::vector<store::SavedFilter>&) override {
        return {};
    }
    base::Result<void> removeSource(const std::string&) override { return {}; }
    base::Result<void> setNote(store::CaseNote) override { return {}; }
    base::Result<void> relocateSource(const std::string&, const fs::path& newPath,
                                      std::stop_token stop) override {
        if (stop.stop_requested()) {
            return base::fail(base::ErrorCode::Cancelled, "stopped");
        }
        if (newPath.filename() == "other") {
            return base::fail(base::ErrorCode::Usage, "its content is another", newPath.string());
        }
        return {};
    }

private:
    fs::path m_path;
};

class NoProgress final : public base::ProgressSink {
public:
    void report(const base::Progress& progress) override { last = progress; }
    base::Progress last;
};

} // namespace

class RelocationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void findsByNameAndByPlace();
    void followsAMovedTree();
    void takesWhatMatchesAndTellsTheRest();
    void offersWhatMovedAlong();
    void stopsBetweenFiles();

private:
    fs::path make(const QString& name) {
        const fs::path path = m_folder->filePath(name).toStdString();
        fs::create_directories(path.parent_path());
        QFile file(path);
        file.open(QIODevice::WriteOnly);
        return path;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void RelocationTest::findsByNameAndByPlace() {
    const fs::path first = make(u"09/a.json"_s);
    const fs::path second = make(u"b.json"_s);
    const std::vector<Move> moves = movesInto(
        m_folder->path().toStdString(), {"/gone/09/a.json", "/gone/10/b.json", "/gone/10/c.json"});
    QVERIFY(moves == (std::vector<Move>{{"/gone/09/a.json", first}, {"/gone/10/b.json", second}}));
}

void RelocationTest::followsAMovedTree() {
    const fs::path first = make(u"2023/09/a.json"_s);
    const fs::path second = make(u"2023/10/a.json"_s);
    const fs::path beside = make(u"2023/09/z.json"_s);
    const std::vector<Move> moves =
        movesLike({"/gone/2023/09/a.json", first}, {"/gone/2023/09/a.json", "/gone/2023/10/a.json",
                                                    "/elsewhere/z.json", "/gone/2023/11/a.json"});
    QVERIFY(moves ==
            (std::vector<Move>{{"/gone/2023/10/a.json", second}, {"/elsewhere/z.json", beside}}));
}

void RelocationTest::takesWhatMatchesAndTellsTheRest() {
    FakeEditor editor;
    NoProgress progress;
    const Relocation result =
        relocate(editor, {{"/x/a", "/y/a"}, {"/x/other", "/y/other"}}, {}, progress, {});
    QCOMPARE(result.done.size(), 1U);
    QCOMPARE(result.refused.size(), 1U);
    QCOMPARE(progress.last, (base::Progress{"comparing /y/other", 1, 2}));
    const Message told = messageAboutRelocation(result);
    QVERIFY(told.text.contains(u"a was found"_s));
    QVERIFY(told.detail.contains(u"its content is another"_s));
    const Message refused =
        messageAboutRelocation(relocate(editor, {{"/x/a", "/y/other"}}, {}, progress, {}));
    QCOMPARE(refused.kind, Message::Kind::Error);
    QVERIFY(messageAboutRelocation({}).text.contains(u"None of the missing files"_s));
}

void RelocationTest::offersWhatMovedAlong() {
    FakeEditor editor;
    NoProgress progress;
    const fs::path first = make(u"a.json"_s);
    const fs::path second = make(u"b.json"_s);
    const std::vector<std::string> missing{"/gone/a.json", "/gone/b.json", "/gone/c.json"};
    const Relocation one = relocate(editor, {{"/gone/a.json", first}}, missing, progress, {});
    QVERIFY(one.more == (std::vector<Move>{{"/gone/b.json", second}}));
    QVERIFY(messageAboutRelocation(one).detail.contains(u"1 file of the missing"_s));
}

void RelocationTest::stopsBetweenFiles() {
    FakeEditor editor;
    NoProgress progress;
    std::stop_source stop;
    stop.request_stop();
    const Relocation result = relocate(editor, {{"/x/a", "/y/a"}}, {}, progress, stop.get_token());
    QVERIFY(result.stopped);
    QVERIFY(messageAboutRelocation(result).text.contains(u"Stopped"_s));
}

} // namespace shardscope::ui

QTEST_MAIN(shardscope::ui::RelocationTest)
#include "relocation_test.moc"
