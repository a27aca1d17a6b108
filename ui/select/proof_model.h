// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/select/selector_proof.h"
#include "core/session/proof_rows.h"

#include <QAbstractTableModel>

#include <optional>

namespace shardscope::ui {

/// A proof by day, by event or by key; a cell is a count whose events can be looked at.
class ProofModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Split { ByDay, ByEvent, ByKey };
    enum Column { Name, HotMatched, HotMissed, InnocentMatched, InnocentKept, kColumns };

    using QAbstractTableModel::QAbstractTableModel;
    void show(std::optional<select::SelectorProof> proof);
    void splitBy(Split split);
    [[nodiscard]] Split split() const { return m_split; }
    /// The count of a cell; nothing where the proof does not tell it.
    [[nodiscard]] std::optional<std::uint64_t> count(int row, int column) const;
    /// Asks for the events of a cell; nothing where there are none to look at.
    [[nodiscard]] std::optional<session::ProofRowsRequest> rowsOf(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString name(int row) const;

    std::optional<select::SelectorProof> m_proof;
    Split m_split = ByDay;
};

} // namespace shardscope::ui
