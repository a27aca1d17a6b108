// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/number_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

constexpr qint64 kJulianDayOfEpoch = 2'440'588; // 1970-01-01

QString words(const char* source) {
    return QCoreApplication::translate("Text", source);
}

/// `value` with `decimals` digits after the point, rounded down.
QString flooredDecimal(double value, int decimals) {
    const double scale = std::pow(10.0, decimals);
    // The addend forgives what division lost: 1.1 is 1.0999…9 in binary.
    return QLocale().toString(std::floor(value * scale + 1e-9) / scale, 'f', decimals);
}

/// Two decimals where the limit is near, fewer where only the size matters.
int multipleDecimals(double multiple) {
    if (multiple < 2) {
        return 2;
    }
    return multiple < 100 ? 1 : 0;
}

} // namespace

QString fullNumber(std::uint64_t number) {
    return QLocale().toString(static_cast<qulonglong>(number));
}

QString compactNumber(std::uint64_t number) {
    struct Unit {
        std::uint64_t size;
        QString suffix;
    };
    const std::array<Unit, 4> units = {
        Unit{1'000'000'000'000, words(QT_TRANSLATE_NOOP("Text", "T"))},
        Unit{1'000'000'000, words(QT_TRANSLATE_NOOP("Text", "B"))},
        Unit{1'000'000, words(QT_TRANSLATE_NOOP("Text", "M"))},
        Unit{1'000, words(QT_TRANSLATE_NOOP("Text", "K"))}};
    for (const Unit& unit : units) {
        if (number < unit.size) {
            continue;
        }
        const std::uint64_t hundredths = number / (unit.size / 100); // exact, rounded down
        const std::uint64_t whole = hundredths / 100;
        const int decimals = whole >= 100 ? 0 : whole >= 10 ? 1 : 2;
        QString digits = flooredDecimal(static_cast<double>(hundredths) / 100.0, decimals);
        const QString point = QLocale().decimalPoint();
        while (digits.contains(point) && (digits.endsWith(u'0') || digits.endsWith(point))) {
            digits.chop(1);
        }
        return digits + unit.suffix;
    }
    return fullNumber(number);
}

QString multipleText(std::uint64_t count, std::uint64_t limit) {
    if (limit == 0) {
        return u"–"_s;
    }
    const double multiple = static_cast<double>(count) / static_cast<double>(limit);
    return flooredDecimal(multiple, multipleDecimals(multiple)) + u"×"_s;
}

QString percentText(std::uint64_t part, std::uint64_t whole) {
    if (whole == 0) {
        return u"–"_s;
    }
    const double percent = 100.0 * static_cast<double>(part) / static_cast<double>(whole);
    const QString number = part == 0       ? QLocale().toString(0)
                           : part == whole ? QLocale().toString(100)
                           : percent < 0.1 ? u"<"_s + QLocale().toString(0.1, 'f', 1)
                                           : flooredDecimal(percent, 1);
    return words(QT_TRANSLATE_NOOP("Text", "%1 %")).arg(number);
}

QString ratioText(std::uint64_t count, std::uint64_t base) {
    if (base == 0) {
        return u"–"_s;
    }
    return flooredDecimal(static_cast<double>(count) / static_cast<double>(base), 2) + u"×"_s;
}

QDate toDate(events::Day day) {
    return QDate::fromJulianDay(day.number + kJulianDayOfEpoch);
}

events::Day toDay(const QDate& date) {
    return {static_cast<std::int32_t>(date.toJulianDay() - kJulianDayOfEpoch)};
}

QString longDate(events::Day day) {
    return QLocale().toString(toDate(day), words(QT_TRANSLATE_NOOP("Text", "ddd d MMM yyyy")));
}

QString shortDate(events::Day day) {
    return QLocale().toString(toDate(day), words(QT_TRANSLATE_NOOP("Text", "d MMM")));
}

QString dateRange(const events::DayRange& range) {
    const QDate first = toDate(range.first);
    const QDate last = toDate(range.last);
    const QString end = QLocale().toString(last, words(QT_TRANSLATE_NOOP("Text", "d MMM yyyy")));
    if (first == last) {
        return end;
    }
    QString form = words(QT_TRANSLATE_NOOP("Text", "d MMM yyyy"));
    if (first.year() == last.year()) {
        form = first.month() == last.month() ? words(QT_TRANSLATE_NOOP("Text", "d"))
                                             : words(QT_TRANSLATE_NOOP("Text", "d MMM"));
    }
    const QString start =
        form == u"d"_s ? QLocale().toString(first.day()) : QLocale().toString(first, form);
    return words(QT_TRANSLATE_NOOP("Text", "%1 – %2")).arg(start, end);
}

QString countText(std::uint64_t number, const char* one, const char* many) {
    // translate() takes an int to choose the plural form: keep what languages look at.
    const int form =
        static_cast<int>(number >= 1'000'000 ? 1'000'000 + number % 1'000'000 : number);
    QString text = QCoreApplication::translate("Count", many, nullptr, form);
    if (number == 1 && text == QString::fromUtf8(many)) {
        text = QCoreApplication::translate("Count", one);
    }
    return text.arg(fullNumber(number));
}

} // namespace shardscope::ui
