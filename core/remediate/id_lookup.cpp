// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remediate/id_lookup.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

namespace shardscope::remediate {

namespace {

/// Reads one line of CSV from the front of `csv`; false when a quote is never closed.
bool takeLine(std::string_view& csv, std::vector<std::string>& fields, std::size_t& lines) {
    fields.assign(1, {});
    bool quoted = false;
    std::size_t at = 0;
    ++lines;
    for (; at < csv.size(); ++at) {
        const char c = csv[at];
        if (quoted) {
            if (c != '"') {
                lines += c == '\n' ? 1 : 0;
                fields.back() += c;
            } else if (at + 1 < csv.size() && csv[at + 1] == '"') {
                fields.back() += c;
                ++at;
            } else {
                quoted = false;
            }
        } else if (c == '"' && fields.back().empty()) {
            quoted = true;
        } else if (c == ',') {
            fields.emplace_back();
        } else if (c == '\n') {
            ++at;
            break;
        } else if (c != '\r' || at + 1 >= csv.size() || csv[at + 1] != '\n') {
            fields.back() += c;
        }
    }
    csv.remove_prefix(at);
    return !quoted;
}

} // namespace

base::Result<TextMap<std::string>> parseLookup(std::string_view csv, const std::string& path) {
    constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";
    if (csv.starts_with(kByteOrderMark)) {
        csv.remove_prefix(kByteOrderMark.size());
    }
    TextMap<std::string> table;
    std::vector<std::string> fields;
    std::size_t lines = 0;
    while (!csv.empty()) {
        const std::size_t line = lines + 1;
        const bool whole = takeLine(csv, fields, lines);
        if (fields.size() == 1 && fields.front().empty()) {
            continue; // blank
        }
        if (!whole || fields.size() != 2) {
            return base::fail(base::ErrorCode::Usage,
                              whole ? "a line of a lookup has two columns, a value and an id"
                                    : "a quote is opened here and never closed",
                              path + ", line " + std::to_string(line));
        }
        table.insert_or_assign(std::move(fields[0]), std::move(fields[1]));
    }
    return table;
}

base::Result<TextMap<std::string>> readLookup(const std::string& path) {
    std::error_code unknown;
    if (!std::filesystem::is_regular_file(path, unknown)) {
        return base::fail(base::ErrorCode::NotFound, "no such lookup file", path);
    }
    if (std::filesystem::file_size(path, unknown) > kLargestLookup) {
        return base::fail(base::ErrorCode::Usage, "the lookup is larger than 256 MiB", path);
    }
    std::ifstream file(path, std::ios::binary);
    const std::string csv((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    if (!file.good() && !file.eof()) {
        return base::fail(base::ErrorCode::ReadFailed, "the lookup cannot be read", path);
    }
    return parseLookup(csv, path);
}

} // namespace shardscope::remediate
