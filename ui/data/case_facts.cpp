// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/case_facts.h"

#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/text/size_text.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

QString words(const char* source) {
    return QCoreApplication::translate("CaseFacts", source);
}

QString row(const QString& name, const QString& html, const Theme& theme) {
    return u"<tr><td style='color:%1; padding:2px 14px 2px 0'>%2</td>"
           u"<td style='padding:2px 0'>%3</td></tr>"_s.arg(theme.muted.name(), name.toHtmlEscaped(),
                                                           html);
}

QString daysText(const CaseStatus& status) {
    std::vector<events::Day> days;
    for (const store::SourceRecord& source : status.sources) {
        days.insert(days.end(), source.days.begin(), source.days.end());
    }
    if (days.empty()) {
        return u"–"_s;
    }
    const auto [first, last] = std::minmax_element(days.begin(), days.end());
    return dateRange({*first, *last});
}

QString groupKeysHtml(const CaseStatus& status) {
    QStringList keys;
    for (const std::string& key : status.settings.groupKeys) {
        keys.append(htmlText(key));
    }
    return keys.isEmpty() ? words(QT_TRANSLATE_NOOP("CaseFacts", "none")) : keys.join(u", "_s);
}

} // namespace

session::FileReport toReport(const store::SourceRecord& source) {
    session::FileReport file;
    file.path = source.path;
    file.bytes = source.bytes;
    file.bytesRead = source.bytes;
    file.events = source.events;
    file.records = source.records;
    file.remediated = source.remediated;
    file.quarantined = source.quarantined;
    file.blank = source.blank;
    file.days = source.days;
    file.state = source.state == store::SourceState::Complete ? session::FileState::Imported
                                                              : session::FileState::Incomplete;
    file.reason = source.reason;
    return file;
}

QString factsHtml(const CaseStatus& status, const Theme& theme) {
    if (!status.open) {
        return {};
    }
    QString html = u"<table cellspacing='0'>"_s;
    html += row(words(QT_TRANSLATE_NOOP("CaseFacts", "Name")),
                htmlText(status.path.stem().string()), theme);
    html += row(words(QT_TRANSLATE_NOOP("CaseFacts", "Folder")),
                pathText(status.path.parent_path()).toHtmlEscaped().replace(u"/"_s, u"/&#8203;"_s),
                theme);
    html +=
        row(words(QT_TRANSLATE_NOOP("CaseFacts", "Events")), fullNumber(status.events()), theme);
    html +=
        row(words(QT_TRANSLATE_NOOP("CaseFacts", "Days")), daysText(status).toHtmlEscaped(), theme);
    html += row(words(QT_TRANSLATE_NOOP("CaseFacts", "Time zone")),
                htmlText(status.settings.timezone), theme);
    html += row(words(QT_TRANSLATE_NOOP("CaseFacts", "Group keys")), groupKeysHtml(status), theme);
    return html + u"</table>"_s;
}

} // namespace shardscope::ui
