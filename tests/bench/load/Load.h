// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace load {

using Seconds = std::chrono::duration<double>;

struct Destination
{
    std::string address;
    std::uint16_t port = 0;
};

/// Each measures one thing through `to`, prints one line of JSON and returns the exit code: 1 when
/// the connection failed.

/// One byte there and back, again and again: times after `warmUp`, over `measured`. In
/// milliseconds.
int pingPong(const Destination& to, Seconds warmUp, Seconds measured);
/// Connect, one byte there and back, close, one after the other: how many per second during
/// `warmUp` and over `measured` after it.
int connectRate(const Destination& to, Seconds warmUp, Seconds measured);
/// Reads (or with `upload` writes) as fast as it goes for `length`: bytes per window of half a
/// second.
int bulk(const Destination& to, Seconds length, bool upload);
/// `count` single bytes to an echo, each after `idle` without traffic: the times. In milliseconds.
int keystrokes(const Destination& to, Seconds idle, int count);

} // namespace load
