// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/filter_completer.h"

#include "ui/theme/theme.h"
#include "ui/widgets/choice_model.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

FilterCompleter::FilterCompleter(QLineEdit& line)
    : QObject(&line),
      m_line(line),
      m_model(new ChoiceModel(this)),
      m_popup(new QCompleter(m_model, this)) {
    // Not the line's own completer: that one would put the offer in the place of the whole line.
    m_popup->setWidget(&line);
    m_popup->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_popup->setMaxVisibleItems(12);
    m_popup->popup()->setItemDelegate(new ChoiceDelegate(this));
    m_popup->popup()->setObjectName(u"completions"_s); // its frame is in the style sheet
    m_popup->popup()->setAccessibleName(tr("Ways to go on with the filter"));
    connect(m_popup, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { take(index.row()); });
}

void FilterCompleter::setBoard(std::shared_ptr<const store::BoardSnapshot> board) {
    m_board = std::move(board);
}

void FilterCompleter::follow() {
    m_following = true;
    const QByteArray before = m_line.text().left(m_line.cursorPosition()).toUtf8();
    m_term =
        select::filterTermAt(m_line.text().toStdString(), static_cast<std::size_t>(before.size()));
    const std::string text = idTextOf(m_term);
    if (text != m_asked) {
        m_asked = text;
        // What was found for a shorter text still holds until the answer comes.
        std::erase_if(m_ids, [&text](const std::string& id) { return id.find(text) == id.npos; });
        if (!text.empty()) {
            Q_EMIT idsWanted(text);
        }
    }
    offer();
}

void FilterCompleter::offerIds(const std::string& text, const std::vector<std::string>& ids) {
    if (text == m_asked) {
        m_ids = ids;
        if (m_following && m_line.hasFocus()) {
            offer();
        }
    }
}

void FilterCompleter::offer() {
    const QString marked =
        hasCurrent() ? offerAt(m_popup->popup()->currentIndex().row()).insert : QString();
    m_offers = completionsFor(m_term, m_board.get(), m_ids);
    const QString typed = m_line.text().left(m_line.cursorPosition());
    if (m_offers.size() == 1 && typed.endsWith(m_offers.front().insert)) {
        m_offers.clear(); // it stands there already
    }
    std::vector<Choice> choices;
    for (const Completion& completion : m_offers) {
        choices.push_back({.text = completion.text, .note = completion.note});
    }
    m_model->setChoices(std::move(choices));
    if (m_offers.empty()) {
        m_popup->popup()->hide(); // until there is something to offer
        return;
    }
    m_popup->complete();
    // Nothing is marked until the person does, so that Return applies what was typed.
    const auto kept = std::find_if(m_offers.begin(), m_offers.end(),
                                   [&marked](const auto& one) { return one.insert == marked; });
    QAbstractItemView* list = m_popup->popup();
    list->setCurrentIndex(kept == m_offers.end()
                              ? QModelIndex()
                              : list->model()->index(static_cast<int>(kept - m_offers.begin()), 0));
}

void FilterCompleter::hide() {
    m_following = false;
    m_popup->popup()->hide();
}

bool FilterCompleter::isOpen() const {
    return m_popup->popup()->isVisible();
}

bool FilterCompleter::hasCurrent() const {
    return isOpen() && m_popup->popup()->currentIndex().isValid();
}

void FilterCompleter::takeFirst() {
    take(hasCurrent() ? m_popup->popup()->currentIndex().row() : 0);
}

Completion FilterCompleter::offerAt(int row) const {
    const bool known = row >= 0 && row < static_cast<int>(m_offers.size());
    return known ? m_offers[static_cast<std::size_t>(row)] : Completion();
}

void FilterCompleter::take(int row) {
    const QString insert = offerAt(row).insert;
    if (insert.isEmpty()) {
        return;
    }
    const bool unfinished = insert.endsWith(u':');
    const std::string line = m_line.text().toStdString();
    const QString before = QString::fromStdString(line.substr(0, m_term.begin));
    QString after = QString::fromStdString(line.substr(m_term.end));
    if (!unfinished && !after.startsWith(u' ')) {
        after.prepend(u' ');
    }
    hide();
    m_line.setText(before + insert + after);
    m_line.setCursorPosition(static_cast<int>(before.size() + insert.size()) +
                             (unfinished ? 0 : 1));
    Q_EMIT completed();
    if (unfinished) {
        follow();
    }
}

} // namespace shardscope::ui
