// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rows/rows_model.h"

#include <QString>

namespace shardscope::ui {

enum class RowFormat { Json, Csv, Tsv, Markdown };

/// These rows of the model for another program: as JSON line by line, exactly as they lie in the
/// files, else the columns under their titles. Cells that a spreadsheet would run as a formula
/// begin with an apostrophe.
[[nodiscard]] QString copiedRows(const RowsModel& model, const QList<int>& rows, RowFormat format);

} // namespace shardscope::ui
