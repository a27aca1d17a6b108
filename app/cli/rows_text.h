// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/raw_rows.h"

#include <string>

namespace shardscope::cli {

/// Appends the event as it lies in its file, as one line: an element of a JSON array may hold
/// line ends, and spaces stand for them.
void appendRowLine(std::string& out, const session::RawRow& row);

/// {"rows":[{"path","line","offset","date","raw"},..],"complete","missing":["path",..]}
class RowsJson {
public:
    void add(const session::RawRow& row);
    [[nodiscard]] std::string finish(const session::RowsAnswer& answer);

private:
    std::string m_rows;
};

} // namespace shardscope::cli
