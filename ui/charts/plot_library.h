// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// QCustomPlot's header is written with Qt's lower-case keywords, which this program switches off
// (QT_NO_KEYWORDS): lend them to it for the length of the include.
#include <QtGlobal>

#include <QObject>

#define signals Q_SIGNALS // NOLINT
#define slots Q_SLOTS     // NOLINT
#define emit Q_EMIT       // NOLINT
#define foreach Q_FOREACH // NOLINT
#include <qcustomplot.h>
#undef signals
#undef slots
#undef emit
#undef foreach
