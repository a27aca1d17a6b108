// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/saved_filter_menu.h"

#include "ui/text/display_text.h"
#include "ui/theme/icons.h"
#include "ui/view/filter_part.h"
#include "ui/view/pick_menu.h"

#include <QInputDialog>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

constexpr int kLongestName = 60; ///< characters; the case takes more bytes than these can be

/// In menus "&" would become a mnemonic.
QString menuText(std::string_view text) {
    return shortText(text, kLongestName).replace(u'&', u"&&"_s);
}

auto named(std::vector<store::SavedFilter>& filters, const std::string& name) {
    return std::find_if(filters.begin(), filters.end(),
                        [&name](const store::SavedFilter& filter) { return filter.name == name; });
}

/// What somebody would call it: its first part.
QString suggestedName(const select::BoardFilter& filter) {
    const std::vector<FilterPart> parts = partsOf(filter);
    return parts.empty() ? QString() : partText(parts.front()).left(kLongestName);
}

} // namespace

SavedFilterMenu::SavedFilterMenu(QWidget* parent) : QMenu(tr("Saved filters"), parent) {
    setIcon(themedIcon(Icon::Bookmark));
    setToolTipsVisible(true);
    // Only then: an entry must not be deleted while it is being triggered.
    connect(this, &QMenu::aboutToShow, this, &SavedFilterMenu::rebuild);
}

void SavedFilterMenu::rebuild() {
    clear();
    for (const store::SavedFilter& filter : m_filters) {
        addFilter(filter);
    }
    if (m_filters.empty()) {
        addAction(tr("No filter has a name yet"))->setEnabled(false);
    }
    addSeparator();
    QAction* saving =
        addAction(themedIcon(Icon::Plus, Tint::Muted), tr("Save this filter…"), this, [this] {
            askForName(tr("Save filter"), suggestedName(m_current),
                       [this](const std::string& name) { save(name); });
        });
    saving->setObjectName(u"filter.save"_s);
    const QString reason = !m_readOnly.isEmpty() ? m_readOnly
                           : m_current.empty()   ? tr("There is no filter to save.")
                                                 : QString();
    saving->setEnabled(reason.isEmpty());
    saving->setToolTip(reason);
    if (!m_filters.empty() && !m_readOnly.isEmpty()) {
        addAction(m_readOnly)->setEnabled(false);
    } else if (!m_filters.empty()) {
        QMenu* editing = addMenu(themedIcon(Icon::Settings, Tint::Muted), tr("Rename or delete"));
        for (const store::SavedFilter& filter : m_filters) {
            addEditing(*editing->addMenu(menuText(filter.name)), filter);
        }
    }
}

void SavedFilterMenu::addFilter(const store::SavedFilter& filter) {
    const auto parsed = select::parseBoardFilter(filter.line);
    QAction* action = addAction(menuText(filter.name));
    action->setCheckable(true);
    action->setEnabled(parsed.has_value());
    action->setToolTip(
        parsed ? htmlText(filter.line)
               : tr("This filter cannot be read: %1").arg(displayText(parsed.error().what)));
    if (parsed) {
        action->setChecked(*parsed == m_current);
        connect(action, &QAction::triggered, this,
                [this, wanted = *parsed] { Q_EMIT applied(wanted); });
    }
}

void SavedFilterMenu::addEditing(QMenu& menu, const store::SavedFilter& filter) {
    menu.addAction(tr("Rename…"), this, [this, name = filter.name] {
        askForName(tr("Rename filter"), clipboardText(name),
                   [this, name](const std::string& other) { rename(name, other); });
    });
    menu.addAction(themedIcon(Icon::Trash, Tint::Muted), tr("Delete"), this,
                   [this, name = filter.name] { remove(name); });
}

void SavedFilterMenu::askForName(const QString& title, const QString& suggestion,
                                 const std::function<void(const std::string&)>& use) {
    auto* dialog = new QInputDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name of the filter; a filter with the same name is replaced"));
    dialog->setTextValue(suggestion);
    connect(dialog, &QInputDialog::textValueSelected, this, [use](const QString& name) {
        const QString trimmed = name.trimmed().left(kLongestName);
        if (!trimmed.isEmpty()) {
            use(trimmed.toStdString());
        }
    });
    dialog->open();
}

void SavedFilterMenu::save(const std::string& name) {
    Filters filters = m_filters;
    const store::SavedFilter saved{name, select::printBoardFilter(m_current)};
    const auto same = named(filters, name);
    if (same == filters.end()) {
        filters.push_back(saved);
    } else {
        *same = saved;
    }
    Q_EMIT changeRequested(filters, tr("save filter"));
}

void SavedFilterMenu::rename(const std::string& from, const std::string& to) {
    Filters filters = m_filters;
    if (from == to || named(filters, from) == filters.end()) {
        return;
    }
    std::erase_if(filters, [&to](const auto& filter) { return filter.name == to; });
    named(filters, from)->name = to;
    Q_EMIT changeRequested(filters, tr("rename filter"));
}

void SavedFilterMenu::remove(const std::string& name) {
    Filters filters = m_filters;
    std::erase_if(filters, [&name](const auto& filter) { return filter.name == name; });
    Q_EMIT changeRequested(filters, tr("delete filter"));
}

} // namespace shardscope::ui
