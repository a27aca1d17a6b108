// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QObject>

class QApplication;

namespace shardscope::ui {

/// What the person chose; System follows the desktop's palette as it was at the start.
enum class Appearance { System, Light, Dark };

/// Dresses the application: Fusion, palette, fonts and style sheet. Lives as long as the
/// QApplication. Widgets need no reference to it: they ask Theme::of(this) when they paint and
/// get a QEvent::PaletteChange when the theme changes.
class ThemeSwitch : public QObject {
    Q_OBJECT

public:
    explicit ThemeSwitch(QApplication& application, Appearance appearance = Appearance::System);

    [[nodiscard]] Appearance appearance() const { return m_appearance; }
    [[nodiscard]] const Theme& theme() const;
    void setAppearance(Appearance appearance);

Q_SIGNALS:
    void changed(const shardscope::ui::Theme& theme);

private:
    void apply();

    QApplication& m_application;
    Appearance m_appearance;
    bool m_systemIsDark;
};

} // namespace shardscope::ui
