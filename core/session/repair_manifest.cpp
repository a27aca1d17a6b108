// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/repair_manifest.h"

#include "core/json/json_writer.h"

namespace shardscope::session {

namespace {

void writeLine(json::JsonWriter& json, const remediate::BookLine& line) {
    json.member("read", line.read).member("written", line.written);
    json.member("excluded", line.excluded).member("quarantined", line.quarantined);
}

void writeFile(json::JsonWriter& json, const remediate::StagedFile& file) {
    json.beginObject().member("name", file.name).member("date", events::toIsoDate(file.day));
    json.member("events", file.events).member("bytes", file.bytes);
    json.member("packed_bytes", file.packedBytes).member("sha256", file.sha256);
    json.key("batches").beginArray();
    for (const remediate::StagedBatch& batch : file.batches) {
        json.beginObject().member("offset", batch.offset);
        json.member("packed_bytes", batch.packedBytes).member("bytes", batch.bytes);
        json.member("events", batch.events).endObject();
    }
    json.endArray().endObject();
}

void writeFinding(json::JsonWriter& json, const ForecastFinding& finding) {
    json.beginObject().member("group_key", finding.key.groupKey).member("id", finding.key.id);
    json.member("date", events::toIsoDate(finding.day)).member("existing", finding.existing);
    json.member("sent", finding.sent).member("limit", finding.limit);
    json.member("new", finding.isNew).endObject();
}

} // namespace

std::string manifestJson(const RepairReport& report) {
    std::string out;
    json::JsonWriter json(out);
    json.beginObject().member("format", "shardscope repair 1").member("run", report.run);
    writeLine(json, report.books.total());
    json.key("files").beginArray();
    for (const remediate::StagedFile& file : report.files) {
        writeFile(json, file);
    }
    json.endArray().key("books").beginArray();
    for (const auto& [day, names] : report.books.lines()) {
        for (const auto& [name, line] : names) {
            json.beginObject().member("date", events::toIsoDate(day)).member("event", name);
            writeLine(json, line);
            json.endObject();
        }
    }
    json.endArray().key("after").beginArray();
    for (const ForecastFinding& finding : report.after) {
        writeFinding(json, finding);
    }
    json.endArray().endObject();
    out += '\n';
    return out;
}

} // namespace shardscope::session
