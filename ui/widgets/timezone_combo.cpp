// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timezone_combo.h"

#include <QCompleter>
#include <QLineEdit>
#include <QTimeZone>

namespace shardscope::ui {

TimezoneCombo::TimezoneCombo(QWidget* parent) : QComboBox(parent) {
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setAccessibleName(tr("Time zone"));
    setToolTip(tr("The project's time zone: it decides on which day an event counts. Type any part "
                  "of a name."));
    QStringList names;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        const bool isOffset = id.startsWith("UTC+") || id.startsWith("UTC-");
        if (!isOffset) { // Qt's own names, which no other program knows
            names.append(QString::fromLatin1(id));
        }
    }
    if (!names.contains(QStringLiteral("UTC"))) {
        names.append(QStringLiteral("UTC"));
    }
    names.sort();
    addItems(names);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    setTimezone("UTC");
    connect(this, &QComboBox::currentTextChanged, this, [this] {
        const std::string now = timezone();
        Q_EMIT validityChanged(!now.empty());
        if (!now.empty() && now != m_reported) {
            m_reported = now;
            Q_EMIT timezoneChanged(now);
        }
    });
}

std::string TimezoneCombo::timezone() const {
    const int at = findText(currentText().trimmed(), Qt::MatchFixedString);
    return at < 0 ? std::string() : itemText(at).toStdString();
}

void TimezoneCombo::setTimezone(const std::string& name) {
    const QString text = QString::fromStdString(name);
    if (findText(text, Qt::MatchFixedString) < 0) { // the case knows a zone this system does not
        addItem(text);
    }
    m_reported = name;
    setCurrentText(text);
}

} // namespace shardscope::ui
