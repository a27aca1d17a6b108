// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme_switch.h"

#include <QApplication>
#include <QStyleFactory>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

// Qt 6.4 knows no QStyleHints::colorScheme: the desktop's own palette tells light from dark.
ThemeSwitch::ThemeSwitch(QApplication& application, Appearance appearance)
    : QObject(&application),
      m_application(application),
      m_appearance(appearance),
      m_systemIsDark(Theme::of(QGuiApplication::palette()).dark) {
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setFont(fonts::body());
    QToolTip::setFont(fonts::body());
    apply();
}

const Theme& ThemeSwitch::theme() const {
    const bool dark =
        m_appearance == Appearance::Dark || (m_appearance == Appearance::System && m_systemIsDark);
    return dark ? Theme::darkTheme() : Theme::lightTheme();
}

void ThemeSwitch::setAppearance(Appearance appearance) {
    if (appearance == m_appearance) {
        return;
    }
    m_appearance = appearance;
    apply();
    Q_EMIT changed(theme());
}

void ThemeSwitch::apply() {
    QApplication::setPalette(theme().palette());
    m_application.setStyleSheet(theme().styleSheet());
}

} // namespace shardscope::ui
