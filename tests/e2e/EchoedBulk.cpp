// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/EchoedBulk.h"

#include <QTest>
#include <cstring>
#include <random>
#include <utility>

namespace toxtunnel::test {

namespace {

using namespace std::chrono_literals;

/// Random bytes with the number of the block at their head.
std::string blockOf(std::uint64_t number)
{
    static const std::string random = [] {
        std::mt19937_64 source{7};
        std::string bytes(EchoedBulk::blockSize, '\0');
        for (char& byte : bytes) {
            byte = static_cast<char>(source());
        }
        return bytes;
    }();
    std::string bytes = random;
    std::memcpy(bytes.data(), &number, sizeof number);
    return bytes;
}

} // namespace

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
    while (!stop_) {
        const std::string sent = blockOf(done_);
        if (!socket_.send(sent, 90s) || socket_.receive(blockSize, 90s) != sent) {
            whole_ = false;
            return;
        }
        ++done_;
    }
}

} // namespace toxtunnel::test
