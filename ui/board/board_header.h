// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace shardscope::ui {

/// Column titles that end exactly where the numbers below them end; the sort arrow stands on
/// the free side of the title.
class BoardHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit BoardHeader(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
};

} // namespace shardscope::ui
