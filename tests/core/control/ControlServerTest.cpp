// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/ControlServer.h"

#include "support/FakeService.h"

#include <unistd.h>

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace toxtunnel;

namespace {

PublicKey key(std::uint8_t filler)
{
    PublicKey made;
    made.bytes.fill(filler);
    return made;
}

QByteArray line(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject parsed(const QByteArray& text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

/// The local socket with real clients and a service that a test controls.
class ControlServerTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<FakeService> service_;
    std::unique_ptr<control::ControlServer> server_;

    std::string path() const { return control::socketPath(folder_.path().toStdString()); }

    std::unique_ptr<QLocalSocket> connected()
    {
        auto socket = std::make_unique<QLocalSocket>();
        socket->connectToServer(QString::fromStdString(path()));
        socket->waitForConnected(5000);
        return socket;
    }

    /// The next line of `socket`, or what came before its end.
    static QByteArray nextLine(QLocalSocket& socket)
    {
        const bool came = QTest::qWaitFor(
            [&] {
                return socket.canReadLine() || socket.state() == QLocalSocket::UnconnectedState;
            },
            5000);
        return came ? socket.readLine() : QByteArray("nothing in 5 s");
    }

    QByteArray ask(const QByteArray& request)
    {
        const auto socket = connected();
        socket->write(request);
        const QByteArray answer = nextLine(*socket);
        const bool ended = QTest::qWaitFor(
            [&] { return socket->state() == QLocalSocket::UnconnectedState; }, 5000);
        return ended ? answer : answer + " and no end";
    }

    std::unique_ptr<QLocalSocket> speaking()
    {
        auto socket = connected();
        socket->write("{\"toxtunnel\":1}\n");
        if (parsed(nextLine(*socket)).value(QLatin1String("toxtunnel")).toInt() != 1) {
            socket.reset();
        }
        return socket;
    }

    QJsonObject command(const QJsonObject& request)
    {
        const auto socket = speaking();
        if (socket == nullptr) {
            return {};
        }
        socket->write(line(request));
        return parsed(nextLine(*socket));
    }

private Q_SLOTS:
    void init()
    {
        service_ = std::make_unique<FakeService>();
        NodeInfo node;
        node.mode = "server";
        node.version = "1.0.0";
        node.peersOnline = 1;
        node.startedAt = std::chrono::system_clock::now() - std::chrono::seconds(90);
        service_->setNode(node);
        PeerInfo peer;
        peer.key = key(0xAB);
        peer.name = "home";
        peer.path = PeerPath::Tox;
        peer.roundTrip = std::chrono::microseconds(2500);
        service_->putPeer(peer);
        auto made = control::ControlServer::listen({path(), {}}, *service_, {});
        QVERIFY(made.has_value());
        server_ = std::move(*made);
    }

    void cleanup()
    {
        server_.reset();
        QVERIFY(!QFile::exists(QString::fromStdString(path())));
    }

    void isForItsOwnerOnly()
    {
        const QFileInfo file(QString::fromStdString(path()));
        const auto owner =
            QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(file.permissions() & ~owner, QFile::Permissions());
    }

    void refusesAnotherUserWhateverTheModeOfTheFile()
    {
        if (::geteuid() != 0) {
            QSKIP("only root can become another user");
        }
        QFile::setPermissions(folder_.path(), QFile::Permissions(0x7777));
        QFile::setPermissions(QString::fromStdString(path()), QFile::Permissions(0x6666));
        QProcess other;
        other.start(QStringLiteral("setpriv"),
                    {QStringLiteral("--reuid=65534"), QStringLiteral("--clear-groups"),
                     QStringLiteral("/usr/bin/python3"), QStringLiteral("-c"),
                     QStringLiteral("import socket,sys\n"
                                    "s=socket.socket(socket.AF_UNIX)\n"
                                    "s.connect(sys.argv[1])\n"
                                    "try:\n s.sendall(b'GET /status\\n')\n print(s.recv(9))\n"
                                    "except OSError as e:\n print(b'')\n"),
                     QString::fromStdString(path())});
        QTRY_COMPARE_WITH_TIMEOUT(other.state(), QProcess::NotRunning, 10'000);
        QCOMPARE(other.readAllStandardError(), QByteArray());
        QCOMPARE(other.readAllStandardOutput().trimmed(), QByteArray("b''"));
    }

    void answersAStatusAsExistingScriptsExpectIt()
    {
        const QJsonObject status = parsed(ask("  GET /status \n"));
        QCOMPARE(status.value(QLatin1String("mode")).toString(), QStringLiteral("server"));
        QCOMPARE(status.value(QLatin1String("version")).toString(), QStringLiteral("1.0.0"));
        QCOMPARE(status.value(QLatin1String("friends_online")).toInt(), 1);
        QCOMPARE(status.value(QLatin1String("tunnels_active")).toInt(-1), 0);
        QCOMPARE(status.value(QLatin1String("bytes_in")).toInt(-1), 0);
        QCOMPARE(status.value(QLatin1String("bytes_out")).toInt(-1), 0);
        QCOMPARE(status.value(QLatin1String("pid")).toInt(), static_cast<int>(::getpid()));
        QCOMPARE(status.value(QLatin1String("uptime_seconds")).toInt(), 90);
        QVERIFY(!status.contains(QLatin1String("active_server")));
    }

    void namesTheServerThatForwardsLeadToNow()
    {
        NodeInfo node = service_->node();
        node.mode = "client";
        node.activeServer = key(0xAB);
        service_->setNode(node);
        const QJsonObject status = parsed(ask("GET /status\n"));
        QCOMPARE(status.value(QLatin1String("active_server")).toString(),
                 QString::fromStdString(key(0xAB).toHex()));
        QCOMPARE(status.value(QLatin1String("friends_online")).toInt(), 1);
    }

    void listsTunnelsWithTheirTrafficOfThisSecond()
    {
        StreamInfo stream;
        stream.id = StreamId(7);
        stream.peer = key(0xAB);
        stream.incoming = true;
        stream.target = {"::1", 22};
        stream.state = StreamState::Open;
        stream.openedAt = std::chrono::system_clock::now() - std::chrono::seconds(30);
        service_->putStreams({stream});
        TrafficTick tick;
        tick.time = std::chrono::system_clock::now() - std::chrono::seconds(10);
        tick.streams = {{StreamId(7), {100, 2000}, {10, 20}}};
        service_->tick(tick);
        const QJsonObject answer = parsed(ask("GET /tunnels\n"));
        QCOMPARE(answer.value(QLatin1String("friends_online")).toInt(), 1);
        const QJsonArray tunnels = answer.value(QLatin1String("tunnels")).toArray();
        QCOMPARE(tunnels.size(), 1);
        const QJsonObject tunnel = tunnels.first().toObject();
        QCOMPARE(tunnel.value(QLatin1String("id")).toInt(), 7);
        QCOMPARE(tunnel.value(QLatin1String("friend_pk_prefix")).toString(),
                 QStringLiteral("ABABABAB"));
        QCOMPARE(tunnel.value(QLatin1String("target")).toString(), QStringLiteral("::1:22"));
        QCOMPARE(tunnel.value(QLatin1String("state")).toString(), QStringLiteral("Connected"));
        QCOMPARE(tunnel.value(QLatin1String("bytes_in")).toInt(), 2000);
        QCOMPARE(tunnel.value(QLatin1String("bytes_out")).toInt(), 100);
        QCOMPARE(tunnel.value(QLatin1String("rate_in")).toInt(), 20);
        QCOMPARE(tunnel.value(QLatin1String("idle_seconds")).toInt(), 10);
        QCOMPARE(tunnel.value(QLatin1String("age_seconds")).toInt(), 30);
        QCOMPARE(tunnel.value(QLatin1String("path")).toString(), QStringLiteral("udp"));
        QCOMPARE(tunnel.value(QLatin1String("rtt_ms")).toDouble(), 2.5);
    }

    void answersAnUnknownRequestByAnError()
    {
        QCOMPARE(ask("HEAD /status\n"), QByteArray("{\"error\":\"unknown request\"}\n"));
        QCOMPARE(ask("GET /status HTTP/1.1\n"), QByteArray("{\"error\":\"unknown request\"}\n"));
    }

    void carriesOutCommandsOfJsonLines()
    {
        const QJsonObject answer =
            command({{QStringLiteral("id"), 3},
                     {QStringLiteral("do"), QStringLiteral("forwards.add")},
                     {QStringLiteral("name"), QStringLiteral("ssh")},
                     {QStringLiteral("peer"), QStringLiteral("home")},
                     {QStringLiteral("local_port"), 2222},
                     {QStringLiteral("target"), QStringLiteral("127.0.0.1:22")}});
        QCOMPARE(answer, (QJsonObject{{QStringLiteral("id"), 3}, {QStringLiteral("ok"), true}}));
        QCOMPARE(service_->commands(), std::vector<std::string>{"addForward ssh"});
        QCOMPARE(service_->forwards().front().settings.target.text(), std::string("127.0.0.1:22"));
        const QJsonObject removed =
            command({{QStringLiteral("do"), QStringLiteral("forwards.remove")},
                     {QStringLiteral("forward"), QStringLiteral("ssh")}});
        QVERIFY(removed.value(QLatin1String("ok")).toBool());
        QVERIFY(service_->forwards().empty());
    }

    void tellsThePastOfASubject()
    {
        const auto begin =
            std::chrono::system_clock::time_point(std::chrono::seconds(1'700'000'000));
        service_->setHistory({{begin, std::chrono::seconds(5), {1, 2}},
                              {begin + std::chrono::seconds(5), std::chrono::seconds(5), {3, 4}}});
        const QJsonObject answer = command({{QStringLiteral("do"), QStringLiteral("history")}});
        const QJsonObject expected{
            {QStringLiteral("begin"), 1'700'000'000},
            {QStringLiteral("length"), 5},
            {QStringLiteral("bytes"), QJsonArray{QJsonArray{1, 2}, QJsonArray{3, 4}}}};
        QCOMPARE(answer.value(QLatin1String("result")).toArray(),
                 (QJsonArray{expected, expected, expected, expected}));
        const QJsonObject unknown = command(
            {{QStringLiteral("do"), QStringLiteral("history")}, {QStringLiteral("forward"), 99}});
        QVERIFY(!unknown.value(QLatin1String("ok")).toBool());
    }

    void saysWhatIsWrongWithACommand()
    {
        service_->failNext({Message::say("It did not work"), Message::say("the disk is full"),
                            Message::say("Make room"), Action::None});
        const QJsonObject failed = command({{QStringLiteral("do"), QStringLiteral("pause")}});
        QCOMPARE(failed.value(QLatin1String("ok")).toBool(true), false);
        QCOMPARE(failed.value(QLatin1String("what")).toString(), QStringLiteral("It did not work"));
        QCOMPARE(failed.value(QLatin1String("why")).toString(), QStringLiteral("the disk is full"));
        QCOMPARE(failed.value(QLatin1String("remedy")).toString(), QStringLiteral("Make room"));
        const auto before = service_->commands();
        for (const QJsonObject& wrong :
             {QJsonObject{{QStringLiteral("do"), QStringLiteral("nonsense")}},
              QJsonObject{{QStringLiteral("do"), 7}},
              QJsonObject{{QStringLiteral("do"), QStringLiteral("forwards.add")},
                          {QStringLiteral("local_port"), 70000},
                          {QStringLiteral("target"), QStringLiteral("127.0.0.1:22")}},
              QJsonObject{{QStringLiteral("do"), QStringLiteral("rules.add")},
                          {QStringLiteral("peer"), QStringLiteral("home")},
                          {QStringLiteral("allow"), QJsonArray{QStringLiteral("127.0.0.1:99999")}}},
              QJsonObject{{QStringLiteral("do"), QStringLiteral("peers.remove")},
                          {QStringLiteral("peer"), QStringLiteral("nobody")}}}) {
            QCOMPARE(command(wrong).value(QLatin1String("ok")).toBool(true), false);
        }
        QCOMPARE(service_->commands(), before);
    }

    void writesTheRuleBeforeItTakesARequest()
    {
        RequestInfo request;
        request.key = key(0x11);
        service_->setRequests({request});
        const QJsonObject accept{
            {QStringLiteral("do"), QStringLiteral("requests.accept")},
            {QStringLiteral("key"), QString::fromStdString(key(0x11).toHex())},
            {QStringLiteral("allow"), QJsonArray{QStringLiteral("127.0.0.1:22,8000-8100")}}};
        QVERIFY(command(accept).value(QLatin1String("ok")).toBool());
        QCOMPARE(service_->rules().size(), std::size_t(1));
        const RuleEntry entry = service_->rules().front().settings.allow.front();
        QCOMPARE(entry.host, std::string("127.0.0.1"));
        QCOMPARE(entry.ports, (std::vector<PortRange>{{22, 22}, {8000, 8100}}));
        QVERIFY(service_->requests().empty());
        service_->setRequests({request});
        service_->failNext({Message::say("The file changed"), {}, {}, Action::None});
        QVERIFY(!command(accept).value(QLatin1String("ok")).toBool());
        QCOMPARE(service_->requests().size(), std::size_t(1));
    }

    void countsWhatAReloadChanged()
    {
        service_->setReloadReport({Outcome::done(), 3, 1, 2, 4});
        const QJsonObject result = command({{QStringLiteral("do"), QStringLiteral("reload")}})
                                       .value(QLatin1String("result"))
                                       .toObject();
        QCOMPARE(result, (QJsonObject{{QStringLiteral("rules"), 3},
                                      {QStringLiteral("forwards_added"), 1},
                                      {QStringLiteral("forwards_removed"), 2},
                                      {QStringLiteral("streams_cut"), 4}}));
    }

    void answersEveryList()
    {
        const auto socket = speaking();
        QVERIFY(socket != nullptr);
        for (const char* name :
             {"peers", "requests", "forwards", "rules", "streams", "problems", "settings", "log"}) {
            socket->write(line({{QStringLiteral("do"), QLatin1String(name)}}));
            const QJsonObject answer = parsed(nextLine(*socket));
            QVERIFY2(answer.value(QLatin1String("result")).isArray(), name);
        }
        socket->write(line({{QStringLiteral("do"), QStringLiteral("node")}}));
        QCOMPARE(parsed(nextLine(*socket))
                     .value(QLatin1String("result"))
                     .toObject()
                     .value(QLatin1String("mode"))
                     .toString(),
                 QStringLiteral("server"));
    }

    void endsAClientThatSendsNoLineOfJson()
    {
        const auto socket = speaking();
        QVERIFY(socket != nullptr);
        socket->write("nonsense\n");
        QVERIFY(nextLine(*socket).contains("not a line of JSON"));
        QTRY_COMPARE(socket->state(), QLocalSocket::UnconnectedState);
    }

    void endsAClientWhoseLineIsTooLong()
    {
        const auto socket = speaking();
        QVERIFY(socket != nullptr);
        socket->write(QByteArray(1024 * 1024 + 100, 'x'));
        QVERIFY(nextLine(*socket).contains("too long"));
        QTRY_COMPARE(socket->state(), QLocalSocket::UnconnectedState);
    }

    void speaksOneVersionOfTheProtocol()
    {
        QVERIFY(ask("{\"toxtunnel\":2}\n").contains("unknown version"));
    }

    void servesSixteenClientsAtOnceAndANewOneWhenOneLeaves()
    {
        std::vector<std::unique_ptr<QLocalSocket>> clients;
        for (int i = 0; i < control::ControlServer::mostClients; ++i) {
            clients.push_back(speaking());
            QVERIFY(clients.back() != nullptr);
        }
        QVERIFY(ask("GET /status\n").contains("too many clients"));
        clients.pop_back();
        QTRY_VERIFY(ask("GET /status\n").contains("friends_online"));
    }

    void takesAwayAStaleSocketAndSaysWhenAPathIsTooLong()
    {
        server_.reset();
        {
            QFile stale(QString::fromStdString(path()));
            QVERIFY(stale.open(QIODevice::WriteOnly));
        }
        auto again = control::ControlServer::listen({path(), {}}, *service_, {});
        QVERIFY(again.has_value());
        server_ = std::move(*again);
        const auto wrong = control::ControlServer::listen(
            {folder_.path().toStdString() + "/" + std::string(120, 'x'), {}}, *service_, {});
        QVERIFY(!wrong.has_value());
    }

    void saysThatTheGroupIsUnknown()
    {
        server_.reset();
        const auto made =
            control::ControlServer::listen({path(), "no-such-group-here"}, *service_, {});
        QVERIFY(!made.has_value());
        QVERIFY(made.error().text().find("no group") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(ControlServerTest)
#include "ControlServerTest.moc"
