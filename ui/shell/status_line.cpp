// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include "ui/import/import_words.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"

#include <QLabel>
#include <QProgressBar>

#include <algorithm>

namespace shardscope::ui {

namespace {

constexpr int kJobBarWidth = 120;

QLabel* plainLabel(const QString& name) {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", QStringLiteral("muted"));
    label->setAccessibleName(name);
    return label;
}

Badge* badge(Badge::Level level, Icon icon, const QString& text) {
    auto* made = new Badge(level);
    made->setIcon(icon);
    made->setText(text);
    return made;
}

} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QStatusBar(parent),
      m_events(plainLabel(tr("Events"))),
      m_job(plainLabel(tr("Running job"))),
      m_jobBar(new QProgressBar),
      m_partialBadge(badge(Badge::Level::Warning, Icon::Clock, tr("partial"))),
      m_readOnlyBadge(badge(Badge::Level::Warning, Icon::Lock, tr("read only"))),
      m_demoBadge(badge(Badge::Level::Neutral, Icon::Info, tr("demo limits"))),
      m_timezone(plainLabel(tr("Time zone"))) {
    setSizeGripEnabled(false);
    setContentsMargins(spacing::kMedium, 0, spacing::kMedium, 0);
    m_demoBadge->setExplanation(
        tr("The sample data is small, so its limits are too: far below the vendor's 200,000 and "
           "1,000,000 events a day."));
    m_jobBar->setFixedWidth(kJobBarWidth);
    m_jobBar->setTextVisible(false);
    m_jobBar->setAccessibleName(tr("Import progress"));
    m_timezone->setToolTip(tr("All dates are calendar days in this time zone."));
    addWidget(m_events);
    addWidget(m_jobBar);
    addWidget(m_job, 1);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_partialBadge), static_cast<QWidget*>(m_readOnlyBadge),
          static_cast<QWidget*>(m_demoBadge), static_cast<QWidget*>(m_timezone)}) {
        addPermanentWidget(widget);
    }
    hideImport();
    update();
}

void StatusLine::showCase(const CaseStatus& status) {
    if (status.path != m_status.path) {
        m_shownEvents.reset();
        m_partial = false;
    }
    m_status = status;
    update();
}

void StatusLine::showBoard(const store::BoardSnapshot& snapshot) {
    m_shownEvents = snapshot.overall.volume;
    m_partial = snapshot.partial;
    update();
}

void StatusLine::showImport(const ImportProgress& progress) {
    m_jobBar->setRange(0, 1000);
    m_jobBar->setValue(static_cast<int>(progress.share() * 1000));
    QStringList parts{tr("Importing %1").arg(filesDoneText(progress)), paceText(progress),
                      timeLeftText(progress)};
    parts.removeAll(QString());
    m_job->setText(parts.join(QStringLiteral(" · ")));
    m_job->setVisible(true);
    m_jobBar->setVisible(true);
}

void StatusLine::hideImport() {
    m_job->setVisible(false);
    m_jobBar->setVisible(false);
}

void StatusLine::update() {
    const std::uint64_t all = m_status.events();
    QString events = tr("No case is open");
    if (m_status.open) {
        const std::uint64_t count = m_partial ? m_shownEvents.value_or(all) : all;
        events = countText(count, QT_TRANSLATE_NOOP("Count", "%1 event"),
                           QT_TRANSLATE_N_NOOP("Count", "%1 events"));
        if (m_partial) {
            events = tr("%1 so far").arg(events);
        } else if (m_shownEvents && *m_shownEvents != all && all > 0) {
            events = tr("%1 · %2 of them shown (%3)")
                         .arg(events, fullNumber(*m_shownEvents), percentText(*m_shownEvents, all));
        }
    }
    m_events->setText(events);
    const bool incomplete = std::any_of(m_status.sources.begin(), m_status.sources.end(),
                                        [](const store::SourceRecord& source) {
                                            return source.state == store::SourceState::Incomplete;
                                        });
    m_partialBadge->setVisible(m_partial || incomplete);
    m_partialBadge->setExplanation(
        m_partial ? tr("An import is still running: the counts will grow.")
                  : tr("The case holds incomplete files: some events are missing. See the Data "
                       "page."));
    m_readOnlyBadge->setVisible(m_status.readOnly);
    m_readOnlyBadge->setExplanation(m_status.readOnlyReason);
    m_demoBadge->setVisible(m_status.open && m_status.settings.demoLimits);
    m_timezone->setVisible(m_status.open);
    m_timezone->setText(displayText(m_status.settings.timezone));
}

} // namespace shardscope::ui
