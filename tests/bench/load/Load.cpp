// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/load/Load.h"

#include "support/Tcp.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <thread>
#include <vector>

namespace load {

using toxtunnel::test::TcpSocket;

namespace {

using Clock = std::chrono::steady_clock;

constexpr double windowSeconds = 0.5;

int fail(const char* what)
{
    std::printf("{\"error\": \"%s\"}\n", what);
    return 1;
}

double secondsSince(Clock::time_point start)
{
    return Seconds(Clock::now() - start).count();
}

/// One byte there and back, in milliseconds; negative when the connection failed.
double roundTrip(TcpSocket& socket)
{
    const auto start = Clock::now();
    char byte = 'k';
    if (!socket.send({&byte, 1}) || socket.receiveSome(&byte, 1) != 1) {
        return -1;
    }
    return secondsSince(start) * 1000;
}

double quantile(const std::vector<double>& sorted, double share)
{
    const auto index = static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1));
    return sorted[index];
}

void printList(const char* name, const std::vector<double>& values)
{
    std::printf("{\"%s\": [", name);
    for (std::size_t i = 0; i < values.size(); ++i) {
        std::printf("%s%.3f", i == 0 ? "" : ", ", values[i]);
    }
    std::puts("]}");
}

/// Moves some bytes; 0 when the connection has ended.
std::size_t moveSome(TcpSocket& socket, bool upload, std::vector<char>& room)
{
    if (!upload) {
        return socket.receiveSome(room.data(), room.size());
    }
    return socket.send({room.data(), room.size()}) ? room.size() : 0;
}

} // namespace

int pingPong(const Destination& to, Seconds warmUp, Seconds measured)
{
    auto socket = TcpSocket::connect(to.address, to.port);
    if (!socket) {
        return fail("cannot connect");
    }
    std::vector<double> times;
    times.reserve(1'000'000);
    const auto start = Clock::now();
    for (double passed = 0; passed < (warmUp + measured).count(); passed = secondsSince(start)) {
        const double time = roundTrip(*socket);
        if (time < 0) {
            return fail("the connection ended");
        }
        if (passed >= warmUp.count()) {
            times.push_back(time);
        }
    }
    if (times.empty()) {
        return fail("nothing came back");
    }
    std::sort(times.begin(), times.end());
    std::printf("{\"p50\": %.4f, \"p90\": %.4f, \"p99\": %.4f, \"max\": %.4f, \"count\": %zu}\n",
                quantile(times, 0.5), quantile(times, 0.9), quantile(times, 0.99), times.back(),
                times.size());
    return 0;
}

namespace {

/// Connections per second over `length`; negative when one failed.
double connectionsPerSecond(const Destination& to, Seconds length)
{
    int count = 0;
    const auto start = Clock::now();
    while (secondsSince(start) < length.count()) {
        auto socket = TcpSocket::connect(to.address, to.port);
        if (!socket || roundTrip(*socket) < 0) {
            return -1;
        }
        ++count;
    }
    return count > 0 ? count / secondsSince(start) : 0;
}

} // namespace

int connectRate(const Destination& to, Seconds warmUp, Seconds measured)
{
    const double early = connectionsPerSecond(to, warmUp);
    const double perSecond = early < 0 ? early : connectionsPerSecond(to, measured);
    if (perSecond < 0) {
        return fail("a connection failed");
    }
    std::printf("{\"perSecond\": %.1f, \"duringWarmUp\": %.1f}\n", perSecond, early);
    return 0;
}

int bulk(const Destination& to, Seconds length, bool upload)
{
    auto socket = TcpSocket::connect(to.address, to.port);
    if (!socket) {
        return fail("cannot connect");
    }
    std::vector<double> windows(
        static_cast<std::size_t>(std::ceil(length.count() / windowSeconds)));
    std::vector<char> room(upload ? 64 * 1024 : 256 * 1024);
    const auto start = Clock::now();
    while (true) {
        const std::size_t count = moveSome(*socket, upload, room);
        const double passed = secondsSince(start);
        if (passed >= length.count()) {
            break;
        }
        if (count == 0) {
            return fail("the connection ended or stood still for 20 s");
        }
        windows[static_cast<std::size_t>(passed / windowSeconds)] += static_cast<double>(count);
    }
    for (double& bytes : windows) {
        bytes /= windowSeconds * 1e6;
    }
    printList("megabytesPerSecond", windows);
    return 0;
}

int keystrokes(const Destination& to, Seconds idle, int count)
{
    auto socket = TcpSocket::connect(to.address, to.port);
    if (!socket || roundTrip(*socket) < 0) {
        return fail("cannot connect");
    }
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        std::this_thread::sleep_for(idle); // the idling is what is measured
        const double time = roundTrip(*socket);
        if (time < 0) {
            return fail("the connection ended");
        }
        times.push_back(time);
    }
    printList("milliseconds", times);
    return 0;
}

} // namespace load
