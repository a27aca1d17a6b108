// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/welcome_page.h"

#include "ui/theme/theme.h"
#include "ui/welcome/drop_zone.h"
#include "ui/welcome/hot_shard_steps.h"
#include "ui/welcome/recent_delegate.h"
#include "ui/welcome/recent_display_proxy.h"
#include "ui/welcome/recent_model.h"
#include "ui/widgets/card.h"

#include <QGridLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QShortcut>

namespace shardscope::ui {

namespace {
constexpr int kWidest = 1180;
constexpr int kHighestZone = 280;
constexpr int kHighestCard = 430;
} // namespace

WelcomePage::WelcomePage(RecentCases& recents, QWidget* parent)
    : QWidget(parent),
      m_recentCard(new Card(tr("Recent cases"))),
      m_recentList(new QListView),
      m_model(new RecentModel(recents, this)) {
    auto* title = new QLabel(tr("Shardscope"));
    QFont large = fonts::title();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    title->setFont(large);
    auto* tagline = new QLabel(tr("Find out which ids, events and groups made your Mixpanel "
                                  "project's shards hot, and on which days."));
    tagline->setProperty("role", QStringLiteral("muted"));
    auto* zone = new DropZone;
    auto* stepsCard = new Card(tr("What is a hot shard?"));
    stepsCard->setContent(new HotShardSteps);
    buildRecents(recents);

    auto* inner = new QWidget;
    inner->setMaximumWidth(kWidest);
    auto* grid = new QGridLayout(inner);
    grid->setContentsMargins(spacing::kLarge, spacing::kLarge, spacing::kLarge, spacing::kLarge);
    grid->setSpacing(spacing::kLarge);
    auto* heading = new QVBoxLayout;
    heading->setSpacing(2);
    heading->addWidget(title);
    heading->addWidget(tagline);
    grid->addLayout(heading, 0, 0, 1, 2);
    grid->addWidget(zone, 1, 0, 1, 2);
    grid->addWidget(m_recentCard, 2, 0);
    grid->addWidget(stepsCard, 2, 1);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    zone->setMaximumHeight(kHighestZone);
    m_recentCard->setMaximumHeight(kHighestCard);
    stepsCard->setMaximumHeight(kHighestCard);
    grid->setRowStretch(1, 20);
    grid->setRowStretch(2, 30);
    grid->setRowStretch(3, 1);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(inner, 100);
    row->addStretch(1);

    connect(zone, &DropZone::openFilesRequested, this, &WelcomePage::openFilesRequested);
    connect(zone, &DropZone::openFolderRequested, this, &WelcomePage::openFolderRequested);
    connect(zone, &DropZone::openCaseRequested, this, &WelcomePage::openCaseRequested);
    connect(zone, &DropZone::pullRequested, this, &WelcomePage::pullRequested);
    connect(zone, &DropZone::demoRequested, this, &WelcomePage::demoRequested);
    connect(m_recentCard, &Card::stateActionRequested, this, &WelcomePage::demoRequested);
}

void WelcomePage::buildRecents(RecentCases& recents) {
    auto* words = new RecentDisplayProxy(this);
    words->setSourceModel(m_model);
    m_recentList->setModel(words);
    m_recentList->setItemDelegate(new RecentDelegate(m_recentList));
    m_recentList->setObjectName(QStringLiteral("recentCases"));
    m_recentList->setAccessibleName(tr("Recent cases"));
    m_recentList->setMouseTracking(true);
    m_recentList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recentList->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_recentList->setContextMenuPolicy(Qt::CustomContextMenu);
    m_recentCard->setContent(m_recentList);
    updateRecentsState();

    connect(m_recentList, &QListView::activated, this, &WelcomePage::choose);
    connect(m_recentList, &QListView::clicked, this, &WelcomePage::choose);
    connect(m_recentList, &QWidget::customContextMenuRequested, this, &WelcomePage::showMenu);
    auto* forget = new QShortcut(QKeySequence::Delete, m_recentList);
    forget->setContext(Qt::WidgetShortcut);
    connect(forget, &QShortcut::activated, this, [this] {
        const QModelIndex current = m_recentList->currentIndex();
        if (current.isValid()) {
            Q_EMIT forgetRequested(current.data(RecentModel::PathRole).toString());
        }
    });
    connect(&recents, &RecentCases::changed, this, &WelcomePage::updateRecentsState);
}

void WelcomePage::updateRecentsState() {
    if (m_model->rowCount() > 0) {
        m_recentCard->showContent();
        return;
    }
    m_recentCard->showState({.icon = Icon::Case,
                             .tint = Tint::Muted,
                             .sentence = tr("No case yet"),
                             .detail = tr("Cases you open appear here. To get to know the program, "
                                          "start with the sample."),
                             .action = tr("Explore sample data")});
}

void WelcomePage::choose(const QModelIndex& index) {
    const QString path = index.data(RecentModel::PathRole).toString();
    const QString missing = index.data(RecentModel::MissingRole).toString();
    if (missing.isEmpty()) {
        Q_EMIT caseChosen(path);
    } else {
        Q_EMIT missingCaseChosen(path, missing);
    }
}

void WelcomePage::showMenu(const QPoint& position) {
    const QModelIndex index = m_recentList->indexAt(position);
    if (!index.isValid()) {
        return;
    }
    const QString path = index.data(RecentModel::PathRole).toString();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, index = QPersistentModelIndex(index)] {
        if (index.isValid()) {
            choose(index);
        }
    });
    menu->addAction(themedIcon(Icon::Minus), tr("Remove from this list"), this,
                    [this, path] { Q_EMIT forgetRequested(path); });
    menu->popup(m_recentList->viewport()->mapToGlobal(position));
}

void WelcomePage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_model->checkFiles();
}

} // namespace shardscope::ui
