// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/view/view_state.h"

#include <QObject>
#include <QString>

#include <optional>

class QSettings;

namespace shardscope::ui {

/// Where the person stopped: kept when the window closes, gone back to when the program starts
/// without being told what to open.
class SessionController : public QObject {
    Q_OBJECT

public:
    struct Place {
        QString casePath; ///< empty: no case was open
        int page = 0;
        ViewState view;
        int section = 0; ///< of the board, as BoardPage::Section

        bool operator==(const Place&) const = default;
    };

    explicit SessionController(QSettings& settings, QObject* parent = nullptr)
        : QObject(parent), m_settings(settings) {}

    [[nodiscard]] bool enabled() const;
    /// Switched off, it also forgets.
    void setEnabled(bool enabled);

    void remember(const Place& place);
    /// The place kept last; none when nothing was open, or it is switched off.
    [[nodiscard]] std::optional<Place> remembered() const;

    /// The place to go to once its case is open; set by whoever opens it.
    void expect(const Place& place) { m_expected = place; }
    /// Hands out the expected place if it is in this case, and expects nothing more.
    [[nodiscard]] std::optional<Place> arriveAt(const QString& casePath);

private:
    QSettings& m_settings;
    std::optional<Place> m_expected;
};

} // namespace shardscope::ui
