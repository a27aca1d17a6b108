// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

#include <optional>

namespace shardscope::ui {

/// A small pill that tells a state: partial, read-only, demo limits, the time zone.
class Badge : public QWidget {
    Q_OBJECT

public:
    enum class Level { Neutral, Warning, Accent };

    explicit Badge(Level level = Level::Neutral, QWidget* parent = nullptr);
    void setLevel(Level level);
    void setIcon(Icon icon);
    /// Plain text.
    void setText(const QString& text);
    [[nodiscard]] QString text() const { return m_text; }
    void setExplanation(const QString& explanation);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Level m_level;
    std::optional<Icon> m_icon;
    QString m_text;
};

} // namespace shardscope::ui
