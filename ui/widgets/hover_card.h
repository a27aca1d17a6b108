// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <QWidget>

#include <vector>

namespace shardscope::ui {

struct HoverRow {
    QColor swatch; ///< invalid: none
    QString name;
    QString value;
    bool strong = false;
    bool hot = false; ///< over the limit: vermillion with the triangle

    bool operator==(const HoverRow&) const = default;
};

/// What a chart says about the place under the pointer. Plain text, safe to show.
struct HoverContent {
    QString title;
    std::vector<HoverRow> rows;
    QString footer; ///< one muted line; may be empty

    bool operator==(const HoverContent&) const = default;
    /// In one line, for screen readers.
    [[nodiscard]] QString spoken() const;
};

/// The raised card with exact counts that follows the pointer or the keyboard cursor. It lies
/// over the whole window, so that a small chart does not cut it.
class HoverCard : public QWidget {
    Q_OBJECT

public:
    explicit HoverCard(QWidget* parent = nullptr);
    /// Beside `anchor` (in global coordinates), inside the window of `owner`.
    void showAt(QWidget* owner, const QRect& anchor, const HoverContent& content);
    [[nodiscard]] const HoverContent& content() const { return m_content; }
    [[nodiscard]] QSize sizeHint() const override;

    /// Where a card of `size` goes: right of the anchor, else left of it, always inside.
    [[nodiscard]] static QPoint place(const QRect& anchor, const QSize& size, const QRect& inside);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    HoverContent m_content;
};

} // namespace shardscope::ui
