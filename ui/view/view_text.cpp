// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/view/view_text.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

constexpr auto kScope = "scope"_L1;
constexpr auto kFrom = "from"_L1;
constexpr auto kTo = "to"_L1;
constexpr auto kFilter = "filter"_L1;
constexpr auto kFocus = "focus"_L1;

QString isoDate(events::Day day) {
    return QString::fromStdString(events::toIsoDate(day));
}

QString lineOf(const select::BoardFilter& filter) {
    return QString::fromStdString(select::printBoardFilter(filter));
}

std::optional<select::BoardFilter> filterOf(const QVariant& line) {
    auto filter = select::parseBoardFilter(line.toString().toStdString());
    return filter ? std::optional(std::move(*filter)) : std::nullopt;
}

std::optional<events::ShardKey> keyOf(const QVariant& line) {
    const auto filter = filterOf(line);
    if (filter && filter->ids.size() == 1) {
        return events::ShardKey{events::KeyKind::User, {}, filter->ids.front()};
    }
    if (filter && filter->groups.size() == 1) {
        const events::GroupId& group = filter->groups.front();
        return events::ShardKey{events::KeyKind::Group, group.key, group.id};
    }
    return std::nullopt;
}

} // namespace

QVariantMap viewToMap(const ViewState& state) {
    QVariantMap map;
    if (state.scope) {
        map.insert(kScope, *state.scope == store::Scope::All ? u"all"_s : u"remediated"_s);
    }
    if (state.range) {
        map.insert(kFrom, isoDate(state.range->first));
        map.insert(kTo, isoDate(state.range->last));
    }
    map.insert(kFilter, lineOf(state.filter));
    if (state.focus) {
        select::BoardFilter key;
        add(key, FilterPart::key(*state.focus));
        map.insert(kFocus, lineOf(key));
    }
    return map;
}

ViewState viewFromMap(const QVariantMap& map) {
    ViewState state;
    const QString scope = map.value(kScope).toString();
    if (scope == "all"_L1 || scope == "remediated"_L1) {
        state.scope = scope == "all"_L1 ? store::Scope::All : store::Scope::Remediated;
    }
    const auto from = events::parseIsoDate(map.value(kFrom).toString().toStdString());
    const auto to = events::parseIsoDate(map.value(kTo).toString().toStdString());
    if (from && to && *from <= *to) {
        state.range = events::DayRange{*from, *to};
    }
    state.filter = filterOf(map.value(kFilter)).value_or(select::BoardFilter{});
    state.focus = keyOf(map.value(kFocus));
    return state;
}

QString shellWord(const QString& word) {
    static const QRegularExpression plain(u"\\A[A-Za-z0-9_./:=,@%+-]+\\z"_s);
    if (plain.match(word).hasMatch()) {
        return word;
    }
    return u'\'' + QString(word).replace(u'\'', u"'\\''"_s) + u'\'';
}

QString boardCommand(const QString& casePath, const ViewState& state, store::Scope scope) {
    QStringList words{u"shardscope-cli"_s, u"board"_s, shellWord(casePath), u"--scope"_s,
                      scope == store::Scope::All ? u"all"_s : u"remediated"_s};
    if (state.range) {
        words << u"--from"_s << isoDate(state.range->first) << u"--to"_s
              << isoDate(state.range->last);
    }
    if (!state.filter.empty()) {
        words << u"--filter"_s << shellWord(lineOf(state.filter));
    }
    return words.join(u' ');
}

} // namespace shardscope::ui
