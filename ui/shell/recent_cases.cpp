// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_cases.h"

#include <algorithm>

namespace shardscope::ui {

namespace {

using namespace Qt::StringLiterals;

std::optional<qulonglong> readFigure(const QSettings& settings, const QString& key) {
    bool valid = false;
    const qulonglong value = settings.value(key).toULongLong(&valid);
    return valid ? std::optional(value) : std::nullopt;
}

void writeFigure(QSettings& settings, const QString& key, std::optional<qulonglong> value) {
    if (value) {
        settings.setValue(key, *value);
    }
}

} // namespace

RecentCases::RecentCases(QSettings& settings, QObject* parent)
    : QObject(parent), m_settings(settings) {
    load();
}

void RecentCases::touch(const QString& path, const QDateTime& now) {
    RecentCase entry{.path = path, .opened = now, .hotIds = {}, .hotGroups = {}, .events = {}};
    const auto known = std::find_if(m_list.cbegin(), m_list.cend(),
                                    [&](const RecentCase& other) { return other.path == path; });
    if (known != m_list.cend()) {
        entry = *known;
        entry.opened = now;
        m_list.erase(known);
    }
    m_list.prepend(entry);
    if (m_list.size() > kMost) {
        m_list.resize(kMost);
    }
    save();
}

void RecentCases::setFigures(const QString& path, qulonglong hotIds, qulonglong hotGroups,
                             qulonglong events) {
    for (RecentCase& entry : m_list) {
        if (entry.path == path) {
            entry.hotIds = hotIds;
            entry.hotGroups = hotGroups;
            entry.events = events;
            save();
            return;
        }
    }
}

void RecentCases::forget(const QString& path) {
    if (m_list.removeIf([&](const RecentCase& entry) { return entry.path == path; }) > 0) {
        save();
    }
}

void RecentCases::load() {
    const int count = m_settings.beginReadArray("recent"_L1);
    for (int index = 0; index < count; ++index) {
        m_settings.setArrayIndex(index);
        RecentCase entry;
        entry.path = m_settings.value("path"_L1).toString();
        entry.opened = m_settings.value("opened"_L1).toDateTime();
        entry.hotIds = readFigure(m_settings, u"hotIds"_s);
        entry.hotGroups = readFigure(m_settings, u"hotGroups"_s);
        entry.events = readFigure(m_settings, u"events"_s);
        if (!entry.path.isEmpty() && m_list.size() < kMost) {
            m_list.append(entry);
        }
    }
    m_settings.endArray();
}

void RecentCases::save() {
    m_settings.remove("recent"_L1);
    m_settings.beginWriteArray("recent"_L1, static_cast<int>(m_list.size()));
    for (int index = 0; const RecentCase& entry : m_list) {
        m_settings.setArrayIndex(index++);
        m_settings.setValue("path"_L1, entry.path);
        m_settings.setValue("opened"_L1, entry.opened);
        writeFigure(m_settings, u"hotIds"_s, entry.hotIds);
        writeFigure(m_settings, u"hotGroups"_s, entry.hotGroups);
        writeFigure(m_settings, u"events"_s, entry.events);
    }
    m_settings.endArray();
    Q_EMIT changed();
}

} // namespace shardscope::ui
