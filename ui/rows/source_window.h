// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/session/raw_rows.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace shardscope::ui {

class DataTable;
class ElidedLabel;
class JsonView;
class SourceLineModel;
class StatePane;

/// The lines of an export around an event, which is marked, and the chosen one laid out. Files
/// are read through the index of the case: no editor opens a line of a packed file.
class SourceWindow : public QDialog {
    Q_OBJECT

public:
    explicit SourceWindow(QWidget* parent);

    /// `line` as far as it is known already, else 0.
    void showReading(const session::RowPlace& place, std::uint64_t line);
    void show(session::SourceLines lines);
    void showError(const base::Error& error);
    using QDialog::show;

Q_SIGNALS:
    void retryRequested();

private:
    void build();
    void showCurrent();
    void copyPlace() const;
    void openFolder() const;
    void nameTheLine(std::uint64_t line);

    session::RowPlace m_place;
    SourceLineModel* m_model;
    ElidedLabel* m_about;
    DataTable* m_table;
    JsonView* m_json;
    QStackedWidget* m_stack;
    StatePane* m_state;
    QPushButton* m_copy;
};

} // namespace shardscope::ui
