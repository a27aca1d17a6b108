// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/generate/demo_actors.h"

#include "tests/support/generate/text.h"

#include <array>
#include <numeric>

namespace shardscope::generate {

namespace {

constexpr std::uint64_t kDemoSeed = 20261005;
constexpr std::int64_t kHourMs = 3'600'000;
constexpr std::uint64_t kPeople = 420;
constexpr std::uint64_t kFirstInstall = 10'000; // number of the first person of the campaign
constexpr int kRetryDay = 4;
constexpr int kCompactedRetryDay = 5;
constexpr std::uint64_t kRetryPerson = 90'001;

template<typename T>
using PerDay = std::array<T, DemoDay::kDays>;

constexpr PerDay<int> kSessions{230, 238, 234, 241, 212, 98, 86, 236, 244, 239, 231, 208, 97, 88};
constexpr PerDay<int> kInstallSessions{0, 0, 0, 0, 0, 0, 0, 300, 410, 470, 400, 300, 170, 140};
constexpr PerDay<int> kSpendPerHour{0, 0, 0, 68, 68, 90, 88, 30, 30, 68, 30, 20, 20, 20};
constexpr PerDay<int> kPodPerHour{11, 12, 11, 12, 13, 9, 9, 12, 12, 14, 74, 12, 8, 8};
constexpr PerDay<int> kMigrated{0, 0, 0, 0, 0, 0, 0, 0, 0, 9'200, 4'900, 0, 0, 0};
/// Percent of phones on 4.2.0 or later, and of those repaired by 4.2.1.
constexpr PerDay<std::uint64_t> kUpdated{0, 0, 0, 0, 0, 0, 0, 35, 55, 65, 72, 80, 86, 90};
constexpr PerDay<std::uint64_t> kRepaired{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 45, 75, 90};

bool staticCompany(int day) {
    return day == 9 || day == 10;
}

} // namespace

DemoDay::DemoDay(int day)
    : m_day(day),
      m_prng(kDemoSeed + static_cast<std::uint64_t>(day)),
      m_startMs((dayNumber(2026, 10, 5) + day) * kDayMs) {}

void DemoDay::addEveryone() {
    addPeople();
    addNewInstalls();
    addVisitors();
    addAdSpend();
    addPod();
    addMigration();
    if (m_day == kRetryDay)
        addRetryStorm(kRetryPerson, 46, 52);
    if (m_day == kCompactedRetryDay)
        addRetryStorm(kCompactedRetryPerson, 60, 40);
}

void DemoDay::addPeople() {
    for (int i = 0; i < kSessions[static_cast<std::size_t>(m_day)]; ++i) {
        const std::uint64_t number = m_prng.zipf(kPeople);
        const Person who = person(number);
        const std::string version = appVersion(number);
        const bool broken = who.mobile && version == "4.2.0";
        addSession(
            {who, version, broken ? "user_id" : who.id, static_cast<int>(m_prng.between(2, 9))});
    }
}

void DemoDay::addNewInstalls() {
    const auto sessions =
        static_cast<std::uint64_t>(kInstallSessions[static_cast<std::size_t>(m_day)]);
    for (std::uint64_t i = 0; i < sessions; ++i) {
        // The campaign brings more phones each day; who came once comes back.
        const std::uint64_t number =
            kFirstInstall + m_prng.below(60 + 90 * static_cast<std::uint64_t>(m_day - 6));
        Person who = person(number);
        who.mobile = true;
        const bool repaired = number % 100 < kRepaired[static_cast<std::size_t>(m_day)];
        addSession({who, repaired ? "4.2.1" : "4.2.0", repaired ? who.id : "user_id",
                    static_cast<int>(m_prng.between(3, 7))});
    }
}

void DemoDay::addSession(const Session& session) {
    std::int64_t timeMs = localMoment(session.who.city);
    for (int i = 0; i < session.actions && timeMs < m_startMs + kDayMs; ++i) {
        DemoEvent event;
        const bool signIn = i == 0 && session.id == "user_id";
        event.name = signIn ? "user_authenticated" : kActions[m_prng.zipf(kActions.size()) - 1];
        event.id = session.id;
        event.timeMs = timeMs;
        event.processingMs = timeMs + m_prng.between(300, session.who.mobile ? 45'000 : 1'500);
        event.company = companyOf(session.who);
        describe(event, session.who, session.version);
        if (session.id == "user_id")
            event.text("$user_id", "user_id");
        event.text("$insert_id", hex(m_prng.next(), 16));
        m_events.push_back(std::move(event));
        timeMs += m_prng.between(4, 180) * 1000;
    }
}

void DemoDay::addVisitors() {
    for (int i = 0; i < 14; ++i) {
        const Person who = person(20'000 + m_prng.below(4'000));
        DemoEvent event;
        event.name = "Landing Page Viewed";
        event.noId = i == 13;
        event.timeMs = localMoment(who.city);
        event.processingMs = event.timeMs + m_prng.between(300, 1'500);
        event.text("$city", std::string(who.city.name));
        event.text("mp_country_code", std::string(who.city.country));
        event.text("$insert_id", hex(m_prng.next(), 16));
        event.text("mp_lib", "web");
        m_events.push_back(std::move(event));
    }
}

void DemoDay::addAdSpend() {
    static constexpr std::array<std::string_view, 4> kNetworks{"search", "social", "video",
                                                               "display"};
    for (int hour = 0; hour < 24; ++hour)
        for (int i = 0; i < kSpendPerHour[static_cast<std::size_t>(m_day)]; ++i) {
            DemoEvent event;
            event.name = "ad_spend";
            event.id = "spend_data";
            event.timeMs = m_startMs + hour * kHourMs;
            event.processingMs = event.timeMs + kHourMs / 4 + i * 20;
            event.members["$import"] = "true";
            event.text("$insert_id", "spend-" + isoDate(m_startMs / kDayMs) + '-' +
                                         std::to_string(hour * 1000 + i));
            event.text("campaign", "autumn-" + std::to_string(i % 12));
            event.number("clicks", m_prng.between(0, 99));
            const std::string whole = std::to_string(m_prng.between(0, 40));
            event.members["cost"] = whole + '.' + std::to_string(m_prng.between(1, 9));
            event.text("network", std::string(kNetworks[static_cast<std::size_t>(i) % 4]));
            event.text("mp_lib", "python");
            m_events.push_back(std::move(event));
        }
}

void DemoDay::addPod() {
    const int perHour = kPodPerHour[static_cast<std::size_t>(m_day)];
    for (int i = 0; i < 24 * perHour; ++i) {
        DemoEvent event;
        event.name = i % 5 == 0 ? "report_rendered" : "job_finished";
        event.id = m_day < 8 ? "api-7f9c6d5b8-x2xkq" : "api-58d4c9b77-q8wzn"; // a new rollout
        event.timeMs = m_startMs + i * kHourMs / perHour;
        event.processingMs = event.timeMs + 220;
        event.text("$insert_id", "job-" + hex(mix(static_cast<std::uint64_t>(m_day)), 4) + '-' +
                                     std::to_string(i));
        event.number("attempt", 1 + i % 3 / 2);
        event.number("took_ms", m_prng.between(20, 400));
        event.text("mp_lib", "node");
        m_events.push_back(std::move(event));
    }
}

void DemoDay::addMigration() {
    const int items = kMigrated[static_cast<std::size_t>(m_day)];
    for (int i = 0; i < items; ++i) {
        const Person owner = person(static_cast<std::uint64_t>(i * 40 / items + 1));
        DemoEvent event;
        event.name = "Item Imported";
        event.id = owner.id;
        event.timeMs = m_startMs + 7 * kHourMs + i * (9 * kHourMs / items);
        event.processingMs = event.timeMs + 350;
        event.company = companyOf(owner);
        event.text("$insert_id", "imp-" + std::to_string(m_day) + '-' + std::to_string(i));
        event.text("source", "csv");
        event.number("team_id", owner.team);
        event.text("mp_lib", "node");
        m_events.push_back(std::move(event));
    }
}

void DemoDay::addRetryStorm(std::uint64_t personNumber, int distinct, int rounds) {
    Person who = person(personNumber);
    who.mobile = true;
    std::vector<DemoEvent> queue;
    for (int i = 0; i < distinct; ++i) {
        DemoEvent event;
        event.name = kActions[m_prng.zipf(kActions.size()) - 1];
        event.id = who.id;
        event.timeMs = m_startMs + 8 * kHourMs + i * m_prng.between(20'000, 40'000);
        event.company = companyOf(who);
        event.text("$insert_id", hex(m_prng.next(), 16));
        queue.push_back(event);
    }
    for (int round = 0; round < rounds; ++round)
        for (int i = 0; i < distinct; ++i) {
            DemoEvent event = queue[static_cast<std::size_t>(i)];
            event.processingMs = m_startMs + 9 * kHourMs + round * 600'000 + i * 40;
            describe(event, who, "4.1.9");
            m_events.push_back(std::move(event));
        }
}

std::string DemoDay::appVersion(std::uint64_t number) const {
    const auto day = static_cast<std::size_t>(m_day);
    const std::uint64_t share = mix(number) % 100;
    if (share >= kUpdated[day])
        return "4.1.9";
    return mix(number + 1) % 100 < kRepaired[day] ? "4.2.1" : "4.2.0";
}

std::int64_t DemoDay::localMoment(const City& city) {
    static const int kTotal = std::accumulate(kHourWeights.begin(), kHourWeights.end(), 0);
    auto draw = static_cast<int>(m_prng.below(static_cast<std::uint64_t>(kTotal)));
    int localHour = 0;
    while (draw >= kHourWeights[static_cast<std::size_t>(localHour)])
        draw -= kHourWeights[static_cast<std::size_t>(localHour++)];
    const int utcHour = (localHour - city.utcHours + 24) % 24;
    return m_startMs + utcHour * kHourMs + m_prng.between(0, 3599) * 1000;
}

std::string DemoDay::companyOf(const Person& who) const {
    return staticCompany(m_day) ? "Company" : who.company;
}

} // namespace shardscope::generate
