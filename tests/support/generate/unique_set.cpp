// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/generate/unique_set.h"

#include "tests/support/generate/bench_event.h"
#include "tests/support/generate/export_file.h"
#include "tests/support/generate/prng.h"
#include "tests/support/generate/text.h"

#include <algorithm>
#include <string>
#include <vector>

namespace shardscope::generate {

namespace {

constexpr std::uint64_t kDays = 10;
constexpr std::uint64_t kHotEvery = 20;
constexpr std::uint64_t kCompanies = 1000;
/// A prime, so that its multiples meet every id once before they repeat.
constexpr std::uint64_t kStep = 2'654'435'761;
constexpr std::int64_t kDayMs = 86'400'000;
constexpr int kGzipLevel = 1;
constexpr std::size_t kBufferBytes = 1U << 18;

void appendEvent(std::string& out, const std::string& id, std::uint64_t person,
                 std::uint64_t number, std::int64_t timeMs) {
    out.append(number % 3 == 0 ? R"({"event":"Search")" : R"({"event":"View item")");
    out.append(R"(,"properties":{"time":)").append(std::to_string(timeMs / 1000));
    out.append(R"(,"distinct_id":")").append(id);
    out.append(R"(","$insert_id":"i)").append(std::to_string(number));
    out.append(R"(","mp_processing_time_ms":)").append(std::to_string(timeMs + 700));
    out.append(R"(,"company":"org-)").append(std::to_string(person % kCompanies));
    out.append("\"}}\n");
}

} // namespace

void writeUniqueSet(const std::filesystem::path& folder, const UniqueOptions& options) {
    const std::filesystem::path exports = folder / "export";
    std::filesystem::create_directories(exports);
    const std::uint64_t ordinary = options.events - options.events / kHotEvery;
    const std::uint64_t ids = std::max<std::uint64_t>(options.ids > 0 ? options.ids : ordinary, 1);
    std::vector<FileFacts> files;
    std::uint64_t turn = 0;
    for (std::uint64_t day = 0; day < kDays; ++day) {
        const std::int64_t startMs =
            (dayNumber(2026, 10, 5) + static_cast<std::int64_t>(day)) * kDayMs;
        const std::uint64_t first = options.events * day / kDays;
        const std::uint64_t end = options.events * (day + 1) / kDays;
        GzipExport file(exports / (isoDate(startMs / kDayMs) + ".ndjson.gz"), kGzipLevel);
        FileFacts facts;
        std::string text;
        for (std::uint64_t number = first; number < end; ++number) {
            const bool hot = number % kHotEvery == kHotEvery - 1;
            const std::uint64_t person = hot ? 0 : turn++ % ids * kStep % ids;
            const auto offset =
                static_cast<std::int64_t>((number - first) * kDayMs / (end - first));
            appendEvent(text, hot ? "user_id" : benchId(options.seed, person), person, number,
                        startMs + offset);
            if (text.size() > kBufferBytes) {
                file.write(text);
                text.clear();
            }
        }
        file.write(text);
        facts.events = end - first;
        file.finish(facts);
        files.push_back(facts);
    }
    const std::uint64_t limit = std::max<std::uint64_t>(options.events / kDays / kHotEvery / 2, 1);
    writeManifest(folder, {"unique", options.seed, limit, limit, {"\"company\""}, files});
}

} // namespace shardscope::generate
