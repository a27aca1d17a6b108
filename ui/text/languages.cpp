// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

/// Resources of a static library are left out of the program unless somebody asks for them; the
/// macro does not work inside a namespace.
static void makeTranslationsKnown() {
    Q_INIT_RESOURCE(translations);
}

namespace shardscope::ui {

namespace {

const QString kFolder = u":/translations"_s;
const QString kPrefix = u"shardscope_"_s;

bool install(QCoreApplication& application, const QLocale& locale, const QString& name,
             const QString& prefix, const QString& folder) {
    auto translator = std::make_unique<QTranslator>(&application);
    if (!translator->load(locale, name, prefix, folder)) {
        return false;
    }
    return QCoreApplication::installTranslator(translator.release());
}

} // namespace

QStringList translatedLanguages() {
    makeTranslationsKnown();
    QStringList names;
    for (const QString& file : QDir(kFolder).entryList({kPrefix + u"*.qm"_s})) {
        names.append(file.mid(kPrefix.size()).chopped(3));
    }
    return names;
}

QString installTranslations(QCoreApplication& application, const QLocale& locale) {
    if (locale.language() == QLocale::English || locale.language() == QLocale::C) {
        return {};
    }
    makeTranslationsKnown();
    // Qt's own words (dialogs, menus of text fields) come from where Qt is installed.
    install(application, locale, u"qtbase"_s, u"_"_s,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (!install(application, locale, u"shardscope"_s, u"_"_s, kFolder)) {
        return {};
    }
    return QLocale::languageToCode(locale.language());
}

} // namespace shardscope::ui
