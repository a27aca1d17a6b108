// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_page.h"

#include "ui/board/board_actions.h"
#include "ui/board/board_sections.h"
#include "ui/board/board_table.h"
#include "ui/board/calendar_panel.h"
#include "ui/board/day_panel.h"
#include "ui/board/event_panel.h"
#include "ui/board/filter_bar.h"
#include "ui/board/filter_completer.h"
#include "ui/board/filter_edit.h"
#include "ui/board/group_panel.h"
#include "ui/board/heat_panel.h"
#include "ui/board/id_panel.h"
#include "ui/board/kpi_row.h"
#include "ui/board/repeats_panel.h"
#include "ui/board/saved_filter_menu.h"
#include "ui/board/server_panel.h"
#include "ui/board/shares_panel.h"
#include "ui/board/timeline_panel.h"
#include "ui/text/display_text.h"
#include "ui/theme/theme.h"
#include "ui/whatif/what_if_panel.h"
#include "ui/widgets/loading_line.h"
#include "ui/widgets/notice.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace shardscope::ui {

namespace {

// Rows are never squeezed below these; a small window scrolls.
constexpr int kTablesHeight = 452;
constexpr int kChartsHeight = 316;
constexpr int kListsHeight = 356;
constexpr int kSectionHeight = 416;        ///< whole beside the figures at 1366x768
constexpr int kTwoPartSectionHeight = 480; ///< a chart above a table
constexpr int kLeastPanelWidth = 300;
/// A page narrower than this shows one panel per row, or the ids would be all dots.
constexpr int kTwoColumns = 1040;
/// Answers that come sooner than this show no loading line: it would only flicker.
constexpr int kLoadingDelayMs = 150;

} // namespace

BoardPage::BoardPage(QWidget* parent)
    : QWidget(parent),
      m_filterBar(new FilterBar),
      m_loading(new LoadingLine),
      m_error(new Notice),
      m_scroll(new QScrollArea),
      m_grid(new QGridLayout),
      m_kpis(new KpiRow),
      m_ids(new IdPanel),
      m_heat(new HeatPanel),
      m_days(new DayPanel),
      m_timeline(new TimelinePanel),
      m_events(new EventPanel),
      m_groups(new GroupPanel),
      m_overview{m_ids, m_heat, m_days, m_timeline, m_events, m_groups},
      m_shares(new SharesPanel),
      m_repeats(new RepeatsPanel),
      m_calendar(new CalendarPanel),
      m_server(new ServerPanel),
      m_whatIf(new WhatIfPanel),
      m_panels{m_ids,    m_heat,    m_days,     m_timeline, m_events, m_groups,
               m_shares, m_repeats, m_calendar, m_server,   m_whatIf} {
    build();
    connectFilterBar();
    connectPanels();
    new BoardActions(*this);
    setFocusProxy(m_ids->focusTarget());
    m_filterBar->show(m_history.state());
    m_loadingDelay.setSingleShot(true);
    m_loadingDelay.setInterval(kLoadingDelayMs);
    connect(&m_loadingDelay, &QTimer::timeout, m_loading, &LoadingLine::start);
    connect(&m_history, &ViewHistory::changed, this, &BoardPage::followState);
    connect(&m_history.steps(), &StepHistory::changed, m_filterBar,
            [this] { m_filterBar->setHistory(m_history.canGoBack(), m_history.canGoForward()); });
    m_filterBar->setHistory(false, false);
}

void BoardPage::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(spacing::kLarge, spacing::kMedium, spacing::kLarge, spacing::kSmall);
    top->setSpacing(spacing::kSmall);
    top->addWidget(m_filterBar);
    top->addWidget(m_error);
    column->addLayout(top);
    column->addWidget(m_loading);

    m_error->setLevel(Notice::Level::Error);
    m_error->setAction(tr("Try again"));
    m_error->hide();
    connect(m_error, &Notice::actionRequested, this, [this] { Q_EMIT requestChanged(request()); });

    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("scrolled"));
    auto* board = new QVBoxLayout(content);
    board->setContentsMargins(spacing::kLarge, spacing::kTight, spacing::kLarge, spacing::kLarge);
    board->setSpacing(spacing::kMedium);
    board->addWidget(m_kpis);
    buildSections();
    board->addWidget(m_sections, 1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_scroll, 1);
}

void BoardPage::buildSections() {
    for (BoardPanel* panel : m_panels) {
        panel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
        panel->setMinimumWidth(kLeastPanelWidth);
        panel->setMinimumHeight(kSectionHeight);
    }
    for (BoardPanel* panel :
         {static_cast<BoardPanel*>(m_repeats), static_cast<BoardPanel*>(m_whatIf)}) {
        panel->setMinimumHeight(kTwoPartSectionHeight);
    }
    for (BoardPanel* panel : m_overview) {
        panel->setMinimumHeight(0); // the rows of the grid have heights of their own
    }
    layPanels(false);
    auto* overview = new QWidget;
    m_grid->setContentsMargins(0, 0, 0, 0);
    overview->setLayout(m_grid);
    m_sections = new BoardSections({
        {tr("Overview"), tr("Ids, heat map, events, hours and groups"), overview},
        {tr("Groups"), tr("How unevenly the events lie on groups"), m_shares},
        {tr("Duplicates"), tr("Events that were sent again"), m_repeats},
        {tr("Calendar"), tr("Hot days in their months and weeks"), m_calendar},
        {tr("Server"), tr("Our verdicts beside the vendor's"), m_server},
        {tr("What if"), tr("What another limit would make hot"), m_whatIf},
    });
    connect(m_sections, &BoardSections::currentChanged, this, [this] {
        if (m_snapshot) {
            showPanels();
        }
    });
}

void BoardPage::layPanels(bool narrow) {
    struct Place {
        BoardPanel* panel;
        int row;
        int column;
        int columns;
    };
    // Many columns, because the rows divide the width differently; narrow: one below the other.
    constexpr int kColumns = 24;
    const std::array<Place, 6> wide = {{{m_ids, 0, 0, 13},
                                        {m_heat, 0, 13, 11},
                                        {m_days, 1, 0, 14},
                                        {m_timeline, 1, 14, 10},
                                        {m_events, 2, 0, 10},
                                        {m_groups, 2, 10, 14}}};
    constexpr std::array kWideHeights = {kTablesHeight, kChartsHeight, kListsHeight, 0, 0, 0};
    constexpr std::array kNarrowHeights = {kTablesHeight, kTablesHeight, kChartsHeight,
                                           kChartsHeight, kListsHeight,  kListsHeight};
    m_narrow = narrow;
    for (const Place& place : wide) {
        m_grid->removeWidget(place.panel);
    }
    for (int i = 0; i < static_cast<int>(wide.size()); ++i) {
        const auto at = static_cast<std::size_t>(i);
        const Place& place = wide[at];
        m_grid->addWidget(place.panel, narrow ? i : place.row, narrow ? 0 : place.column, 1,
                          narrow ? kColumns : place.columns);
        m_grid->setRowMinimumHeight(i, narrow ? kNarrowHeights[at] : kWideHeights[at]);
    }
    m_grid->setSpacing(spacing::kMedium);
    for (int column = 0; column < kColumns; ++column) {
        m_grid->setColumnStretch(column, 1);
        m_grid->setColumnMinimumWidth(column, 1);
    }
}

void BoardPage::connectFilterBar() {
    connect(m_filterBar, &FilterBar::backRequested, &m_history, &ViewHistory::back);
    connect(m_filterBar, &FilterBar::forwardRequested, &m_history, &ViewHistory::forward);
    connect(m_filterBar, &FilterBar::resetRequested, this, &BoardPage::reset);
    connect(m_filterBar, &FilterBar::scopeChosen, this, [this](store::Scope scope) {
        ViewState state = m_history.state();
        state.scope = scope;
        m_history.go(state);
    });
    connect(m_filterBar, &FilterBar::filterApplied, this,
            [this](const select::BoardFilter& filter) {
                ViewState state = m_history.state();
                state.filter = filter;
                m_history.go(state);
            });
    connect(&m_filterBar->edit()->completer(), &FilterCompleter::idsWanted, this,
            &BoardPage::idsWanted);
    connect(m_filterBar->saved(), &SavedFilterMenu::changeRequested, this,
            &BoardPage::savedFiltersChanged);
    connect(m_filterBar, &FilterBar::partRemoved, this,
            [this](const FilterPart& part) { m_history.go(without(m_history.state(), part)); });
}

void BoardPage::connectPanels() {
    connect(m_kpis, &KpiRow::badLinesClicked, this, &BoardPage::quarantineRequested);
    connect(m_kpis, &KpiRow::picked, this, &BoardPage::pick);
    connect(m_heat, &HeatPanel::keysChanged, this, [this] { Q_EMIT requestChanged(request()); });
    connect(m_heat, &HeatPanel::hoursWanted, this, [this] { Q_EMIT requestChanged(request()); });
    connect(m_ids, &IdPanel::orderChanged, this, [this] { Q_EMIT requestChanged(request()); });
    connect(m_kpis, &KpiRow::repeatsClicked, this, [this] { showSection(Repeats); });
    connect(m_kpis, &KpiRow::serverClicked, this, [this] { showSection(Server); });
    for (BoardPanel* panel : m_panels) {
        connect(panel, &BoardPanel::picked, this, &BoardPage::pick);
        connect(panel, &BoardPanel::clearLevelRequested, this,
                [this] { m_history.go(clearedOneLevel(m_history.state())); });
        connect(panel, &BoardPanel::allEventsRequested, this, [this] {
            ViewState state = m_history.state();
            state.scope = store::Scope::All;
            m_history.go(state);
        });
        connect(panel, &BoardPanel::retryRequested, this,
                [this] { Q_EMIT requestChanged(request()); });
    }
}

void BoardPage::reset() {
    ViewState state = m_history.state();
    state.filter = {};
    state.range.reset();
    m_history.go(state);
}

void BoardPage::restart(const ViewState& state) {
    m_snapshot.reset();
    m_autoFocus.reset();
    m_filterBar->edit()->completer().setBoard(nullptr);
    m_kpis->showNothing();
    m_heat->showWhole();
    m_error->hide();
    const bool same = state == m_history.state();
    m_history.restart(state);
    if (same) {
        followState();
    }
}

store::BoardRequest BoardPage::request() const {
    store::BoardRequest request = toRequest(m_history.state());
    request.idOrder = m_ids->order();
    request.heatKeys = m_heat->keys();
    request.heatHours = m_heat->hours();
    if (!request.focus) {
        request.focus = m_autoFocus;
    }
    return request;
}

void BoardPage::followState() {
    m_filterBar->show(m_history.state());
    if (m_snapshot) {
        showPanels(); // the choice shows at once, the numbers follow
    }
    Q_EMIT requestChanged(request());
}

void BoardPage::show(std::shared_ptr<const store::BoardSnapshot> snapshot) {
    m_loadingDelay.stop();
    m_loading->stop();
    m_error->hide();
    m_snapshot = std::move(snapshot);
    m_filterBar->show(*m_snapshot);
    m_filterBar->edit()->completer().setBoard(m_snapshot);
    m_filterBar->show(m_history.state());
    showPanels();
    focusOnTopKey();
}

void BoardPage::showPanels() {
    m_kpis->show(*m_snapshot, m_history.state());
    for (BoardPanel* panel : m_panels) {
        // Other sections than the overview follow when they are shown.
        const int section = m_sections->sectionOf(panel);
        if (section != Overview && section != m_sections->current()) {
            continue;
        }
        panel->show(m_snapshot, m_history.state());
        if (panel == m_days) {
            m_events->setSlots(m_days->categories());
        }
    }
    askForMoments();
}

void BoardPage::askForMoments() {
    const int section = m_sections->current();
    if ((section == Repeats || section == Server) && m_momentsOf != m_snapshot &&
        !m_snapshot->server.rows.empty()) {
        m_momentsOf = m_snapshot;
        Q_EMIT momentsRequested(m_snapshot);
    }
}

void BoardPage::showMoments(const std::shared_ptr<const store::BoardSnapshot>& snapshot,
                            const MomentsOfRows& moments) {
    m_server->showMoments(snapshot, moments);
    m_repeats->showMoments(snapshot, moments);
}

QByteArray BoardPage::saveColumns() const {
    return m_ids->table().saveColumns();
}

void BoardPage::restoreColumns(const QByteArray& saved) {
    m_ids->table().restoreColumns(saved);
}

void BoardPage::showSection(Section section) {
    // It may come from a file that somebody else wrote.
    m_sections->setCurrent(std::clamp(section, Overview, WhatIf));
}

BoardPage::Section BoardPage::section() const {
    return static_cast<Section>(m_sections->current());
}

void BoardPage::toggleTable() {
    BoardPanel* chosen = nullptr;
    for (BoardPanel* panel : m_panels) {
        if (!panel->hasTable() || m_sections->sectionOf(panel) != m_sections->current()) {
            continue;
        }
        const bool focused = focusWidget() != nullptr && panel->isAncestorOf(focusWidget());
        chosen = chosen == nullptr || focused ? panel : chosen;
    }
    if (chosen != nullptr) {
        chosen->setTableShown(!chosen->showsTable());
        chosen->focusTarget()->setFocus(Qt::ShortcutFocusReason);
    }
}

void BoardPage::focusOnTopKey() {
    if (m_snapshot->timeline || m_history.state().focus || m_snapshot->ids.empty()) {
        return;
    }
    const events::ShardKey top{events::KeyKind::User, {}, m_snapshot->ids.front().id};
    if (m_autoFocus == top) {
        return; // asked for already; it has no hours
    }
    m_autoFocus = top;
    Q_EMIT requestChanged(request());
}

void BoardPage::showLoading() {
    if (m_snapshot) {
        m_loadingDelay.start();
        return;
    }
    m_loading->start();
    for (BoardPanel* panel : m_panels) {
        panel->showLoading();
    }
}

void BoardPage::showError(const base::Error& error) {
    m_loadingDelay.stop();
    m_loading->stop();
    const QString reason = displayText(base::describe(error));
    if (m_snapshot) {
        m_error->setText(tr("The board could not be brought up to date. %1").arg(reason));
        m_error->show();
        return;
    }
    for (BoardPanel* panel : m_panels) {
        panel->showError(reason);
    }
}

void BoardPage::setReadOnly(bool readOnly, const QString& reason) {
    m_filterBar->setReadOnly(readOnly, reason);
    m_filterBar->saved()->setReadOnly(readOnly ? reason : QString());
}

void BoardPage::showSavedFilters(const std::vector<store::SavedFilter>& filters) {
    m_filterBar->saved()->setFilters(filters);
}

QMenu* BoardPage::savedFilters() const {
    return m_filterBar->saved();
}

void BoardPage::offerIds(const std::string& text, const std::vector<std::string>& ids) {
    m_filterBar->edit()->completer().offerIds(text, ids);
}

store::NoteSubject BoardPage::chosenSubject() const {
    std::vector<FilterPart> chosen = partsOf(m_history.state().filter);
    std::erase_if(chosen, [](const FilterPart& part) { return part.excluded; });
    if (const auto subject = noteSubjectOf(chosen)) {
        return *subject;
    }
    const auto& focus = m_history.state().focus;
    return focus ? store::NoteSubject::ofKey(*focus) : store::NoteSubject{};
}

void BoardPage::selectorOfChosen() {
    std::vector<events::ShardKey> keys = keysOf(m_history.state().filter);
    const auto& focus = m_history.state().focus;
    if (keys.empty() && focus) { // somebody put it there
        keys.push_back(*focus);
    }
    Q_EMIT selectorRequested(keys);
}

void BoardPage::pick(const std::vector<FilterPart>& parts, PickMode mode) {
    if (mode == PickMode::Drill) {
        if (const std::optional<events::ShardKey> key = keyOf(parts)) {
            Q_EMIT keyRequested(*key);
        }
        return;
    }
    if (mode == PickMode::Selector) {
        if (const std::optional<events::ShardKey> key = keyOf(parts)) {
            const std::vector<events::ShardKey> chosen = keysOf(m_history.state().filter);
            const bool among = std::find(chosen.begin(), chosen.end(), *key) != chosen.end();
            Q_EMIT selectorRequested(among ? chosen : std::vector{*key});
        }
        return;
    }
    if (mode == PickMode::Note || mode == PickMode::Bookmark) {
        if (const auto subject = noteSubjectOf(parts)) {
            Q_EMIT mode == PickMode::Note ? noteRequested(*subject) : bookmarkRequested(*subject);
        }
        return;
    }
    m_history.go(picked(m_history.state(), parts, mode));
}

QWidget& BoardPage::keyFigures() const {
    return *m_kpis;
}

void BoardPage::focusPanel(int panel) {
    if (panel < 0 || panel >= static_cast<int>(m_overview.size())) {
        return;
    }
    showSection(Overview);
    QWidget* target = m_panels[static_cast<std::size_t>(panel)]->focusTarget();
    m_scroll->ensureWidgetVisible(m_panels[static_cast<std::size_t>(panel)]);
    target->setFocus(Qt::TabFocusReason);
}

void BoardPage::focusFilter() {
    m_filterBar->edit()->setFocus(Qt::ShortcutFocusReason);
    m_filterBar->edit()->selectAll();
}

void BoardPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        const ViewState cleared = clearedOneLevel(m_history.state());
        if (cleared != m_history.state()) {
            m_history.go(cleared);
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

void BoardPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool narrow = width() < kTwoColumns;
    if (narrow != m_narrow) {
        layPanels(narrow);
    }
}

} // namespace shardscope::ui
