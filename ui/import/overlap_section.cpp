// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/overlap_section.h"

#include "ui/text/number_text.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

/// The days as ranges: "1 – 4 Sep 2023, 9 Sep 2023".
QString daysText(const std::vector<events::Day>& days) {
    QStringList ranges;
    for (std::size_t at = 0; at < days.size();) {
        std::size_t end = at;
        while (end + 1 < days.size() && days[end + 1].number == days[end].number + 1) {
            ++end;
        }
        ranges.append(dateRange({days[at], days[end]}));
        at = end + 1;
    }
    return ranges.join(u", "_s);
}

} // namespace

OverlapSection::OverlapSection(QWidget* parent)
    : QWidget(parent), m_days(new QLabel), m_choices(new QButtonGroup(this)) {
    m_days->setTextFormat(Qt::PlainText);
    m_days->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kTight);
    column->addWidget(m_days);
    const auto addChoice = [&](session::OverlapChoice choice, const QString& text,
                               const QString& explanation) {
        auto* button = new QRadioButton(text);
        button->setToolTip(explanation);
        button->setAccessibleDescription(explanation);
        m_choices->addButton(button, static_cast<int>(choice));
        column->addWidget(button);
    };
    addChoice(session::OverlapChoice::Stop, tr("Leave out files that repeat events, and tell me"),
              tr("Files whose events are in the case already are not counted. You can decide for "
                 "each of them after the import."));
    addChoice(session::OverlapChoice::Replace, tr("Replace: the new files count on their days"),
              tr("For a day exported again: the older files no longer count on the days of the new "
                 "ones."));
    addChoice(session::OverlapChoice::Add, tr("Add: both count"),
              tr("For files that hold different events of the same days. Events in both count "
                 "twice."));
    m_choices->button(static_cast<int>(session::OverlapChoice::Stop))->setChecked(true);
}

void OverlapSection::setDays(const std::vector<events::Day>& days) {
    m_days->setText(tr("The case already has events of %1 (%2).")
                        .arg(countText(days.size(), QT_TRANSLATE_NOOP("Count", "%1 day"),
                                       QT_TRANSLATE_N_NOOP("Count", "%1 days")),
                             daysText(days)));
}

session::OverlapChoice OverlapSection::choice() const {
    return static_cast<session::OverlapChoice>(m_choices->checkedId());
}

} // namespace shardscope::ui
