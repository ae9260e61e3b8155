// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/load/Parts.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <thread>
#include <vector>

namespace load {

using toxtunnel::test::TcpSocket;

int fail(const char* what)
{
    std::printf("{\"error\": \"%s\"}\n", what);
    return 1;
}

double secondsSince(Clock::time_point start)
{
    return Seconds(Clock::now() - start).count();
}

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

void printValues(const std::vector<double>& values)
{
    std::putchar('[');
    for (std::size_t i = 0; i < values.size(); ++i) {
        std::printf("%s%.3f", i == 0 ? "" : ", ", values[i]);
    }
    std::putchar(']');
}

namespace {

constexpr double windowSeconds = 0.5;

void printList(const char* name, const std::vector<double>& values)
{
    std::printf("{\"%s\": ", name);
    printValues(values);
    std::puts("}");
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

/// The times of connecting and one byte there and back, over `length`, in milliseconds; nothing
/// when one failed.
std::vector<double> connections(const Destination& to, Seconds length)
{
    std::vector<double> times;
    const auto start = Clock::now();
    while (secondsSince(start) < length.count()) {
        const auto begin = Clock::now();
        auto socket = TcpSocket::connect(to.address, to.port);
        if (!socket || roundTrip(*socket) < 0) {
            return {};
        }
        times.push_back(secondsSince(begin) * 1000);
    }
    return times;
}

} // namespace

int connectRate(const Destination& to, Seconds warmUp, Seconds measured)
{
    const std::vector<double> early = connections(to, warmUp);
    const auto start = Clock::now();
    std::vector<double> times = connections(to, measured);
    const double passed = secondsSince(start);
    if (times.empty() || (early.empty() && warmUp.count() > 0)) {
        return fail("a connection failed");
    }
    std::sort(times.begin(), times.end());
    std::printf("{\"perSecond\": %.1f, \"duringWarmUp\": %.1f, \"p50\": %.3f, \"p99\": %.3f}\n",
                static_cast<double>(times.size()) / passed,
                static_cast<double>(early.size()) / std::max(warmUp.count(), 1e-9),
                quantile(times, 0.5), quantile(times, 0.99));
    return 0;
}

namespace {

/// Adds to `windows` what one stream moves; false when it ended.
bool fillWindows(TcpSocket& socket, Clock::time_point start, Seconds length, bool upload,
                 std::vector<double>& windows)
{
    std::vector<char> room(upload ? 64 * 1024 : 256 * 1024);
    while (true) {
        const std::size_t count = moveSome(socket, upload, room);
        const double passed = secondsSince(start);
        if (passed >= length.count()) {
            return true;
        }
        if (count == 0) {
            return false;
        }
        windows[static_cast<std::size_t>(passed / windowSeconds)] += static_cast<double>(count);
    }
}

struct BulkStream
{
    TcpSocket socket;
    std::vector<double> windows;
    bool whole = true;
    std::thread thread{};
};

} // namespace

int bulk(const Destination& to, Seconds length, bool upload, int count)
{
    std::vector<double> sum(static_cast<std::size_t>(std::ceil(length.count() / windowSeconds)));
    std::vector<BulkStream> streams;
    for (int i = 0; i < count; ++i) {
        auto socket = TcpSocket::connect(to.address, to.port);
        if (!socket) {
            return fail("cannot connect");
        }
        streams.push_back({std::move(*socket), std::vector<double>(sum.size())});
    }
    const auto start = Clock::now();
    for (BulkStream& stream : streams) {
        stream.thread = std::thread([&stream, start, length, upload] {
            stream.whole = fillWindows(stream.socket, start, length, upload, stream.windows);
        });
    }
    bool whole = true;
    for (BulkStream& stream : streams) {
        stream.thread.join();
        whole = whole && stream.whole;
        std::transform(
            sum.begin(), sum.end(), stream.windows.begin(), sum.begin(),
            [](double all, double bytes) { return all + bytes / (windowSeconds * 1e6); });
    }
    if (!whole) {
        return fail("a connection ended or stood still for 20 s");
    }
    printList("megabytesPerSecond", sum);
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
