// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/key_profile.h"

#include "core/session/key_days.h"
#include "core/session/property_comparison.h"
#include "tests/core/ingest/deflated.h"
#include "tests/core/session/case_fixture.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <random>
#include <set>
#include <tuple>

namespace shardscope::session {
namespace {

constexpr std::int64_t kMonday = 1'700'438'400; // 2023-11-20 00:00 UTC
constexpr std::int64_t kDay = 86'400;
constexpr events::Day kMondayDay{19681};

events::ShardKey user(const std::string& id) {
    return {events::KeyKind::User, {}, id};
}
events::ShardKey company(const std::string& id) {
    return {events::KeyKind::Group, "company", id};
}

/// An event as the test knows it, beside the line made from it.
struct Known {
    std::string event;
    std::string id;
    std::string company;
    std::string version; ///< empty: without
    std::string insertId;
    std::int64_t time = 0;
    std::int64_t processedMs = 0;
    bool renamed = false;

    [[nodiscard]] std::string line() const {
        std::string more = R"(,"company":")" + company + R"(","mp_processing_time_ms":)" +
                           std::to_string(processedMs);
        if (!version.empty()) {
            more += R"(,"app_version":")" + version + '"';
        }
        if (renamed) {
            more += R"(,"mp_original_event_name":")" + event + R"(","mp_original_distinct_id":")" +
                    id + '"';
        }
        return EventLine{.id = renamed ? "" : id,
                         .time = time,
                         .insertId = insertId,
                         .event = renamed ? "$hotshard_events" : event,
                         .more = more}
            .text();
    }
    [[nodiscard]] auto identity() const { return std::tuple(event, id, time, insertId); }
    [[nodiscard]] events::Day day() const { return {static_cast<std::int32_t>(time / kDay)}; }
};

std::vector<Known> someEvents(std::size_t count) {
    std::mt19937 chance(11);
    std::vector<Known> all;
    for (std::size_t at = 0; at < count; ++at) {
        if (at % 9 == 4) { // sent twice, processed again
            Known again = all[chance() % all.size()];
            again.processedMs += chance() % 1000;
            all.push_back(again);
            continue;
        }
        Known one;
        one.event = "Event " + std::to_string(chance() % 4);
        one.id = chance() % 3 == 0 ? "hot" : "u" + std::to_string(chance() % 40);
        one.company = "c" + std::to_string(chance() % 5);
        const bool fresh = one.id == "hot" ? chance() % 10 != 0 : chance() % 10 == 0;
        one.version = chance() % 7 == 0 ? "" : fresh ? "4.2.0" : "4.1.9";
        one.insertId = "i" + std::to_string(at);
        one.time = kMonday + static_cast<std::int64_t>(chance() % (3 * kDay));
        one.processedMs = one.time * 1000 + static_cast<std::int64_t>(chance() % 90'000);
        one.renamed = one.id == "hot" && chance() % 6 == 0;
        all.push_back(one);
    }
    return all;
}

class KeyProfileTest : public CaseFixture {
protected:
    base::Result<KeyProfile> ask(const ProfileRequest& request, std::stop_token stop = {}) {
        const auto session = CaseSession::open(casePath());
        EXPECT_TRUE(session) << describe(session.error());
        return (*session)->profile(request, progress, stop);
    }
    KeyProfile profile(const ProfileRequest& request) {
        base::Result<KeyProfile> answer = ask(request);
        EXPECT_TRUE(answer) << describe(answer.error());
        return answer.value_or(KeyProfile{});
    }
    void importKnown(const std::vector<Known>& all) {
        std::string text;
        std::string zipped;
        for (std::size_t at = 0; at < all.size(); ++at) {
            (at % 2 == 0 ? text : zipped) += all[at].line();
        }
        write("a.ndjson", text);
        write("b.ndjson.gz", ingest::gzip(zipped));
        (void)import({.groupKeys = {"company"}, .overlap = OverlapChoice::Add});
    }

    SilentProgress progress;
};

const PropertyProfile& named(const KeyProfile& profile, const std::string& name) {
    const auto found = std::find_if(profile.properties.begin(), profile.properties.end(),
                                    [&](const auto& property) { return property.name == name; });
    EXPECT_NE(found, profile.properties.end()) << name;
    return *found;
}

/// What the test counts itself, for comparison.
struct Recount {
    std::uint64_t here = 0;
    std::uint64_t elsewhere = 0;
    std::map<std::string, std::array<std::uint64_t, 2>> values;
    std::map<std::string, std::int64_t> first;
};

template<typename IsKey, typename ValueOf>
Recount recounted(const std::vector<Known>& all, IsKey isKey, ValueOf valueOf) {
    Recount counted;
    for (const Known& one : all) {
        const std::string value = valueOf(one);
        if (value.empty()) {
            continue;
        }
        const bool here = isKey(one);
        ++(here ? counted.here : counted.elsewhere);
        ++counted.values[value][here ? 0 : 1];
        if (here) {
            const auto at = counted.first.try_emplace(value, one.time * 1000).first;
            at->second = std::min(at->second, one.time * 1000);
        }
    }
    return counted;
}

void expectLike(const PropertyProfile& property, const Recount& counted) {
    EXPECT_EQ(property.here, counted.here);
    EXPECT_EQ(property.elsewhere, counted.elsewhere);
    EXPECT_TRUE(property.exact);
    std::size_t distinctHere = 0;
    for (const auto& [value, counts] : counted.values) {
        distinctHere += counts[0] > 0 ? 1 : 0;
    }
    EXPECT_EQ(property.distinctHere, distinctHere);
    ASSERT_EQ(property.values.size(), distinctHere);
    std::uint64_t last = ~std::uint64_t{0};
    for (const ValueProfile& value : property.values) {
        const auto& counts = counted.values.at(value.text);
        EXPECT_EQ(value.here, counts[0]) << value.text;
        EXPECT_EQ(value.elsewhere, counts[1]) << value.text;
        EXPECT_EQ(value.firstMs, counted.first.at(value.text)) << value.text;
        EXPECT_LE(value.here, last);
        last = value.here;
    }
}

TEST_F(KeyProfileTest, CountsTheValuesOfAKeyAndOfAllOthers) {
    const std::vector<Known> all = someEvents(6000);
    importKnown(all);
    const KeyProfile found = profile({.key = user("hot")});
    const auto isHot = [](const Known& one) { return one.id == "hot"; };
    const auto hot = static_cast<std::uint64_t>(std::count_if(all.begin(), all.end(), isHot));
    EXPECT_EQ(found.events, hot);
    EXPECT_EQ(found.others, all.size() - hot);
    EXPECT_EQ(found.othersInCase, found.others);
    EXPECT_FALSE(found.sampled);
    EXPECT_EQ(progress.last.total, all.size());
    EXPECT_FALSE(found.ids);
    expectLike(found.event, recounted(all, isHot, [](const Known& one) { return one.event; }));
    expectLike(named(found, "app_version"),
               recounted(all, isHot, [](const Known& one) { return one.version; }));
    expectLike(named(found, "company"),
               recounted(all, isHot, [](const Known& one) { return one.company; }));
    EXPECT_EQ(found.properties.front().name, "app_version");
    EXPECT_NEAR(named(found, "$insert_id").skew, 0, 0.01); // ids tell nothing
    const auto onset = onsetOf(found);
    ASSERT_TRUE(onset);
    EXPECT_EQ(onset->value.text, "4.2.0");
}

TEST_F(KeyProfileTest, CountsAGroupAndTheIdsInIt) {
    const std::vector<Known> all = someEvents(4000);
    importKnown(all);
    const KeyProfile found = profile({.key = company("c3"), .mostValues = 100});
    const auto isIn = [](const Known& one) { return one.company == "c3"; };
    expectLike(named(found, "app_version"),
               recounted(all, isIn, [](const Known& one) { return one.version; }));
    ASSERT_TRUE(found.ids);
    Recount ids = recounted(all, isIn, [](const Known& one) { return one.id; });
    EXPECT_EQ(found.ids->distinctHere, found.ids->values.size());
    for (const ValueProfile& id : found.ids->values) {
        EXPECT_EQ(id.here, ids.values[id.text][0]) << id.text;
    }
    EXPECT_EQ(found.limit, detect::Limits::kGroup);
}

TEST_F(KeyProfileTest, CountsDaysMinutesDuplicatesAndCrossings) {
    const std::vector<Known> all = someEvents(6000);
    importKnown(all);
    constexpr std::uint64_t kLimit = 500;
    const KeyProfile found = profile({.key = user("hot"), .limit = kLimit});
    ASSERT_EQ(found.days.size(), 3U);
    for (const ProfileDay& day : found.days) {
        std::map<std::int32_t, std::uint32_t> minutes;
        std::map<std::tuple<std::string, std::string, std::int64_t, std::string>, std::int64_t>
            once;
        std::vector<std::int64_t> processed;
        std::uint64_t renamed = 0;
        for (const Known& one : all) {
            if (one.id != "hot" || one.day() != day.day) {
                continue;
            }
            renamed += one.renamed ? 1 : 0;
            ++minutes[static_cast<std::int32_t>(one.time % kDay / 60)];
            processed.push_back(one.processedMs);
            const auto at = once.try_emplace(one.identity(), one.processedMs).first;
            at->second = std::min(at->second, one.processedMs);
        }
        std::sort(processed.begin(), processed.end());
        std::vector<std::int64_t> firsts;
        for (const auto& [identity, ms] : once) {
            firsts.push_back(ms);
        }
        std::sort(firsts.begin(), firsts.end());
        EXPECT_EQ(day.events, processed.size());
        EXPECT_EQ(day.renamed, renamed);
        EXPECT_EQ(day.deduplicated, once.size());
        ASSERT_LT(once.size(), processed.size());
        ASSERT_GT(once.size(), kLimit);
        EXPECT_EQ(day.crossedAtMs, processed[kLimit]);
        EXPECT_EQ(day.deduplicatedCrossedAtMs, firsts[kLimit]);
        ASSERT_EQ(day.minutes.size(), minutes.size());
        std::uint64_t sumOnce = 0;
        for (const ProfileMinute& minute : day.minutes) {
            EXPECT_EQ(minute.events, minutes[minute.minute]);
            sumOnce += minute.deduplicated;
        }
        EXPECT_EQ(sumOnce, once.size());
    }
}

TEST_F(KeyProfileTest, KeepsToTheDaysAskedFor) {
    const std::vector<Known> all = someEvents(3000);
    importKnown(all);
    const events::Day tuesday{kMondayDay.number + 1};
    const KeyProfile found = profile({.key = user("hot"), .from = tuesday, .to = tuesday});
    ASSERT_EQ(found.days.size(), 1U);
    EXPECT_EQ(found.days.front().day, tuesday);
    std::uint64_t others = 0;
    for (const Known& one : all) {
        others += one.day() == tuesday && one.id != "hot" ? 1 : 0;
    }
    EXPECT_EQ(found.others, others);
}

TEST_F(KeyProfileTest, SaysWhatOfTheOthersIsASample) {
    std::string text;
    const std::string filler = ingest::sampleText(700);
    for (int line = 0; line < 20'000; ++line) {
        text += EventLine{.id = line % 10 == 0 ? "hot" : "u" + std::to_string(line % 997),
                          .time = kMonday + line,
                          .insertId = std::to_string(line),
                          .more = std::string(R"(,"plan":")") + (line % 4 == 0 ? "paid" : "free") +
                                  R"(","filler":")" +
                                  filler.substr(static_cast<std::size_t>(line % 300)) + '"'}
                    .text();
    }
    write("a.ndjson.gz", ingest::gzip(text));
    (void)import({});
    const KeyProfile found = profile({.key = user("hot"), .sample = 2000});
    EXPECT_EQ(found.events, 2000U);
    EXPECT_TRUE(found.sampled);
    EXPECT_LE(found.others, 2000U);
    EXPECT_GE(found.others, 1700U);
    EXPECT_EQ(found.othersInCase, 18'000U);
    EXPECT_EQ(found, profile({.key = user("hot"), .sample = 2000}));
    const PropertyProfile& plan = named(found, "plan");
    const auto free = std::find_if(plan.values.begin(), plan.values.end(),
                                   [](const auto& value) { return value.text == "free"; });
    // On 14,000 of the 18,000 others, and on about as many of a sample that is spread.
    EXPECT_NEAR(static_cast<double>(free->elsewhere), static_cast<double>(found.others) * 14 / 18,
                100);
    EXPECT_FALSE(profile({.key = user("hot"), .sample = 0}).sampled);
    EXPECT_EQ(profile({.key = user("hot"), .sample = 0}).others, 18'000U);
}

TEST_F(KeyProfileTest, KnowsNothingOfAStranger) {
    importKnown(someEvents(100));
    const KeyProfile found = profile({.key = user("nobody")});
    EXPECT_EQ(found.events, 0U);
    EXPECT_THAT(found.days, testing::IsEmpty());
    EXPECT_EQ(profile({.key = company("nobody")}).events, 0U);
}

TEST_F(KeyProfileTest, TellsWhichFileIsMissing) {
    importKnown(someEvents(400));
    std::filesystem::remove(folder / "a.ndjson");
    const KeyProfile found = profile({.key = user("hot")});
    ASSERT_EQ(found.unreadable.size(), 1U);
    EXPECT_EQ(found.unreadable.front().where, (folder / "a.ndjson").string());
    EXPECT_GT(found.events, 0U);
}

TEST_F(KeyProfileTest, StopsWhenAsked) {
    importKnown(someEvents(400));
    std::stop_source stop;
    stop.request_stop();
    const auto answer = ask({.key = user("hot")}, stop.get_token());
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, base::ErrorCode::Cancelled);
}

TEST(PropertyComparison, TakesTheLastValueOfANameGivenTwice) {
    PropertyComparison properties({"time"});
    properties.add(PropertyComparison::Side::Here,
                   R"({"event":"e","properties":{"time":1,"a":1,"b":"x","a":"\u0061"}})", 5);
    const auto profiles = properties.profiles(10);
    ASSERT_EQ(profiles.size(), 2U);
    EXPECT_EQ(profiles[0].name, "a");
    ASSERT_EQ(profiles[0].values.size(), 1U);
    EXPECT_EQ(profiles[0].values[0].text, "a");
    EXPECT_EQ(profiles[0].values[0].type, events::ValueType::String);
    EXPECT_EQ(profiles[0].here, 1U);
}

TEST(PropertyComparison, LeavesOutWhatMemoryIsNotGivenForAndSaysSo) {
    PropertyComparison properties({});
    for (int event = 0; event < 1000; ++event) {
        properties.add(PropertyComparison::Side::Here,
                       R"({"properties":{"always":1,"p)" + std::to_string(event) + R"(":2}})", 0);
    }
    EXPECT_EQ(properties.profiles(1).size(), PropertyComparison::kMostProperties);
    EXPECT_EQ(properties.eventsWithOthers(), 1000 - (PropertyComparison::kMostProperties - 1));
    properties.add(PropertyComparison::Side::Here,
                   R"({"properties":{")" + std::string(300, 'n') + R"(":2}})", 0);
    EXPECT_EQ(properties.eventsWithOthers(), 1001 - (PropertyComparison::kMostProperties - 1));
}

TEST(PropertyComparison, MeasuresSkewInBits) {
    using Side = PropertyComparison::Side;
    PropertyComparison properties({});
    for (int event = 0; event < 100; ++event) {
        properties.add(Side::Here, R"({"properties":{"same":1,"apart":"a","half":1}})", 0);
        properties.add(Side::Elsewhere,
                       event % 2 == 0 ? R"({"properties":{"same":1,"apart":"b","half":1}})"
                                      : R"({"properties":{"same":1,"apart":"b"}})",
                       0);
    }
    const auto profiles = properties.profiles(10);
    ASSERT_EQ(profiles.size(), 3U);
    EXPECT_EQ(profiles[0].name, "apart");
    EXPECT_DOUBLE_EQ(profiles[0].skew, 1);
    EXPECT_EQ(profiles[1].name, "half");
    // p = (1, 0), q = (1/2, 1/2): 1/2 log2(4/3) + 1/4 log2(2/3) + 1/4.
    EXPECT_NEAR(profiles[1].skew, 0.5 * std::log2(4.0 / 3) + 0.25 * std::log2(2.0 / 3) + 0.25,
                1e-12);
    EXPECT_DOUBLE_EQ(profiles[2].skew, 0);
}

TEST(KeyDays, CountsMinutesFromTheBeginningOfADayThatChangesItsClock) {
    const auto calendar = events::ProjectCalendar::open("Europe/Berlin");
    ASSERT_TRUE(calendar);
    const std::int64_t autumn = 1'698'530'400'000; // 2023-10-29 00:00 in Berlin, a day of 25 hours
    KeyDays days(*calendar, 1);
    const events::Day day = calendar->dayOf(autumn);
    days.add({day, autumn + 5, autumn + 5, 1, false});
    days.add({day, autumn + 24 * 3'600'000 + 30 * 60'000, autumn + 9, 2, true});
    const std::vector<ProfileDay> found = days.take();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].startMs, autumn);
    ASSERT_EQ(found[0].minutes.size(), 2U);
    EXPECT_EQ(found[0].minutes[1].minute, 24 * 60 + 30);
    EXPECT_EQ(found[0].renamed, 1U);
    EXPECT_EQ(found[0].crossedAtMs, autumn + 9);
}

TEST(KeyDays, AreBounded) {
    const auto calendar = events::ProjectCalendar::open("UTC");
    ASSERT_TRUE(calendar);
    KeyDays days(*calendar, 1);
    for (std::int32_t day = 0; day < 5000; ++day) {
        days.add({{day}, day * kDay * 1000, 0, 1, false});
    }
    EXPECT_EQ(days.take().size(), KeyDays::kMostDays);
    EXPECT_EQ(days.leftOut(), 5000 - KeyDays::kMostDays);
}

TEST(PropertyTopic, GoesByTheNamesInUse) {
    for (const char* name : {"$app_version_string", "app_version", "$lib_version", "Build Number",
                             "sdk", "$os_version"}) {
        EXPECT_EQ(topicOf(name), PropertyTopic::Version) << name;
    }
    for (const char* name :
         {"ip", "$city", "mp_country_code", "mp_lib", "$os", "$device", "$browser", "pod"}) {
        EXPECT_EQ(topicOf(name), PropertyTopic::Source) << name;
    }
    for (const char* name : {"company", "plan", "$insert_id", ""}) {
        EXPECT_EQ(topicOf(name), PropertyTopic::Other) << name;
    }
}

} // namespace
} // namespace shardscope::session
