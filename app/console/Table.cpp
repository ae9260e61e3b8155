// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/Table.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>
#ifdef _WIN32
#include <windows.h>
#else
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace toxtunnel::app {

namespace {

constexpr std::string_view gap = "  ";
constexpr std::size_t narrowest = 6;

bool startsCharacter(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; // UTF-8: not a continuation
}

std::size_t length(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), startsCharacter));
}

/// The first `count` characters.
std::string_view head(std::string_view text, std::size_t count)
{
    std::size_t end = 0;
    while (end < text.size() && (count > 0 || !startsCharacter(text[end]))) {
        count -= startsCharacter(text[end]) ? 1 : 0;
        ++end;
    }
    return text.substr(0, end);
}

std::string fitted(const std::string& text, std::size_t width, bool flushRight)
{
    const std::size_t has = length(text);
    if (has > width) {
        return std::string(head(text, width - 1)) + "…";
    }
    const std::string room(width - has, ' ');
    return flushRight ? room + text : text + room;
}

void appendLine(std::string& all, const std::string& line, std::size_t width)
{
    const std::string_view cut = width == 0 ? std::string_view(line) : head(line, width);
    all += cut.substr(0, cut.find_last_not_of(' ') + 1);
    all += '\n';
}

} // namespace

Table::Table(std::vector<Column> columns)
    : columns_(std::move(columns))
{
}

void Table::add(std::vector<std::string> row)
{
    row.resize(columns_.size());
    for (std::string& cell : row) {
        cell = cell.empty() ? "-" : cell;
    }
    rows_.push_back(std::move(row));
}

std::vector<std::size_t> Table::widths(std::size_t width) const
{
    std::vector<std::size_t> widths;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        std::size_t widest = length(columns_[i].title);
        for (const auto& row : rows_) {
            widest = std::max(widest, length(row[i]));
        }
        widths.push_back(widest);
    }
    const auto total = [&] {
        return std::accumulate(widths.begin(), widths.end(), gap.size() * (widths.size() - 1));
    };
    while (width != 0 && total() > width) {
        std::size_t* widest = nullptr;
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            const bool may = columns_[i].shrinks && widths[i] > narrowest;
            if (may && (widest == nullptr || widths[i] > *widest)) {
                widest = &widths[i];
            }
        }
        if (widest == nullptr) {
            break;
        }
        --*widest;
    }
    return widths;
}

std::string Table::text(std::size_t width) const
{
    const std::vector<std::size_t> room = widths(width);
    std::string titles;
    std::string rule;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        titles += (i == 0 ? "" : gap);
        titles += fitted(columns_[i].title, room[i], columns_[i].number);
        rule += (i == 0 ? "" : gap);
        rule += std::string(room[i], '-');
    }
    std::string all;
    appendLine(all, titles, width);
    appendLine(all, rule, width);
    for (const auto& row : rows_) {
        std::string line;
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            line += (i == 0 ? "" : gap);
            line += fitted(row[i], room[i], columns_[i].number);
        }
        appendLine(all, line, width);
    }
    return all;
}

std::size_t terminalWidth()
{
#ifdef _WIN32
    CONSOLE_SCREEN_BUFFER_INFO info;
    const bool known = GetConsoleScreenBufferInfo(GetStdHandle(STD_OUTPUT_HANDLE), &info) != 0;
    return known ? static_cast<std::size_t>(info.srWindow.Right - info.srWindow.Left + 1) : 0;
#else
    winsize size{};
    if (isatty(STDOUT_FILENO) == 0 || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) {
        return 0;
    }
    return size.ws_col;
#endif
}

} // namespace toxtunnel::app
