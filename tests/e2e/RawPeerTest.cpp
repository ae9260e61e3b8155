// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/RawPeer.h"

#include "model/ToxId.h"
#include "reactor/QtReactor.h"
#include "support/Eventually.h"
#include "support/LoneProgram.h"
#include "support/Metrics.h"
#include "support/ProgramTest.h"
#include "support/SilentTarget.h"
#include "support/ThreadedServer.h"
#include "support/TunnelPair.h"

#include <QTest>

using namespace toxtunnel;
using namespace toxtunnel::test;
using namespace std::chrono_literals;

namespace {

using enum RawPeer::Type;

constexpr auto onlineWithin = 60s;
constexpr auto answerWithin = 20s;

/// Starts at no other node.
QString localOnly()
{
    return QStringLiteral("tox: {bootstrap_mode: lan, tcp_port: %1}\n").arg(freePort());
}

} // namespace

/// The built program beside a peer that speaks frames written out here, as an old program does:
/// first the program serves, then it is the client.
class RawPeerTest : public ProgramTest
{
    Q_OBJECT

private:
    std::unique_ptr<Reactor> reactor_ = createQtReactor();
    std::unique_ptr<RawPeer> peer_;
    std::unique_ptr<LoneProgram> server_;
    std::unique_ptr<LoneProgram> client_;
    std::unique_ptr<ThreadedServer> target_;
    std::uint16_t closedPort_ = freePort();
    std::unique_ptr<SilentTarget> silent_; ///< of this slot
    std::uint16_t silentPort_ = freePort();
    MetricsEndpoint metrics_;

    bool answers(const QStringList& expected)
    {
        return eventually([&] { return peer_->received().size() >= expected.size(); },
                          answerWithin) &&
               peer_->received() == expected;
    }
    /// Nothing comes before the answer to a PING sent now: frames are answered in order.
    bool isSilent()
    {
        peer_->send(Ping, 0);
        return answers({QStringLiteral("11 0000")});
    }
    QByteArray said() const { return peer_->received().join(QLatin1String(" | ")).toLatin1(); }
    void open(std::uint16_t id)
    {
        peer_->send(Open, id, RawPeer::open("127.0.0.1", target_->port()));
    }
    /// To a target that is dialled for as long as the test wants.
    void openSilent(std::uint16_t id)
    {
        silent_ = std::make_unique<SilentTarget>("127.0.0.1", silentPort_);
        peer_->send(Open, id, RawPeer::open("127.0.0.1", silentPort_));
    }
    double active() const { return metrics_.scrape()["toxtunnel_tunnels_active"]; }

protected:
    void prepare() override
    {
        target_ = std::make_unique<ThreadedServer>(echo);
        peer_ = std::make_unique<RawPeer>(*reactor_);
        server_ = std::make_unique<LoneProgram>(QStringLiteral("server"));
        server_->write(QStringLiteral("rules.yaml"),
                       QStringLiteral("rules:\n  - friend: %1\n    allow:\n"
                                      "      - {host: 127.0.0.1, ports: [%2, %3, %4]}\n"
                                      "      - {host: '*.invalid'}\n"
                                      "    deny: [{host: 127.0.0.1, ports: [22]}]\n")
                           .arg(QString::fromStdString(peer_->tox().selfKey().toHex()))
                           .arg(target_->port())
                           .arg(closedPort_)
                           .arg(silentPort_));
        server_->start(localOnly() + metrics_.yaml() +
                       QStringLiteral("server: {rules_file: %1}\n"
                                      "tunnel: {resume: {enabled: false}}\n")
                           .arg(server_->path(QStringLiteral("rules.yaml"))));
        const auto contact = server_->contact();
        QVERIFY2(contact, server_->program.output().constData());
        peer_->tox().befriend(*contact);
        QVERIFY(
            eventually([&] { return peer_->tox().connection() == Connection::Udp; }, onlineWithin));
        // Ours greet with frames that old programs ignore. What comes after them is an answer.
        passGreeting();
    }

private Q_SLOTS:
    void init()
    {
        if (peer_ != nullptr) {
            peer_->take();
        }
    }
    void cleanup() { silent_.reset(); }

    void answersPingsOnlyOnKnownIds()
    {
        peer_->send(Ping, 0);
        QVERIFY2(answers({QStringLiteral("11 0000")}), said());
        peer_->take();
        peer_->send(Ping, 77);
        QVERIFY2(isSilent(), said());
    }

    void disclosesNothingByDefault()
    {
        peer_->send(InfoRequest, 0);
        QVERIFY2(answers({QStringLiteral("07 0000 7b7d")}), said());
    }

    void carriesAStreamFrameByFrame()
    {
        open(1);
        QVERIFY2(answers({QStringLiteral("04 0001 00000000")}), said());
        peer_->take();
        peer_->send(Data, 1, "hello");
        QVERIFY2(answers({frame(Data, 1, "hello")}), said());
        peer_->take();
        peer_->send(Close, 1); // the target then closes, too
        QVERIFY2(answers({QStringLiteral("03 0001")}), said());
        peer_->take();
        peer_->send(Data, 1, "late");
        QVERIFY2(answers({RawPeer::error(1, 1, "Tunnel not found")}), said());
    }

    void keepsDataThatComesBeforeItsAnswer()
    {
        open(2);
        peer_->send(Data, 2, "early");
        QVERIFY2(answers({QStringLiteral("04 0002 00000000"), frame(Data, 2, "early")}), said());
        peer_->send(Close, 2);
        QVERIFY(eventually([&] { return peer_->received().size() == 3; }, answerWithin));
    }

    void endsAStreamThatThePeerGaveUpDuringTheDial_data()
    {
        QTest::addColumn<bool>("targetAnswers");
        QTest::newRow("the target answers") << true;
        QTest::newRow("the target never answers") << false;
    }

    void endsAStreamThatThePeerGaveUpDuringTheDial()
    {
        QFETCH(const bool, targetAnswers);
        QVERIFY(eventually([&] { return active() == 0; }));
        openSilent(6);
        QVERIFY(eventually([&] { return active() == 1; }));
        peer_->send(Close, 6);
        QVERIFY2(isSilent(), said());
        peer_->take();
        if (targetAnswers) {
            auto target = silent_->answer();
            QVERIFY(target);
            QVERIFY(target->awaitEnd() != End::Timeout);
        }
        QVERIFY(eventually([&] { return active() == 0; })); // a dial ends after 10 s
        QVERIFY2(peer_->received().isEmpty() ||
                     peer_->received().front().startsWith(QStringLiteral("05 0006")),
                 said());
        // Its id is free again.
        peer_->take();
        open(6);
        QVERIFY2(answers({QStringLiteral("04 0006 00000000")}), said());
        peer_->send(Close, 6);
        QVERIFY(eventually([&] { return peer_->received().size() == 2; }, answerWithin));
    }

    void sendsNothingBeforeItsAnswer()
    {
        openSilent(8);
        QVERIFY2(isSilent(), said()); // while it dials
        peer_->take();
        peer_->send(Data, 8, "from the peer");
        auto target = silent_->answer();
        QVERIFY(target && target->send("from the target")); // speaks first, as sshd does
        QVERIFY2(answers({QStringLiteral("04 0008 00000000"), frame(Data, 8, "from the target")}),
                 said());
        QCOMPARE(target->receive(13), std::string("from the peer"));
        peer_->send(Close, 8);
        QCOMPARE(target->awaitEnd(), End::Closed);
        target->finish();
        QVERIFY(eventually([&] { return peer_->received().size() == 3; }, answerWithin));
    }

    void confirmsWhatTheTargetTook()
    {
        open(3);
        QVERIFY2(answers({QStringLiteral("04 0003 00000000")}), said());
        const QByteArray chunk(1024, 'x');
        for (int i = 0; i < 32; ++i) { // 32 KiB: two times the threshold
            peer_->send(Data, 3, chunk);
        }
        const auto returned = [&] { return peer_->payloads(Data).join().size(); };
        QVERIFY2(eventually([&] { return returned() == 32 * 1024; }, answerWithin), said());
        quint32 confirmed = 0;
        for (const QByteArray& payload : peer_->payloads(Ack)) {
            confirmed += qFromBigEndian<quint32>(payload.constData());
        }
        QVERIFY(confirmed >= 16384 && confirmed <= 32 * 1024);
        peer_->send(Failure, 3, QByteArray("\x09", 1) + "Connection reset");
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<int>("port"); // negative: one that is chosen at run time
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("a denied target")
            << QByteArray("127.0.0.1") << 22 << 1 << QByteArray("Access denied");
        QTest::newRow("what no rule allows") << QByteArray("127.0.0.1") << 1 << 1
                                             << QByteArray("No matching allow rule (default deny)");
        QTest::newRow("a name it may not ask for")
            << QByteArray("secret.example") << 80 << 1
            << QByteArray("No matching allow rule (default deny)");
        QTest::newRow("a name that does not resolve")
            << QByteArray("nothing.invalid") << 80 << 2
            << QByteArray("DNS resolution failed: Name or service not known");
        QTest::newRow("a target that is down") << QByteArray("127.0.0.1") << -1 << 3
                                               << QByteArray("TCP connect failed: "
                                                             "Connection refused");
        QTest::newRow("an empty host") << QByteArray() << 80 << 2 << QByteArray("Malformed target");
    }

    void refuses()
    {
        QFETCH(QByteArray, host);
        QFETCH(int, port);
        QFETCH(int, code);
        QFETCH(QByteArray, text);
        const std::uint16_t number = port < 0 ? closedPort_ : static_cast<std::uint16_t>(port);
        peer_->send(Open, 40, RawPeer::open(host, number));
        QVERIFY(eventually([&] { return !peer_->received().isEmpty(); }, answerWithin));
        if (text.startsWith("DNS")) { // the system's words differ
            QVERIFY2(peer_->received().front().startsWith(
                         RawPeer::error(40, code, "DNS resolution failed: ")),
                     said());
        } else {
            QCOMPARE(peer_->received(), QStringList{RawPeer::error(40, code, text)});
        }
    }

    void refusesAnIdThatIsInUse()
    {
        open(5);
        QVERIFY2(answers({QStringLiteral("04 0005 00000000")}), said());
        peer_->take();
        open(5);
        QVERIFY2(answers({RawPeer::error(5, 2, "Tunnel ID in use")}), said());
        peer_->take();
        peer_->send(Data, 5, "unharmed");
        QVERIFY2(answers({frame(Data, 5, "unharmed")}), said());
        peer_->send(Close, 5);
        QVERIFY(eventually([&] { return peer_->received().size() == 2; }, answerWithin));
    }

    void isSilentWhereOldProgramsAre_data()
    {
        QTest::addColumn<QByteArray>("packet");
        const auto row = [](const char* name, const char* hex) {
            QTest::newRow(name) << QByteArray::fromHex(hex);
        };
        row("an unknown type", "a0420000 0000");
        row("the type 0", "a0000000 0000");
        row("a header cut off", "a0020001 00");
        row("less payload than declared", "a0020001 0005 6162");
        row("an OPEN of the id 0", "a0010000 000c 0931 3237 2e30 2e30 2e31 0050");
        row("ACK of an unknown stream", "a0040063 0004 00000001");
        row("CLOSE of an unknown stream", "a0030063 0000");
        row("ERROR of an unknown stream", "a0050063 0002 0141");
        row("ERROR without a code", "a0050063 0000");
        row("an INFO_REPLY", "a0070000 0002 7b7d");
    }

    void isSilentWhereOldProgramsAre()
    {
        QFETCH(QByteArray, packet);
        peer_->sendPacket(packet);
        QVERIFY2(isSilent(), said());
    }

    void answersAResumeItDoesNotServe()
    {
        const QByteArray offsets(16, '\0');
        const QByteArray id = QByteArray::fromHex("003c");
        peer_->send(ResumeRequest, 60, '\x01' + id + offsets + RawPeer::open("db", 5432));
        const QByteArray unknown = '\x01' + id + offsets + '\x04';
        QVERIFY2(answers({QStringLiteral("09 003c ") + QLatin1String(unknown.toHex())}), said());
        peer_->take();
        peer_->send(ResumeRequest, 60, '\x02' + id + offsets + RawPeer::open("db", 5432));
        QVERIFY2(isSilent(), said());
    }

    void tellsWhatIsWrongWithAnOpenThatIsCutOff()
    {
        // Old programs leave the other side waiting.
        peer_->send(Open, 9, QByteArray("\x09") + "127");
        QVERIFY2(answers({RawPeer::error(9, 2, "Malformed open request")}), said());
    }

    void servesAsAClientAsWell()
    {
        peer_ = std::make_unique<RawPeer>(*reactor_);
        client_ = std::make_unique<LoneProgram>(QStringLiteral("client"));
        const ToxId id{peer_->tox().selfKey(), {}};
        const std::uint16_t port = freePort();
        client_->start(
            localOnly() +
            QStringLiteral("client:\n  server_id: %1\n  forwards:\n"
                           "    - {local_port: %2, remote_host: db, remote_port: 5432}\n")
                .arg(QString::fromStdString(id.toHex()))
                .arg(port));
        const auto contact = client_->contact();
        QVERIFY2(contact, client_->program.output().constData());
        peer_->tox().befriend(*contact);
        QVERIFY(
            eventually([&] { return peer_->tox().connection() == Connection::Udp; }, onlineWithin));
        QVERIFY(client_->program.waitForOutput("is now online", onlineWithin));
        peer_->take();

        auto socket = TcpSocket::connect("127.0.0.1", port);
        QVERIFY(socket && socket->send("SELECT"));
        const auto opened = [&] {
            return !peer_->received().filter(QStringLiteral("01 ")).isEmpty();
        };
        QVERIFY2(eventually(opened), client_->program.output().constData());
        const QStringList frames = peer_->take();
        const qsizetype at = frames.indexOf(frames.filter(QStringLiteral("01 ")).front());
        QCOMPARE(at, frames.size() - 1); // no DATA before the answer
        const QStringList open = frames[at].split(QLatin1Char(' '));
        QCOMPARE(open[2].toLatin1(), RawPeer::open("db", 5432).toHex());
        const auto stream = static_cast<std::uint16_t>(open[1].toUShort(nullptr, 16));
        QVERIFY(stream != 0);

        peer_->send(Ack, stream, RawPeer::ack(0));
        QVERIFY2(answers({frame(Data, stream, "SELECT")}), said());
        peer_->take();
        peer_->send(Data, stream, "1 row");
        QCOMPARE(socket->receive(5), std::string("1 row"));
        socket->finish();
        QVERIFY2(answers({frame(Close, stream)}), said());
        peer_->send(Data, stream, "still");
        QCOMPARE(socket->receive(5), std::string("still"));
        peer_->send(Close, stream);
        QCOMPARE(socket->awaitEnd(), End::Closed);
    }

private:
    void passGreeting()
    {
        peer_->send(Ping, 0);
        QVERIFY(eventually([&] { return peer_->received().contains(QStringLiteral("11 0000")); }));
        peer_->take();
    }
};

QTEST_GUILESS_MAIN(RawPeerTest)
#include "RawPeerTest.moc"
