// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_table.h"

#include "app/cli/display_text.h"

#include <algorithm>

namespace shardscope::cli {

namespace {

const char* escapeSequence(Ink ink) {
    switch (ink) {
    case Ink::Strong:
        return "\x1b[1m";
    case Ink::Faint:
        return "\x1b[2m";
    case Ink::Hot:
        return "\x1b[1;31m";
    case Ink::Near:
        return "\x1b[33m";
    case Ink::Plain:
        break;
    }
    return "";
}

std::string line(const std::vector<Column>& columns, const std::vector<std::size_t>& widths,
                 const std::vector<Cell>& cells, bool colour) {
    std::string text;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::string padding(widths[i] - displayWidth(cells[i].text), ' ');
        const std::string shown = inked(cells[i].text, cells[i].ink, colour);
        text += i == 0 ? "" : "  ";
        text += columns[i].align == Align::Right ? padding + shown : shown + padding;
    }
    text.erase(text.find_last_not_of(' ') + 1);
    return text + '\n';
}

} // namespace

std::string inked(const std::string& text, Ink ink, bool colour) {
    return colour && ink != Ink::Plain ? escapeSequence(ink) + text + "\x1b[0m" : text;
}

std::vector<std::size_t> TextTable::widths() const {
    std::vector<std::size_t> widths;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        std::size_t width = displayWidth(m_columns[i].title);
        for (const std::vector<Cell>& row : m_rows) {
            width = std::max(width, displayWidth(row[i].text));
        }
        widths.push_back(width);
    }
    return widths;
}

std::string TextTable::text(bool colour) const {
    std::vector<Cell> titles;
    for (const Column& column : m_columns) {
        titles.emplace_back(column.title, Ink::Faint);
    }
    const std::vector<std::size_t> columnWidths = widths();
    std::string text = line(m_columns, columnWidths, titles, colour);
    for (const std::vector<Cell>& row : m_rows) {
        text += line(m_columns, columnWidths, row, colour);
    }
    return text;
}

} // namespace shardscope::cli
