// SPDX-License-Identifier: GPL-3.0-or-later
// A case file with damage in it: every question gets an answer or an error, and the right to write
// it is given or refused, without a crash. An input is a list of edits to a sound case:
// 3 bytes of place, 1 byte of length, then the bytes to put there.
#include "core/session/case_session.h"
#include "core/session/import_session.h"
#include "tests/fuzz/fuzz.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <span>
#include <string>

#include <unistd.h>

using namespace shardscope;

namespace {

class Silence final : public base::ProgressSink, public session::ImportObserver {
public:
    void report(const base::Progress&) override {}
    void started(const std::vector<session::FileReport>&) override {}
    void fileChanged(std::size_t, const session::FileReport&) override {}
    void note(const std::string&) override {}
};

std::string sampleExport() {
    std::string text;
    for (int i = 0; i < 60; ++i) {
        const std::string time = std::to_string(1'693'526'400 + i * 3600);
        text += R"({"event":"Event )" + std::to_string(i % 3) + R"(","properties":{"time":)" +
                time + R"(,"distinct_id":")" + (i % 2 == 0 ? "user_id" : "id" + std::to_string(i)) +
                R"(","$insert_id":"i)" + std::to_string(i % 50) + R"(","company":["Acme","B)" +
                std::to_string(i % 4) + "\"]}}\n";
    }
    text += R"({"event":"$hotshard_events","properties":{"time":1693530000,"distinct_id":"",)"
            R"("mp_original_event_name":"Ping","mp_original_distinct_id":"user_id"}})"
            "\n"
            R"({"event":"$hotshard_record","properties":{"time":1693530001,)"
            R"("hotshard_distinct_id":"Acme","hotshard_group_key":"company"}})"
            "\nno event\n";
    return text;
}

/// A sound case, made once, and a place for damaged copies of it.
class Bench {
public:
    Bench() {
        std::string name = (std::filesystem::temp_directory_path() / "case-fuzz.XXXXXX").string();
        fuzz::require(mkdtemp(name.data()) != nullptr, "there is a temporary folder");
        m_folder = name;
        const std::filesystem::path sound = m_folder / "sound.shardcase";
        std::ofstream(m_folder / "export.ndjson", std::ios::binary) << sampleExport();
        session::ImportOptions options;
        options.paths = {m_folder / "export.ndjson"};
        options.userLimit = 5;
        options.groupLimit = 10;
        options.threads = 1;
        Silence silence;
        const auto report = session::importFiles(sound, options, silence, {});
        fuzz::require(report.has_value() && report->events == 61, "the sound case is sound");
        std::ifstream stream(sound, std::ios::binary);
        m_image.assign(std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>());
        fuzz::require(m_image.size() > 4096, "the sound case is all in one file");
    }
    ~Bench() { std::filesystem::remove_all(m_folder); }
    Bench(const Bench&) = delete;
    Bench& operator=(const Bench&) = delete;

    [[nodiscard]] std::filesystem::path damagedCopy(std::string_view edits) const {
        std::string image = m_image;
        while (edits.size() > 4) {
            const auto byte = [&](std::size_t at) {
                return static_cast<std::size_t>(static_cast<unsigned char>(edits[at]));
            };
            const std::size_t place = (byte(0) | byte(1) << 8U | byte(2) << 16U) % image.size();
            const std::size_t length =
                std::min({1 + byte(3) % 16, edits.size() - 4, image.size() - place});
            image.replace(place, length, edits.substr(4, length));
            edits.remove_prefix(4 + length);
        }
        const std::filesystem::path folder = m_folder / "damaged";
        std::filesystem::remove_all(folder);
        std::filesystem::create_directory(folder);
        std::ofstream(folder / "x.shardcase", std::ios::binary) << image;
        return folder / "x.shardcase";
    }

private:
    std::filesystem::path m_folder;
    std::string m_image;
};

void askEverything(session::CaseSession& open) {
    (void)open.settings();
    (void)open.sources();
    (void)open.generation();
    (void)open.quarantine(0, 100);
    (void)open.findIds("id", 10, {});
    (void)open.savedFilters();
    store::BoardRequest request;
    for (const store::Scope scope : {store::Scope::Remediated, store::Scope::All}) {
        request.scope = scope;
        (void)open.board(request, {});
    }
    request.facets = true;
    request.focus = events::ShardKey{};
    request.filter.groups = {{"company", "Acme"}};
    request.filter.hotMultiple = 0.5;
    (void)open.board(request, {});
    Silence silence;
    (void)open.detect({}, silence, {});
    (void)open.detect({.userLimit = 2, .groupLimit = 2, .near = 0.1}, silence, {});
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Bench bench;
    const std::filesystem::path path = bench.damagedCopy(fuzz::asText(data, size));
    if (const auto open = session::CaseSession::open(path)) {
        askEverything(**open);
    } else {
        fuzz::require(!open.error().what.empty(), "a case that does not open says why");
    }
    if (const auto editor = session::CaseEditor::open(path)) {
        (void)(*editor)->setLimits({.user = 3, .group = 3}, false);
        (void)(*editor)->setSavedFilters({{"over", "hot:>1x"}});
        (void)(*editor)->removeSource("export.ndjson");
    }
    if (size <= 4) { // no edits
        fuzz::require(session::CaseSession::open(path).has_value(), "a sound case opens");
    }
    return 0;
}
