// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/StandardStreams.h"

#include "endpoint/BlockingIo.h"

#include <thread>
#include <utility>
#include <vector>

namespace toxtunnel::endpoint {

namespace {

constexpr std::size_t pieceSize = 64 * 1024;

void copyInput(const Descriptor& socket)
{
    std::vector<std::uint8_t> piece(pieceSize);
    while (const std::size_t count = readInput(piece)) {
        if (!sendAll(socket.raw(), std::span(piece).first(count))) {
            return; // nobody wants it any more
        }
    }
    finishSending(socket.raw());
}

bool copyOutput(const Descriptor& socket)
{
    std::vector<std::uint8_t> piece(pieceSize);
    while (const std::size_t count = receiveBlocking(socket.raw(), piece)) {
        if (!writeOutput(std::span(piece).first(count))) {
            stopBoth(socket.raw()); // the sender is to know
            return false;
        }
    }
    closeOutput();
    return true;
}

} // namespace

SocketResult<StandardStreams> StandardStreams::open()
{
    auto pair = socketPair();
    if (!pair) {
        return tl::unexpected(pair.error());
    }
    StandardStreams streams;
    streams.socket_ = std::move(pair->ours);
    // Shared by the threads. They are not awaited: reading may block until the process ends.
    const auto theirs = std::make_shared<Descriptor>(std::move(pair->theirs));
    std::promise<bool> written;
    streams.written_ = written.get_future();
    std::thread([theirs] { copyInput(*theirs); }).detach();
    std::thread([theirs, written = std::move(written)]() mutable {
        written.set_value(copyOutput(*theirs));
    }).detach();
    return streams;
}

} // namespace toxtunnel::endpoint
