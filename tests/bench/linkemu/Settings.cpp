// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Settings.h"

#include <charconv>
#include <span>
#include <utility>

namespace linkemu {

namespace {

struct Unit
{
    std::string_view suffix;
    double factor;
};

/// A number of at least 0 followed by one of the suffixes.
std::optional<double> parseWithUnit(std::string_view text, std::span<const Unit> units)
{
    double number = 0;
    const char* const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc{} || !(number >= 0)) {
        return std::nullopt;
    }
    const std::string_view suffix(stop, static_cast<std::size_t>(end - stop));
    for (const Unit& unit : units) {
        if (unit.suffix == suffix) {
            return number * unit.factor;
        }
    }
    return std::nullopt;
}

std::optional<bool> parseSwitch(std::string_view text)
{
    return text == "on" || text == "off" ? std::optional(text == "on") : std::nullopt;
}

std::optional<std::uint16_t> parsePort(std::string_view text)
{
    std::uint16_t port = 0;
    const char* const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, port);
    return error == std::errc{} && stop == end ? std::optional(port) : std::nullopt;
}

template <typename Field>
bool assign(Field& field, std::optional<Field> value)
{
    if (value) {
        field = *value;
    }
    return value.has_value();
}

} // namespace

std::optional<Duration> parseDuration(std::string_view text)
{
    static constexpr Unit units[] = {{"", 1e6}, {"ms", 1e6}, {"s", 1e9}, {"us", 1e3}};
    const auto nanoseconds = parseWithUnit(text, units);
    if (!nanoseconds) {
        return std::nullopt;
    }
    return Duration(static_cast<Duration::rep>(*nanoseconds));
}

std::optional<double> parseRate(std::string_view text)
{
    if (text == "unlimited") {
        return 0;
    }
    static constexpr Unit units[] = {{"kbit", 1e3 / 8}, {"mbit", 1e6 / 8}, {"gbit", 1e9 / 8},
                                     {"kB", 1e3},       {"MB", 1e6},       {"GB", 1e9}};
    return parseWithUnit(text, units);
}

bool applySetting(LaneSettings& settings, std::string_view name, std::string_view value)
{
    if (name == "delay") {
        return assign(settings.delay, parseDuration(value));
    }
    if (name == "queue") {
        return assign(settings.queue, parseDuration(value));
    }
    if (name == "rate") {
        return assign(settings.bytesPerSecond, parseRate(value));
    }
    if (name == "loss") {
        static constexpr Unit units[] = {{"", 0.01}, {"%", 0.01}};
        const auto share = parseWithUnit(value, units);
        return assign(settings.loss, share && *share <= 1 ? share : std::nullopt);
    }
    if (name == "burst") {
        static constexpr Unit units[] = {{"", 1}};
        return assign(settings.burst, parseWithUnit(value, units));
    }
    if (name == "udp") {
        return assign(settings.udp, parseSwitch(value));
    }
    if (name == "tcp") {
        return assign(settings.tcp, parseSwitch(value));
    }
    if (name == "hold-udp-port") {
        return assign(settings.heldBackUdpPort, parsePort(value));
    }
    return false;
}

} // namespace linkemu
