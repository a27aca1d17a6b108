// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/day.h"

#include <QDate>
#include <QString>

#include <cstdint>

namespace shardscope::ui {

/// All digits, grouped as the person's locale does: 1,204,331.
[[nodiscard]] QString fullNumber(std::uint64_t number);

/// Three digits and a unit: 999, 1.23K, 12.3K, 199K, 1.2M. Rounded down, so that 199,999 never
/// looks like the limit it did not reach.
[[nodiscard]] QString compactNumber(std::uint64_t number);

/// How many times the limit: 0.31×, 1.04×, 9.6×, 120×. Rounded down, as above.
[[nodiscard]] QString multipleText(std::uint64_t count, std::uint64_t limit);

/// A share of a whole: 0 %, <0.1 %, 8.2 %, 100 %; never 100 % unless it is all.
[[nodiscard]] QString percentText(std::uint64_t part, std::uint64_t whole);

/// A ratio with two decimals: 1.31×; nothing to divide by gives "–".
[[nodiscard]] QString ratioText(std::uint64_t count, std::uint64_t base);

[[nodiscard]] QDate toDate(events::Day day);
[[nodiscard]] events::Day toDay(const QDate& date);

/// "Fri 1 Sep 2023", "1 Sep" and "1 – 15 Sep 2023" in the person's language.
[[nodiscard]] QString longDate(events::Day day);
[[nodiscard]] QString shortDate(events::Day day);
[[nodiscard]] QString dateRange(const events::DayRange& range);

/// A number of things in words, with the language's plural forms and no limit of int:
///     countText(n, QT_TRANSLATE_NOOP("Count", "%1 day"), QT_TRANSLATE_N_NOOP("Count", "%1 days"))
/// English needs no translation file for its two forms.
[[nodiscard]] QString countText(std::uint64_t number, const char* one, const char* many);

} // namespace shardscope::ui
