// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/select/selector_lint.h"
#include "core/session/selector_ticket.h"
#include "ui/select/selector_draft.h"
#include "ui/shell/case_status.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QListView;
class QPlainTextEdit;
class QPushButton;

namespace shardscope::ui {

class AdviceModel;
class Card;
class Notice;
class SegmentedSwitch;

/// What the last step shows.
struct HandOver {
    SelectorDraft draft;
    std::vector<select::LintFinding> lint; ///< of all its selectors
    bool looked = false;                   ///< all of them were looked over
    std::optional<std::int64_t> exportedMs;
};

/// The last step: what is still to be seen to, and the text of the ticket.
class HandOverStep : public QWidget {
    Q_OBJECT

public:
    explicit HandOverStep(QWidget* parent = nullptr);

    void setCase(const CaseStatus& status);
    void show(HandOver handOver);

Q_SIGNALS:
    void saved(const QString& path);

private:
    void build();
    [[nodiscard]] std::vector<std::pair<bool, QString>> checks() const;
    void showChecks();
    void showText();
    [[nodiscard]] session::TicketRequest ticket() const;
    [[nodiscard]] QString text(session::TicketFormat format) const;
    /// Nothing unproved leaves without being noticed: asks first.
    void leave(const QString& title, const std::function<void()>& act);
    void copy();
    void copySelectors();
    void save();
    Q_INVOKABLE void write(const QString& path);
    void sendMail();

    HandOver m_shown;
    CaseStatus m_status;
    AdviceModel* m_checks;
    QListView* m_list;
    Notice* m_blocked;
    SegmentedSwitch* m_format;
    QPlainTextEdit* m_text;
    QPushButton* m_copySelector;
    QPushButton* m_copy;
    QPushButton* m_save;
    QPushButton* m_mail;
};

} // namespace shardscope::ui
