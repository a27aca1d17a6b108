// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repair/check_step.h"

#include "ui/text/number_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

constexpr std::size_t kPoints = 4;
constexpr int kNumber = 26; ///< width of a point's number
constexpr int kReadingWidth = 980;

QLabel* paragraph(const QString& role) {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", role);
    return label;
}

} // namespace

CheckStep::CheckStep(QWidget* parent)
    : QWidget(parent), m_card(new Card(tr("Before anything is sent"))), m_about(paragraph({})) {
    build();
    show(session::RepairFlow::User);
}

void CheckStep::build() {
    auto* content = new QWidget;
    content->setMaximumWidth(kReadingWidth);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kLarge);
    column->addWidget(m_about);
    auto* points = new QGridLayout;
    points->setHorizontalSpacing(0);
    points->setVerticalSpacing(spacing::kTight);
    points->setColumnStretch(1, 1);
    column->addLayout(points);
    column->addStretch(1);
    for (std::size_t number = 0; number < kPoints; ++number) {
        auto* figure = new QLabel(fullNumber(number + 1));
        figure->setFont(fonts::bodyBold());
        figure->setFixedWidth(kNumber);
        figure->setProperty("role", u"muted"_s);
        const Point point{new QLabel, paragraph(u"muted"_s)};
        point.what->setTextFormat(Qt::PlainText);
        point.what->setFont(fonts::bodyBold());
        point.what->setObjectName(u"repairPoint%1"_s.arg(number));
        constexpr int kRows = 3; // what, why, and a gap
        const int row = static_cast<int>(number) * kRows;
        points->addWidget(figure, row, 0, Qt::AlignTop);
        points->addWidget(point.what, row, 1);
        points->addWidget(point.why, row + 1, 1);
        points->setRowMinimumHeight(row + 2, spacing::kSmall);
        m_points.push_back(point);
    }
    m_card->setContent(content);
    m_card->setContentMargins({spacing::kLarge, 0, spacing::kLarge, spacing::kLarge});
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_card);
}

void CheckStep::show(session::RepairFlow flow) {
    using Texts = std::pair<QString, QString>;
    const std::array<Texts, kPoints> users{
        Texts{tr("The exports of this case are kept"),
              tr("They are what the repair is made of. Keep a copy until it is verified.")},
        Texts{tr("The renamed events will be deleted, or left out of reports"),
              tr("They stay with the vendor as $hotshard_events beside the repaired ones. Select "
                 "and delete them, else totals count both.")},
        Texts{tr("The beginning of each hot day keeps its hot id"),
              tr("Events up to the limit were never renamed, so they are not repaired.")},
        Texts{tr("Repaired events are new events"),
              tr("The vendor bills them, and they appear in reports as soon as they are taken.")}};
    const std::array<Texts, kPoints> groups{
        Texts{tr("The exports of this case are kept"),
              tr("After the deletion they are the only copy of these events.")},
        Texts{
            tr("Support has confirmed that the events are deleted for good"),
            tr("It takes about a week. Events sent before stand beside the old ones, and one with "
               "an $insert_id that was only softly deleted may be swallowed.")},
        Texts{tr("Nothing came late"),
              tr("Events that arrived after the export were deleted without a copy, or stay hot. "
                 "Export the hot days once more: they should be empty.")},
        Texts{tr("Repaired events are new events"),
              tr("The vendor bills them, and they appear in reports as soon as they are taken.")}};
    const bool isUser = flow == session::RepairFlow::User;
    const auto& texts = isUser ? users : groups;
    m_about->setText(
        isUser ? tr("The events that the vendor renamed because of a hot user id get their name "
                    "back, and an id that is not hot. Nothing leaves this computer before step 5.")
               : tr("The events of hot groups get their name back, and lose the hot group. The old "
                    "ones are deleted first. Nothing leaves this computer before step 5."));
    for (std::size_t number = 0; number < kPoints; ++number) {
        m_points[number].what->setText(texts[number].first);
        m_points[number].why->setText(texts[number].second);
    }
}

} // namespace shardscope::ui
