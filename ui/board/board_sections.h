// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace shardscope::ui {

class SegmentedSwitch;

/// The board's sections, one shown at a time under a row of their names.
class BoardSections : public QWidget {
    Q_OBJECT

public:
    struct Section {
        QString name;
        QString explanation; ///< on hover
        QWidget* page = nullptr;
    };

    /// Takes the pages over; there is at least one.
    explicit BoardSections(std::vector<Section> sections, QWidget* parent = nullptr);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QWidget* currentPage() const;
    void setCurrent(int section);
    /// The section that holds the widget; -1 when none does.
    [[nodiscard]] int sectionOf(const QWidget* widget) const;

Q_SIGNALS:
    void currentChanged(int section);

private:
    std::vector<Section> m_sections;
    SegmentedSwitch* m_names;
    int m_current = 0;
};

} // namespace shardscope::ui
