// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/key/profile_words.h"

#include "ui/simulate/simulation_words.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Key)
};

constexpr double kManyTimes = 100; ///< from here on decimals say nothing

} // namespace

QString valueText(const session::ValueProfile& value) {
    const QString text = displayTextOr(value.text, Words::tr("(empty)"));
    return value.cut ? text + u'…' : text;
}

QString propertyText(const session::PropertyProfile& property) {
    return displayTextOr(property.name, Words::tr("(no name)"));
}

QString liftText(const session::KeyProfile& profile, const session::ValueProfile& value) {
    const std::optional<double> lift = liftOf(profile, value);
    if (!lift) {
        return profile.others == 0 ? u"–"_s : Words::tr("only here");
    }
    return Words::tr("%1×").arg(QLocale().toString(*lift, 'f', *lift < kManyTimes ? 1 : 0));
}

QString distinctText(const session::PropertyProfile& property) {
    const QString number = fullNumber(property.distinctHere);
    return property.exact ? number : Words::tr("about %1").arg(number);
}

QString comparedText(const session::KeyProfile& profile) {
    return profile.sampled
               ? Words::tr("compared with a sample of %1 of the %2 other events")
                     .arg(fullNumber(profile.others), fullNumber(profile.othersInCase))
               : Words::tr("compared with all %1 other events").arg(fullNumber(profile.others));
}

QString onsetText(const session::KeyProfile& profile) {
    const std::optional<session::Onset> onset = onsetOf(profile);
    if (!onset) {
        return {};
    }
    return Words::tr("Since %1 %2: on %3 of its events, on %4 of the others. First seen %5 UTC.")
        .arg(shortText(onset->property), shortText(onset->value.text),
             percentText(onset->value.here, profile.events),
             percentText(onset->value.elsewhere, profile.others), momentText(onset->value.firstMs));
}

} // namespace shardscope::ui
