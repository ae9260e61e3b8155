// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/PairTest.h"
#include "support/RandomBytes.h"
#include "support/Tcp.h"

#include <QElapsedTimer>
#include <QTest>
#include <thread>

using namespace toxtunnel::test;
using namespace std::chrono_literals;

namespace {

constexpr std::uint64_t gibibyte = 1ULL << 30;

void sendAll(TcpSocket& socket, std::uint64_t bytes)
{
    NumberedBlocks blocks;
    for (std::uint64_t number = 0; number < bytes / NumberedBlocks::size; ++number) {
        if (!socket.send(blocks.block(number))) {
            return;
        }
    }
    socket.finish();
}

/// Bytes until the first that differs, or until the end.
std::uint64_t receiveIntact(TcpSocket& socket)
{
    NumberedBlocks blocks;
    std::uint64_t number = 0;
    while (socket.receive(NumberedBlocks::size) == blocks.block(number)) {
        ++number;
    }
    return number * NumberedBlocks::size;
}

} // namespace

class TunnelBulkTest : public PairTest
{
    Q_OBJECT

protected:
    TunnelPairOptions options() override
    {
        TunnelPairOptions options;
        options.frames = OVER_FRAMES;
        options.forwards = {{QStringLiteral("127.0.0.1"), target_.port()}};
        return options;
    }

private Q_SLOTS:
    void bringsAGibibyteIntact()
    {
        Connection connection = connectTo(target_);
        QVERIFY(connection);
        auto& client = connection.client;
        auto& target = connection.target;
        QElapsedTimer timer;
        timer.start();
        std::thread sender([&target] { sendAll(*target, gibibyte); });
        const std::uint64_t received = receiveIntact(*client);
        sender.join();
        QCOMPARE(received, gibibyte);
        QCOMPARE(client->lastEnd(), End::Closed);
        qInfo("1 GiB in %.1f s", static_cast<double>(timer.elapsed()) / 1000);
    }

    void bringsBothDirectionsAtOnce()
    {
        constexpr std::uint64_t bytes = gibibyte / 16;
        Connection connection = connectTo(target_);
        QVERIFY(connection);
        auto& client = connection.client;
        auto& target = connection.target;
        std::uint64_t atTarget = 0;
        std::thread up([&client] { sendAll(*client, bytes); });
        std::thread down([&target] { sendAll(*target, bytes); });
        std::thread targetReader([&] { atTarget = receiveIntact(*target); });
        const std::uint64_t atClient = receiveIntact(*client);
        up.join();
        down.join();
        targetReader.join();
        QCOMPARE(atClient, bytes);
        QCOMPARE(atTarget, bytes);
    }

private:
    TcpServer target_;
};

QTEST_GUILESS_MAIN(TunnelBulkTest)
#include "TunnelBulkTest.moc"
