// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcut_sheet.h"

#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

constexpr int kColumns = 2;

struct Key {
    QString keys;
    QString text;
};

struct Section {
    QString title;
    QList<Key> keys;
};

QList<Section> sectionsOf(const QList<ListedAction>& actions) {
    QList<Section> sections;
    for (const ListedAction& action : actions) {
        if (action.keys.isEmpty()) {
            continue;
        }
        if (sections.isEmpty() || sections.last().title != action.menu) {
            sections.append(Section{action.menu, {}});
        }
        sections.last().keys.append(Key{action.keys, action.text});
    }
    sections.append(Section{
        ShortcutSheet::tr("Lists and charts"),
        {{ShortcutSheet::tr("Click, Return"), ShortcutSheet::tr("choose, everything follows")},
         {ShortcutSheet::tr("Ctrl+click, Ctrl+Return"), ShortcutSheet::tr("add to the choice")},
         {ShortcutSheet::tr("Drag over days"), ShortcutSheet::tr("choose these days")},
         {ShortcutSheet::tr("Del"), ShortcutSheet::tr("leave out the row")},
         {ShortcutSheet::tr("Right click, Menu key"), ShortcutSheet::tr("what can be done here")},
         {ShortcutSheet::tr("Arrow keys"), ShortcutSheet::tr("move from cell to cell")},
         {ShortcutSheet::tr("Esc"), ShortcutSheet::tr("stop what runs, or take back one level")},
         {ShortcutSheet::tr("Mouse buttons 4 and 5"), ShortcutSheet::tr("back and forward")}}});
    return sections;
}

QLabel* sectionLabel(const Section& section) {
    QString html = u"<p><b>"_s + section.title.toHtmlEscaped() +
                   u"</b></p><table cellspacing='0' width='100%'>"_s;
    for (const Key& key : section.keys) {
        html += u"<tr><td style='padding:2px 16px 2px 0' width='45%'>%1</td>"
                "<td style='padding:2px 0'>%2</td></tr>"_s.arg(key.keys.toHtmlEscaped(),
                                                               key.text.toHtmlEscaped());
    }
    auto* label = new QLabel(html + u"</table>"_s);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(section.title);
    return label;
}

} // namespace

ShortcutSheet::ShortcutSheet(const QList<ListedAction>& actions, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Keyboard shortcuts"));
    const QList<Section> sections = sectionsOf(actions);
    qsizetype rows = 0;
    for (const Section& section : sections) {
        rows += section.keys.size() + 2;
    }
    auto* content = new QWidget;
    content->setObjectName(u"scrolled"_s);
    auto* row = new QHBoxLayout(content);
    row->setSpacing(spacing::kLarge * 2);
    QVBoxLayout* column = nullptr;
    qsizetype filled = 0;
    for (const Section& section : sections) {
        const bool full = filled + section.keys.size() / 2 >= rows / kColumns;
        if (column == nullptr || (full && row->count() < kColumns)) {
            column = new QVBoxLayout;
            row->addLayout(column, 1);
            filled = 0;
        }
        column->addWidget(sectionLabel(section));
        filled += section.keys.size() + 2;
    }
    for (int at = 0; at < row->count(); ++at) {
        static_cast<QVBoxLayout*>(row->itemAt(at)->layout())->addStretch(1);
    }
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* all = new QVBoxLayout(this);
    all->addWidget(scroll, 1);
    all->addWidget(buttons);
    resize(860, 600);
}

} // namespace shardscope::ui
