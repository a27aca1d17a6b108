// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <vector>

namespace shardscope::ui {

/// Lays items side by side and wraps to the next line, as words do.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    FlowLayout(int horizontalGap, int verticalGap, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    /// Removes and deletes every item with its widget.
    void clear();

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override {
        return lay({0, 0, width, 0}, false);
    }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    void setGeometry(const QRect& rect) override;

private:
    /// Returns the height needed; moves the items when `apply`.
    int lay(const QRect& rect, bool apply) const;

    std::vector<QLayoutItem*> m_items; ///< owned, as QLayout demands
    int m_horizontalGap;
    int m_verticalGap;
};

} // namespace shardscope::ui
