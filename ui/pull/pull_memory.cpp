// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pull/pull_memory.h"

#include "ui/text/size_text.h"

#include <QSettings>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

constexpr std::size_t kMostConnections = 20;

const QString kConnections = u"pull/connections"_s;
const QString kUnfinished = u"pull/unfinished"_s;

void write(QSettings& settings, const session::Connection& connection) {
    settings.setValue("project"_L1, static_cast<qlonglong>(connection.projectId));
    settings.setValue("region"_L1, static_cast<int>(connection.region));
    settings.setValue("address"_L1, QString::fromStdString(connection.address));
    settings.setValue("account"_L1, QString::fromStdString(connection.user));
}

session::Connection readConnection(const QSettings& settings) {
    const int region = settings.value("region"_L1).toInt();
    const bool known = region >= 0 && region <= static_cast<int>(mixpanel::Region::India);
    return {.projectId = std::max<qlonglong>(0, settings.value("project"_L1).toLongLong()),
            .region = static_cast<mixpanel::Region>(known ? region : 0),
            .address = settings.value("address"_L1).toString().toStdString(),
            .user = settings.value("account"_L1).toString().toStdString()};
}

} // namespace

std::vector<session::Connection> PullMemory::connections() const {
    std::vector<session::Connection> all;
    const int count = m_settings.beginReadArray(kConnections);
    for (int at = 0; at < std::min(count, static_cast<int>(kMostConnections)); ++at) {
        m_settings.setArrayIndex(at);
        if (session::Connection connection = readConnection(m_settings); connection.projectId > 0) {
            all.push_back(std::move(connection));
        }
    }
    m_settings.endArray();
    return all;
}

void PullMemory::remember(const session::Connection& connection) {
    std::vector<session::Connection> all = connections();
    std::erase(all, connection);
    all.insert(all.begin(), connection);
    all.resize(std::min(all.size(), kMostConnections));
    m_settings.remove(kConnections);
    m_settings.beginWriteArray(kConnections, static_cast<int>(all.size()));
    for (std::size_t at = 0; at < all.size(); ++at) {
        m_settings.setArrayIndex(static_cast<int>(at));
        write(m_settings, all[at]);
    }
    m_settings.endArray();
}

std::optional<PullDraft> PullMemory::unfinished() const {
    m_settings.beginGroup(kUnfinished);
    PullDraft draft;
    draft.connection = readConnection(m_settings);
    draft.what = m_settings.value("everything"_L1).toBool() ? PullDraft::What::Everything
                                                            : PullDraft::What::HotShard;
    draft.range = {{m_settings.value("from"_L1).toInt()}, {m_settings.value("to"_L1).toInt()}};
    if (m_settings.contains("timezone"_L1)) {
        draft.timezone = m_settings.value("timezone"_L1).toString().toStdString();
    }
    for (const QString& key : m_settings.value("groupKeys"_L1).toStringList()) {
        draft.groupKeys.push_back(key.toStdString());
    }
    draft.casePath = toPath(m_settings.value("case"_L1).toString());
    m_settings.endGroup();
    const bool good = draft.connection.projectId > 0 && !draft.casePath.empty() &&
                      draft.range.first <= draft.range.last;
    return good ? std::optional(draft) : std::nullopt;
}

void PullMemory::keepUnfinished(const PullDraft& draft) {
    forgetUnfinished();
    m_settings.beginGroup(kUnfinished);
    write(m_settings, draft.connection);
    m_settings.setValue("everything"_L1, draft.what == PullDraft::What::Everything);
    m_settings.setValue("from"_L1, draft.range.first.number);
    m_settings.setValue("to"_L1, draft.range.last.number);
    if (draft.timezone) {
        m_settings.setValue("timezone"_L1, QString::fromStdString(*draft.timezone));
    }
    QStringList keys;
    for (const std::string& key : draft.groupKeys) {
        keys << QString::fromStdString(key);
    }
    m_settings.setValue("groupKeys"_L1, keys);
    m_settings.setValue("case"_L1, fromPath(draft.casePath));
    m_settings.endGroup();
}

void PullMemory::forgetUnfinished() {
    m_settings.remove(kUnfinished);
}

} // namespace shardscope::ui
