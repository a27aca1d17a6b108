// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <string>

namespace shardscope::ui {

/// Chooses an IANA time zone; typing any part of the name finds it.
class TimezoneCombo : public QComboBox {
    Q_OBJECT

public:
    explicit TimezoneCombo(QWidget* parent = nullptr);

    /// Empty while what stands there is no time zone.
    [[nodiscard]] std::string timezone() const;
    void setTimezone(const std::string& name);

Q_SIGNALS:
    /// Sent for valid zones only.
    void timezoneChanged(const std::string& name);
    void validityChanged(bool valid);

private:
    std::string m_reported;
};

} // namespace shardscope::ui
