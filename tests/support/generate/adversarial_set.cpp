// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/generate/adversarial_set.h"

#include "tests/support/generate/export_file.h"
#include "tests/support/generate/hostile_event.h"
#include "tests/support/generate/hostile_lines.h"
#include "tests/support/generate/hostile_text.h"

#include <algorithm>
#include <vector>

namespace shardscope::generate {

namespace {

constexpr std::string_view kMark = "\xef\xbb\xbf";

/// Lines of one file and what they are, before they are put into a container.
class Lines {
public:
    Lines(const AdversarialOptions& options, std::uint64_t file)
        : m_options(options), m_events(options.seed, file) {}

    void add(std::uint64_t count) {
        for (std::uint64_t i = 0; i < count; ++i) {
            const std::uint64_t fate = m_events.prng().below(1000);
            if (fate < 25)
                addBlank();
            else if (fate < 85)
                addBad(badLine(m_events.written(m_events.next(), Layout::Line),
                               m_options.hiddenDamage, m_events.prng()));
            else if (fate < 100)
                addRecord(Layout::Line);
            else
                addEvent(m_events.next(), Layout::Line);
        }
    }

    /// Objects only, as an array holds them.
    void addElements(std::uint64_t count, Layout layout) {
        for (std::uint64_t i = 0; i < count; ++i) {
            const std::uint64_t fate = m_events.prng().below(1000);
            if (fate < 60 && !m_lines.empty())
                addBad(badObject(m_events.prng()));
            else if (fate < 80)
                addRecord(layout);
            else
                addEvent(m_events.next(), layout);
        }
    }

    void addEvent(const HostileEvent& event, Layout layout) {
        m_lines.push_back(m_events.written(event, layout));
        ++facts.events;
        facts.remediated += event.kind == HostileKind::Plain ? 0 : 1;
    }

    /// An event with one more member beside `event`; `value` is JSON.
    void addWith(const std::string& value) {
        addEvent(m_events.next(), Layout::Line);
        std::string& line = m_lines.back();
        line = R"({"more":)" + value + ',' + line.substr(line.find('{') + 1);
    }

    /// An event whose properties hold `value` as well.
    void addWithin(const std::string& value) {
        m_lines.push_back(R"({"event":"Deep","properties":{"more":)" + value +
                          R"(,"time":1791201600,"distinct_id":"deep"}})");
        ++facts.events;
    }

    void addRecord(Layout layout) {
        m_lines.push_back(m_events.written(m_events.record(), layout));
        ++facts.records;
    }

    void addBad(std::string line) {
        m_lines.push_back(std::move(line));
        ++facts.quarantined;
    }

    void addBlank() {
        m_lines.push_back(blankLine(m_events.prng()));
        ++facts.blank;
    }

    [[nodiscard]] std::string joined(std::string_view end, bool lastEnd) const {
        std::string text;
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            text += m_lines[i];
            if (lastEnd || i + 1 < m_lines.size())
                text += end;
        }
        return text;
    }

    Prng& prng() { return m_events.prng(); }

    FileFacts facts;

private:
    const AdversarialOptions& m_options;
    HostileEvents m_events;
    std::vector<std::string> m_lines;
};

/// Cuts a text anywhere, in the middle of characters too, and makes each piece a gzip member.
std::string manyMembers(std::string_view text, Prng& prng) {
    std::string bytes;
    while (!text.empty()) {
        const std::size_t length = std::min<std::size_t>(text.size(), prng.below(9'000));
        bytes += gzipped(text.substr(0, length), static_cast<int>(prng.between(0, 9)));
        text.remove_prefix(length);
    }
    return bytes + gzipped("", 6);
}

/// Writes the files of one set, one method per container.
class SetWriter {
public:
    SetWriter(const std::filesystem::path& folder, const AdversarialOptions& options)
        : m_folder(folder / "export"), m_options(options) {
        std::filesystem::create_directories(m_folder / "sub" / "deeper");
    }

    std::vector<FileFacts> write() {
        plain();
        marked();
        members();
        arrays();
        cut();
        endedEarly();
        giants();
        empties();
        lateRecord();
        writePlain(m_folder / "notes.txt", "no export by its name\n");
        return std::move(m_files);
    }

private:
    Lines lines(std::uint64_t percent) {
        Lines lines(m_options, ++m_number);
        lines.add(m_options.events * percent / 100);
        return lines;
    }

    void save(const std::string& name, FileFacts facts, std::string_view text,
              std::string_view bytes) {
        facts.name = name;
        facts.rawBytes = text.size();
        facts.diskBytes = bytes.size();
        facts.rawHash = xxh3(text);
        writePlain(m_folder / name, bytes);
        m_files.push_back(std::move(facts));
    }

    void plain() {
        Lines mixed = lines(25);
        mixed.addEvent(HostileEvents(m_options.seed, 99).next(), Layout::Line);
        const std::string text = "[1,2,3]\n" + mixed.joined("\n", false);
        ++mixed.facts.quarantined; // a bad line, not the start of an array
        save("a-plain.ndjson", mixed.facts, text, text);
    }

    void marked() {
        const Lines mixed = lines(10);
        const std::string text = std::string(kMark) + mixed.joined("\r\n", true);
        save("b-mark.json", mixed.facts, text, text);
    }

    void members() {
        Lines mixed = lines(20);
        const std::string text = mixed.joined("\n", true);
        save("c-members.jsonl.gz", mixed.facts, text, manyMembers(text, mixed.prng()));
    }

    void arrays() {
        Lines compact(m_options, ++m_number);
        compact.addElements(m_options.events / 10 + 1, Layout::Line);
        std::string text = '[' + compact.joined(",", false) + ']';
        save("d-array.json", compact.facts, text, text);

        Lines pretty(m_options, ++m_number);
        pretty.addElements(m_options.events / 10 + 1, Layout::Pretty);
        text = std::string(kMark) + "\r\n [\n" + pretty.joined("\n,\n", false) + "\n]\n\n";
        save("e-pretty.json.gz", pretty.facts, text, gzipped(text, 9));
    }

    /// A gzip file that ends in the middle of a line, right where the compressor was flushed.
    void cut() {
        Lines mixed = lines(10);
        const std::string partial = R"({"event":"x","properties":{"time":17912)";
        const std::string text = mixed.joined("\n", true) + partial;
        ++mixed.facts.quarantined;
        mixed.facts.complete = false;
        save("f-cut.ndjson.gz", mixed.facts, text, flushedGzip(text));
    }

    void endedEarly() {
        Lines mixed = lines(8);
        mixed.addBad("terminated early");
        mixed.facts.complete = false;
        const std::string text = mixed.joined("\n", true);
        save("g-early.ndjson.gz", mixed.facts, text, gzipped(text, 6));
    }

    void giants() {
        Lines giants(m_options, ++m_number);
        std::string escaped = "\"";
        for (int i = 0; i < 250'000; ++i)
            escaped += i % 7 == 0 ? "\\\"}" : "\\\\";
        giants.addWith(escaped + '"');
        giants.addWith('"' + std::string(1 << 20, 'x') + '"');
        giants.addWithin('[' + std::string(1 << 20, ' ') + ']');
        giants.addWithin(std::string(100'000, '9'));
        giants.addWithin(nested(3'000, false));
        giants.addWithin(nested(3'000, true));
        giants.addBad(R"({"event":"x","properties":{"time":1,"more":")" +
                      std::string(1 << 20, 'y') + "}}");
        giants.addBad(std::string(100'000, '['));
        giants.add(m_options.events / 50);
        const std::string text = giants.joined("\n", true);
        save("sub/h-giants.jsonl", giants.facts, text, text);
    }

    void empties() {
        save("sub/i-empty.json", {}, "", "");
        save("sub/j-nothing.json.gz", {}, "", gzipped("", 6));
        FileFacts blanks;
        blanks.blank = 4;
        save("sub/k-blanks.ndjson", blanks, "\n \r\n\t\n  ", "\n \r\n\t\n  ");
    }

    /// The file read last names a group key nobody asked for: all files hold it.
    void lateRecord() {
        Lines mixed = lines(3);
        mixed.addBad("\x1f"); // half of gzip's magic number, at the end
        const std::string record =
            R"({"event":"$hotshard_record","properties":{"time":1772928000,)"
            R"("hotshard_group_key":"team id","hotshard_distinct_id":"user_id"}})";
        ++mixed.facts.records;
        const std::string text = mixed.joined("\n", true) + record;
        save("sub/deeper/z-late.ndjson.gz", mixed.facts, text, gzipped(text, 1));
    }

    std::filesystem::path m_folder;
    const AdversarialOptions& m_options;
    std::uint64_t m_number = 0;
    std::vector<FileFacts> m_files;
};

std::vector<std::string> askedKeysJson() {
    Prng plainSpelling(0);
    std::vector<std::string> keys;
    for (std::size_t i = 0; i < kAskedGroupKeys; ++i)
        keys.push_back(spelled(hostileGroupKeys()[i], plainSpelling));
    return keys;
}

} // namespace

void writeAdversarialSet(const std::filesystem::path& folder, const AdversarialOptions& options) {
    std::vector<FileFacts> files = SetWriter(folder, options).write();
    const std::uint64_t limit = std::max<std::uint64_t>(3, options.events / 100);
    writeManifest(
        folder, {"adversarial", options.seed, limit, limit * 2, askedKeysJson(), std::move(files)});
}

} // namespace shardscope::generate
