// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace shardscope::ui {

/// What can be done with the chosen raw event: one menu, for the table, for the menu bar and for
/// the list of shortcuts.
class RowActions : public QObject {
    Q_OBJECT

public:
    /// The keys work in `table`, which opens the menu, too.
    RowActions(QWidget& table, QObject* parent);
    [[nodiscard]] QMenu* menu() const { return m_menu; }
    /// An event is chosen.
    void setEnabled(bool enabled);
    void setReadOnly(bool readOnly, const QString& reason);

Q_SIGNALS:
    void sourceRequested();
    void noteRequested();
    void bookmarkRequested();
    void copyRequested();

private:
    QAction* add(const QString& name, const QString& text, const QKeySequence& keys,
                 void (RowActions::*signal)());
    void follow();

    QWidget& m_table;
    QMenu* m_menu;
    QAction* m_source;
    QAction* m_note;
    QAction* m_bookmark;
    QAction* m_copy;
    bool m_enabled = false;
    QString m_readOnlyReason; ///< empty: the case can be written
};

} // namespace shardscope::ui
