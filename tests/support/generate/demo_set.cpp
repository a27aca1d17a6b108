// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/generate/demo_set.h"

#include "tests/support/generate/demo_actors.h"
#include "tests/support/generate/demo_vendor.h"
#include "tests/support/generate/export_file.h"
#include "tests/support/generate/text.h"

#include <algorithm>
#include <tuple>

namespace shardscope::generate {

namespace {

constexpr std::uint64_t kShards = 64;

std::uint64_t shardOf(const DemoEvent& event) {
    std::uint64_t hash = 0;
    for (const char c : event.renaming == Renaming::User ? std::string() : event.id)
        hash = mix(hash ^ static_cast<unsigned char>(c));
    return hash % kShards;
}

/// An export is read shard by shard, and in a shard by id and time.
void orderLikeAnExport(std::vector<DemoEvent>& events) {
    std::ranges::stable_sort(events, {}, [](const DemoEvent& event) {
        return std::tuple(shardOf(event), event.id, event.timeMs);
    });
}

/// The lines nobody can read, each as seen in the wild.
std::vector<std::string> badLines(int day, const std::string& goodLine) {
    const std::size_t half = goodLine.size() / 2;
    switch (day) {
    case 2: // a line feed in a text cuts the event in two
        return {goodLine.substr(0, half), goodLine.substr(half)};
    case 4:
        return {R"({"event":"Search","properties":{"time":NaN,"distinct_id":"usr_nan"}})"};
    case 8:
        return {"{\"event\":\"Search\",\"properties\":{\"time\":1791849600,"
                "\"distinct_id\":\"usr_\xff\xfe\"}}"};
    case 12:
        return {goodLine.substr(0, half + 60)};
    default:
        return {};
    }
}

std::string dayText(int number) {
    DemoDay day(number);
    day.addEveryone();
    std::vector<DemoEvent>& events = day.events();
    const std::vector<std::string> records = applyLimits(events);
    compact(events, person(DemoDay::kCompactedRetryPerson).id);
    orderLikeAnExport(events);

    std::vector<std::string> lines;
    for (const DemoEvent& event : events)
        lines.push_back(demoLine(event));
    const auto place = [&](std::size_t index) {
        return lines.begin() + static_cast<std::ptrdiff_t>(lines.size() * (index % 7 + 1) / 9);
    };
    const std::string sample = lines[lines.size() / 3];
    const std::vector<std::string> bad = badLines(number, sample);
    lines.insert(place(3), bad.begin(), bad.end());
    for (std::size_t i = 0; i < records.size(); ++i)
        lines.insert(place(i), records[i]);

    std::string text;
    for (const std::string& line : lines)
        text += line + '\n';
    return text;
}

} // namespace

void writeDemoSet(const std::filesystem::path& folder) {
    std::filesystem::create_directories(folder);
    for (int day = 0; day < DemoDay::kDays; ++day) {
        const std::string name = isoDate(dayNumber(2026, 10, 5) + day) + ".ndjson.gz";
        writePlain(folder / name, gzipped(dayText(day), 9));
    }
}

} // namespace shardscope::generate
