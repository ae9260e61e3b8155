// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/HttpServer.h"
#include "support/PairTest.h"
#include "support/ProgramOutput.h"
#include "support/RandomBytes.h"
#include "support/Tcp.h"

#include <QStandardPaths>
#include <QTest>

using namespace toxtunnel::test;
using namespace std::chrono_literals;
using namespace std::string_literals;

namespace {

ProgramOutput curl(const QStringList& arguments)
{
    return runToEnd(QStringLiteral("curl"),
                    QStringList{QStringLiteral("-sS"), QStringLiteral("--noproxy"), QString(),
                                QStringLiteral("--max-time"), QStringLiteral("60")} +
                        arguments,
                    70s);
}

std::string socksRequest(const std::string& address, std::uint16_t port)
{
    return "\x05\x01\x00\x05\x01\x00"s + address + static_cast<char>(port >> 8) +
           static_cast<char>(port & 0xFF);
}

const std::string loopback = "\x01\x7F\x00\x00\x01"s; // as SOCKS writes 127.0.0.1

} // namespace

/// The proxy port of a client as curl and other programs use it.
class ProxyTest : public PairTest
{
    Q_OBJECT

protected:
    QString whyNot() const override
    {
        return QStandardPaths::findExecutable(QStringLiteral("curl")).isEmpty()
                   ? QStringLiteral("there is no curl")
                   : whyNoHttpServer();
    }

    TunnelPairOptions options() override
    {
        http_ = std::make_unique<HttpServer>();
        content_ = randomBytes<QByteArray>(3'000'000, 1);
        http_->addFile(QStringLiteral("file"), content_);
        proxyPort_ = freePort();
        TunnelPairOptions options;
        options.frames = OVER_FRAMES;
        options.clientSection =
            QStringLiteral("  socks5: {enabled: true, listen: \"localhost:%1\"}\n").arg(proxyPort_);
        options.allow = {QStringLiteral("{host: \"127.*\"}"), QStringLiteral("{host: \"::1\"}"),
                         QStringLiteral("{host: localhost}"),
                         QStringLiteral("{host: \"*.invalid\"}")};
        options.deny = {QStringLiteral("{host: \"192.0.2.9\"}")};
        return options;
    }

    void whenOnline() override
    {
        QVERIFY(pair_->client().waitForOutput("SOCKS5 / HTTP CONNECT listener on localhost:" +
                                                  QByteArray::number(proxyPort_),
                                              TunnelPair::patience));
    }

    /// The last slot has killed the server.
    void endPrograms() override { QCOMPARE(pair_->client().terminate().value_or(-1), 0); }

private Q_SLOTS:
    void curlFetchesByNameAndByAddress_data()
    {
        QTest::addColumn<QStringList>("how");
        QTest::addColumn<QString>("host");
        const QString here = QStringLiteral("127.0.0.1:%1").arg(proxyPort_);
        const QString here6 = QStringLiteral("[::1]:%1").arg(proxyPort_);
        const QStringList socksName{QStringLiteral("--socks5-hostname"), here};
        const QStringList socks{QStringLiteral("--socks5"), here6};
        const QStringList connect{QStringLiteral("--proxytunnel"), QStringLiteral("--proxy"),
                                  QStringLiteral("http://") + here};
        QTest::newRow("SOCKS name") << socksName << QStringLiteral("localhost");
        QTest::newRow("SOCKS IPv4") << socks << QStringLiteral("127.0.0.1");
        QTest::newRow("CONNECT name") << connect << QStringLiteral("localhost");
        QTest::newRow("CONNECT IPv4") << connect << QStringLiteral("127.0.0.1");
    }

    void curlFetchesByNameAndByAddress()
    {
        QFETCH(QStringList, how);
        QFETCH(QString, host);
        const ProgramOutput got = curl(
            how + QStringList{QStringLiteral("http://%1:%2/file").arg(host).arg(http_->port())});
        const QByteArray said = got.err + pair_->logs();
        QVERIFY2(got.code == 0, said.constData());
        QVERIFY(got.out == content_);
    }

    void reachesIpv6Targets()
    {
        std::optional<TcpServer> target;
        try {
            target.emplace("::1");
        } catch (const std::system_error&) {
            QSKIP("there is no IPv6 here");
        }
        auto client = TcpSocket::connect("127.0.0.1", proxyPort_);
        std::string loopback6(17, '\0'); // the kind of address, then ::1
        loopback6.front() = '\x04';
        loopback6.back() = '\x01';
        QVERIFY(client->send(socksRequest(loopback6, target->port()) + "early"));
        auto server = target->accept();
        QVERIFY(server);
        QCOMPARE(server->receive(5), "early"s);
    }

    void tellsEachCause_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("socks");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("deny rule") << QStringLiteral("192.0.2.9") << 0x02 << QByteArray("403");
        QTest::newRow("no rule") << QStringLiteral("example.org") << 0x02 << QByteArray("403");
        QTest::newRow("no such name")
            << QStringLiteral("nobody.invalid") << 0x04 << QByteArray("502");
        QTest::newRow("nobody listens") << QStringLiteral("127.0.0.1") << 0x05 << QByteArray("502");
    }

    void tellsEachCause()
    {
        QFETCH(QString, host);
        QFETCH(int, socks);
        QFETCH(QByteArray, status);
        const std::uint16_t nobody = freePort();
        const std::string name = host.toStdString();
        auto client = TcpSocket::connect("127.0.0.1", proxyPort_);
        QVERIFY(
            client->send(socksRequest("\x03"s + static_cast<char>(name.size()) + name, nobody)));
        const std::string reply = client->receiveAll();
        QCOMPARE(reply.size(), 12U);
        QCOMPARE(int(reply[3]), socks);
        const ProgramOutput got =
            curl({QStringLiteral("--proxytunnel"), QStringLiteral("-w"),
                  QStringLiteral("%{http_connect}"), QStringLiteral("--proxy"),
                  QStringLiteral("http://127.0.0.1:%1").arg(proxyPort_),
                  QStringLiteral("http://%1:%2/").arg(host).arg(nobody)});
        QCOMPARE(got.out, status);
    }

    void declinesWhatItDoesNotServe()
    {
        auto bind = TcpSocket::connect("127.0.0.1", proxyPort_);
        std::string request = socksRequest(loopback, 80);
        request[4] = '\x02';
        QVERIFY(bind->send(request));
        QCOMPARE(int(bind->receiveAll().at(3)), 0x07);
        const ProgramOutput plain =
            curl({QStringLiteral("--proxy"), QStringLiteral("http://127.0.0.1:%1").arg(proxyPort_),
                  QStringLiteral("-w"), QStringLiteral("%{http_code}"),
                  QStringLiteral("http://127.0.0.1:%1/file").arg(http_->port())});
        QVERIFY2(plain.out.endsWith("405"), plain.out.constData());
        QVERIFY(plain.out.contains("CONNECT"));
    }

    void saysThatTheServerIsOffline()
    {
        pair_->server().kill();
        QVERIFY(pair_->client().waitForOutput("went offline", TunnelPair::patience));
        auto client = TcpSocket::connect("127.0.0.1", proxyPort_);
        QVERIFY(client->send(socksRequest(loopback, http_->port())));
        QCOMPARE(int(client->receiveAll().at(3)), 0x03);
    }

private:
    std::unique_ptr<HttpServer> http_;
    QByteArray content_;
    std::uint16_t proxyPort_ = 0;
};

QTEST_GUILESS_MAIN(ProxyTest)
#include "ProxyTest.moc"
