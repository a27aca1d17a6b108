// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/generate/demo_event.h"
#include "tests/support/generate/demo_people.h"
#include "tests/support/generate/prng.h"

#include <cstdint>
#include <string>
#include <vector>

namespace shardscope::generate {

/// One day of the demo while its events are being made. Who does what, and why it goes wrong:
/// - people use the app in sessions, by their local day;
/// - app 4.2.0 (12 October) calls identify("user_id") with that very text, 4.2.1 (16 October)
///   repairs it: many devices and cities under one id;
/// - an hourly job imports ad spend under the id `spend_data`, round the clock;
/// - a server sends under the name of its pod;
/// - on 14 October set_group("company", "Company") goes live, while a migration imports items;
/// - two phones send their offline queue again and again (9 and 10 October): same $insert_id.
class DemoDay {
public:
    static constexpr int kDays = 14;
    /// Whose repeated events the vendor's storage has mostly compacted by the time of the export.
    static constexpr std::uint64_t kCompactedRetryPerson = 90'007;

    /// `day` counts from 0 = Monday, 5 October 2026.
    explicit DemoDay(int day);

    void addEveryone();

    [[nodiscard]] std::int64_t startMs() const { return m_startMs; }
    [[nodiscard]] std::vector<DemoEvent>& events() { return m_events; }

private:
    struct Session {
        Person who;
        std::string version;
        std::string id;
        int actions = 0;
    };

    void addPeople();
    void addNewInstalls();
    void addVisitors();
    void addAdSpend();
    void addPod();
    void addMigration();
    void addRetryStorm(std::uint64_t personNumber, int distinct, int rounds);

    void addSession(const Session& session);
    [[nodiscard]] std::string appVersion(std::uint64_t number) const;
    [[nodiscard]] std::int64_t localMoment(const City& city);
    [[nodiscard]] std::string companyOf(const Person& who) const;

    int m_day;
    Prng m_prng;
    std::int64_t m_startMs;
    std::vector<DemoEvent> m_events;
};

} // namespace shardscope::generate
