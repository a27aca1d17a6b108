// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/filter_completion.h"

#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/view/filter_part.h"
#include "ui/view/pick_menu.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FilterCompletion)
};

constexpr std::size_t kMost = 12;      ///< rows in all
constexpr std::size_t kMostOfKind = 5; ///< of each kind behind a free word

QString eventsNote(std::uint64_t events) {
    return countText(events, QT_TRANSLATE_NOOP("Count", "%1 event"),
                     QT_TRANSLATE_N_NOOP("Count", "%1 events"));
}

/// Collects what fits the term.
class Finder {
public:
    Finder(const select::FilterTerm& term, const store::BoardSnapshot* board)
        : m_term(term), m_board(board), m_typed(clipboardText(term.value)) {}

    void fields();
    void ids(const std::vector<std::string>& found, std::size_t most);
    void events(std::size_t most);
    void groups(std::size_t most);
    void days();
    void multiples();

    [[nodiscard]] std::vector<Completion> take() { return std::move(m_found); }

private:
    [[nodiscard]] bool occursIn(const QString& text) const {
        return text.contains(m_typed, Qt::CaseInsensitive);
    }
    void add(FilterPart part, const QString& note);

    const select::FilterTerm& m_term;
    const store::BoardSnapshot* m_board;
    QString m_typed;
    std::vector<Completion> m_found;
};

void Finder::add(FilterPart part, const QString& note) {
    part.excluded = m_term.excluded;
    select::BoardFilter filter;
    ui::add(filter, part);
    Completion completion{partText(part), note, clipboardText(select::printBoardFilter(filter))};
    if (m_found.size() < kMost &&
        std::find(m_found.begin(), m_found.end(), completion) == m_found.end()) {
        m_found.push_back(std::move(completion));
    }
}

void Finder::fields() {
    const std::array<std::pair<QString, QString>, 5> known = {
        {{u"id:"_s, Words::tr("one distinct id")},
         {u"event:"_s, Words::tr("an event name")},
         {u"day:"_s, Words::tr("a day, or days: 2023-09-01..15")},
         {u"group:"_s, Words::tr("a group: company=Acme")},
         {u"hot:"_s, Words::tr("over the limit: >1x")}}};
    const QString sign = m_term.excluded ? u"-"_s : QString();
    for (const auto& [field, note] : known) {
        const bool excludable = field != "hot:"_L1 || !m_term.excluded;
        if (field.startsWith(m_typed) && excludable) {
            m_found.push_back({sign + field, note, sign + field});
        }
    }
}

void Finder::ids(const std::vector<std::string>& found, std::size_t most) {
    std::vector<std::string> taken;
    const auto take = [&](const std::string& id, const QString& note) {
        const bool known = std::find(taken.begin(), taken.end(), id) != taken.end();
        if (taken.size() < most && !known && id.find(m_term.value) != std::string::npos) {
            taken.push_back(id);
            add(FilterPart::id(id), note);
        }
    };
    if (m_board != nullptr) {
        for (const store::IdRow& row : m_board->ids) {
            take(row.id, Words::tr("id · %1").arg(eventsNote(row.volume)));
        }
    }
    for (const std::string& id : found) {
        take(id, Words::tr("id"));
    }
}

void Finder::events(std::size_t most) {
    std::size_t taken = 0;
    for (const store::EventRow& row : m_board->events) {
        const FilterPart part = FilterPart::event(row.event);
        if (taken < most && occursIn(clipboardText(row.event))) {
            add(part, Words::tr("event · %1").arg(compactNumber(row.volume)));
            ++taken;
        }
    }
}

void Finder::groups(std::size_t most) {
    std::size_t taken = 0;
    for (const store::GroupRow& row : m_board->groups) {
        const QString text = clipboardText(row.group.key + '=' + row.group.id);
        if (taken < most && occursIn(text)) {
            add(FilterPart::ofGroup(row.group),
                Words::tr("group · %1").arg(eventsNote(row.volume)));
            ++taken;
        }
    }
}

void Finder::days() {
    for (const store::DayRow& row : m_board->days) {
        if (QString::fromStdString(events::toIsoDate(row.day)).startsWith(m_typed)) {
            add(FilterPart::day(row.day), eventsNote(row.volume));
        }
    }
}

void Finder::multiples() {
    for (const double multiple : {1.0, 0.5, 2.0, 10.0}) {
        const FilterPart part = FilterPart::over(multiple);
        if (u">%1x"_s.arg(multiple).startsWith(m_typed) && !m_term.excluded) {
            add(part, Words::tr("ids, on the days they were"));
        }
    }
}

} // namespace

std::vector<Completion> completionsFor(const select::FilterTerm& term,
                                       const store::BoardSnapshot* board,
                                       const std::vector<std::string>& found) {
    Finder finder(term, board);
    if (term.field.empty()) {
        finder.fields();
        if (!term.value.empty()) {
            finder.ids(found, kMostOfKind);
            if (board != nullptr) {
                finder.events(kMostOfKind);
                finder.groups(kMostOfKind);
            }
        }
    } else if (term.field == "id") {
        finder.ids(found, kMost);
    } else if (term.field == "hot") {
        finder.multiples();
    } else if (board != nullptr && term.field == "event") {
        finder.events(kMost);
    } else if (board != nullptr && term.field == "group") {
        finder.groups(kMost);
    } else if (board != nullptr && term.field == "day") {
        finder.days();
    }
    return finder.take();
}

std::string idTextOf(const select::FilterTerm& term) {
    return term.field.empty() || term.field == "id" ? term.value : std::string();
}

} // namespace shardscope::ui
