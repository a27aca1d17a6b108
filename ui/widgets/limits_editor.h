// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detect/limits.h"

#include <QWidget>

namespace shardscope::ui {

class LimitField;

/// Events per key and day above which a key is hot: two numbers with the vendor's as presets.
class LimitsEditor : public QWidget {
    Q_OBJECT

public:
    explicit LimitsEditor(QWidget* parent = nullptr);

    [[nodiscard]] detect::Limits limits() const;
    void setLimits(const detect::Limits& limits);

Q_SIGNALS:
    /// The person settled on other limits: a preset, or a number and then Enter or Tab.
    void limitsChanged(const detect::Limits& limits);

private:
    void report();

    LimitField* m_user;
    LimitField* m_group;
    detect::Limits m_reported;
};

} // namespace shardscope::ui
