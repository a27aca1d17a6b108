// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace shardscope::test {

/// The visible labels and buttons below `root` whose words do not fit into them, or that reach
/// out of their parent; one line each.
[[nodiscard]] QStringList clippedTexts(const QWidget& root);

/// The visible controls below `root` that a screen reader would not know what to call.
[[nodiscard]] QStringList unnamedControls(const QWidget& root);

/// Saves a picture as NAME.png in the folder $SHARDSCOPE_PICTURES, if that is set.
void keepPicture(QWidget& widget, const QString& name);

} // namespace shardscope::test
