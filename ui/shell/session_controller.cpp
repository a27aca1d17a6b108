// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session_controller.h"

#include "ui/view/view_text.h"

#include <QSettings>

#include <utility>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {
constexpr auto kEnabled = "session/restore"_L1;
constexpr auto kCase = "session/case"_L1;
constexpr auto kPage = "session/page"_L1;
constexpr auto kView = "session/view"_L1;
constexpr auto kSection = "session/section"_L1;
} // namespace

bool SessionController::enabled() const {
    return m_settings.value(kEnabled, true).toBool();
}

void SessionController::setEnabled(bool enabled) {
    m_settings.setValue(kEnabled, enabled);
    if (!enabled) {
        remember({});
    }
}

void SessionController::remember(const Place& place) {
    if (!enabled() || place.casePath.isEmpty()) {
        m_settings.remove(kCase);
        m_settings.remove(kPage);
        m_settings.remove(kView);
        m_settings.remove(kSection);
        return;
    }
    m_settings.setValue(kCase, place.casePath);
    m_settings.setValue(kPage, place.page);
    m_settings.setValue(kView, viewToMap(place.view));
    m_settings.setValue(kSection, place.section);
}

std::optional<SessionController::Place> SessionController::remembered() const {
    const QString path = m_settings.value(kCase).toString();
    if (!enabled() || path.isEmpty()) {
        return std::nullopt;
    }
    return Place{path, m_settings.value(kPage).toInt(),
                 viewFromMap(m_settings.value(kView).toMap()), m_settings.value(kSection).toInt()};
}

std::optional<SessionController::Place> SessionController::arriveAt(const QString& casePath) {
    std::optional<Place> place = std::exchange(m_expected, std::nullopt);
    return place && place->casePath == casePath ? place : std::nullopt;
}

} // namespace shardscope::ui
