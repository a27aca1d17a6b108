// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace shardscope::ui {

/// A quiet line with an icon inside a card or above a page: something the person should know
/// about what is shown, optionally with one thing to do.
class Notice : public QWidget {
    Q_OBJECT

public:
    enum class Level { Info, Good, Warning, Error };

    explicit Notice(QWidget* parent = nullptr);
    void setLevel(Level level);
    /// Plain text, wrapped.
    void setText(const QString& text);
    [[nodiscard]] QString text() const;
    void setAction(const QString& text);
    /// The one thing a page has to say.
    void setProminent(bool prominent);

Q_SIGNALS:
    void actionRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Level m_level = Level::Warning;
    QLabel* m_label;
    QPushButton* m_button;
};

} // namespace shardscope::ui
