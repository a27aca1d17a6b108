// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/calendar.h"

#include "core/events/zone_rule.h"

#include <date/tz.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <limits>
#include <stdexcept>

namespace shardscope::events {

namespace {

constexpr std::int64_t kHour = 3600;
constexpr std::int64_t kDay = 24 * kHour;
constexpr int kLastYear = 2100;                   ///< later changes of the clock are not followed
constexpr std::int64_t kLongestOffset = 2 * kDay; ///< generous: real offsets stay within 15 h

std::int64_t floorDiv(std::int64_t value, std::int64_t by) {
    return value / by - (value % by < 0 ? 1 : 0);
}

Day clampedDay(std::int64_t number) {
    constexpr std::int64_t low = std::numeric_limits<std::int32_t>::min();
    constexpr std::int64_t high = std::numeric_limits<std::int32_t>::max();
    return Day{static_cast<std::int32_t>(std::clamp(number, low, high))};
}

bool equalIgnoringCase(const std::string& a, const std::string& b) {
    const auto lower = [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [&lower](char x, char y) { return lower(x) == lower(y); });
}

/// "localtime" is left out: it means another zone on each machine.
bool isPortable(const date::time_zone& zone) {
    return zone.name() != "localtime";
}

std::string hintFor(const std::string& ianaName) {
    for (const date::time_zone& zone : date::get_tzdb().zones) {
        if (isPortable(zone) && equalIgnoringCase(zone.name(), ianaName)) {
            return "did you mean " + zone.name() + "?";
        }
    }
    return "use an IANA name such as Europe/Berlin, America/New_York or UTC";
}

base::Result<const date::time_zone*> findZone(const std::string& ianaName) {
    try {
        for (const date::time_zone& zone : date::get_tzdb().zones) {
            if (isPortable(zone) && zone.name() == ianaName) {
                return &zone;
            }
        }
        return base::fail(base::ErrorCode::Usage, "unknown time zone", ianaName, hintFor(ianaName));
    } catch (const std::runtime_error& error) {
        return base::fail(base::ErrorCode::Failed,
                          std::string("the time zone database cannot be read: ") + error.what(),
                          ianaName, "install the package tzdata");
    }
}

/// The last line of a zone file, which rules what comes after the changes it lists. The date
/// library does not read it, and would leave out summer time from 2038 on.
std::optional<ZoneRule> ruleOf(const std::string& ianaName) {
    std::ifstream file("/usr/share/zoneinfo/" + ianaName, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    if (!bytes.ends_with('\n') || bytes.size() < 2) {
        return std::nullopt;
    }
    const std::size_t start = bytes.rfind('\n', bytes.size() - 2) + 1;
    return ZoneRule::parse(std::string_view(bytes).substr(start, bytes.size() - 1 - start));
}

} // namespace

base::Result<ProjectCalendar> ProjectCalendar::open(const std::string& ianaName) {
    ProjectCalendar calendar;
    calendar.m_name = ianaName;
    if (ianaName == "UTC") { // needs no database
        calendar.addRange(0, 0);
        return calendar;
    }
    const auto zone = findZone(ianaName);
    if (!zone) {
        return base::fail(zone.error());
    }
    using namespace date;
    constexpr sys_seconds last = sys_days(year(kLastYear + 1) / January / 1);
    sys_seconds at = sys_days(year(1800) / January / 1);
    try {
        while (at < last) {
            const sys_info info = (*zone)->get_info(at);
            calendar.addRange(info.begin.time_since_epoch().count(), info.offset.count());
            at = info.end;
        }
        calendar.followRule();
    } catch (const std::exception& error) {
        return base::fail(base::ErrorCode::Failed,
                          std::string("the time zone cannot be read: ") + error.what(), ianaName);
    }
    return calendar;
}

void ProjectCalendar::addRange(std::int64_t begin, std::int64_t offset) {
    if (!m_offsets.empty() && m_offsets.back() == offset) {
        return; // only the zone's abbreviation changes
    }
    m_begins.push_back(m_begins.empty() ? std::numeric_limits<std::int64_t>::min() : begin);
    m_offsets.push_back(offset);
}

void ProjectCalendar::followRule() {
    const std::optional<ZoneRule> rule = ruleOf(m_name);
    const std::int64_t listedUntil = m_begins.back();
    if (!rule) {
        return;
    }
    const date::sys_days listed(date::days(std::max<std::int64_t>(listedUntil, 0) / kDay));
    const int from = static_cast<int>(date::year_month_day(listed).year());
    for (int year = from; year <= kLastYear; ++year) {
        for (const OffsetChange& change : rule->changesOf(year)) {
            if (change.at > listedUntil) {
                addRange(change.at, change.offset);
            }
        }
    }
}

bool ProjectCalendar::holds(std::size_t range, std::int64_t second) const {
    return range < m_begins.size() && m_begins[range] <= second &&
           (range + 1 == m_begins.size() || second < m_begins[range + 1]);
}

std::size_t ProjectCalendar::rangeOf(std::int64_t second) const {
    const auto next = std::upper_bound(m_begins.begin(), m_begins.end(), second);
    return static_cast<std::size_t>(next - m_begins.begin()) - 1;
}

std::int64_t ProjectCalendar::localSeconds(std::int64_t unixMs, Cursor& cursor) const {
    const std::int64_t second = floorDiv(unixMs, 1000);
    if (!holds(cursor.range, second)) {
        cursor.range = rangeOf(second);
    }
    return second + m_offsets[cursor.range];
}

std::int64_t ProjectCalendar::localHour(std::int64_t unixMs, Cursor& cursor) const {
    return floorDiv(localSeconds(unixMs, cursor), kHour);
}

std::int64_t ProjectCalendar::localHour(std::int64_t unixMs) const {
    Cursor cursor;
    return localHour(unixMs, cursor);
}

Day ProjectCalendar::dayOf(std::int64_t unixMs, Cursor& cursor) const {
    return clampedDay(floorDiv(localSeconds(unixMs, cursor), kDay));
}

Day ProjectCalendar::dayOf(std::int64_t unixMs) const {
    Cursor cursor;
    return dayOf(unixMs, cursor);
}

std::optional<std::int64_t> ProjectCalendar::startOfDayMs(Day day) const {
    const std::int64_t midnight = day.number * kDay; // local
    for (std::size_t i = rangeOf(midnight - kLongestOffset); i < m_begins.size(); ++i) {
        const std::int64_t start = std::max(m_begins[i], midnight - m_offsets[i]);
        if (holds(i, start) && floorDiv(start + m_offsets[i], kDay) == day.number) {
            return start * 1000;
        }
        if (m_begins[i] > midnight + kLongestOffset) {
            break;
        }
    }
    return std::nullopt;
}

ProjectCalendar::Moment ProjectCalendar::momentOf(std::int64_t localMs) const {
    const std::int64_t second = floorDiv(localMs, 1000);
    Moment moment{0, Moment::Kind::Skipped};
    std::int64_t before = 0; // the offset in force when the clock reached this time
    for (std::size_t i = rangeOf(second - kLongestOffset); i < m_begins.size(); ++i) {
        if (m_begins[i] > second + kLongestOffset) {
            break;
        }
        if (i == 0 || m_begins[i] + m_offsets[i] <= second) {
            before = m_offsets[i];
        }
        if (!holds(i, second - m_offsets[i])) {
            continue;
        }
        if (moment.kind == Moment::Kind::Only) {
            moment.kind = Moment::Kind::Earlier;
            break;
        }
        moment = {localMs - m_offsets[i] * 1000, Moment::Kind::Only};
    }
    if (moment.kind == Moment::Kind::Skipped) {
        moment.unixMs = localMs - before * 1000;
    }
    return moment;
}

} // namespace shardscope::events
