// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/Timestamp.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace toxtunnel::config {

namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr int firstYear = 1970;
constexpr int lastYear = 2261; // a clock that counts nanoseconds in 64 bits ends in the next

/// Eats a text from its front; after the first mismatch `good` stays false.
struct Cursor
{
    std::string_view rest;
    bool good = true;

    int digits(std::size_t count)
    {
        int value = 0;
        for (std::size_t i = 0; i < count; ++i) {
            const char c = rest.size() > i ? rest[i] : '\0';
            good = good && c >= '0' && c <= '9';
            value = value * 10 + (c - '0');
        }
        rest.remove_prefix(good ? count : 0);
        return value;
    }

    bool skip(std::string_view anyOf)
    {
        const bool found = !rest.empty() && anyOf.find(rest.front()) != std::string_view::npos;
        rest.remove_prefix(found ? 1 : 0);
        return found;
    }

    void skipAll(std::string_view anyOf)
    {
        rest.remove_prefix(std::min(rest.find_first_not_of(anyOf), rest.size()));
    }

    void expect(std::string_view anyOf) { good = skip(anyOf) && good; }
};

std::chrono::sys_days parseDate(Cursor& cursor)
{
    const int year = cursor.digits(4);
    cursor.expect("-");
    const int month = cursor.digits(2);
    cursor.expect("-");
    const int day = cursor.digits(2);
    const std::chrono::year_month_day date{std::chrono::year(year),
                                           std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    cursor.good = cursor.good && date.ok() && year >= firstYear && year <= lastYear;
    return cursor.good ? std::chrono::sys_days(date) : std::chrono::sys_days();
}

seconds parseTime(Cursor& cursor)
{
    const int hour = cursor.digits(2);
    cursor.expect(":");
    const int minute = cursor.digits(2);
    const bool withSeconds = cursor.skip(":");
    const int second = withSeconds ? cursor.digits(2) : 0;
    if (withSeconds && cursor.skip(".,")) { // fractions, of any length, do not count
        cursor.digits(1);
        cursor.skipAll("0123456789");
    }
    cursor.good = cursor.good && hour <= 24 && minute < 60 && second < 60 &&
                  (hour < 24 || (minute == 0 && second == 0)); // 24:00 ends a day
    return hours(hour) + minutes(minute) + seconds(second);
}

seconds parseZone(Cursor& cursor)
{
    if (cursor.rest.empty() || cursor.skip("Zz")) {
        return seconds(0);
    }
    const bool west = cursor.rest.front() == '-';
    cursor.expect("+-");
    const int hour = cursor.digits(2);
    cursor.skip(":");
    const int minute = cursor.rest.empty() ? 0 : cursor.digits(2);
    cursor.good = cursor.good && hour <= 14 && minute < 60;
    const seconds offset = hours(hour) + minutes(minute);
    return west ? -offset : offset;
}

} // namespace

std::optional<std::chrono::sys_seconds> parseTimestamp(std::string_view text)
{
    Cursor cursor{text};
    std::chrono::sys_seconds time = parseDate(cursor);
    if (cursor.good && !cursor.rest.empty()) {
        cursor.expect("Tt ");
        time += parseTime(cursor);
        cursor.skip(" "); // before a zone
        time -= parseZone(cursor);
    }
    return cursor.good && cursor.rest.empty() ? std::optional(time) : std::nullopt;
}

std::string formatTimestamp(std::chrono::sys_seconds time)
{
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(time - day);
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02dZ", int(date.year()),
                  unsigned(date.month()), unsigned(date.day()), int(clock.hours().count()),
                  int(clock.minutes().count()), int(clock.seconds().count()));
    return text.data();
}

} // namespace toxtunnel::config
