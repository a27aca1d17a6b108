// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/notes_page.h"

#include "ui/notes/note_delegate.h"
#include "ui/notes/note_editor.h"
#include "ui/notes/note_model.h"
#include "ui/notes/note_proxy.h"
#include "ui/notes/note_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segmented_switch.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

NotesPage::NotesPage(QWidget* parent)
    : QWidget(parent),
      m_model(new NoteModel(this)),
      m_proxy(new NoteProxy(this)),
      m_onCase(new QPushButton(themedIcon(Icon::Plus), tr("Note on the case"))),
      m_copy(new QPushButton(themedIcon(Icon::Copy), tr("Copy all as Markdown"))),
      m_search(new QLineEdit),
      m_which(new SegmentedSwitch({tr("All"), tr("Bookmarked")})),
      m_listCard(new Card(tr("Notes and bookmarks"))),
      m_list(new QListView),
      m_noteCard(new Card),
      m_editor(new NoteEditor) {
    build();
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_proxy->setSearch(text);
        showState();
    });
    connect(m_which, &SegmentedSwitch::chosen, this, [this](int which) {
        m_proxy->setBookmarkedOnly(which == 1);
        showState();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &NotesPage::openCurrent);
    connect(m_listCard, &Card::stateActionRequested, this, [this] {
        m_search->clear();
        m_which->setCurrent(0);
        m_proxy->setBookmarkedOnly(false);
        showState();
    });
    connect(m_onCase, &QPushButton::clicked, this, [this] { open({}); });
    connect(m_copy, &QPushButton::clicked, this, &NotesPage::copyAll);
    connect(m_editor, &NoteEditor::changed, this, &NotesPage::changed);
    connect(m_editor, &NoteEditor::goToRequested, this, &NotesPage::goToRequested);
    showState();
}

void NotesPage::build() {
    m_proxy->setSourceModel(m_model);
    m_list->setModel(m_proxy);
    m_list->setItemDelegate(new NoteDelegate(m_list));
    m_list->setAccessibleName(tr("Notes and bookmarks"));
    m_list->setObjectName(u"notes"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_search->setPlaceholderText(tr("Search notes"));
    m_search->setAccessibleName(tr("Search notes"));
    m_search->setClearButtonEnabled(true);
    m_which->setCurrent(0);
    m_which->setAccessibleName(tr("Which notes"));

    auto* tools = new QHBoxLayout;
    tools->setSpacing(spacing::kSmall);
    tools->addWidget(m_search, 1);
    tools->addWidget(m_which);
    auto* left = new QVBoxLayout;
    left->setSpacing(spacing::kSmall);
    left->addLayout(tools);
    m_listCard->setContent(m_list);
    m_listCard->setContentMargins(
        {spacing::kSmall, spacing::kTight, spacing::kSmall, spacing::kSmall});
    left->addWidget(m_listCard, 1);
    m_noteCard->setContent(m_editor);
    m_noteCard->setContentMargins(
        {spacing::kLarge, spacing::kMedium, spacing::kLarge, spacing::kLarge});
    m_noteCard->setAccessibleName(tr("The chosen note"));

    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::kMedium);
    row->addLayout(left, 2);
    row->addWidget(m_noteCard, 3);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kLarge, spacing::kMedium, spacing::kLarge, spacing::kLarge);
    column->setSpacing(spacing::kMedium);
    column->addWidget(buildHeader());
    column->addLayout(row, 1);
    setFocusProxy(m_list);
}

QWidget* NotesPage::buildHeader() {
    auto* title = new QLabel(tr("Notes"));
    title->setFont(fonts::title());
    auto* about = new QLabel(tr("What you found out, kept in the case and printed in the report."));
    about->setProperty("role", u"muted"_s);
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kMedium);
    row->addWidget(title);
    row->addWidget(about, 1);
    row->addWidget(m_onCase);
    row->addWidget(m_copy);
    return header;
}

void NotesPage::show(const std::vector<store::CaseNote>& notes) {
    const std::optional<store::CaseNote> open = m_editor->note();
    m_model->show(notes);
    if (open) {
        const int row = m_model->rowOf(open->subject);
        const QSignalBlocker quiet(m_list->selectionModel());
        m_list->setCurrentIndex(m_proxy->mapFromSource(m_model->index(row)));
        if (row >= 0) {
            m_editor->show(m_model->notes()[static_cast<std::size_t>(row)]);
        } else {
            m_editor->show({.subject = open->subject});
        }
    }
    showState();
}

void NotesPage::setReadOnly(bool readOnly, const QString& reason) {
    m_editor->setReadOnly(readOnly);
    m_onCase->setEnabled(!readOnly);
    m_onCase->setToolTip(reason);
}

void NotesPage::open(const store::NoteSubject& subject) {
    const int row = m_model->rowOf(subject);
    if (row >= 0) {
        const store::CaseNote note = m_model->notes()[static_cast<std::size_t>(row)];
        m_list->setCurrentIndex(m_proxy->mapFromSource(m_model->index(row)));
        m_editor->show(note);
    } else {
        m_list->setCurrentIndex({});
        m_editor->show({.subject = subject});
    }
    showState();
    m_editor->focusText();
}

void NotesPage::openCurrent() {
    const QModelIndex current = m_proxy->mapToSource(m_list->currentIndex());
    if (current.isValid()) {
        m_editor->show(m_model->notes()[static_cast<std::size_t>(current.row())]);
        showState();
    }
}

void NotesPage::showState() {
    const bool any = m_model->rowCount() > 0;
    m_copy->setEnabled(any);
    if (m_proxy->rowCount() > 0) {
        m_listCard->showContent();
    } else if (m_proxy->filters() && any) {
        m_listCard->showState({.icon = Icon::Search,
                               .sentence = tr("No note fits the search."),
                               .action = tr("Show all notes")});
    } else {
        m_listCard->showState(
            {.icon = Icon::Bookmark,
             .sentence = tr("Nothing noted yet."),
             .detail = tr("On the board, press N on an id, a day, an event or a group to write a "
                          "note about it, or B to bookmark it.")});
    }
    if (m_editor->note()) {
        m_noteCard->showContent();
    } else {
        m_noteCard->showState(
            {.icon = Icon::List, .sentence = tr("Choose a note to read or change it.")});
    }
}

void NotesPage::copyAll() const {
    QGuiApplication::clipboard()->setText(notesMarkdown(m_model->notes()));
}

} // namespace shardscope::ui
