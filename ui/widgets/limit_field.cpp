// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/limit_field.h"

#include <algorithm>
#include <limits>

namespace shardscope::ui {

LimitField::LimitField(const QString& name, QWidget* parent) : QSpinBox(parent) {
    setRange(1, std::numeric_limits<int>::max());
    setGroupSeparatorShown(true);
    setSingleStep(10'000);
    setKeyboardTracking(false);
    setAccessibleName(name);
    setMinimumWidth(120);
}

void LimitField::setLimit(std::uint64_t limit) {
    setValue(static_cast<int>(std::min(limit, static_cast<std::uint64_t>(maximum()))));
}

} // namespace shardscope::ui
