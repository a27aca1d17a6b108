// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mixpanel_stand_in/event_shelf.h"

#include "core/ingest/event_reader.h"
#include "core/ingest/export_file.h"
#include "core/ingest/record_splitter.h"
#include "core/json/members.h"
#include "core/json/splice.h"

#include <algorithm>
#include <cmath>
#include <filesystem>

namespace shardscope::stand_in {

namespace {

constexpr double kMsPerDay = 86'400'000;

/// Readers look a little beyond the end of a text.
std::string padded(std::string_view text) {
    return std::string(text) + std::string(ingest::TextWindow::kPadding, '\0');
}

events::Day dayOf(double ms) {
    return {static_cast<std::int32_t>(std::floor(ms / kMsPerDay))};
}

} // namespace

bool EventShelf::add(std::string_view line) {
    const auto reader = ingest::makeEventReader({.strict = true});
    const std::string text = padded(line);
    events::EventView view;
    if (!reader->read(std::string_view(text).substr(0, line.size()), view)) {
        return false;
    }
    const std::lock_guard lock(m_mutex);
    m_days[dayOf(view.timeMs)].push_back({std::string(line), std::string(view.event), view.timeMs});
    return true;
}

base::Result<std::uint64_t> EventShelf::load(const std::string& path) {
    std::uint64_t count = 0;
    if (std::filesystem::is_directory(path)) {
        std::vector<std::string> files;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(path)) {
            const std::string name = entry.path().filename().string();
            if (entry.is_regular_file() && name.find(".json") + 1 + name.find(".ndjson") + 1 > 0) {
                files.push_back(entry.path().string());
            }
        }
        std::ranges::sort(files);
        for (const std::string& file : files) {
            const base::Result<std::uint64_t> loaded = load(file);
            if (!loaded) {
                return loaded;
            }
            count += *loaded;
        }
        return count;
    }
    base::Result<ingest::ExportFile> file = ingest::ExportFile::open(path);
    if (!file) {
        return base::fail(file.error());
    }
    ingest::RecordSplitter splitter(file->bytes());
    for (ingest::RawRecord record; splitter.next(record);) {
        count += add(record.text) ? 1 : 0;
    }
    return count;
}

std::uint64_t EventShelf::size() const {
    const std::lock_guard lock(m_mutex);
    std::uint64_t count = 0;
    for (const auto& [day, events] : m_days) {
        count += events.size();
    }
    return count;
}

std::vector<events::Day> EventShelf::days() const {
    const std::lock_guard lock(m_mutex);
    std::vector<events::Day> days;
    for (const auto& [day, events] : m_days) {
        days.push_back(day);
    }
    return days;
}

void EventShelf::visit(events::DayRange range, const std::vector<std::string>& properties,
                       const Visit& visit) const {
    const auto reader = ingest::makeEventReader({.groupKeys = properties});
    const std::lock_guard lock(m_mutex);
    for (auto day = m_days.lower_bound(range.first);
         day != m_days.end() && day->first <= range.last; ++day) {
        for (const Event& event : day->second) {
            const std::string text = properties.empty() ? std::string() : padded(event.text);
            events::EventView view;
            if (!properties.empty()) {
                (void)reader->read(std::string_view(text).substr(0, event.text.size()), view);
            }
            visit(event, view.groups);
        }
    }
}

std::string withTime(const EventShelf::Event& event, bool inMs) {
    const double time = inMs ? event.timeMs : std::floor(event.timeMs / 1000);
    json::Members members(event.text);
    for (json::Members::Member member; members.next(member);) {
        if (member.key != "properties") {
            continue;
        }
        json::Members inner(member.value);
        for (json::Members::Member property; inner.next(property);) {
            if (property.key == "time") {
                std::string out;
                json::splice(event.text,
                             {{json::offsetIn(event.text, property.value), property.value.size(),
                               std::to_string(static_cast<long long>(std::floor(time)))}},
                             out);
                return out;
            }
        }
    }
    return event.text;
}

} // namespace shardscope::stand_in
