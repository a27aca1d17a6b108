// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/generate/bench_set.h"

#include "tests/support/generate/bench_event.h"
#include "tests/support/generate/export_file.h"
#include "tests/support/generate/text.h"
#include "tests/support/generate/vocabulary.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <numeric>
#include <thread>
#include <vector>

namespace shardscope::generate {

namespace {

constexpr std::size_t kDays = 14;
constexpr std::size_t kUserDay = 4;    // `user_id` is hot on the fifth day
constexpr std::size_t kCompanyDay = 9; // company `0` is hot on the tenth
constexpr std::array<std::uint64_t, kDays> kDayWeights{11, 12, 12, 12, 11, 7, 6,
                                                       11, 12, 12, 12, 11, 7, 6};
constexpr std::int64_t kDayMs = 86'400'000;
constexpr std::uint64_t kOddPermille = 15;
constexpr int kGzipLevel = 6;

/// How many events of each sort the set has. Every set has its hot days, small ones as well.
struct Plan {
    explicit Plan(const BenchOptions& options)
        : seed(options.seed),
          ids(options.ids > 0 ? options.ids : options.events / 5 + 1),
          userLimit(std::min<std::uint64_t>(200'000, options.events / 5)),
          groupLimit(std::min<std::uint64_t>(1'000'000, options.events / 5)),
          hotUser(std::max(options.events / 10,
                           std::min<std::uint64_t>(230'000, options.events * 23 / 100))),
          hotCompany(options.events * 22 / 100) {
        const std::uint64_t rest = options.events - hotUser - hotCompany;
        const auto weights = std::accumulate(kDayWeights.begin(), kDayWeights.end(), 0ULL);
        std::uint64_t given = 0;
        for (std::size_t day = 0; day < kDays; ++day) {
            ordinary[day] = rest * kDayWeights[day] / weights;
            given += ordinary[day];
        }
        ordinary[0] += rest - given;
    }

    std::uint64_t seed;
    std::uint64_t ids;
    std::uint64_t userLimit;
    std::uint64_t groupLimit;
    std::uint64_t hotUser;    ///< events of `user_id` on kUserDay
    std::uint64_t hotCompany; ///< events of company `0` on kCompanyDay, on top of chance
    std::array<std::uint64_t, kDays> ordinary{};
};

/// Makes the events of one day, in the order of their processing.
class DayMaker {
public:
    DayMaker(const Plan& plan, std::size_t day, const std::filesystem::path& folder)
        : m_plan(plan),
          m_day(day),
          m_prng(mix(plan.seed) ^ mix(day)),
          m_startMs((dayNumber(2026, 10, 5) + static_cast<std::int64_t>(day)) * kDayMs),
          m_file(folder / (isoDate(m_startMs / kDayMs) + ".ndjson.gz"), kGzipLevel) {}

    FileFacts make() {
        const std::uint64_t special = m_day == kUserDay      ? m_plan.hotUser
                                      : m_day == kCompanyDay ? m_plan.hotCompany
                                                             : 0;
        const std::uint64_t total = m_plan.ordinary[m_day] + special;
        std::uint64_t specialDone = 0;
        for (std::uint64_t i = 0; i < total; ++i) {
            const bool isSpecial = specialDone < special * (i + 1) / total;
            specialDone += isSpecial ? 1 : 0;
            addEvent(i, total, isSpecial);
        }
        flush();
        m_file.finish(m_facts);
        return m_facts;
    }

private:
    void addEvent(std::uint64_t index, std::uint64_t total, bool special) {
        BenchEvent event = ordinaryEvent(index, total);
        if (special && m_day == kUserDay)
            event.id = "user_id";
        if (special && m_day == kCompanyDay)
            event.jsonCompany = m_prng.permille(500) ? "\"0\"" : "[\"0\"]";
        const bool hot = special && m_day == kUserDay;
        event.renamed = hot && ++m_userEvents > m_plan.userLimit;
        if (!hot && m_prng.permille(kOddPermille))
            appendOddLine(m_text, event, m_prng);
        else
            appendBenchLine(m_text, event, m_prng);
        ++m_facts.events;
        m_facts.remediated += event.renamed ? 1 : 0;
        if (event.renamed && m_userEvents == m_plan.userLimit + 1)
            addRecord(event);
        if (m_text.size() > (1U << 18))
            flush();
    }

    BenchEvent ordinaryEvent(std::uint64_t index, std::uint64_t total) {
        BenchEvent event;
        event.person =
            m_prng.permille(500) ? m_prng.below(m_plan.ids) : m_prng.zipf(m_plan.ids) - 1;
        event.id = benchId(m_plan.seed, event.person);
        event.name = kActions[m_prng.zipf(kActions.size()) - 1];
        // Processing goes through the day step by step; `user_id` is kept out of ordinary
        // events on its day, so that the first LIMIT of its events are those left alone.
        const auto step =
            kDayMs * static_cast<std::int64_t>(index) / static_cast<std::int64_t>(total);
        event.timeMs = m_startMs + step;
        event.processingMs = event.timeMs + 900;
        const std::uint64_t fate = m_prng.below(1000);
        if (fate < 12)
            event.id = std::string("0");
        else if (fate < 26)
            event.id = "spend_data";
        else if (fate < 34 && m_day != kUserDay)
            event.id = "user_id";
        event.jsonCompany = company(event.person);
        return event;
    }

    std::string company(std::uint64_t person) {
        const std::uint64_t number = mix(person) % (m_plan.ids / 20 + 12);
        if (number < kCompanies.size())
            return '"' + std::string(kCompanies[number]) + '"';
        const std::string name = "\"org-" + std::to_string(number) + '"';
        switch (number % 8) {
        case 0:
            return name;
        case 1:
            return std::to_string(number);
        case 2:
            return '[' + name + ",\"Globex\"]";
        default:
            return '[' + name + ']';
        }
    }

    void addRecord(const BenchEvent& event) {
        m_text += R"({"event":"$hotshard_record","properties":{"time":)" +
                  std::to_string(event.timeMs / 1000) +
                  R"(,"hotshard_distinct_id":"user_id","hotshard_group_key":"")" +
                  R"(,"mp_processing_time_ms":)" + std::to_string(event.processingMs) + "}}\n";
        ++m_facts.records;
    }

    void flush() {
        m_file.write(m_text);
        m_text.clear();
    }

    const Plan& m_plan;
    std::size_t m_day;
    Prng m_prng;
    std::int64_t m_startMs;
    GzipExport m_file;
    FileFacts m_facts;
    std::string m_text;
    std::uint64_t m_userEvents = 0;
};

/// The longest days first, so that the threads end together.
std::vector<std::size_t> daysBySize(const Plan& plan) {
    std::vector<std::size_t> days(kDays);
    std::iota(days.begin(), days.end(), 0U);
    const auto size = [&](std::size_t day) {
        return plan.ordinary[day] + (day == kUserDay ? plan.hotUser : 0) +
               (day == kCompanyDay ? plan.hotCompany : 0);
    };
    std::ranges::stable_sort(days, std::ranges::greater{}, size);
    return days;
}

} // namespace

void writeBenchSet(const std::filesystem::path& folder, const BenchOptions& options) {
    const std::filesystem::path exports = folder / "export";
    std::filesystem::create_directories(exports);
    const Plan plan(options);
    const std::vector<std::size_t> order = daysBySize(plan);
    std::vector<FileFacts> files(kDays);
    std::atomic<std::size_t> next = 0;
    {
        const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
        std::vector<std::jthread> threads;
        for (unsigned i = 0; i < (options.threads > 0 ? options.threads : cores); ++i)
            threads.emplace_back([&] {
                for (std::size_t turn = next++; turn < kDays; turn = next++)
                    files[order[turn]] = DayMaker(plan, order[turn], exports).make();
            });
    }
    writeManifest(folder,
                  {"bench", options.seed, plan.userLimit, plan.groupLimit, {"\"company\""}, files});
}

} // namespace shardscope::generate
