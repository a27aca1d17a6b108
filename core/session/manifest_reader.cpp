// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/array_elements.h"
#include "core/json/members.h"
#include "core/json/strict_check.h"
#include "core/json/unescape.h"
#include "core/remediate/vendor_rules.h"
#include "core/session/repair_manifest.h"

#include <charconv>
#include <functional>

namespace shardscope::session {

namespace {

/// Reads members into places; what does not fit is remembered, and makes the manifest damaged.
class ManifestReader {
public:
    [[nodiscard]] base::Result<RepairReport> run(std::string_view json) {
        while (!json.empty() && json.front() != '{') {
            json.remove_prefix(1);
        }
        readObject(json, [this](const std::string& name, std::string_view value) {
            if (name == "run") {
                m_report.run = text(value);
            } else if (name == "files") {
                readList(value, [this](std::string_view file) { readFile(file); });
            } else if (name == "books") {
                readList(value, [this](std::string_view line) { readBook(line); });
            } else if (name == "after") {
                readList(value, [this](std::string_view finding) { readFinding(finding); });
            }
        });
        if (!m_whole || m_report.run.empty()) {
            return base::fail(base::ErrorCode::Damaged, "the manifest of the repair is damaged");
        }
        return std::move(m_report);
    }

private:
    using Reader = std::function<void(const std::string& name, std::string_view value)>;

    static void readObject(std::string_view json, const Reader& read) {
        json::Members members(json);
        json::Members::Member member;
        while (members.next(member)) {
            read(member.key, member.value);
        }
    }
    static void readList(std::string_view json, const std::function<void(std::string_view)>& read) {
        json::ArrayElements elements(json);
        json::ArrayElements::Element element;
        while (elements.next(element)) {
            read(element.text);
        }
    }
    std::uint64_t number(std::string_view json) {
        std::uint64_t number = 0;
        const auto [end, error] = std::from_chars(json.data(), json.data() + json.size(), number);
        m_whole = m_whole && error == std::errc() && end == json.data() + json.size();
        return number;
    }
    std::string text(std::string_view json) {
        std::string text;
        m_whole = m_whole && json.size() >= 2 && json.front() == '"' &&
                  json::unescape(json.substr(1, json.size() - 2), text);
        return text;
    }
    events::Day day(std::string_view json) {
        const std::optional<events::Day> day = events::parseIsoDate(text(json));
        m_whole = m_whole && day;
        return day.value_or(events::Day{});
    }

    void readFile(std::string_view json) {
        remediate::StagedFile file;
        readObject(json, [&](const std::string& name, std::string_view value) {
            if (name == "name") {
                file.name = text(value);
            } else if (name == "date") {
                file.day = day(value);
            } else if (name == "events") {
                file.events = number(value);
            } else if (name == "bytes") {
                file.bytes = number(value);
            } else if (name == "packed_bytes") {
                file.packedBytes = number(value);
            } else if (name == "sha256") {
                file.sha256 = text(value);
            } else if (name == "batches") {
                readList(value,
                         [&](std::string_view batch) { file.batches.push_back(readBatch(batch)); });
            }
        });
        // Nothing but the files of the repair is ever read, and nothing beyond their ends.
        m_whole = m_whole && file.name == events::toIsoDate(file.day) + ".ndjson.gz";
        std::uint64_t at = 0;
        for (const remediate::StagedBatch& batch : file.batches) {
            m_whole = m_whole && batch.offset == at && batch.events > 0 &&
                      batch.events <= remediate::kMostEventsPerBatch &&
                      batch.packedBytes <= 2 * remediate::kMostBatchBytes;
            at += batch.packedBytes;
        }
        m_whole = m_whole && at == file.packedBytes;
        m_report.files.push_back(std::move(file));
    }

    remediate::StagedBatch readBatch(std::string_view json) {
        remediate::StagedBatch batch;
        readObject(json, [&](const std::string& name, std::string_view value) {
            if (name == "offset") {
                batch.offset = number(value);
            } else if (name == "packed_bytes") {
                batch.packedBytes = number(value);
            } else if (name == "bytes") {
                batch.bytes = number(value);
            } else if (name == "events") {
                batch.events = number(value);
            }
        });
        return batch;
    }

    void readBook(std::string_view json) {
        events::Day date;
        std::string event;
        remediate::BookLine line;
        readObject(json, [&](const std::string& name, std::string_view value) {
            if (name == "date") {
                date = day(value);
            } else if (name == "event") {
                event = text(value);
            } else if (name == "read") {
                line.read = number(value);
            } else if (name == "written") {
                line.written = number(value);
            } else if (name == "excluded") {
                line.excluded = number(value);
            } else if (name == "quarantined") {
                line.quarantined = number(value);
            }
        });
        m_report.books.lineOf(date, event) += line;
    }

    void readFinding(std::string_view json) {
        ForecastFinding finding;
        readObject(json, [&](const std::string& name, std::string_view value) {
            if (name == "group_key") {
                finding.key.groupKey = text(value);
            } else if (name == "id") {
                finding.key.id = text(value);
            } else if (name == "date") {
                finding.day = day(value);
            } else if (name == "existing") {
                finding.existing = number(value);
            } else if (name == "sent") {
                finding.sent = number(value);
            } else if (name == "limit") {
                finding.limit = number(value);
            } else if (name == "new") {
                finding.isNew = value == "true";
            }
        });
        finding.key.kind =
            finding.key.groupKey.empty() ? events::KeyKind::User : events::KeyKind::Group;
        finding.state =
            finding.events() > finding.limit ? detect::HeatState::Over : detect::HeatState::Near;
        m_report.after.push_back(std::move(finding));
    }

    RepairReport m_report;
    bool m_whole = true;
};

} // namespace

base::Result<RepairReport> readManifest(std::string_view json) {
    if (json::findDefect(json)) {
        return base::fail(base::ErrorCode::Damaged, "the manifest of the repair is damaged");
    }
    return ManifestReader().run(json);
}

} // namespace shardscope::session
