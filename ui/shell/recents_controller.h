// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace shardscope::ui {

class CaseController;
class RecentCases;

/// Keeps the recent cases up to date with what is opened and what its board says.
class RecentsController : public QObject {
    Q_OBJECT

public:
    RecentsController(RecentCases& recents, CaseController& openCase, QObject* parent = nullptr);
};

} // namespace shardscope::ui
