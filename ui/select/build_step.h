// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/select/selector_lint.h"
#include "ui/select/selector_draft.h"

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QLabel;
class QListView;
class QPlainTextEdit;
class QPushButton;

namespace shardscope::ui {

class AdviceModel;
class Card;
class ElidedLabel;
class Notice;
class SelectorHighlighter;

/// The second step: the text, made by the engine or pasted, and what is to be known about it.
class BuildStep : public QWidget {
    Q_OBJECT

public:
    explicit BuildStep(QWidget* parent = nullptr);

    /// The selector in hand; `draft` may hold none, then one can be pasted.
    void show(const SelectorDraft& draft, std::size_t at);
    void showLint(const std::vector<select::LintFinding>& findings);
    /// It is being looked over.
    void showLooking();

Q_SIGNALS:
    /// The person changed the text.
    void written(const std::string& text);
    /// The engine's text is wanted again.
    void rewriteRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    [[nodiscard]] std::string documentText() const;
    void textChanged();
    void checkText(const std::string& text);
    void tellFacts(const SelectorDraft& draft);
    void mark();
    void goTo(select::TextPlace place);

    std::string m_text;
    std::optional<select::SelectorError> m_error;
    Card* m_card;
    QPlainTextEdit* m_edit;
    SelectorHighlighter* m_highlighter;
    ElidedLabel* m_facts;
    QPushButton* m_rewrite;
    Notice* m_wrong;
    Notice* m_warnings;
    AdviceModel* m_lint;
    Card* m_lintCard;
    QListView* m_list;
    QLabel* m_questions;
};

} // namespace shardscope::ui
