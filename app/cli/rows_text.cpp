// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rows_text.h"

#include "app/cli/json_lists.h"
#include "core/json/json_writer.h"

#include <algorithm>
#include <utility>

namespace shardscope::cli {

void appendRowLine(std::string& out, const session::RawRow& row) {
    const std::size_t begin = out.size();
    out.append(row.text);
    std::replace_if(
        out.begin() + static_cast<std::ptrdiff_t>(begin), out.end(),
        [](char c) { return c == '\n' || c == '\r'; }, ' ');
    out.push_back('\n');
}

void RowsJson::add(const session::RawRow& row) {
    if (!m_rows.empty()) {
        m_rows.push_back(',');
    }
    json::JsonWriter json(m_rows);
    json.beginObject().member("path", row.path).member("line", row.line);
    json.member("offset", row.offset).member("date", events::toIsoDate(row.day));
    json.member("raw", row.text).endObject();
}

std::string RowsJson::finish(const session::RowsAnswer& answer) {
    std::vector<std::string> missing;
    for (const base::Error& error : answer.unreadable) {
        missing.push_back(error.where);
    }
    std::string end;
    json::JsonWriter json(end);
    json.beginObject().member("complete", missing.empty());
    writeStrings(json, "missing", missing);
    json.endObject();
    // The rows come first, and are not copied: there may be many.
    std::string text = "{\"rows\":[";
    text.append(std::exchange(m_rows, {})).append("],").append(end, 1).push_back('\n');
    return text;
}

} // namespace shardscope::cli
