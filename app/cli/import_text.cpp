// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_text.h"

#include "app/cli/display_text.h"
#include "app/cli/json_lists.h"
#include "app/cli/number_text.h"
#include "app/cli/text_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace shardscope::cli {

namespace {

using session::FileReport;
using session::FileState;
using session::ImportReport;

constexpr std::size_t kLineColumns = 80;
constexpr std::size_t kBadLines = 6; ///< shown as examples, of all files and of one
constexpr std::size_t kBadLinesOfAFile = 2;

std::string reasonOf(const FileReport& file) {
    if (file.state == FileState::Cancelled) {
        return "the import was stopped before the file was complete; nothing of it was counted";
    }
    return file.reason;
}

void writeFile(json::JsonWriter& json, const FileReport& file) {
    json.beginObject();
    json.member("path", file.path).member("bytes", file.bytes);
    json.member("events", file.events).member("records", file.records);
    json.member("remediated", file.remediated).member("quarantined", file.quarantined);
    json.member("blank", file.blank);
    writeDays(json, "days", file.days);
    json.member("state", stateName(file.state));
    writeOptional(json, "reason", reasonOf(file));
    json.member("overlaps", file.overlaps);
    json.endObject();
}

Ink inkOf(FileState state) {
    switch (state) {
    case FileState::Failed:
        return Ink::Hot;
    case FileState::Incomplete:
    case FileState::Cancelled:
        return Ink::Near;
    default:
        return Ink::Plain;
    }
}

/// Reasons are told as messages; here they would tear the table apart.
std::string stateText(const FileReport& file) {
    if (file.state == FileState::Cancelled) {
        return "stopped";
    }
    return file.overlaps ? "left out (overlap)" : stateName(file.state);
}

std::string sumsText(const ImportReport& report) {
    std::string text = countText(report.events, "event");
    if (report.remediated > 0) {
        text += " (" + countText(report.remediated) + " remediated)";
    }
    if (report.records > 0) {
        text += ", " + countText(report.records, "record");
    }
    if (report.quarantined > 0) {
        text += ", " + countText(report.quarantined, "bad line");
    }
    if (report.blank > 0) {
        text += ", " + countText(report.blank, "blank line");
    }
    return text + " in " + durationText(report.seconds);
}

std::string badLineText(const store::QuarantinedLine& line) {
    return fmt::format("{}, line {}, byte {}: {}: {}", safeText(line.path), line.line, line.offset,
                       line.reason, elideMiddle(safeText(line.text), kLineColumns));
}

bool hasBadLines(const FileReport& file) {
    return file.quarantined > 0 && file.state != FileState::AlreadyImported;
}

} // namespace

const char* stateName(FileState state) {
    switch (state) {
    case FileState::Waiting:
        return "waiting";
    case FileState::Reading:
        return "reading";
    case FileState::Imported:
        return "imported";
    case FileState::AlreadyImported:
        return "already-imported";
    case FileState::Incomplete:
        return "incomplete";
    case FileState::Failed:
    case FileState::Cancelled:
        break;
    }
    return "failed";
}

void writeImport(json::JsonWriter& json, const ImportReport& report) {
    json.beginObject().member("case", report.casePath);
    json.key("files").beginArray();
    for (const FileReport& file : report.files) {
        writeFile(json, file);
    }
    json.endArray();
    json.member("events", report.events).member("records", report.records);
    json.member("remediated", report.remediated).member("quarantined", report.quarantined);
    json.member("blank", report.blank).member("seconds", report.seconds);
    writeStrings(json, "missing", report.missingPaths);
    writeStrings(json, "notes", report.notes);
    json.member("interrupted", report.cancelled);
    json.endObject();
}

std::string importJson(const ImportReport& report) {
    std::string text;
    json::JsonWriter json(text);
    writeImport(json, report);
    return text + '\n';
}

std::string importText(const ImportReport& report, const std::string& folder, bool colour) {
    TextTable table({{"File"},
                     {"Size", Align::Right},
                     {"Events", Align::Right},
                     {"Records", Align::Right},
                     {"Bad", Align::Right},
                     {"Days"},
                     {"State"}});
    for (const FileReport& file : report.files) {
        table.addRow(
            {pathText(file.path, folder), bytesText(file.bytes), countText(file.events),
             countText(file.records),
             Cell(countText(file.quarantined), file.quarantined > 0 ? Ink::Near : Ink::Plain),
             daysText(file.days), Cell(stateText(file), inkOf(file.state))});
    }
    std::string text = report.files.empty() ? "" : table.text(colour) + '\n';
    text += countText(report.files.size(), "file") + ": " + sumsText(report) + '\n';
    return text + "Case: " + displayText(report.casePath) + '\n';
}

std::vector<std::string> setAsideLines(const ImportReport& report,
                                       const std::function<bool(const std::string& path)>& isTold) {
    std::vector<std::string> lines;
    for (const std::string& path : report.missingPaths) {
        if (!isTold(path)) {
            lines.push_back(path + ": no such file or folder");
        }
    }
    for (const FileReport& file : report.files) {
        if (file.state == FileState::Failed && !isTold(file.path)) {
            lines.push_back(file.path + ": not counted: " + file.reason);
        } else if (file.state == FileState::Incomplete) {
            lines.push_back(file.path + ": incomplete: " + file.reason +
                            "; what could be read is counted");
        }
        if (hasBadLines(file)) {
            lines.push_back(file.path + ": " + countText(file.quarantined, "bad line") +
                            " set aside");
        }
    }
    return lines;
}

std::vector<std::string> badLineLines(const ImportReport& report,
                                      const std::vector<store::QuarantinedLine>& badLines) {
    std::vector<std::string> lines;
    std::map<std::string, std::size_t> shown;
    for (const FileReport& file : report.files) {
        if (hasBadLines(file)) {
            shown[file.path] = 0;
        }
    }
    for (const store::QuarantinedLine& line : badLines) {
        const auto file = shown.find(line.path);
        if (file != shown.end() && file->second < kBadLinesOfAFile && lines.size() < kBadLines) {
            ++file->second;
            lines.push_back("  " + badLineText(line));
        }
    }
    if (!lines.empty() && lines.size() < report.quarantined) {
        lines.push_back("  and " + countText(report.quarantined - lines.size(), "more bad line"));
    }
    return lines;
}

std::string remainsText(const ImportReport& report) {
    std::vector<std::string> left;
    for (const FileReport& file : report.files) {
        if (file.state == FileState::Cancelled || file.state == FileState::Waiting) {
            left.push_back(file.path);
        }
    }
    std::string text = "interrupted: " + countText(report.files.size() - left.size()) + " of " +
                       countText(report.files.size(), "file") + " are done and kept";
    if (left.empty()) {
        return text;
    }
    text += ", " + countText(left.size()) + " not counted: " + left.front();
    if (left.size() > 1) {
        text += " and " + countText(left.size() - 1) + " more";
    }
    return text + "; the same command goes on where this one stopped";
}

} // namespace shardscope::cli
