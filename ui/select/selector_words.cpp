// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/select/selector_words.h"

#include "core/select/selector_readings.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

struct SelectorWords {
    Q_DECLARE_TR_FUNCTIONS(SelectorWords)
};

QString eventsText(std::uint64_t count) {
    return countText(count, QT_TRANSLATE_NOOP("Count", "%1 event"),
                     QT_TRANSLATE_N_NOOP("Count", "%1 events"));
}

bool compares(const select::Expression& part) {
    return part.is(select::Operator::Equal) || part.is(select::Operator::SingleEqual) ||
           std::any_of(part.operands.begin(), part.operands.end(), compares);
}

bool writesText(const select::Expression& part) {
    return part.is(select::Function::String) ||
           std::any_of(part.operands.begin(), part.operands.end(), writesText);
}

QString ruleText(select::LintFinding::Rule rule) {
    using Rule = select::LintFinding::Rule;
    switch (rule) {
    case Rule::Parentheses:
        return SelectorWords::tr("“and” and “or” are mixed without brackets; how that is read is "
                                 "not published");
    case Rule::UnboundedPart:
        return SelectorWords::tr("The bound on the processing time does not hold for this part: "
                                 "events that come in later are deleted, too");
    case Rule::NoTimeBound:
        return SelectorWords::tr("There is no bound on mp_processing_time_ms: events that come in "
                                 "after the export are deleted, too");
    case Rule::BoundAfterExport:
        return SelectorWords::tr("The bound is later than the newest event of the exports: what "
                                 "came in between is in no export");
    case Rule::Unescapable:
        return SelectorWords::tr("Control characters, or bytes that are no text: no escape is "
                                 "known for them");
    case Rule::Escape:
        return SelectorWords::tr("How quotes and backslashes are escaped is not published");
    case Rule::Substring:
        return SelectorWords::tr("“in” finds the text anywhere in a longer one; == compares the "
                                 "whole");
    case Rule::SingleEqual:
        return SelectorWords::tr("A single = is in no published grammar; == is");
    case Rule::CaseTwins:
        return SelectorWords::tr("The data also holds an id that differs in upper and lower case "
                                 "only; whether == ignores that is not published");
    case Rule::TooLong:
        return SelectorWords::tr("Longer than servers commonly accept in a URL");
    case Rule::Undocumented:
        return SelectorWords::tr("This form is described elsewhere only, not for selectors");
    case Rule::NotInExports:
        return SelectorWords::tr("Exports do not hold this: it cannot be proved");
    }
    return {};
}

} // namespace

QString keyText(const events::ShardKey& key) {
    return key.kind == events::KeyKind::User
               ? displayTextOr(key.id, SelectorWords::tr("(empty)"))
               : SelectorWords::tr("%1 = %2").arg(displayText(key.groupKey), displayText(key.id));
}

QString storageText(const events::ShardKey& key) {
    return key.kind == events::KeyKind::User ? SelectorWords::tr("User id")
                                             : SelectorWords::tr("Group");
}

QString boundText(std::int64_t unixMs) {
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(unixMs, Qt::UTC);
    return SelectorWords::tr("%1 UTC").arg(moment.toString(u"yyyy-MM-dd HH:mm:ss"_s));
}

IconText verdictLook(const select::SelectorProof& proof) {
    switch (verdictOf(proof)) {
    case select::Verdict::Proved:
        return {SelectorWords::tr("Proved: it matches every event of the keys and no other"),
                Icon::CheckCircle, Tint::Good};
    case select::Verdict::MatchesInnocent:
        return {SelectorWords::tr("Not safe: it matches %1 of others")
                    .arg(eventsText(proof.counts.innocentMatched)),
                Icon::Alert, Tint::Hot};
    case select::Verdict::MissesHot:
        return {SelectorWords::tr("Not complete: it misses %1 of the keys")
                    .arg(eventsText(proof.counts.hotMissed)),
                Icon::Alert, Tint::Warn};
    case select::Verdict::Fails:
        return {SelectorWords::tr("Not usable: the vendor would answer with an error on %1")
                    .arg(eventsText(proof.failed)),
                Icon::Cross, Tint::Hot};
    case select::Verdict::DataIncomplete:
        return {SelectorWords::tr("Right as far as the data goes, which is incomplete"),
                Icon::Alert, Tint::Warn};
    }
    return {};
}

QString readingText(const select::SelectorSemantics& semantics) {
    using S = select::SelectorSemantics;
    QStringList differences;
    if (semantics.precedence == S::Precedence::OrFirst) {
        differences << SelectorWords::tr("“or” binds tighter than “and”");
    } else if (semantics.precedence == S::Precedence::LeftToRight) {
        differences << SelectorWords::tr("“and” and “or” are read from left to right");
    }
    if (semantics.textEquality == S::TextEquality::IgnoreCase) {
        differences << SelectorWords::tr("== ignores upper and lower case");
    }
    if (semantics.escapes == S::Escapes::None) {
        differences << SelectorWords::tr("a backslash escapes nothing");
    }
    if (semantics.numberText == S::NumberText::Shortest) {
        differences << SelectorWords::tr("string() shortens numbers");
    }
    return differences.join(u", "_s);
}

QStringList openQuestions(const std::string& selector) {
    const auto readings = select::readingsOf(selector);
    if (!readings) {
        return {};
    }
    const select::Expression& usual = readings->front().expression.value();
    const bool precedence =
        std::any_of(readings->begin(), readings->end(), [](const select::SelectorReading& reading) {
            return reading.semantics.precedence != select::SelectorSemantics{}.precedence;
        });
    QStringList questions;
    if (precedence) {
        questions << SelectorWords::tr("Whether “and” binds tighter than “or”. This text means "
                                       "something else otherwise: put brackets around its parts.");
    }
    if (compares(usual)) {
        questions << SelectorWords::tr("Whether == ignores upper and lower case.");
    }
    if (selector.find('\\') != std::string::npos) {
        questions << SelectorWords::tr("Whether a backslash escapes the quote behind it.");
    }
    if (writesText(usual)) {
        questions << SelectorWords::tr("How string() writes a number such as 4.20.");
    }
    return questions;
}

IconText lintLook(const select::LintFinding& finding) {
    using Weight = select::LintFinding::Weight;
    const QString text = ruleText(finding.rule);
    switch (finding.weight) {
    case Weight::Danger:
        return {SelectorWords::tr("Danger: %1").arg(text), Icon::Alert, Tint::Hot};
    case Weight::Warning:
        return {SelectorWords::tr("Warning: %1").arg(text), Icon::Alert, Tint::Warn};
    case Weight::Note:
        return {SelectorWords::tr("Note: %1").arg(text), Icon::Info, Tint::Muted};
    }
    return {};
}

} // namespace shardscope::ui
