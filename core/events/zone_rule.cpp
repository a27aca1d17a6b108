// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/zone_rule.h"

#include <date/date.h>

#include <algorithm>
#include <cctype>

namespace shardscope::events {

namespace {

constexpr std::int64_t kHour = 3600;
constexpr std::int64_t kDay = 24 * kHour;
constexpr int kMostDigits = 3;

std::int64_t firstDay(std::int64_t year, unsigned month) {
    const date::sys_days day = date::year(static_cast<int>(year)) / date::month(month) / 1;
    return day.time_since_epoch().count();
}

bool isLeap(std::int64_t year) {
    return date::year(static_cast<int>(year)).is_leap();
}

/// 1970-01-01 was a Thursday.
int weekday(std::int64_t day) {
    return static_cast<int>(((day % 7) + 11) % 7);
}

} // namespace

/// Reads the text from left to right; every step is false, and nothing is taken, when the text
/// goes on differently.
class ZoneRule::Reader {
public:
    explicit Reader(std::string_view text) : m_text(text) {}

    bool atEnd() const { return m_text.empty(); }
    bool take(char c) {
        const bool found = m_text.starts_with(c);
        m_text.remove_prefix(found ? 1 : 0);
        return found;
    }
    bool name();
    bool number(int low, int high, int& value);
    /// [+|-]hh[:mm[:ss]] in seconds.
    bool time(std::int64_t& seconds);
    /// POSIX counts offsets west of Greenwich.
    bool offset(std::int64_t& seconds) {
        const bool read = time(seconds);
        seconds = -seconds;
        return read;
    }
    bool moment(Moment& moment);

private:
    bool dayOf(Moment& moment);

    std::string_view m_text;
};

bool ZoneRule::Reader::name() {
    std::size_t length = 0;
    if (m_text.starts_with('<')) {
        length = m_text.find('>') + 1; // 0 when there is none
    } else {
        while (length < m_text.size() && std::isalpha(static_cast<unsigned char>(m_text[length]))) {
            ++length;
        }
    }
    m_text.remove_prefix(length);
    return length >= 3;
}

bool ZoneRule::Reader::number(int low, int high, int& value) {
    int digits = 0;
    value = 0;
    while (digits < kMostDigits && !atEnd() && m_text[0] >= '0' && m_text[0] <= '9') {
        value = value * 10 + (m_text[0] - '0');
        m_text.remove_prefix(1);
        ++digits;
    }
    return digits > 0 && value >= low && value <= high;
}

bool ZoneRule::Reader::time(std::int64_t& seconds) {
    const bool negative = take('-');
    if (!negative) {
        static_cast<void>(take('+'));
    }
    int hours = 0;
    int minutes = 0;
    int rest = 0;
    if (!number(0, 167, hours)) { // RFC 9636: up to a week away
        return false;
    }
    if (take(':') && (!number(0, 59, minutes) || (take(':') && !number(0, 59, rest)))) {
        return false;
    }
    seconds = hours * kHour + minutes * 60 + rest;
    seconds = negative ? -seconds : seconds;
    return true;
}

bool ZoneRule::Reader::dayOf(Moment& moment) {
    if (take('M')) {
        moment.form = Moment::Form::MonthWeekDay;
        return number(1, 12, moment.month) && take('.') && number(1, 5, moment.week) && take('.') &&
               number(0, 6, moment.day);
    }
    const bool julian = take('J');
    moment.form = julian ? Moment::Form::JulianWithoutLeapDay : Moment::Form::DayOfYear;
    return number(julian ? 1 : 0, 365, moment.day);
}

bool ZoneRule::Reader::moment(Moment& moment) {
    moment.second = 2 * kHour;
    return take(',') && dayOf(moment) && (!take('/') || time(moment.second));
}

std::int64_t ZoneRule::Moment::localSecond(std::int64_t year) const {
    std::int64_t result = 0;
    switch (form) {
    case Form::JulianWithoutLeapDay:
        result = firstDay(year, 1) + day - 1 + (isLeap(year) && day >= 60 ? 1 : 0);
        break;
    case Form::DayOfYear:
        result = firstDay(year, 1) + day;
        break;
    case Form::MonthWeekDay:
        const std::int64_t first = firstDay(year, static_cast<unsigned>(month));
        const std::int64_t next =
            month == 12 ? firstDay(year + 1, 1) : firstDay(year, static_cast<unsigned>(month) + 1);
        result = first + (day - weekday(first) + 7) % 7 + std::int64_t{7} * (week - 1);
        result -= result >= next ? 7 : 0;
        break;
    }
    return result * kDay + second;
}

std::optional<ZoneRule> ZoneRule::parse(std::string_view text) {
    Reader reader(text);
    ZoneRule rule;
    if (!reader.name() || !reader.offset(rule.m_standardOffset) || !reader.name()) {
        return std::nullopt;
    }
    Reader afterOffset = reader;
    rule.m_summerOffset = rule.m_standardOffset + kHour;
    if (std::int64_t given = 0; afterOffset.offset(given)) {
        rule.m_summerOffset = given;
        reader = afterOffset;
    }
    if (!reader.moment(rule.m_summerStart) || !reader.moment(rule.m_summerEnd) || !reader.atEnd()) {
        return std::nullopt;
    }
    return rule;
}

std::vector<OffsetChange> ZoneRule::changesOf(std::int64_t year) const {
    std::vector<OffsetChange> changes = {
        {m_summerStart.localSecond(year) - m_standardOffset, m_summerOffset},
        {m_summerEnd.localSecond(year) - m_summerOffset, m_standardOffset}};
    if (changes[1].at < changes[0].at) {
        std::swap(changes[0], changes[1]);
    }
    return changes;
}

} // namespace shardscope::events
