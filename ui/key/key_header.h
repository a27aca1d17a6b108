// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/key/key_facts.h"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;

namespace shardscope::ui {

class Badge;
class ElidedLabel;

/// Which key it is, how hot, and since when.
class KeyHeader : public QWidget {
    Q_OBJECT

public:
    explicit KeyHeader(QWidget* parent = nullptr);
    /// The key alone, before anything is known of it.
    void show(const KeyTarget& target);
    void show(const KeyFacts& facts);

Q_SIGNALS:
    void backRequested();
    void rowsRequested();
    void selectorRequested();

private:
    enum Figure { Peak, HotDays, FirstHot, Events, kFigures };
    void setFigure(Figure figure, const QString& value, bool hot = false);

    events::ShardKey m_key;
    QPushButton* m_back;
    ElidedLabel* m_id;
    Badge* m_storage;
    Badge* m_days;
    std::array<QLabel*, kFigures> m_figures{};
};

} // namespace shardscope::ui
