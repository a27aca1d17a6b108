// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <cstdint>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace shardscope::ui {

/// The bound on the processing time, in Unix milliseconds, with the moment that it is.
class BoundField : public QWidget {
    Q_OBJECT

public:
    explicit BoundField(QWidget* parent = nullptr);

    /// `latest`: when the newest event of the data was processed.
    void show(std::int64_t ms, std::optional<std::int64_t> latest);
    [[nodiscard]] std::int64_t ms() const { return m_ms; }

Q_SIGNALS:
    /// The person settled on another one.
    void changed();

private:
    void take(std::int64_t ms);
    void tellMoment();

    std::int64_t m_ms = 0;
    std::optional<std::int64_t> m_latest;
    QLineEdit* m_edit;
    QLabel* m_moment;
    QPushButton* m_toLatest;
};

} // namespace shardscope::ui
