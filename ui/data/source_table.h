// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/data_table.h"

#include <filesystem>
#include <string>

namespace shardscope::ui {

/// The table of sources: a file dropped on a row says where that source lies now.
class SourceTable : public DataTable {
    Q_OBJECT

public:
    using DataTable::DataTable;

Q_SIGNALS:
    void fileDropped(const std::string& source, const std::filesystem::path& file);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    /// The row under the pointer, when it needs a file.
    [[nodiscard]] QModelIndex target(const QDropEvent& event) const;
};

} // namespace shardscope::ui
