// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QSettings>
#include <QString>

#include <optional>

namespace shardscope::ui {

/// A case the person worked on, with what its board said last.
struct RecentCase {
    QString path; ///< absolute
    QDateTime opened;
    /// From the whole board (no filter, every day); none while it was never seen complete.
    std::optional<qulonglong> hotIds;
    std::optional<qulonglong> hotGroups;
    std::optional<qulonglong> events;

    bool operator==(const RecentCase&) const = default;
};

/// The last cases, newest first, kept in the settings file.
class RecentCases : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype kMost = 12;

    explicit RecentCases(QSettings& settings, QObject* parent = nullptr);

    [[nodiscard]] const QList<RecentCase>& list() const { return m_list; }
    /// The case was opened now: it moves to the top.
    void touch(const QString& path, const QDateTime& now);
    void setFigures(const QString& path, qulonglong hotIds, qulonglong hotGroups,
                    qulonglong events);
    void forget(const QString& path);

Q_SIGNALS:
    void changed();

private:
    void load();
    void save();

    QSettings& m_settings;
    QList<RecentCase> m_list;
};

} // namespace shardscope::ui
