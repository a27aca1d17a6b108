// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/view/pick_menu.h"

#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/theme/icons.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

struct PickMenu {
    Q_DECLARE_TR_FUNCTIONS(PickMenu)
};

/// In menus "&" would become a mnemonic.
QString menuText(QString text) {
    return text.replace(u'&', u"&&"_s);
}

QString isoDays(const events::DayRange& days) {
    const QString first = QString::fromStdString(events::toIsoDate(days.first));
    return days.first == days.last
               ? first
               : first + u".."_s + QString::fromStdString(events::toIsoDate(days.last));
}

bool isKey(const FilterPart& part) {
    return part.kind == FilterPart::Kind::Id || part.kind == FilterPart::Kind::Group;
}

bool isHotMultiple(const FilterPart& part) {
    return part.kind == FilterPart::Kind::HotMultiple;
}

QString textOf(const std::vector<FilterPart>& parts) {
    QStringList texts;
    for (const FilterPart& part : parts) {
        texts << partText(part);
    }
    return menuText(texts.join(u" · "_s));
}

} // namespace

QString partText(const FilterPart& part) {
    switch (part.kind) {
    case FilterPart::Kind::Id:
    case FilterPart::Kind::IdText:
        return shortText(part.text);
    case FilterPart::Kind::Event:
        return part.text.empty() ? PickMenu::tr("(no name)") : shortText(part.text);
    case FilterPart::Kind::Group:
        return PickMenu::tr("%1 = %2").arg(shortText(part.group.key, 20), shortText(part.group.id));
    case FilterPart::Kind::Days:
        return dateRange(part.days);
    case FilterPart::Kind::HotMultiple:
        return PickMenu::tr("over %1× the limit")
            .arg(QLocale().toString(part.multiple, 'g', QLocale::FloatingPointShortest));
    }
    return {};
}

QString partKindText(const FilterPart& part) {
    switch (part.kind) {
    case FilterPart::Kind::Id:
        return PickMenu::tr("id");
    case FilterPart::Kind::IdText:
        return PickMenu::tr("id contains");
    case FilterPart::Kind::Event:
        return PickMenu::tr("event");
    case FilterPart::Kind::Group:
        return PickMenu::tr("group");
    case FilterPart::Kind::Days:
        return part.days.first == part.days.last ? PickMenu::tr("day") : PickMenu::tr("days");
    case FilterPart::Kind::HotMultiple:
        return PickMenu::tr("cells");
    }
    return {};
}

QString partClipboardText(const FilterPart& part) {
    switch (part.kind) {
    case FilterPart::Kind::Group:
        return clipboardText(part.group.id);
    case FilterPart::Kind::Days:
        return isoDays(part.days);
    case FilterPart::Kind::HotMultiple:
        return QString::number(part.multiple);
    default:
        return clipboardText(part.text);
    }
}

void openPickMenu(QWidget* parent, const QPoint& globalPos, const std::vector<FilterPart>& parts,
                  const PickCallback& pick) {
    auto* menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](Icon icon, const QString& text, PickMode mode) {
        menu->addAction(themedIcon(icon, Tint::Muted), text, parent,
                        [pick, parts, mode] { pick(parts, mode); });
    };
    const QString what = textOf(parts);
    const bool namesKey = std::any_of(parts.begin(), parts.end(), isKey);
    if (namesKey) {
        offer(Icon::Search, PickMenu::tr("Drill down"), PickMode::Drill);
        menu->addSeparator();
    }
    offer(Icon::Filter, PickMenu::tr("Only %1").arg(what), PickMode::Only);
    offer(Icon::Plus, PickMenu::tr("Add to the filter"), PickMode::Include);
    if (std::none_of(parts.begin(), parts.end(), isHotMultiple)) {
        offer(Icon::EyeOff, PickMenu::tr("Exclude"), PickMode::Exclude);
    }
    if (namesKey) {
        offer(Icon::Timeline, PickMenu::tr("Show its hours"), PickMode::Focus);
        offer(Icon::CheckCircle, PickMenu::tr("Selector for these keys…"), PickMode::Selector);
    }
    menu->addSeparator();
    if (noteSubjectOf(parts)) {
        offer(Icon::List, PickMenu::tr("Write a note…"), PickMode::Note);
        offer(Icon::Bookmark, PickMenu::tr("Bookmark, or take it off"), PickMode::Bookmark);
        menu->addSeparator();
    }
    for (const FilterPart& part : parts) {
        menu->addAction(themedIcon(Icon::Copy, Tint::Muted),
                        parts.size() == 1 ? PickMenu::tr("Copy")
                                          : PickMenu::tr("Copy %1").arg(menuText(partText(part))),
                        parent,
                        [part] { QGuiApplication::clipboard()->setText(partClipboardText(part)); });
    }
    menu->popup(globalPos);
}

} // namespace shardscope::ui
