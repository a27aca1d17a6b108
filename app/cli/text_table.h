// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace shardscope::cli {

enum class Align { Left, Right };

/// How a cell stands out where colours are wanted; its text says the same without them.
enum class Ink { Plain, Strong, Faint, Hot, Near };

struct Cell {
    std::string text; ///< safe to show: see displayText()
    Ink ink = Ink::Plain;

    Cell(std::string cellText, Ink cellInk = Ink::Plain)
        : text(std::move(cellText)), ink(cellInk) {}
    Cell(const char* cellText) : text(cellText) {}
};

struct Column {
    std::string title;
    Align align = Align::Left;
};

/// The text with the escape sequences of its ink, or as it is when `colour` is false.
[[nodiscard]] std::string inked(const std::string& text, Ink ink, bool colour);

/// Rows in aligned columns under their titles, two spaces apart.
class TextTable {
public:
    explicit TextTable(std::vector<Column> columns) : m_columns(std::move(columns)) {}

    /// One cell per column.
    void addRow(std::vector<Cell> cells) { m_rows.push_back(std::move(cells)); }
    [[nodiscard]] std::string text(bool colour) const;

private:
    [[nodiscard]] std::vector<std::size_t> widths() const;

    std::vector<Column> m_columns;
    std::vector<std::vector<Cell>> m_rows;
};

} // namespace shardscope::cli
