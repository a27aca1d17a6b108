// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

class QCoreApplication;

namespace shardscope::ui {

/// The languages the program speaks besides English, as locale names: "de", "es", "zh_CN".
[[nodiscard]] QStringList translatedLanguages();

/// Makes the program, and the parts of it that are Qt's own, speak the locale's language; English
/// where there is no translation. Call it once, before the first widget is made.
/// Returns the name of the language that was found; empty for English.
QString installTranslations(QCoreApplication& application, const QLocale& locale);

} // namespace shardscope::ui
