// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tox/UdpBatching.h"

#include "core/tox/LoopbackSocket.h"
#include "tox/CreateTox.h"
#include "tox/ReceiveSplitting.h"
#include "tox/ToxSocket.h"

#include <netinet/udp.h>

#include <QTest>
#include <cerrno>
#include <cstring>
#include <thread>
#include <vector>

using namespace toxtunnel;
using namespace toxtunnel::tox;

namespace {

bool joinsReads(int socket)
{
    int value = 0;
    socklen_t size = sizeof value;
    return ::getsockopt(socket, SOL_UDP, UDP_GRO, &value, &size) == 0 && value == 1;
}

} // namespace

class UdpBatchingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOrderAndBytes_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::newRow("IPv4") << AF_INET << AF_INET;
        QTest::newRow("IPv6") << AF_INET6 << AF_INET6;
        QTest::newRow("IPv4 by an IPv6 socket") << AF_INET6 << AF_INET;
    }

    void keepsOrderAndBytes()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        const LoopbackSocket sender(from);
        const LoopbackSocket receiver(to);
        if (!sender.bound() || !receiver.bound()) {
            QSKIP("this machine has no IPv6");
        }
        std::vector<std::size_t> sizes(60, 1400); // more than a batch
        sizes.insert(sizes.end(), {700, 1400, 1400, 1, 1, 1, 1400, 20'000, 3, 1400, 1399, 1400});
        sizes.insert(sizes.end(), 70, 5); // more than a batch of that size
        const auto sent = datagrams(sizes);

        UdpBatching sending(sender.raw());
        UdpBatching receiving(receiver.raw());
        for (const bool joined : {false, true}) { // the first ones come before the first reading
            QCOMPARE(joinsReads(receiver.raw()), joined);
            {
                const UdpBatching::Burst burst(sending);
                QVERIFY(sendAll(sender, receiver.address(from), sent));
            }
            const UdpBatching::Turn turn(receiving);
            QCOMPARE(readAll(receiver), sent);
        }
    }

    void handsABurstOverAtItsEnd()
    {
        const LoopbackSocket sender;
        const LoopbackSocket receiver;
        QVERIFY(joinUdpReads(receiver.raw()));
        SocketAddress from;
        Bytes buffer(largestUdpRead);
        UdpBatching batching(sender.raw());
        {
            const UdpBatching::Burst burst(batching);
            QVERIFY(sendAll(sender, receiver.address(), datagrams({1400, 1400, 1400})));
            QCOMPARE(receiveUdp(receiver.raw(), from, buffer).size, -1);
        }
        const UdpRead read = receiveUdp(receiver.raw(), from, buffer);
        QCOMPARE(read.size, 3 * 1400);
        QCOMPARE(read.segment, 1400U);
        QCOMPARE(receiveUdp(receiver.raw(), from, buffer).size, -1);
    }

    void keepsDestinationsApart()
    {
        const LoopbackSocket sender;
        const LoopbackSocket first;
        const LoopbackSocket second;
        const auto sent = datagrams({900, 900, 900, 900, 900, 900});
        UdpBatching batching(sender.raw());
        {
            const UdpBatching::Burst burst(batching);
            for (std::size_t i = 0; i < sent.size(); ++i) {
                QVERIFY(sendTo(sender, (i < 2 || i == 4 ? first : second).address(), sent[i]) > 0);
            }
        }
        QCOMPARE(readAll(first), (std::vector<Bytes>{sent[0], sent[1], sent[4]}));
        QCOMPARE(readAll(second), (std::vector<Bytes>{sent[2], sent[3], sent[5]}));
    }

    void goesOnOneByOneWhereBatchesAreRefused()
    {
        const LoopbackSocket sender;
        const int on = 1; // without checksums Linux takes no batches
        QCOMPARE(::setsockopt(sender.raw(), SOL_SOCKET, SO_NO_CHECK, &on, sizeof on), 0);
        const LoopbackSocket receiver;
        const auto sent = datagrams({1200, 1200, 1200, 300});
        UdpBatching batching(sender.raw());
        for (int i = 0; i < 2; ++i) {
            const UdpBatching::Burst burst(batching);
            QVERIFY(sendAll(sender, receiver.address(), sent));
            QCOMPARE(readAll(receiver), sent); // the shorter one ended the batch
        }
        const UdpBatching::Burst burst(batching);
        QVERIFY(sendTo(sender, receiver.address(), sent[0]) > 0);
        QCOMPARE(readAll(receiver).size(), 1U); // it was remembered
        const LoopbackSocket other;
        QVERIFY(sendTo(sender, other.address(), sent[0]) > 0);
        QCOMPARE(readAll(other).size(), 0U); // but only of that way
    }

    void tellsWhenNothingGoesOut()
    {
        const LoopbackSocket sender;
        SocketAddress nowhere = sender.address();
        reinterpret_cast<sockaddr_in&>(nowhere.storage).sin_addr.s_addr = INADDR_BROADCAST;
        const LoopbackSocket receiver;
        const auto bytes = datagram(500, 1);
        UdpBatching batching(sender.raw());
        const UdpBatching::Burst outer(batching);
        {
            const UdpBatching::Burst burst(batching);
            QCOMPARE(sendTo(sender, nowhere, bytes), 500);
            QCOMPARE(sendTo(sender, nowhere, bytes), 500);
        }
        QCOMPARE(sendTo(sender, nowhere, bytes), -1); // it may not send to all
        QCOMPARE(sendTo(sender, receiver.address(), bytes), 500);
        QCOMPARE(readAll(receiver).size(), 1U); // at once, since it was not sure
        QCOMPARE(sendTo(sender, receiver.address(), bytes), 500);
        QCOMPARE(readAll(receiver).size(), 0U); // now it is
    }

    void leavesOtherSocketsThreadsAndTimesAlone()
    {
        const LoopbackSocket sender;
        const LoopbackSocket other;
        const LoopbackSocket receiver;
        const auto bytes = datagram(500, 1);
        const SocketAddress to = receiver.address();
        UdpBatching batching(sender.raw());
        {
            const UdpBatching::Burst burst(batching);
            QCOMPARE(sendTo(other, to, bytes), 500);
            QCOMPARE(readAll(receiver).size(), 1U);
            std::thread([&] { sendTo(sender, to, bytes); }).join();
            QCOMPARE(readAll(receiver).size(), 1U);
        }
        QCOMPARE(sendTo(sender, to, bytes), 500);
        QCOMPARE(readAll(receiver).size(), 1U);

        const UdpBatching::Turn turn(batching);
        QCOMPARE(sendTo(sender, other.address(), bytes), 500);
        QCOMPARE(readAll(other).size(), 1U);
        QVERIFY(!joinsReads(other.raw()));
        QVERIFY(!joinsReads(sender.raw())); // it has not read
        QCOMPARE(readAll(sender).size(), 0U);
        QVERIFY(joinsReads(sender.raw()));
    }

    void twoNodesShareAThread()
    {
        const LoopbackSocket one;
        const LoopbackSocket two;
        const LoopbackSocket receiver;
        const auto sent = datagrams({800, 800, 800, 800});
        UdpBatching ofOne(one.raw());
        UdpBatching ofTwo(two.raw());
        {
            const UdpBatching::Burst burst(ofOne);
            QVERIFY(sendTo(one, receiver.address(), sent[0]) > 0);
            {
                const UdpBatching::Burst inner(ofTwo);
                QVERIFY(sendTo(two, receiver.address(), sent[1]) > 0);
                QVERIFY(sendTo(one, receiver.address(), sent[2]) >
                        0); // overtakes nothing of its own
            }
            QVERIFY(sendTo(one, receiver.address(), sent[3]) > 0);
        }
        QCOMPARE(readAll(receiver), (std::vector<Bytes>{sent[0], sent[2], sent[1], sent[3]}));
    }

    void doesNothingWithoutASocket()
    {
        const LoopbackSocket receiver;
        UdpBatching batching(invalidDescriptor);
        const UdpBatching::Burst burst(batching);
        const UdpBatching::Turn turn(batching);
        const auto bytes = datagram(10, 1);
        const SocketAddress to = receiver.address();
        QCOMPARE(::sendto(-1, bytes.data(), bytes.size(), 0, to.raw(), to.size), -1);
        QCOMPARE(errno, EBADF);
        QCOMPARE(readAll(receiver).size(), 0U);
    }

    void splitsWhatWasJoinedAndTellsTheSender()
    {
        const LoopbackSocket sender;
        const LoopbackSocket receiver;
        UdpBatching batching(receiver.raw());
        const UdpBatching::Turn turn(batching);
        QCOMPARE(readAll(receiver).size(), 0U); // from now on they are joined
        Bytes all;
        const auto sent = datagrams({1000, 1000, 400});
        for (const Bytes& bytes : sent) {
            all.insert(all.end(), bytes.begin(), bytes.end());
        }
        QCOMPARE(sendUdp(sender.raw(), receiver.address(), all, 1000), 2400);
        for (const Bytes& expected : sent) {
            Bytes bytes(300); // what does not fit is cut off, of each
            SocketAddress from;
            from.size = sizeof from.storage;
            QCOMPARE(
                ::recvfrom(receiver.raw(), bytes.data(), bytes.size(), 0, from.raw(), &from.size),
                300);
            QCOMPARE(bytes, Bytes(expected.begin(), expected.begin() + 300));
            const SocketAddress address = sender.address();
            QCOMPARE(from.size, address.size);
            QCOMPARE(std::memcmp(&from.storage, &address.storage, from.size), 0);
        }
        QCOMPARE(readAll(receiver).size(), 0U);
    }

    void readsAnEmptyDatagram()
    {
        const LoopbackSocket sender;
        const LoopbackSocket receiver;
        UdpBatching batching(receiver.raw());
        const UdpBatching::Turn turn(batching);
        const std::vector<Bytes> sent{datagram(20, 1), {}, datagram(20, 2)};
        QVERIFY(sendAll(sender, receiver.address(), sent));
        QCOMPARE(readAll(receiver), sent);
    }

    void endsATurnThatAPeerWouldNot()
    {
        const LoopbackSocket sender;
        const LoopbackSocket receiver;
        UdpBatching batching(receiver.raw());
        constexpr std::size_t many = ReceiveSplitting::datagramsPerTurn + 10;
        for (std::size_t i = 0; i < many; ++i) {
            QVERIFY(sendTo(sender, receiver.address(), datagram(30, static_cast<int>(i))) > 0);
        }
        {
            const UdpBatching::Turn turn(batching);
            QCOMPARE(readAll(receiver).size(), ReceiveSplitting::datagramsPerTurn);
        }
        const UdpBatching::Turn turn(batching);
        QCOMPARE(readAll(receiver).size(), 10U);
    }

    /// That the dynamic linker leads toxcore's calls here.
    void toxcoreSendsAndReadsThroughIt()
    {
        PortHistory ports;
        const auto tox = createTox(NodeOptions{}, {}, ports);
        QVERIFY(tox);
        const int socket = findUdpSocket(tox_self_get_udp_port(tox->get(), nullptr));
        QVERIFY(socket >= 0);
        UdpBatching batching(socket);
        const LoopbackSocket receiver;
        const auto port =
            ntohs(reinterpret_cast<sockaddr_in&>(receiver.address().storage).sin_port);
        const std::array<std::uint8_t, TOX_PUBLIC_KEY_SIZE> key{9}; // a point of the curve
        {
            const UdpBatching::Burst burst(batching);
            QVERIFY(tox_bootstrap(tox->get(), "127.0.0.1", port, key.data(), nullptr));
            QCOMPARE(readAll(receiver).size(), 0U);
        }
        QCOMPARE(readAll(receiver).size(), 1U);
        QVERIFY(!joinsReads(socket));
        {
            const UdpBatching::Turn turn(batching);
            tox_iterate(tox->get(), nullptr);
        }
        QVERIFY(joinsReads(socket));
    }
};

QTEST_GUILESS_MAIN(UdpBatchingTest)
#include "UdpBatchingTest.moc"
