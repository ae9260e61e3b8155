// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/EchoedBulk.h"

#include "support/ThreadedServer.h"

#include <QTest>
#include <utility>

namespace toxtunnel::test {

using namespace std::chrono_literals;

EchoedBulk::EchoedBulk(TcpSocket socket)
    : socket_(std::move(socket))
    , thread_([this] { run(); })
{
}

EchoedBulk::~EchoedBulk()
{
    stop();
}

bool EchoedBulk::goesOn(std::uint64_t blocks, std::chrono::milliseconds timeout) const
{
    const std::uint64_t wanted = done_ + blocks;
    return QTest::qWaitFor([&] { return done_ >= wanted || !whole_; },
                           static_cast<int>(timeout.count())) &&
           whole_;
}

bool EchoedBulk::stop()
{
    stop_ = true;
    if (thread_.joinable()) {
        thread_.join();
    }
    return whole_;
}

void EchoedBulk::run()
{
    NumberedBlocks blocks;
    while (whole_ && !stop_) {
        whole_ = echoes(socket_, blocks.block(done_), 90s);
        done_ += whole_ ? 1 : 0;
    }
}

} // namespace toxtunnel::test
