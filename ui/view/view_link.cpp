// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/view/view_link.h"

#include "core/select/board_filter.h"
#include "ui/text/display_text.h"
#include "ui/view/view_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

constexpr auto kScheme = "shardscope"_L1;
constexpr auto kHost = "view"_L1;
constexpr auto kCase = "case"_L1;
constexpr auto kSection = "section"_L1;
/// In the order of BoardPage::Section.
constexpr std::array<QLatin1StringView, ViewLink::kSections> kSectionNames = {
    "overview"_L1, "groups"_L1, "duplicates"_L1, "calendar"_L1, "server"_L1, "what-if"_L1};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ViewLink)
};

/// Its pairs, each key once; or what is wrong.
std::variant<QVariantMap, QString> pairsOf(const QUrl& url) {
    static const QStringList known = {kCase,   kSection,    u"scope"_s, u"from"_s,
                                      u"to"_s, u"filter"_s, u"focus"_s};
    QVariantMap map;
    for (const auto& [key, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (!known.contains(key) || map.contains(key)) {
            return Words::tr("it asks for something unknown: %1").arg(shortText(key.toStdString()));
        }
        map.insert(key, value);
    }
    return map;
}

QString faultOfCase(const QString& path) {
    const bool plain = std::none_of(path.begin(), path.end(),
                                    [](QChar c) { return c.category() == QChar::Other_Control; });
    const bool local = path.startsWith(u'/') && !path.startsWith("//"_L1);
    if (!plain || !local || !path.endsWith(".shardcase"_L1) || QDir::cleanPath(path) != path) {
        return Words::tr("it names no case on this computer");
    }
    return {};
}

QString faultOfView(const QVariantMap& map, const ViewState& view) {
    const auto filter = select::parseBoardFilter(map.value(u"filter"_s).toString().toStdString());
    if (!filter) {
        return Words::tr("its filter cannot be read: %1")
            .arg(displayText(base::describe(filter.error())));
    }
    const bool days = map.contains(u"from"_s) || map.contains(u"to"_s);
    if ((days && !view.range) || (map.contains(u"scope"_s) && !view.scope) ||
        (map.contains(u"focus"_s) && !view.focus)) {
        return Words::tr("its days, scope or key cannot be read");
    }
    return {};
}

QString refusal(const QString& reason) {
    return Words::tr("The link was not opened: %1.").arg(reason);
}

} // namespace

bool isViewLink(const QString& text) {
    return text.startsWith(QString(kScheme) + u':', Qt::CaseInsensitive);
}

QString ViewLink::toText() const {
    const auto encoded = [](const QString& text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text, "/:"_ba));
    };
    QString text = kScheme + u"://"_s + kHost + u'?' + kCase + u'=' + encoded(casePath);
    const QVariantMap map = viewToMap(view);
    for (auto at = map.begin(); at != map.end(); ++at) {
        if (const QString value = at->toString(); !value.isEmpty()) {
            text += u'&' + at.key() + u'=' + encoded(value);
        }
    }
    if (section > 0 && section < kSections) {
        text += u'&' + kSection + u'=' + kSectionNames[static_cast<std::size_t>(section)];
    }
    return text;
}

std::variant<ViewLink, QString> ViewLink::parse(const QString& text) {
    const QUrl url(text, QUrl::StrictMode);
    const bool isLink = text.size() <= kLongest && url.isValid() && url.scheme() == kScheme &&
                        url.host() == kHost && url.userInfo().isEmpty() && url.port() == -1 &&
                        (url.path().isEmpty() || url.path() == "/"_L1) && !url.hasFragment();
    if (!isLink) {
        return refusal(Words::tr("it is damaged, too long, or not a link to a view"));
    }
    const auto pairs = pairsOf(url);
    if (const auto* fault = std::get_if<QString>(&pairs)) {
        return refusal(*fault);
    }
    const QVariantMap& map = std::get<QVariantMap>(pairs);
    ViewLink link{map.value(kCase).toString(), viewFromMap(map)};
    const QString section = map.value(kSection, kSectionNames.front()).toString();
    const auto named = std::find(kSectionNames.begin(), kSectionNames.end(), section);
    QString fault = faultOfCase(link.casePath);
    fault = fault.isEmpty() ? faultOfView(map, link.view) : fault;
    if (fault.isEmpty() && named == kSectionNames.end()) {
        fault = Words::tr("the board has no such section");
    }
    if (!fault.isEmpty()) {
        return refusal(fault);
    }
    link.section = static_cast<int>(named - kSectionNames.begin());
    return link;
}

} // namespace shardscope::ui
