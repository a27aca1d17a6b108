// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace shardscope::ui {

/// How well a text is meant by what was typed; nothing when not all letters occur in it in their
/// order. Letters at the start of words and next to each other count most, case does not matter.
[[nodiscard]] std::optional<int> fuzzyScore(const QString& typed, const QString& text);

} // namespace shardscope::ui
