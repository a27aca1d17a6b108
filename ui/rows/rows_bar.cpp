// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/rows_bar.h"

#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

constexpr int kSearchWidth = 220;

QString rowsText(std::uint64_t count) {
    return countText(count, QT_TRANSLATE_NOOP("Count", "%1 event"),
                     QT_TRANSLATE_N_NOOP("Count", "%1 events"));
}

QToolButton* arrowButton(Icon icon, const QString& name, const QString& objectName) {
    auto* button = new QToolButton;
    button->setIcon(themedIcon(icon));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setObjectName(objectName);
    return button;
}

} // namespace

RowsBar::RowsBar(QWidget* parent)
    : QWidget(parent),
      m_about(new ElidedLabel),
      m_value(new QPushButton(themedIcon(Icon::Close), {})),
      m_back(arrowButton(Icon::ChevronLeft, tr("Previous page"), u"previousRows"_s)),
      m_next(arrowButton(Icon::ChevronRight, tr("Next page"), u"nextRows"_s)),
      m_search(new QLineEdit),
      m_again(new QPushButton(themedIcon(Icon::Reset), tr("Sample again"))),
      m_inOrder(new QPushButton(tr("In order"))),
      m_row(new QHBoxLayout(this)) {
    m_about->setObjectName(u"rowsAbout"_s);
    m_about->setProperty("role", u"muted"_s);
    m_value->setObjectName(u"anyValue"_s);
    m_value->setToolTip(tr("Show the events with any value"));
    m_search->setPlaceholderText(tr("Search these events"));
    m_search->setAccessibleName(tr("Search these events"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(kSearchWidth);
    m_search->setObjectName(u"rowsSearch"_s);
    m_again->setObjectName(u"sampleAgain"_s);
    m_inOrder->setObjectName(u"rowsInOrder"_s);
    m_inOrder->setToolTip(tr("All events page by page, file by file, as they stand there"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(spacing::kSmall);
    m_row->addWidget(m_about, 1);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_value, m_back, m_next, m_search, m_again, m_inOrder}) {
        m_row->addWidget(part);
    }
    connectParts();
    showNothing();
}

void RowsBar::connectParts() {
    connect(m_value, &QPushButton::clicked, this, &RowsBar::anyValueRequested);
    connect(m_back, &QToolButton::clicked, this, &RowsBar::backRequested);
    connect(m_next, &QToolButton::clicked, this, &RowsBar::nextRequested);
    connect(m_search, &QLineEdit::textChanged, this, &RowsBar::searched);
    connect(m_again, &QPushButton::clicked, this, &RowsBar::sampleRequested);
    connect(m_inOrder, &QPushButton::clicked, this, &RowsBar::inOrderRequested);
}

void RowsBar::addTool(QWidget* tool) {
    m_row->addWidget(tool);
}

void RowsBar::showNothing() {
    m_about->setText({});
    showPages({}, true, true);
    showValue({});
}

void RowsBar::show(const RowsTarget& target, std::optional<std::uint64_t> page,
                   std::uint64_t count) {
    const std::uint64_t before = page.value_or(0) * RowsQuestion::kPage;
    const bool last = count < RowsQuestion::kPage;
    const QString whose = target.proof ? tr("behind a count of the proof")
                          : target.key ? tr("of %1").arg(shortText(target.key->id, 32))
                                       : tr("of all ids");
    if (!page) {
        m_about->setText(tr("%1 %2, spread over the files").arg(rowsText(count), whose));
    } else if (before == 0 && last) {
        m_about->setText(tr("All %1 %2").arg(rowsText(count), whose));
    } else if (count > 0) {
        m_about->setText(tr("Events %1 to %2 %3")
                             .arg(fullNumber(before + 1), fullNumber(before + count), whose));
    } else {
        m_about->setText(tr("No more events %1").arg(whose));
    }
    showPages(page, before == 0, last);
    m_again->setEnabled(!target.proof); // there is no sample of a count
    showValue(target.property);
}

void RowsBar::showPages(std::optional<std::uint64_t> page, bool first, bool last) {
    m_inOrder->setVisible(!page);
    m_back->setVisible(page && !(first && last));
    m_next->setVisible(page && !(first && last));
    m_back->setEnabled(!first);
    m_next->setEnabled(!last);
}

void RowsBar::showValue(const std::optional<session::PropertyIs>& property) {
    m_value->setVisible(property.has_value());
    if (property) {
        const QString value =
            shortText(property->text, 24) + (property->beginning ? u"…"_s : QString());
        const QString text = tr("%1 = %2").arg(shortText(property->name, 24), value);
        m_value->setText(QString(text).replace(u'&', u"&&"_s));
        m_value->setAccessibleName(tr("Only with %1; show any value").arg(text));
    }
}

} // namespace shardscope::ui
