// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/select/build_step.h"

#include "core/select/selector_parser.h"
#include "ui/select/advice_model.h"
#include "ui/select/selector_highlighter.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/notice.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

constexpr qsizetype kMostQuoted = 32; ///< characters of the text that a check is about

} // namespace

BuildStep::BuildStep(QWidget* parent)
    : QWidget(parent),
      m_card(new Card(tr("Selector"))),
      m_edit(new QPlainTextEdit),
      m_highlighter(new SelectorHighlighter(m_edit->document())),
      m_facts(new ElidedLabel),
      m_rewrite(new QPushButton(themedIcon(Icon::Reset), tr("Write it anew"))),
      m_wrong(new Notice),
      m_warnings(new Notice),
      m_lint(new AdviceModel(this)),
      m_lintCard(new Card(tr("Checks"))),
      m_list(new QListView),
      m_questions(new QLabel) {
    build();
    connect(m_edit, &QPlainTextEdit::textChanged, this, &BuildStep::textChanged);
    connect(m_rewrite, &QPushButton::clicked, this, &BuildStep::rewriteRequested);
    connect(m_wrong, &Notice::actionRequested, this, [this] {
        if (m_error) {
            goTo(m_error->place);
        }
    });
    const auto follow = [this](const QModelIndex& index) {
        if (index.isValid() && m_lint->at(index.row()).place) {
            goTo(*m_lint->at(index.row()).place);
        }
    };
    connect(m_list, &QListView::clicked, this, follow);
    connect(m_list, &QListView::activated, this, follow);
}

void BuildStep::build() {
    m_edit->setFont(fonts::mono());
    m_edit->setObjectName(u"selectorText"_s);
    m_edit->setAccessibleName(tr("Selector"));
    m_edit->setPlaceholderText(tr("Paste any selector here to have it explained and proved"));
    m_edit->setTabChangesFocus(true);
    m_edit->setFrameShape(QFrame::NoFrame);
    m_facts->setProperty("role", u"muted"_s);
    m_facts->setObjectName(u"selectorFacts"_s);
    m_rewrite->setObjectName(u"rewriteSelector"_s);
    m_rewrite->setToolTip(tr("Drop this text and take the one made for the chosen keys"));
    m_wrong->setLevel(Notice::Level::Error);
    m_wrong->setObjectName(u"selectorError"_s);
    m_wrong->setAction(tr("Go there"));
    m_warnings->setLevel(Notice::Level::Warning);
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(spacing::kSmall, 0, spacing::kSmall, 0);
    tools->addWidget(m_facts, 1);
    tools->addWidget(m_rewrite);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kSmall);
    column->addWidget(m_edit, 1);
    column->addWidget(m_wrong);
    column->addWidget(m_warnings);
    column->addLayout(tools);
    m_card->setContent(content);
    m_card->setContentMargins({spacing::kSmall, spacing::kTight, spacing::kSmall, spacing::kSmall});

    m_list->setModel(m_lint);
    m_list->setObjectName(u"selectorLint"_s);
    m_list->setAccessibleName(tr("Checks"));
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(spacing::kTight);
    m_list->setResizeMode(QListView::Adjust);
    m_lintCard->setContent(m_list);
    m_lintCard->setContentMargins(
        {spacing::kSmall, spacing::kTight, spacing::kSmall, spacing::kSmall});
    m_lintCard->setExplanation(tr("What may make it select something else than it seems to. A "
                                  "click shows the place."));
    m_questions->setWordWrap(true);
    m_questions->setTextFormat(Qt::PlainText);
    m_questions->setObjectName(u"openQuestions"_s);
    auto* questions = new Card(tr("Not published"));
    questions->setContent(m_questions);
    questions->setContentMargins({spacing::kLarge, 0, spacing::kLarge, spacing::kLarge});
    questions->setExplanation(tr("What the vendor does not say about the forms in this text. The "
                                 "proof tries every way and tells whether it matters."));
    auto* right = new QVBoxLayout;
    right->setSpacing(spacing::kMedium);
    right->addWidget(m_lintCard, 1);
    right->addWidget(questions);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kMedium);
    row->addWidget(m_card, 3);
    row->addLayout(right, 2);
    setFocusProxy(m_edit);
}

void BuildStep::show(const SelectorDraft& draft, std::size_t at) {
    const std::string text =
        at < draft.selectors.size() ? draft.selectors[at].claim.selector : std::string();
    if (text != m_text || documentText() != text) {
        m_text = text;
        const QSignalBlocker quiet(m_edit);
        m_edit->setPlainText(QString::fromStdString(text));
    }
    m_rewrite->setVisible(draft.written);
    checkText(text);
    tellFacts(draft);
}

/// Not toPlainText(), which makes spaces of no-break spaces: an id may hold some.
std::string BuildStep::documentText() const {
    QString text = m_edit->document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
    return text.toStdString();
}

void BuildStep::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_highlighter->rehighlight();
        mark();
    }
}

void BuildStep::textChanged() {
    std::string text = documentText();
    if (text != m_text) {
        m_text = std::move(text);
        Q_EMIT written(m_text);
    }
}

void BuildStep::checkText(const std::string& text) {
    const auto parsed = select::parseSelector(text);
    m_error.reset();
    if (!parsed && !text.empty()) {
        m_error = parsed.error();
        m_wrong->setText(displayText(base::describe(toError(text, parsed.error()))));
    }
    m_wrong->setVisible(m_error.has_value());
    const QStringList questions = openQuestions(text);
    m_questions->setText(questions.isEmpty() ? tr("Nothing in this text depends on it.")
                                             : questions.join(u"\n\n"_s));
    mark();
}

void BuildStep::tellFacts(const SelectorDraft& draft) {
    const QString length =
        tr("%1 of %2 bytes in a URL")
            .arg(fullNumber(select::lengthInUrl(m_text)), fullNumber(select::kLongestInUrl));
    m_facts->setText(draft.selectors.size() > 1
                         ? tr("%1 · %2 selectors, each to be proved and sent by itself")
                               .arg(length, fullNumber(draft.selectors.size()))
                         : length);
    QStringList warnings;
    for (const select::RefusedPair& refused : draft.refused) {
        warnings
            << tr("%1 is left out: %2").arg(shortText(refused.key.id), displayText(refused.reason));
    }
    for (const std::string& warning : draft.warnings) {
        warnings << displayText(warning);
    }
    constexpr qsizetype kMostShown = 3;
    if (warnings.size() > kMostShown) {
        const auto more = static_cast<std::uint64_t>(warnings.size() - kMostShown);
        warnings = warnings.first(kMostShown);
        warnings << tr("and %1 more").arg(fullNumber(more));
    }
    m_warnings->setText(warnings.join(u'\n'));
    m_warnings->setVisible(!warnings.isEmpty() && !draft.written);
}

void BuildStep::showLooking() {
    m_lintCard->showState({.icon = Icon::Clock,
                           .tint = Tint::Muted,
                           .sentence = m_text.empty() ? tr("There is no selector yet")
                                       : m_error      ? tr("This text is no selector yet")
                                                      : tr("Looking it over…"),
                           .detail = {},
                           .action = {}});
}

void BuildStep::showLint(const std::vector<select::LintFinding>& findings) {
    std::vector<AdviceModel::Advice> advice;
    for (const select::LintFinding& finding : findings) {
        IconText look = lintLook(finding);
        const std::string_view text(m_text);
        if (finding.place.length > 0 && finding.place.end() < text.size()) {
            look.text +=
                u" · "_s +
                shortText(text.substr(finding.place.offset, finding.place.length), kMostQuoted);
        }
        advice.push_back({std::move(look), {}, finding.place});
    }
    if (advice.empty()) {
        advice.push_back({{tr("Nothing to be said against it"), Icon::CheckCircle, Tint::Good}});
    }
    m_lint->show(std::move(advice));
    m_lintCard->showContent();
    mark();
}

/// Underlines what is wrong, and what is dangerous.
void BuildStep::mark() {
    const Theme& theme = Theme::of(this);
    QList<QTextEdit::ExtraSelection> marks;
    const auto underline = [&](select::TextPlace place, const QColor& color) {
        const CharacterPlace at = characterPlace(m_text, place);
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_edit->document());
        const int end = m_edit->document()->characterCount() - 1;
        // Behind the end there is nothing to underline: then the last character is.
        const int from = std::max(0, std::min(at.position, end - 1));
        mark.cursor.setPosition(from);
        mark.cursor.setPosition(std::min(end, from + std::max(1, at.length)),
                                QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(color);
        marks << mark;
    };
    if (m_error) {
        underline(m_error->place, theme.hot);
    } else {
        for (int row = 0; row < m_lint->rowCount(); ++row) {
            const AdviceModel::Advice& advice = m_lint->at(row);
            if (advice.place && advice.look.tint == Tint::Hot) {
                underline(*advice.place, theme.hot);
            }
        }
    }
    m_edit->setExtraSelections(marks);
}

void BuildStep::goTo(select::TextPlace place) {
    const CharacterPlace at = characterPlace(m_text, place);
    QTextCursor cursor(m_edit->document());
    cursor.setPosition(at.position);
    cursor.setPosition(at.position + at.length, QTextCursor::KeepAnchor);
    m_edit->setTextCursor(cursor);
    m_edit->setFocus();
}

} // namespace shardscope::ui
