// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/select/filter_term.h"

#include "core/select/filter_scanner.h"

#include <algorithm>

namespace shardscope::select {

namespace {

/// One past the last byte of the term that begins at `at`: spaces in quotes belong to it.
std::size_t endOfTerm(std::string_view line, std::size_t at) {
    FilterScanner scanner(line);
    scanner.advance(at);
    bool quoted = false;
    while (!scanner.atEnd() && (quoted || !scanner.atBreak())) {
        const char c = line[scanner.position()];
        const bool escape = quoted && c == '\\' && scanner.position() + 1 < line.size();
        quoted = quoted != (c == '"');
        scanner.advance(escape ? 2 : 1);
    }
    return scanner.position();
}

std::string withoutQuotes(std::string_view text) {
    std::string plain;
    bool quoted = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '"') {
            quoted = !quoted;
            continue;
        }
        const bool escape = quoted && text[at] == '\\' && at + 1 < text.size();
        at += escape && (text[at + 1] == '"' || text[at + 1] == '\\') ? 1 : 0;
        plain.push_back(text[at]);
    }
    return plain;
}

} // namespace

FilterTerm filterTermAt(std::string_view line, std::size_t cursor) {
    cursor = std::min(cursor, line.size());
    FilterTerm term{.begin = cursor, .end = cursor, .excluded = false, .field = {}, .value = {}};
    FilterScanner scanner(line);
    for (scanner.skipSpace(); !scanner.atEnd(); scanner.skipSpace()) {
        const std::size_t begin = scanner.position();
        const std::size_t end = endOfTerm(line, begin);
        if (cursor < begin) {
            break;
        }
        if (cursor <= end) {
            term.begin = begin;
            term.end = end;
            break;
        }
        scanner.advance(end - begin);
    }
    std::string_view typed = line.substr(term.begin, cursor - term.begin);
    term.excluded = typed.starts_with('-');
    typed.remove_prefix(term.excluded ? 1 : 0);
    term.field = fieldOf(typed);
    typed.remove_prefix(term.field.empty() ? 0 : term.field.size() + 1);
    term.value = withoutQuotes(typed);
    return term;
}

} // namespace shardscope::select
