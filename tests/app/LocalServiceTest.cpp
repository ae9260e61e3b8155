// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headless/NodeHost.h"
#include "pair/DhtNode.h"
#include "support/Eventually.h"
#include "support/Tcp.h"

#include <QTemporaryDir>
#include <QTest>
#include <fstream>
#include <sstream>

using namespace toxtunnel;
using namespace std::chrono_literals;
using test::eventually;
using test::TcpServer;
using test::TcpSocket;

namespace {

std::string readAll(const std::string& path)
{
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    return text.str();
}

/// A node of this process with its service, by a configuration file of its own.
struct Node
{
    Node(const std::string& folder, const test::DhtNode& bootstrap)
        : file(folder + "/config.yaml")
    {
        std::filesystem::create_directory(folder);
        const auto node = bootstrap.address();
        std::ofstream(file) << "# by hand\n"
                            << "data_dir: " << folder << "/data\n"
                            << "tox: # the network\n"
                            << "  tcp_port: " << test::freePort() << "\n"
                            << "  bootstrap_nodes:\n"
                            << "    - {address: 127.0.0.1, port: " << node.udpPort
                            << ", public_key: " << node.key.toHex() << "}\n"
                            << "# the end\n";
        arguments.configFile = file;
        host = std::make_unique<app::NodeHost>(arguments, log);
        if (const auto started = host->start(app::loadSettings(arguments)); !started) {
            qFatal("%s", started.error().text().c_str());
        }
    }

    service::Service& operator()() { return host->service(); }

    std::string file;
    cli::Arguments arguments;
    log::Log log;
    std::unique_ptr<app::NodeHost> host;
};

template <typename T>
T waitFor(const QFuture<T>& future)
{
    if (!eventually([&] { return future.isFinished(); }, 30s)) {
        qFatal("a command is not answered");
    }
    return future.result();
}

#define VERIFY_DONE(command)                                                                       \
    do {                                                                                           \
        const Outcome answer = waitFor(command);                                                   \
        QVERIFY2(answer.ok(), answer.why.english().c_str());                                       \
    } while (false)

} // namespace

class LocalServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(bootstrap_.start());
        a_ =
            std::make_unique<Node>(folder_.filePath(QStringLiteral("a")).toStdString(), bootstrap_);
        b_ =
            std::make_unique<Node>(folder_.filePath(QStringLiteral("b")).toStdString(), bootstrap_);
        QVERIFY(eventually([&] { return a().node().udpPort != 0 && b().node().udpPort != 0; }));
    }

    void cleanupTestCase()
    {
        a_.reset();
        b_.reset();
    }

    void aPeerIsAskedAndAccepted()
    {
        VERIFY_DONE(b().addPeer({"server", a().node().id.toHex(), "hello from b"}));
        QVERIFY(readAll(b_->file).find("name: server") != std::string::npos);
        QVERIFY(eventually([&] { return a().requests().size() == 1; }, 90s));
        QCOMPARE(a().requests()[0].message, std::string("hello from b"));
        VERIFY_DONE(a().acceptRequest(b().node().id.key, "laptop"));
        QVERIFY(a().requests().empty());
        QCOMPARE(a().peers().size(), 1U);
        QCOMPARE(a().peers()[0].name, std::string("laptop"));
        QVERIFY(
            eventually([&] { return b().peers()[0].online() && a().peers()[0].online(); }, 90s));
        QVERIFY(!waitFor(b().addPeer({"again", a().node().id.toHex(), ""})).ok());
        QVERIFY(!waitFor(b().addPeer({"me", b().node().id.toHex(), ""})).ok());
    }

    void aRuleAndAForwardCarryAConnection()
    {
        RuleSettings rule;
        rule.peer = b().node().id.key;
        rule.allow = {{"127.0.0.1", {{target_.port(), target_.port()}}}};
        VERIFY_DONE(a().addRule(rule));
        QCOMPARE(a().rules().size(), 1U);
        QVERIFY(readAll(a_->file).find("rules_file: rules.yaml") != std::string::npos);

        const Target there{"127.0.0.1", target_.port()};
        RuleVerdict verdict = waitFor(a().testRules(rule.peer, there));
        QVERIFY2(verdict.allowed, verdict.reason.english().c_str());
        QVERIFY(verdict.rule == a().rules()[0].id);
        verdict = waitFor(a().testRules(rule.peer, {"127.0.0.1", 1}));
        QVERIFY(!verdict.allowed);

        const std::uint16_t port = waitFor(b().freeLocalPort(20000));
        QVERIFY(port >= 20000);
        VERIFY_DONE(b().addForward({"echo", "server", "127.0.0.1", port, there, false, true}));
        QCOMPARE(b().forwards().size(), 1U);
        QCOMPARE(b().forwards()[0].state, ForwardState::Listening);

        auto client = TcpSocket::connect("127.0.0.1", port);
        QVERIFY(client.has_value());
        QVERIFY(client->send("ping"));
        auto served = accepted();
        QVERIFY(served.has_value());
        QCOMPARE(received(*served, 4), std::string("ping"));

        QVERIFY(eventually([&] { return b().streams().size() == 1; }));
        QVERIFY(eventually([&] { return b().streams()[0].state == StreamState::Open; }));
        QVERIFY(b().streams()[0].forward == b().forwards()[0].id);
        QVERIFY(eventually([&] { return a().streams().size() == 1; }));
        QVERIFY(a().streams()[0].incoming);
        QVERIFY(a().streams()[0].ruleLine > 0);
        QVERIFY(eventually([&] { return a().rules()[0].allowed == 1; }));
        QVERIFY(eventually([&] { return b().forwards()[0].total.sent == 4; }));
        QVERIFY(eventually([&] {
            std::uint64_t sent = 0;
            for (const auto& sample : b().history({}, TrafficSpan::Minute)) {
                sent += sample.bytes.sent;
            }
            return sent == 4;
        }));

        VERIFY_DONE(b().closeStream(b().streams()[0].id));
        QVERIFY(client->awaitEnd(5s) != test::End::Timeout);
        QVERIFY(eventually([&] { return b().streams().empty() && a().streams().empty(); }));
    }

    void pausingStopsListening()
    {
        const std::uint16_t port = b().forwards()[0].settings.localPort;
        VERIFY_DONE(b().setPaused(true));
        QVERIFY(b().node().paused);
        QCOMPARE(b().forwards()[0].state, ForwardState::Paused);
        QVERIFY(!TcpSocket::connect("127.0.0.1", port, 1s).has_value());
        VERIFY_DONE(b().setPaused(false));
        QVERIFY(TcpSocket::connect("127.0.0.1", port, 1s).has_value());
    }

    void switchingAForwardOffKeepsItsIdAndTheFile()
    {
        const ForwardId id = b().forwards()[0].id;
        VERIFY_DONE(b().setForwardEnabled(id, false));
        QCOMPARE(b().forwards()[0].state, ForwardState::Off);
        QVERIFY(b().forwards()[0].id == id);
        const std::string text = readAll(b_->file);
        QVERIFY(text.find("enabled: false") != std::string::npos);
        QVERIFY(text.starts_with("# by hand\n"));
        QVERIFY(text.find("# the end\n") != std::string::npos);
        VERIFY_DONE(b().setForwardEnabled(id, true));
        QVERIFY(b().forwards()[0].state == ForwardState::Listening);
    }

    void aFileChangedByHandIsNotOverwritten()
    {
        std::ofstream(b_->file, std::ios::app) << "# a late thought\n";
        const std::string before = readAll(b_->file);
        const Outcome outcome = waitFor(b().setForwardEnabled(b().forwards()[0].id, false));
        QVERIFY(!outcome.ok());
        QVERIFY(outcome.action == Action::ReloadFiles);
        QCOMPARE(readAll(b_->file), before);
        QVERIFY(waitFor(b().reload()).outcome.ok());
        VERIFY_DONE(b().setForwardEnabled(b().forwards()[0].id, true));
    }

    void aChangeTheNodeCouldNotStartWithIsTakenBack()
    {
        const std::string before = readAll(b_->file);
        ForwardSettings forward = b().forwards()[0].settings;
        forward.peer = "nobody";
        QVERIFY(!waitFor(b().editForward(b().forwards()[0].id, forward)).ok());
        QCOMPARE(readAll(b_->file), before);
        QCOMPARE(b().forwards()[0].settings.peer, std::string("server"));
    }

    void aTakenPortIsAProblemUntilItIsFree()
    {
        auto taken = std::make_unique<TcpServer>();
        ForwardSettings forward = b().forwards()[0].settings;
        forward.name = "second";
        forward.localPort = taken->port();
        VERIFY_DONE(b().addForward(forward));
        QCOMPARE(b().forwards()[1].state, ForwardState::PortTaken);
        QCOMPARE(b().problems().size(), 1U);
        QVERIFY(b().problems()[0].forward == b().forwards()[1].id);
        taken.reset();
        QVERIFY(eventually([&] { return b().forwards()[1].state == ForwardState::Listening; }));
        QVERIFY(b().problems().empty());
        // Both at once: the second command finds its entry although the first has moved it.
        const auto first = b().removeForward(b().forwards()[0].id);
        const auto second = b().removeForward(b().forwards()[1].id);
        VERIFY_DONE(first);
        VERIFY_DONE(second);
        QVERIFY(b().forwards().empty());
    }

    void settingsAreLiveOrWait()
    {
        const auto find = [&](const std::string& key) {
            for (const SettingInfo& setting : b().settings()) {
                if (setting.key == key) {
                    return setting;
                }
            }
            return SettingInfo();
        };
        VERIFY_DONE(
            b().changeSettings({{"logging.level", "debug"}, {"tox.ipv6_enabled", "false"}}));
        QCOMPARE(find("logging.level").value, std::string("debug"));
        QVERIFY(!find("logging.level").waiting);
        QCOMPARE(b_->log.level(), log::Level::Debug);
        QVERIFY(find("tox.ipv6_enabled").waiting);
        QCOMPARE(b().problems().size(), 1U);
        QVERIFY(b().problems()[0].trouble.action == Action::RestartNode);
        VERIFY_DONE(b().changeSettings({{"tox.ipv6_enabled", "true"}, {"tox.direct", "off"}}));
        QCOMPARE(find("tox.direct").value, std::string("off"));
        QVERIFY(!find("tox.direct").waiting);
        QVERIFY(b().problems().empty());
        VERIFY_DONE(b().changeSettings({{"tox.direct", "auto"}}));
    }

    void removingAPeerTakesItsRule()
    {
        VERIFY_DONE(a().removePeer(b().node().id.key));
        QVERIFY(a().peers().empty());
        QVERIFY(a().rules().empty());
        QVERIFY(readAll(a_->file).find("laptop") == std::string::npos);
    }

private:
    service::Service& a() { return (*a_)(); }
    service::Service& b() { return (*b_)(); }

    /// The test's own loop has nothing to do with the bytes: the nodes have threads of their own.
    std::optional<TcpSocket> accepted() { return target_.accept(10s); }
    static std::string received(TcpSocket& socket, std::size_t count)
    {
        return socket.receive(count, 10s);
    }

    QTemporaryDir folder_;
    test::DhtNode bootstrap_;
    TcpServer target_;
    std::unique_ptr<Node> a_;
    std::unique_ptr<Node> b_;
};

QTEST_GUILESS_MAIN(LocalServiceTest)
#include "LocalServiceTest.moc"
