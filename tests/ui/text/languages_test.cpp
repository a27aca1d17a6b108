// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/languages.h"

#include "ui/shell/main_window.h"
#include "ui/text/number_text.h"

#include <QApplication>
#include <QTest>
#include <QTranslator>

namespace shardscope::ui {

using namespace Qt::StringLiterals;

class LanguagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() {
        for (QTranslator* translator : qApp->findChildren<QTranslator*>()) {
            delete translator; // takes itself out of the program
        }
    }
    void germanSpanishAndChineseAreThere() {
        QCOMPARE(translatedLanguages(), QStringList({u"de"_s, u"es"_s, u"zh_CN"_s}));
    }
    void englishNeedsNoFile() {
        QCOMPARE(installTranslations(*qApp, QLocale(u"en_US"_s)), QString());
        QCOMPARE(MainWindow::tr("Notes"), u"Notes"_s);
        QCOMPARE(countText(1, QT_TRANSLATE_NOOP("Count", "%1 id"),
                           QT_TRANSLATE_N_NOOP("Count", "%1 ids")),
                 u"1 id"_s);
    }
    void aLanguageWithoutTranslationStaysEnglish() {
        QCOMPARE(installTranslations(*qApp, QLocale(u"fi_FI"_s)), QString());
        QCOMPARE(MainWindow::tr("Notes"), u"Notes"_s);
    }
    void everyLanguageSpeaks_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("notes");
        QTest::newRow("German") << u"de_AT"_s << u"Notizen"_s;
        QTest::newRow("Spanish") << u"es_MX"_s << u"Notas"_s;
        QTest::newRow("Chinese") << u"zh_CN"_s << u"备注"_s;
    }
    void everyLanguageSpeaks() {
        QFETCH(const QString, name);
        QFETCH(const QString, notes);
        QCOMPARE(installTranslations(*qApp, QLocale(name)), name.left(2));
        QCOMPARE(MainWindow::tr("Notes"), notes);
    }
    void pluralFormsFollowTheLanguage() {
        QVERIFY(!installTranslations(*qApp, QLocale(u"de"_s)).isEmpty());
        const auto days = [](std::uint64_t number) {
            return countText(number, QT_TRANSLATE_NOOP("Count", "%1 day"),
                             QT_TRANSLATE_N_NOOP("Count", "%1 days"));
        };
        QCOMPARE(days(1), u"1 Tag"_s);
        QCOMPARE(days(2), u"2 Tage"_s);
    }
};

} // namespace shardscope::ui

QTEST_MAIN(shardscope::ui::LanguagesTest)
#include "languages_test.moc"
