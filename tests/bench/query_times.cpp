// SPDX-License-Identifier: GPL-3.0-or-later
// How long questions about single ids take in an open case, in microseconds, one JSON object:
//   shardscope-query-times CASE < ids, each followed by a NUL
#include "core/json/json_writer.h"
#include "core/session/case_session.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace shardscope;
using Clock = std::chrono::steady_clock;

class NoProgress final : public base::ProgressSink {
public:
    void report(const base::Progress&) override {}
};

std::vector<std::string> readIds() {
    const std::string all{std::istreambuf_iterator<char>(std::cin), {}};
    std::vector<std::string> ids;
    std::size_t begin = 0;
    for (std::size_t end = all.find('\0'); end != std::string::npos; end = all.find('\0', begin)) {
        ids.push_back(all.substr(begin, end - begin));
        begin = end + 1;
    }
    return ids;
}

/// Times of one kind of question; the first answer of each id warms the page cache.
class Times {
public:
    template<typename Question>
    void take(const Question& question) {
        (void)question();
        const Clock::time_point begin = Clock::now();
        const bool answered = question();
        const auto took =
            std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - begin);
        if (answered) {
            m_times.push_back(static_cast<std::uint64_t>(took.count()));
        }
    }
    void write(json::JsonWriter& json, std::string_view name) {
        std::sort(m_times.begin(), m_times.end());
        json.key(name).beginArray();
        for (const std::uint64_t time : m_times) {
            json.value(time);
        }
        json.endArray();
    }

private:
    std::vector<std::uint64_t> m_times;
};

/// Whether the case gave that many rows of the id.
bool fetchRows(session::CaseSession& session, const std::string& id, std::uint64_t count) {
    NoProgress progress;
    session::RowsRequest request;
    request.key = events::ShardKey{events::KeyKind::User, {}, id};
    request.most = count;
    const auto answer =
        session.rows(request, [](const session::RawRow&) { return true; }, progress, {});
    return answer && answer->unreadable.empty() && answer->rows == count;
}

} // namespace

int main(int argc, char** argv) {
    constexpr std::uint64_t kScattered = 6;
    if (argc != 2) {
        std::cerr << "usage: shardscope-query-times CASE < ids, each followed by a NUL\n";
        return 2;
    }
    const auto opened = session::CaseSession::open(argv[1]);
    if (!opened) {
        std::cerr << "shardscope-query-times: " << describe(opened.error()) << '\n';
        return 1;
    }
    session::CaseSession& session = **opened;
    Times timelines;
    Times firstRows;
    Times scatteredRows;
    for (const std::string& id : readIds()) {
        timelines.take([&] {
            const auto days = session.timeline({events::KeyKind::User, {}, id});
            return days && !days->empty();
        });
        firstRows.take([&] { return fetchRows(session, id, 1); });
        scatteredRows.take([&] { return fetchRows(session, id, kScattered); });
    }
    std::string text;
    json::JsonWriter json(text);
    json.beginObject();
    timelines.write(json, "timeline");
    firstRows.write(json, "first_row");
    scatteredRows.write(json, "six_rows");
    json.endObject();
    std::cout << text << '\n';
    return 0;
}
