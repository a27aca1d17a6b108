// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences_dialog.h"

#include "ui/text/number_text.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

PreferencesDialog::PreferencesDialog(Appearance appearance, bool restoresSession, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Preferences"));
    auto* themes = new QComboBox;
    themes->setObjectName(u"theme"_s);
    themes->setAccessibleName(tr("Theme"));
    themes->addItem(tr("As the desktop"), static_cast<int>(Appearance::System));
    themes->addItem(tr("Light"), static_cast<int>(Appearance::Light));
    themes->addItem(tr("Dark"), static_cast<int>(Appearance::Dark));
    themes->setCurrentIndex(themes->findData(static_cast<int>(appearance)));
    connect(themes, &QComboBox::activated, this, [this, themes] {
        Q_EMIT appearanceChosen(static_cast<Appearance>(themes->currentData().toInt()));
    });
    auto* restore = new QCheckBox(tr("Go on where I stopped"));
    restore->setObjectName(u"restoreSession"_s);
    restore->setToolTip(tr("Opens the last case again, with its filter and page."));
    restore->setChecked(restoresSession);
    connect(restore, &QCheckBox::toggled, this, &PreferencesDialog::restoreSessionChosen);
    auto* numbers = new QLabel(
        tr("%1 · %2, as the system is set").arg(fullNumber(1'234'567), longDate({19'601})));
    numbers->setProperty("role", u"muted"_s);

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(spacing::kLarge);
    form->setVerticalSpacing(spacing::kMedium);
    form->addRow(tr("Theme"), themes);
    form->addRow(tr("At the start"), restore);
    form->addRow(tr("Numbers and dates"), numbers);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(spacing::kLarge);
    column->addLayout(form);
    column->addWidget(buttons);
}

} // namespace shardscope::ui
