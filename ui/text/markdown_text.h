// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace shardscope::ui {

/// The text with everything escaped that Markdown (or HTML inside it) would take for markup; line
/// breaks become spaces. Give it displayText, not bytes.
[[nodiscard]] QString markdownText(const QString& text);

/// A table whose first row is the header; cells are escaped. Columns listed in `right` hold
/// numbers and are aligned to the right.
[[nodiscard]] QString markdownTable(const QList<QStringList>& rows, const QList<int>& right = {});

} // namespace shardscope::ui
