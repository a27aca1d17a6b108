// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QStringList>

namespace shardscope::ui {

/// Rows as spreadsheets read them, from a file or the clipboard: cells that hold the delimiter, a
/// quote or a line break stand in quotes (RFC 4180). A comma makes CSV, a tab TSV. A cell that a
/// spreadsheet would run as a formula gets an apostrophe in front; numbers stay numbers.
[[nodiscard]] QString delimitedText(const QList<QStringList>& rows, QChar delimiter);

} // namespace shardscope::ui
