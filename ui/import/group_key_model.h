// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/import_session.h"

#include <QAbstractListModel>

#include <string>
#include <vector>

namespace shardscope::ui {

/// Properties that may be group keys, each ticked or not. Keys that a record or the case names
/// are always counted and cannot be unticked.
class GroupKeyModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< QByteArray: any bytes
        SeenRole,                   ///< qulonglong: sampled events that hold it
        ExampleRole,                ///< QByteArray
        AlwaysRole,                 ///< bool: named by a record or by the case
        AddedRole,                  ///< bool: typed by the person
    };

    using QAbstractListModel::QAbstractListModel;

    /// What a new look at the files found; ticks and added keys of before stay.
    void setFound(const std::vector<session::ImportPreview::GroupKey>& found);
    void clear();
    /// Adds and ticks a key the person typed; ticks it when it is there already.
    void addKey(const std::string& key);
    /// The ticked ones, those always counted left out.
    [[nodiscard]] std::vector<std::string> chosen() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        session::ImportPreview::GroupKey found;
        bool ticked = false;
        bool added = false;
    };
    std::vector<Row> m_rows;
};

} // namespace shardscope::ui
