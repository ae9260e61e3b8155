// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/HttpConnectParser.h"
#include "endpoint/SocksParser.h"

#include <QTest>

using namespace toxtunnel;
using namespace toxtunnel::endpoint;
using namespace std::string_literals;
using State = ProxyParser::State;

namespace {

const std::string greeting = "\x05\x01\x00"s;
const std::string chosen = "\x05\x00"s;

/// A client that says `text`, in pieces of `step` bytes.
struct Client
{
    explicit Client(const std::string& text, std::size_t step = 10'000)
        : parser(ProxyParser::create(static_cast<std::uint8_t>(text.front())))
    {
        while (taken < text.size() && parser->state() == State::Reading) {
            const std::string piece = text.substr(taken, step);
            const std::size_t count =
                parser->feed({reinterpret_cast<const std::uint8_t*>(piece.data()), piece.size()});
            taken += count;
            replies += parser->takeReply();
        }
        rest = text.substr(taken);
    }

    State state() const { return parser->state(); }
    std::string target() const { return parser->target().text(); }
    /// The reply field of the last SOCKS message.
    int code() const { return static_cast<unsigned char>(replies.substr(2).at(1)); }

    std::unique_ptr<ProxyParser> parser;
    std::size_t taken = 0;
    std::string replies;
    std::string rest;
};

} // namespace

class ProxyParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNamesAndAddressesInAnyPieces_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QString>("target");
        const auto socks = [](const std::string& request) {
            return QByteArray::fromStdString(greeting + "\x05\x01\x00"s + request + "\x01\xBB"s);
        };
        QTest::newRow("name") << socks("\x03\x0C"
                                       "internal.lan"s)
                              << "internal.lan:443";
        QTest::newRow("IPv4") << socks("\x01\x0A\x00\x00\x01"s) << "10.0.0.1:443";
        QTest::newRow("IPv6") << socks("\x04\xFE\x80"s + std::string(13, '\0') + "\x01")
                              << "[fe80::1]:443";
        QTest::newRow("name in brackets") << socks("\x03\x05[::1]"s) << "[::1]:443";
        QTest::newRow("longest name") << socks("\x03\xFF" + std::string(255, 'a'))
                                      << QString(255, QLatin1Char('a')) + QStringLiteral(":443");
        QTest::newRow("CONNECT") << QByteArray("CONNECT db.lan:443 HTTP/1.1\r\nHost: x\r\n\r\n")
                                 << "db.lan:443";
        QTest::newRow("CONNECT IPv6")
            << QByteArray("CONNECT [::1]:443 HTTP/1.0\r\n\r\n") << "[::1]:443";
        QTest::newRow("CONNECT with bare line ends")
            << QByteArray("CONNECT db.lan:443 HTTP/1.0\n\n") << "db.lan:443";
    }

    void readsNamesAndAddressesInAnyPieces()
    {
        QFETCH(QByteArray, request);
        QFETCH(QString, target);
        for (const std::size_t step : {1U, 2U, 7U, 10'000U}) {
            const Client client(request.toStdString() + "early bytes", step);
            QCOMPARE(client.state(), State::Asked);
            QCOMPARE(QString::fromStdString(client.target()), target);
            QCOMPARE(client.rest, "early bytes");
            QCOMPARE(client.replies, request.front() == '\x05' ? chosen : "");
        }
    }

    void choosesNoAuthenticationOrNothing()
    {
        QCOMPARE(Client("\x05\x03\x02\x00\x01"s).replies, chosen);
        for (const std::string& text : {"\x05\x01\x02"s, "\x05\x00"s}) {
            const Client client(text);
            QCOMPARE(client.state(), State::Declined);
            QCOMPARE(client.replies, "\x05\xFF"s);
        }
    }

    void declinesWhatSocksCannotDoHere()
    {
        const std::string address = "\x01\x7F\x00\x00\x01\x00\x50"s;
        QCOMPARE(Client(greeting + "\x05\x02\x00"s + address).code(), 0x07); // BIND
        QCOMPARE(Client(greeting + "\x05\x03\x00"s + address).code(), 0x07); // UDP ASSOCIATE
        QCOMPARE(Client(greeting + "\x05\x01\x00\x02\x00"s).code(), 0x08);
        QCOMPARE(Client(greeting + "\x04\x01\x00"s + address).code(), 0x01);
        QCOMPARE(Client(greeting + "\x05\x01\x00\x03\x00\x00\x50"s).code(), 0x01); // no name
        QCOMPARE(Client(greeting + "\x05\x01\x00\x01\x7F\x00\x00\x01\x00\x00"s).code(), 0x01);
    }

    void answersSocksByTheCause()
    {
        const Client client(greeting + "\x05\x01\x00\x01\x7F\x00\x00\x01\x00\x50"s);
        QCOMPARE(client.parser->opened(), "\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00"s);
        const auto code = [&](RefusalCode why) { return client.parser->refused({why, {}}).at(1); };
        QCOMPARE(code(RefusalCode::AccessDenied), '\x02');
        QCOMPARE(code(RefusalCode::NoRule), '\x02');
        QCOMPARE(code(RefusalCode::NetworkUnreachable), '\x03');
        QCOMPARE(code(RefusalCode::PeerOffline), '\x03');
        QCOMPARE(code(RefusalCode::ResolveFailed), '\x04');
        QCOMPARE(code(RefusalCode::HostUnreachable), '\x04');
        QCOMPARE(code(RefusalCode::ConnectionRefused), '\x05');
        QCOMPARE(code(RefusalCode::TimedOut), '\x06');
        QCOMPARE(code(RefusalCode::Failed), '\x01');
    }

    void answersConnectByTheCause()
    {
        const Client client("CONNECT a:1 HTTP/1.1\r\n\r\n");
        QVERIFY(client.parser->opened().starts_with("HTTP/1.1 200 "));
        const auto answer = [&](RefusalCode why) { return client.parser->refused({why, {}}); };
        QVERIFY(answer(RefusalCode::AccessDenied).starts_with("HTTP/1.1 403 "));
        QVERIFY(answer(RefusalCode::NoRule).starts_with("HTTP/1.1 403 "));
        QVERIFY(answer(RefusalCode::ConnectionRefused).starts_with("HTTP/1.1 502 "));
        QVERIFY(answer(RefusalCode::PeerOffline).starts_with("HTTP/1.1 502 "));
        QVERIFY(answer(RefusalCode::TimedOut).starts_with("HTTP/1.1 504 "));
        QVERIFY(answer(RefusalCode::PeerOffline).ends_with("\r\n\r\nthe peer is offline\n"));
    }

    void declinesOtherRequests_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("plain http") << QByteArray("GET http://nas/ HTTP/1.1\r\nHost: nas\r\n\r\n")
                                    << QByteArray("HTTP/1.1 405 ");
        QTest::newRow("no port") << QByteArray("CONNECT nas HTTP/1.1\r\n\r\n")
                                 << QByteArray("HTTP/1.1 400 ");
        QTest::newRow("port 0") << QByteArray("CONNECT nas:0 HTTP/1.1\r\n\r\n")
                                << QByteArray("HTTP/1.1 400 ");
        QTest::newRow("no version")
            << QByteArray("CONNECT nas:80\r\n\r\n") << QByteArray("HTTP/1.1 400 ");
        QTest::newRow("HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n\r\n")
                                << QByteArray("HTTP/1.1 400 ");
        QTest::newRow("SOCKS4") << QByteArray("\x04\x01") << QByteArray("HTTP/1.1 400 ");
        QTest::newRow("long host") << "CONNECT " + QByteArray(256, 'a') + ":80 HTTP/1.1\r\n\r\n"
                                   << QByteArray("HTTP/1.1 400 ");
        QTest::newRow("endless") << "CONNECT a:80 HTTP/1.1\r\nX: " + QByteArray(10'000, 'a')
                                 << QByteArray("HTTP/1.1 400 ");
    }

    void declinesOtherRequests()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, answer);
        const Client client(request.toStdString());
        QCOMPARE(client.state(), State::Declined);
        QVERIFY2(client.replies.starts_with(answer.toStdString()), client.replies.c_str());
        QVERIFY(client.taken <= HttpConnectParser::longestRequest);
    }
};

QTEST_APPLESS_MAIN(ProxyParserTest)
#include "ProxyParserTest.moc"
