// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/action_list.h"

#include <QDialog>
#include <QStringList>

class QLineEdit;
class QListView;
class QSettings;

namespace shardscope::ui {

class ChoiceModel;

/// Every action of the window, found by typing a few letters of it: those used last come first,
/// those that are not possible now say why.
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    /// `settings` remember what was used; they must outlive the palette.
    CommandPalette(QList<ListedAction> actions, QSettings& settings, QWidget* parent = nullptr);

    /// The actions listed now, best first.
    [[nodiscard]] const QList<ListedAction>& shown() const { return m_shown; }

protected:
    bool eventFilter(QObject* target, QEvent* event) override;
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void find(const QString& typed);
    void run(int row);
    void moveCurrent(int rows);
    [[nodiscard]] int recency(const ListedAction& action) const;

    QSettings& m_settings;
    QStringList m_recent; ///< ids, the one used last first
    QList<ListedAction> m_all;
    QList<ListedAction> m_shown;
    QLineEdit* m_line;
    QListView* m_list;
    ChoiceModel* m_model;
};

} // namespace shardscope::ui
