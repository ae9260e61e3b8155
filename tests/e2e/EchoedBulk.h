// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/RandomBytes.h"
#include "support/Tcp.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <thread>

namespace toxtunnel::test {

/// Sends block after block through a connection to an echo, on a thread of its own, and compares
/// what comes back with what it sent.
class EchoedBulk
{
public:
    static constexpr std::size_t blockSize = NumberedBlocks::size;

    explicit EchoedBulk(TcpSocket socket);
    ~EchoedBulk();
    EchoedBulk(const EchoedBulk&) = delete;
    EchoedBulk& operator=(const EchoedBulk&) = delete;

    std::uint64_t done() const { return done_; } ///< blocks that came back
    /// Waits for so many more, in the event loop; false when they do not come in time.
    bool goesOn(std::uint64_t blocks,
                std::chrono::milliseconds timeout = std::chrono::seconds(60)) const;
    /// Ends it; whether every byte came back as it was sent.
    bool stop();

private:
    void run();

    TcpSocket socket_;
    std::atomic<bool> stop_ = false;
    std::atomic<bool> whole_ = true;
    std::atomic<std::uint64_t> done_ = 0;
    std::thread thread_; // the last: uses the others
};

} // namespace toxtunnel::test
