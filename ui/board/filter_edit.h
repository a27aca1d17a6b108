// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/select/board_filter.h"

#include <QLineEdit>

#include <optional>

namespace shardscope::ui {

class FilterCompleter;

/// The filter in its one-line form. Return applies it, Tab takes the first of the ways offered to
/// go on; what cannot be read is underlined, and the reason told. Esc takes an unfinished edit
/// back.
class FilterEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit FilterEdit(QWidget* parent = nullptr);
    /// Shows the filter in force, unless the person is in the middle of an edit.
    void show(const select::BoardFilter& filter);
    [[nodiscard]] QString errorText() const { return m_error; }
    /// Index of the first character that could not be read.
    [[nodiscard]] std::optional<int> errorPosition() const { return m_errorPosition; }
    [[nodiscard]] FilterCompleter& completer() const { return *m_completer; }

Q_SIGNALS:
    void applied(const shardscope::select::BoardFilter& filter);
    /// The reason of the present error, or nothing.
    void errorChanged(const QString& reason);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    void check();
    void apply();
    void setError(const QString& reason, std::optional<int> position);

    FilterCompleter* m_completer;
    QString m_inForce;
    QString m_error;
    std::optional<int> m_errorPosition;
};

/// The UTF-16 index of "column N" (1-based, in characters) in the text; its end when beyond.
[[nodiscard]] int indexOfColumn(const QString& text, const std::string& where);

} // namespace shardscope::ui
