// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme_switch.h"

#include <QDialog>

namespace shardscope::ui {

/// The few things that are a matter of taste. Each takes effect at once.
class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    PreferencesDialog(Appearance appearance, bool restoresSession, QWidget* parent = nullptr);

Q_SIGNALS:
    void appearanceChosen(shardscope::ui::Appearance appearance);
    void restoreSessionChosen(bool restore);
};

} // namespace shardscope::ui
