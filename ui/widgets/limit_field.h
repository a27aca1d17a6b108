// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>

#include <cstdint>

namespace shardscope::ui {

/// A field for a limit: a whole number of events from 1 on, with its digits grouped.
class LimitField : public QSpinBox {
    Q_OBJECT

public:
    explicit LimitField(const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] std::uint64_t limit() const { return static_cast<std::uint64_t>(value()); }
    /// A limit beyond what the field holds becomes the most it holds.
    void setLimit(std::uint64_t limit);
};

} // namespace shardscope::ui
