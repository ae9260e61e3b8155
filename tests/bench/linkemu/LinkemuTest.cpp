// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/EmulatedLink.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>

#include <QElapsedTimer>
#include <QJsonObject>
#include <QTest>
#include <algorithm>
#include <array>

using namespace toxtunnel;
using namespace toxtunnel::test;

namespace {

/// A UDP socket inside one side of the link, bound and connected to the other side.
class Socket
{
public:
    Socket(const NetworkNamespace& side, const QString& own, const QString& other)
    {
        const NetworkVisit visit(side);
        descriptor_ = Descriptor(::socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
        const int room = 8 << 20;
        ::setsockopt(descriptor_.raw(), SOL_SOCKET, SO_RCVBUFFORCE, &room, sizeof room);
        const sockaddr_in here = address(own);
        const sockaddr_in there = address(other);
        ok_ =
            ::bind(descriptor_.raw(), reinterpret_cast<const sockaddr*>(&here), sizeof here) == 0 &&
            ::connect(descriptor_.raw(), reinterpret_cast<const sockaddr*>(&there), sizeof there) ==
                0;
    }

    bool ok() const { return ok_; }

    void send(std::size_t bytes)
    {
        static constexpr std::array<char, 1400> payload{};
        if (::send(descriptor_.raw(), payload.data(), bytes, 0) < 0) {
            ++failures_;
        }
    }

    /// Datagrams that arrive until none comes for `patience`.
    int receiveAll(int patienceMs)
    {
        int count = 0;
        std::array<char, 2000> buffer;
        pollfd watched{descriptor_.raw(), POLLIN, 0};
        while (::poll(&watched, 1, patienceMs) > 0) {
            while (::recv(descriptor_.raw(), buffer.data(), buffer.size(), 0) >= 0) {
                ++count;
            }
        }
        return count;
    }

    bool receiveOne(int patienceMs)
    {
        std::array<char, 2000> buffer;
        pollfd watched{descriptor_.raw(), POLLIN, 0};
        return ::poll(&watched, 1, patienceMs) > 0 &&
               ::recv(descriptor_.raw(), buffer.data(), buffer.size(), 0) >= 0;
    }

    int failures() const { return failures_; }

private:
    static sockaddr_in address(const QString& text)
    {
        sockaddr_in value{};
        value.sin_family = AF_INET;
        value.sin_port = htons(7777);
        ::inet_pton(AF_INET, text.toLatin1().constData(), &value.sin_addr);
        return value;
    }

    Descriptor descriptor_;
    bool ok_ = false;
    int failures_ = 0;
};

struct Ends
{
    explicit Ends(const EmulatedLink& link)
        : left(link.left(), EmulatedLink::leftAddress(), EmulatedLink::rightAddress())
        , right(link.right(), EmulatedLink::rightAddress(), EmulatedLink::leftAddress())
    {
    }

    /// One datagram there and one back, in milliseconds; -1 when lost.
    double roundTrip(int patienceMs = 2000)
    {
        QElapsedTimer timer;
        timer.start();
        left.send(100);
        if (!right.receiveOne(patienceMs)) {
            return -1;
        }
        right.send(100);
        if (!left.receiveOne(patienceMs)) {
            return -1;
        }
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }

    /// Of several, since other programs may keep this one waiting.
    double bestRoundTrip()
    {
        roundTrip(); // address resolution
        double best = roundTrip();
        for (int i = 0; i < 20; ++i) {
            best = std::min(best, roundTrip());
        }
        return best;
    }

    Socket left;
    Socket right;
};

} // namespace

class LinkemuTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString reason = whyNoNetworkNamespaces(); !reason.isEmpty()) {
            QSKIP(qPrintable(reason));
        }
    }

    void delaysBothWays()
    {
        EmulatedLink link({QStringLiteral("--delay"), QStringLiteral("20")});
        Ends ends(link);
        QVERIFY(ends.left.ok() && ends.right.ok());
        const double slow = ends.bestRoundTrip();
        QVERIFY2(slow >= 40 && slow < 45, qPrintable(QString::number(slow)));
        link.command(QStringLiteral("left delay 1"));
        const double faster = ends.bestRoundTrip();
        QVERIFY2(faster >= 21 && faster < 25, qPrintable(QString::number(faster)));
    }

    void addsLittleOfItsOwn()
    {
        EmulatedLink link;
        Ends ends(link);
        const double time = ends.bestRoundTrip();
        QVERIFY2(time >= 0 && time < 2, qPrintable(QString::number(time)));
    }

    void losesTheAskedShareInOneDirection()
    {
        EmulatedLink link({QStringLiteral("--left-loss"), QStringLiteral("10%")});
        Ends ends(link);
        while (ends.roundTrip(200) < 0) { // address resolution
        }
        constexpr int count = 10'000;
        for (int i = 0; i < count; ++i) {
            ends.left.send(200);
        }
        QCOMPARE(ends.left.failures(), 0);
        const int arrived = ends.right.receiveAll(300);
        QVERIFY2(arrived > 8'800 && arrived < 9'200, qPrintable(QString::number(arrived)));
        const QJsonObject left = link.statistics()[QStringLiteral("left")].toObject();
        QVERIFY(left[QStringLiteral("lost")].toInt() >= count - arrived);
        for (int i = 0; i < 1'000; ++i) {
            ends.right.send(200);
        }
        QCOMPARE(ends.left.receiveAll(300), 1'000);
    }

    void holdsToTheRateAndDropsTheTail()
    {
        EmulatedLink link({QStringLiteral("--rate"), QStringLiteral("80mbit"),
                           QStringLiteral("--queue"), QStringLiteral("100")});
        Ends ends(link);
        QVERIFY(ends.roundTrip() >= 0);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 2'000; ++i) {
            ends.left.send(1'400);
        }
        // 10 MB/s for 100 ms and 1442 bytes a frame: 693 fit, the others come too early.
        const int arrived = ends.right.receiveAll(80);
        const double seconds = static_cast<double>(timer.elapsed() - 80) / 1000;
        const double rate = arrived * 1442 / seconds;
        QVERIFY2(arrived > 690, qPrintable(QString::number(arrived)));
        QVERIFY2(rate > 3e6 && rate < 11e6, qPrintable(QString::number(rate)));
        const QJsonObject left = link.statistics()[QStringLiteral("left")].toObject();
        QVERIFY(left[QStringLiteral("overflowed")].toInt() > 0);
    }

    void cutsAndRestores()
    {
        EmulatedLink link;
        Ends ends(link);
        QVERIFY(ends.roundTrip() >= 0);
        link.command(QStringLiteral("cut"));
        QVERIFY(ends.roundTrip(50) < 0);
        link.command(QStringLiteral("restore"));
        QVERIFY(ends.roundTrip() >= 0);
        link.command(QStringLiteral("udp off"));
        QVERIFY(ends.roundTrip(50) < 0);
        link.command(QStringLiteral("udp on"));
        QVERIFY(ends.roundTrip() >= 0);
        link.command(QStringLiteral("hold-udp-port 7776"));
        QVERIFY(ends.roundTrip() >= 0);
        link.command(QStringLiteral("hold-udp-port 7777"));
        QVERIFY(ends.roundTrip(50) < 0);
        link.command(QStringLiteral("hold-udp-port 0"));
        QVERIFY(ends.roundTrip() >= 0);
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, link.command(QStringLiteral("loss many")));
        QVERIFY_THROWS_EXCEPTION(std::runtime_error,
                                 link.command(QStringLiteral("hold-udp-port 70000")));
    }

    void joinsTwoNamespacesByAPlainCable()
    {
        const VethLink link;
        Socket left(link.left(), VethLink::leftAddress(), VethLink::rightAddress());
        Socket right(link.right(), VethLink::rightAddress(), VethLink::leftAddress());
        QVERIFY(left.ok() && right.ok());
        left.send(100);
        QVERIFY(right.receiveOne(2000));
    }
};

QTEST_GUILESS_MAIN(LinkemuTest)
#include "LinkemuTest.moc"
