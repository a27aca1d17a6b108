// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/filter_completion.h"

#include <QObject>

#include <memory>
#include <string>
#include <vector>

class QCompleter;
class QLineEdit;

namespace shardscope::ui {

class ChoiceModel;

/// Offers ways to go on below the filter line while somebody types. The board's own ids, events,
/// groups and days come at once; the ids of the whole case are asked for and follow.
class FilterCompleter : public QObject {
    Q_OBJECT

public:
    /// Belongs to the line.
    explicit FilterCompleter(QLineEdit& line);

    void setBoard(std::shared_ptr<const store::BoardSnapshot> board);
    /// The answer to idsWanted(); one to an older question is dropped.
    void offerIds(const std::string& text, const std::vector<std::string>& ids);

    /// The person came to the line: the first search of a large case takes a moment, later ones
    /// do not.
    void prepare() { Q_EMIT idsWanted(m_asked); }
    /// The person typed, or moved to another place of the line.
    void follow();
    void hide();
    [[nodiscard]] bool isOpen() const;
    /// Whether an offer is marked, so that Return takes it instead of applying the line.
    [[nodiscard]] bool hasCurrent() const;
    void takeFirst();
    [[nodiscard]] const std::vector<Completion>& offers() const { return m_offers; }

Q_SIGNALS:
    void idsWanted(const std::string& text);
    /// The line holds a completed term now.
    void completed();

private:
    void offer();
    void take(int row);
    /// An empty one when there is no such row.
    [[nodiscard]] Completion offerAt(int row) const;

    QLineEdit& m_line;
    ChoiceModel* m_model;
    QCompleter* m_popup;
    std::shared_ptr<const store::BoardSnapshot> m_board;
    select::FilterTerm m_term;
    bool m_following = false; ///< the person is typing and may be interrupted by offers
    std::string m_asked;      ///< the text that ids were asked for last
    std::vector<std::string> m_ids;
    std::vector<Completion> m_offers;
};

} // namespace shardscope::ui
