// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/splice.h"

namespace shardscope::json {

void splice(std::string_view text, const std::vector<Edit>& edits, std::string& out) {
    out.clear();
    std::size_t copied = 0;
    for (const Edit& edit : edits) {
        out.append(text.substr(copied, edit.at - copied));
        out.append(edit.text);
        copied = edit.at + edit.length;
    }
    out.append(text.substr(copied));
}

} // namespace shardscope::json
