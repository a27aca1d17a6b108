// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/key_profile.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace shardscope::ui {

/// Some properties of a profile, most telling first.
class PropertyModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Skew, Distinct, kColumns };

    using QAbstractTableModel::QAbstractTableModel;
    /// The properties are of the profile, which is kept.
    void show(std::shared_ptr<const session::KeyProfile> profile,
              std::vector<const session::PropertyProfile*> properties);
    [[nodiscard]] const session::PropertyProfile& property(int row) const {
        return *m_properties[static_cast<std::size_t>(row)];
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::shared_ptr<const session::KeyProfile> m_profile;
    std::vector<const session::PropertyProfile*> m_properties;
};

/// The values of one property, most frequent first.
class ValueModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Value, Here, ShareHere, ShareElsewhere, Lift, First, kColumns };

    using QAbstractTableModel::QAbstractTableModel;
    /// nullptr: nothing. The property is of the profile, which is kept.
    void show(std::shared_ptr<const session::KeyProfile> profile,
              const session::PropertyProfile* property);
    [[nodiscard]] const session::ValueProfile& value(int row) const {
        return m_property->values[static_cast<std::size_t>(row)];
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const session::ValueProfile& value, int column) const;

    std::shared_ptr<const session::KeyProfile> m_profile;
    const session::PropertyProfile* m_property = nullptr;
};

/// The days of a key with their duplicates, and when the limit was passed.
class KeyDayModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Day, Events, Multiple, Once, Duplicates, Crossed, OnceCrossed, kColumns };

    using QAbstractTableModel::QAbstractTableModel;
    void show(std::shared_ptr<const session::KeyProfile> profile);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const session::ProfileDay& day, int column) const;

    std::shared_ptr<const session::KeyProfile> m_profile;
};

} // namespace shardscope::ui
