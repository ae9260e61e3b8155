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
/// `warmUp` and over `measured` after it, and how long each of these took, in milliseconds.
int connectRate(const Destination& to, Seconds warmUp, Seconds measured);
/// `count` streams at once read (or with `upload` write) as fast as it goes for `length`: their sum
/// in MB/s, per window of half a second.
int bulk(const Destination& to, Seconds length, bool upload, int count);
/// One stream reads as fast as it goes, another sends single bytes to an echo, for `length`: after
/// the first 2 s the rate, the longest time without a byte, and the round trips. Every byte read is
/// compared with what the source sends.
int bulkAndPing(const Destination& source, const Destination& echo, Seconds length);
/// Opens `count` streams with 4 KiB both ways each, prints "open", and after `idle` tells how many
/// are alive, and the round trip of another stream without and with them.
int idleStreams(const Destination& echo, int count, Seconds idle);
/// `count` single bytes to an echo, each after `idle` without traffic: the times. In milliseconds.
int keystrokes(const Destination& to, Seconds idle, int count);

} // namespace load
