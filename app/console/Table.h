// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace toxtunnel::app {

struct Column
{
    std::string title;
    bool number = false;  ///< flush right
    bool shrinks = false; ///< may lose its end where there is no room
};

/// Rows of text under titles, for a terminal. Characters are counted, not bytes.
class Table
{
public:
    explicit Table(std::vector<Column> columns);

    /// One cell for each column; an empty one is shown as "-".
    void add(std::vector<std::string> row);

    /// The titles, a line below them, the rows; each line ends with '\n'. No line is wider than
    /// `width` characters (0: any width): columns that shrink lose their ends, the widest first,
    /// and what still does not fit is cut off at the right.
    std::string text(std::size_t width) const;

private:
    std::vector<std::size_t> widths(std::size_t width) const;

    std::vector<Column> columns_;
    std::vector<std::vector<std::string>> rows_;
};

/// Characters that fit into a line of the terminal at stdout; 0 when it is none.
std::size_t terminalWidth();

} // namespace toxtunnel::app
