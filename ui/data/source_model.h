// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_display_proxy.h"
#include "ui/import/import_model.h"
#include "ui/shell/case_status.h"
#include "ui/widgets/icon_text_delegate.h"

namespace shardscope::ui {

/// The sources of a case: what was read of each, and how its file stands now.
class SourceModel : public ImportModel {
    Q_OBJECT

public:
    static constexpr int HealthRole = SortRole + 1; ///< int of session::SourceHealth

    using ImportModel::ImportModel;
    void show(const CaseStatus& status);
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] session::SourceHealth health(int row) const;

    std::vector<session::SourceHealth> m_health;
};

/// Words for SourceModel: in the State column, what is wrong with the file comes first.
class SourceProxy : public ImportDisplayProxy {
    Q_OBJECT

public:
    using ImportDisplayProxy::ImportDisplayProxy;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString toolTip(const QModelIndex& index) const;
};

[[nodiscard]] session::SourceHealth healthOf(const QModelIndex& index);

/// The State cell of a source.
[[nodiscard]] IconText sourceLook(const QModelIndex& index);

} // namespace shardscope::ui
