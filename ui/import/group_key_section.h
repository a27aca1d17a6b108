// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/group_key_model.h"

#include <QWidget>

class QLineEdit;
class QListView;

namespace shardscope::ui {

/// Ticks group keys found in the data, or adds one by name.
class GroupKeySection : public QWidget {
    Q_OBJECT

public:
    explicit GroupKeySection(QWidget* parent = nullptr);
    [[nodiscard]] GroupKeyModel& model() { return *m_model; }

private:
    void addTyped();

    GroupKeyModel* m_model;
    QListView* m_list;
    QLineEdit* m_name;
};

} // namespace shardscope::ui
