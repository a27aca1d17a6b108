// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "ui/shell/fuzzy_match.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice_model.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QSettings>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

constexpr int kWidth = 620;
constexpr int kRows = 12;
constexpr int kRemembered = 12;
constexpr auto kRecentKey = "palette/recent"_L1;

QString nameOf(const ListedAction& action) {
    return action.menu + u" › "_s + action.text;
}

} // namespace

CommandPalette::CommandPalette(QList<ListedAction> actions, QSettings& settings, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint),
      m_settings(settings),
      m_recent(settings.value(kRecentKey).toStringList().mid(0, kRemembered)),
      m_all(std::move(actions)),
      m_line(new QLineEdit),
      m_list(new QListView),
      m_model(new ChoiceModel(this)) {
    setWindowTitle(tr("Commands"));
    m_line->setPlaceholderText(tr("Type a few letters of what you want to do"));
    m_line->setAccessibleName(tr("Command"));
    m_line->addAction(themedIcon(Icon::Search, Tint::Muted), QLineEdit::LeadingPosition);
    m_line->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    m_list->setAccessibleName(tr("Commands that fit"));
    m_list->setFocusPolicy(Qt::NoFocus); // the line keeps the focus and moves the choice
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setFixedHeight(kRows * spacing::kRowHeight);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kSmall, spacing::kSmall, spacing::kSmall, spacing::kSmall);
    column->setSpacing(spacing::kSmall);
    column->addWidget(m_line);
    column->addWidget(m_list);
    setFixedWidth(kWidth);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex& index) { run(index.row()); });
    find({});
    if (parent != nullptr) {
        adjustSize();
        const QRect over = parent->window()->geometry();
        move(over.center().x() - width() / 2, over.top() + over.height() / 8);
    }
}

int CommandPalette::recency(const ListedAction& action) const {
    const qsizetype place = m_recent.indexOf(action.id);
    return place < 0 ? 0 : static_cast<int>(kRemembered - place);
}

void CommandPalette::find(const QString& typed) {
    struct Found {
        ListedAction action;
        int score = 0;
    };
    QList<Found> found;
    for (const ListedAction& action : m_all) {
        const std::optional<int> byText = fuzzyScore(typed, action.text);
        const std::optional<int> byName = fuzzyScore(typed, nameOf(action));
        if (byText || byName) {
            // Twice: its own words say more than those of its menus.
            found.append(
                {action, std::max(byText.value_or(0) * 2, byName.value_or(0)) + recency(action)});
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Found& one, const Found& other) { return one.score > other.score; });
    m_shown.clear();
    std::vector<Choice> choices;
    for (const Found& one : std::as_const(found)) {
        m_shown.append(one.action);
        choices.push_back(
            {.text = nameOf(one.action), .note = one.action.keys, .reason = one.action.reason});
    }
    m_model->setChoices(std::move(choices));
    m_list->setCurrentIndex(m_model->index(0));
    m_list->scrollToTop();
}

void CommandPalette::moveCurrent(int rows) {
    const int last = m_model->rowCount() - 1;
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, std::max(last, 0));
    m_list->setCurrentIndex(m_model->index(row));
}

bool CommandPalette::eventFilter(QObject* target, QEvent* event) {
    if (event->type() != QEvent::KeyPress) {
        return QDialog::eventFilter(target, event);
    }
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Up:
        moveCurrent(-1);
        return true;
    case Qt::Key_Down:
        moveCurrent(1);
        return true;
    case Qt::Key_PageUp:
        moveCurrent(-kRows);
        return true;
    case Qt::Key_PageDown:
        moveCurrent(kRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentIndex().row());
        return true;
    default:
        return false;
    }
}

bool CommandPalette::event(QEvent* event) {
    if (event->type() == QEvent::WindowDeactivate) {
        reject(); // like a menu, it does not stay behind
    }
    return QDialog::event(event);
}

void CommandPalette::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.raised);
    painter.setPen(theme.border);
    painter.drawRect(rect().adjusted(0, 0, -1, -1)); // no window manager frames it
}

void CommandPalette::run(int row) {
    if (row < 0 || row >= m_shown.size() || !m_shown[row].reason.isEmpty()) {
        return;
    }
    const ListedAction chosen = m_shown[row];
    if (chosen.action == nullptr) {
        return;
    }
    m_recent.removeAll(chosen.id);
    m_recent.prepend(chosen.id);
    m_settings.setValue(kRecentKey, m_recent.mid(0, kRemembered));
    accept();
    // Once the palette is gone: the action may open a window of its own.
    QTimer::singleShot(0, chosen.action, &QAction::trigger);
}

} // namespace shardscope::ui
