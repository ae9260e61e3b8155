// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/load/Parts.h"
#include "bench/load/Pattern.h"

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <optional>
#include <thread>

namespace load {

using toxtunnel::test::TcpSocket;

namespace {

constexpr Seconds settle{2};          // of the bulk stream, not measured
constexpr Seconds betweenPings{0.01}; // an interactive stream is sparse
constexpr std::string_view block = "0123456789abcdef";

struct Download
{
    double megabytesPerSecond = 0;
    double longestGapMs = 0;
    bool intact = true;
    bool ended = false;
};

Download download(TcpSocket& socket, Clock::time_point start, Seconds length)
{
    Download result;
    PatternCheck check;
    std::vector<char> room(256 * 1024);
    double bytes = 0;
    double last = settle.count();
    while (true) {
        const std::size_t count = socket.receiveSome(room.data(), room.size());
        const double passed = std::min(secondsSince(start), length.count());
        result.ended = count == 0;
        result.intact = result.intact && check.accept({room.data(), count});
        if (passed > settle.count()) {
            result.longestGapMs = std::max(result.longestGapMs, (passed - last) * 1000);
            bytes += static_cast<double>(count);
            last = passed;
        }
        if (result.ended || passed >= length.count()) {
            result.megabytesPerSecond = bytes / 1e6 / (length - settle).count();
            return result;
        }
    }
}

/// Round trips in milliseconds until `length` has passed; none when one failed.
std::vector<double> pings(TcpSocket& socket, Clock::time_point start, Seconds length)
{
    std::vector<double> times;
    for (double passed = 0; passed < length.count(); passed = secondsSince(start)) {
        const double time = roundTrip(socket);
        if (time < 0) {
            return {};
        }
        if (passed >= settle.count()) {
            times.push_back(time);
        }
        std::this_thread::sleep_for(betweenPings);
    }
    std::sort(times.begin(), times.end());
    return times;
}

} // namespace

int bulkAndPing(const Destination& source, const Destination& echo, Seconds length)
{
    auto bulk = TcpSocket::connect(source.address, source.port);
    auto ping = TcpSocket::connect(echo.address, echo.port);
    if (!bulk || !ping) {
        return fail("cannot connect");
    }
    const auto start = Clock::now();
    Download loaded;
    std::thread reader([&] { loaded = download(*bulk, start, length); });
    const std::vector<double> times = pings(*ping, start, length);
    reader.join();
    if (loaded.ended || times.empty()) {
        return fail("a connection ended or stood still for 20 s");
    }
    std::printf("{\"rate\": %.3f, \"longestGap\": %.1f, \"intact\": %s, \"p50\": %.4f, "
                "\"p99\": %.4f, \"max\": %.4f}\n",
                loaded.megabytesPerSecond, loaded.longestGapMs, loaded.intact ? "true" : "false",
                quantile(times, 0.5), quantile(times, 0.99), times.back());
    return 0;
}

namespace {

constexpr std::size_t kilobytesEach = 4;

/// 4 KiB there and back.
bool exchange(TcpSocket& socket)
{
    std::string bytes;
    while (bytes.size() < kilobytesEach * 1024) {
        bytes += block;
    }
    return socket.send(bytes) && socket.receive(bytes.size()) == bytes;
}

/// The median of a thousand round trips; negative when the connection failed.
double medianRoundTrip(TcpSocket& socket)
{
    std::vector<double> times;
    for (int i = 0; i < 1000; ++i) {
        times.push_back(roundTrip(socket));
    }
    std::sort(times.begin(), times.end());
    return times.front() < 0 ? -1 : quantile(times, 0.5);
}

} // namespace

int idleStreams(const Destination& echo, int count, Seconds idle)
{
    auto other = TcpSocket::connect(echo.address, echo.port);
    if (!other || medianRoundTrip(*other) < 0) { // the first are slower
        return fail("cannot connect");
    }
    const double before = medianRoundTrip(*other);
    std::vector<TcpSocket> sockets;
    for (int i = 0; i < count; ++i) {
        auto socket = TcpSocket::connect(echo.address, echo.port);
        if (!socket || !exchange(*socket)) {
            std::printf("{\"error\": \"stream %d does not open\"}\n", i + 1);
            return 1;
        }
        sockets.push_back(std::move(*socket));
    }
    std::puts("open");
    std::fflush(stdout);
    std::this_thread::sleep_for(idle); // the idling is what is measured
    const double with = medianRoundTrip(*other);
    int alive = 0;
    for (TcpSocket& socket : sockets) {
        alive += exchange(socket) ? 1 : 0;
    }
    std::printf("{\"alive\": %d, \"before\": %.4f, \"with\": %.4f}\n", alive, before, with);
    return 0;
}

} // namespace load
