// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/RemoteService.h"

#include "support/Eventually.h"
#include "support/Files.h"
#include "support/Tcp.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace toxtunnel;
using namespace std::chrono_literals;
using control::RemoteService;
using test::eventually;

namespace {

const char* const peerKey = "0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF";

} // namespace

/// A window's side of the local socket, with the built program as the daemon.
class RemoteServiceTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<QProcess> daemon_;
    std::unique_ptr<RemoteService> service_;

    QByteArray file(const QString& name) { return test::readFile(folder_->filePath(name)); }

    std::unique_ptr<RemoteService> attached()
    {
        auto attached = RemoteService::attach(folder_->path().toStdString());
        return attached ? std::move(*attached) : nullptr;
    }

    template <typename T>
    static T answerOf(const QFuture<T>& future)
    {
        if (!eventually([&] { return future.isFinished(); })) {
            qFatal("a command is not answered");
        }
        return future.result();
    }

    static bool done(const QFuture<Outcome>& future)
    {
        const Outcome outcome = answerOf(future);
        if (!outcome.ok()) {
            qWarning("%s: %s", outcome.what.english().c_str(), outcome.why.english().c_str());
        }
        return outcome.ok();
    }

private Q_SLOTS:
    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        QFile config(folder_->filePath(QStringLiteral("config.yaml")));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write("# by hand\nmode: node\ndata_dir: " + folder_->path().toUtf8() +
                     "\ntox:\n  udp_enabled: false\n  bootstrap_nodes:\n"
                     "    - {address: 127.0.0.1, port: 1, public_key: " +
                     peerKey + "}\npeers:\n  - {name: home, id: " + peerKey +
                     "}\nforwards:\n  - {name: ssh, peer: home, local_port: " +
                     QByteArray::number(test::freePort()) +
                     ", remote_host: "
                     "127.0.0.1, remote_port: 22}\n# the end\n");
        config.close();
        daemon_ = std::make_unique<QProcess>();
        daemon_->setProcessChannelMode(QProcess::MergedChannels);
        daemon_->start(QStringLiteral(TOXTUNNEL_PROGRAM),
                       {QStringLiteral("--headless"), QStringLiteral("-c"), config.fileName()});
        QVERIFY2(eventually([&] {
                     service_ = attached();
                     return service_ != nullptr || daemon_->state() == QProcess::NotRunning;
                 }) &&
                     service_ != nullptr,
                 daemon_->readAll().constData());
    }

    void cleanup()
    {
        service_.reset();
        daemon_->terminate();
        QVERIFY(daemon_->state() == QProcess::NotRunning || daemon_->waitForFinished(15'000));
    }

    void holdsWhatTheNodeHolds()
    {
        QVERIFY(service_->node().attached);
        QVERIFY(eventually([&] { return service_->node().mode == "node"; }));
        QCOMPARE(service_->node().dataDir, folder_->path().toStdString());
        QVERIFY(eventually([&] { return service_->peers().size() == 1; }));
        QCOMPARE(service_->peers().front().name, std::string("home"));
        QVERIFY(eventually([&] { return service_->forwards().size() == 1; }));
        QVERIFY(service_->settings().size() > 10);
        QVERIFY(!service_->logEntries(0, service::LogLevel::Info).empty());
        bool ticked = false;
        connect(service_.get(), &service::Service::trafficTick, this, [&] { ticked = true; });
        QVERIFY(eventually([&] { return ticked; }));
    }

    void showsWhatMovedBeforeItWasAttached()
    {
        // The second window looks only when the first has seen some seconds of the node.
        const auto graph = [](RemoteService& service) {
            return service.history({}, TrafficSpan::Minute);
        };
        QVERIFY(eventually([&] { return graph(*service_).size() >= 3; }));
        const auto second = attached();
        QVERIFY(second != nullptr);
        QVERIFY(eventually([&] { return graph(*second).size() >= 3; }));
        QVERIFY(graph(*second).front().begin <= graph(*service_).front().begin);

        QVERIFY(eventually([&] { return second->forwards().size() == 1; }));
        const auto forward = second->forwards().front().id;
        QVERIFY(second->history(forward, TrafficSpan::Day).empty()); // nothing moved in it
        QVERIFY(second->history(StreamId(99), TrafficSpan::Hour).empty());
        QVERIFY(done(second->setPaused(true))); // answers after that one
        QVERIFY(second->history(StreamId(99), TrafficSpan::Hour).empty());
        QVERIFY(done(second->setPaused(false)));
    }

    void switchesAForwardAndHearsOfItBeforeTheAnswer()
    {
        QVERIFY(eventually([&] { return service_->forwards().size() == 1; }));
        bool told = false;
        connect(service_.get(), &service::Service::forwardsChanged, this,
                [&](const service::ForwardChanges& changes) {
                    told = told || changes.changed.front().state == ForwardState::Off;
                });
        const ForwardId id = service_->forwards().front().id;
        const auto answer = service_->setForwardEnabled(id, false);
        QVERIFY(!told);
        QVERIFY(done(answer));
        QVERIFY(told);
        QCOMPARE(service_->forwards().front().state, ForwardState::Off);
        QVERIFY(file(QStringLiteral("config.yaml")).contains("enabled: false"));
        QVERIFY(file(QStringLiteral("config.yaml")).startsWith("# by hand\n"));
        QVERIFY(done(service_->setForwardEnabled(id, true)));
        QCOMPARE(service_->forwards().front().state, ForwardState::WaitingForPeer);
    }

    void carriesOutEveryKindOfChange()
    {
        const std::uint16_t port = answerOf(service_->freeLocalPort(20000));
        QVERIFY(port >= 20000);
        QVERIFY(done(service_->addForward({"web", "home", {}, port, {"::1", 80}, false, false})));
        QCOMPARE(service_->forwards().size(), 2U);
        ForwardInfo web = service_->forwards().back();
        web.settings.name = "page";
        QVERIFY(done(service_->editForward(web.id, web.settings)));
        QCOMPARE(service_->forwards().back().settings, web.settings);
        QVERIFY(done(service_->removeForward(web.id)));
        QCOMPARE(service_->forwards().size(), 1U);

        RuleSettings rule;
        rule.peer = *PublicKey::fromHex(peerKey);
        rule.allow = {{"127.0.0.1", {{22, 22}}}};
        QVERIFY(done(service_->addRule(rule)));
        QCOMPARE(service_->rules().size(), 1U);
        rule.deny = {{"10.0.0.0/8", {}}};
        rule.comment = "for a while";
        QVERIFY(done(service_->editRule(service_->rules().front().id, rule)));
        QCOMPARE(service_->rules().front().settings, rule);
        QVERIFY(answerOf(service_->testRules(rule.peer, {"127.0.0.1", 22})).allowed);
        QVERIFY(!answerOf(service_->testRules(rule.peer, {"127.0.0.1", 23})).allowed);
        QVERIFY(done(service_->removeRule(service_->rules().front().id)));

        QVERIFY(done(service_->renamePeer(rule.peer, "house")));
        QVERIFY(!service_->forwards().empty());
        QVERIFY(done(
            service_->changeSettings({{"logging.level", "debug"}, {"metrics.enabled", "true"}})));
        QVERIFY(file(QStringLiteral("config.yaml")).contains("level: debug"));
        QVERIFY(answerOf(service_->reload()).outcome.ok() ||
                !answerOf(service_->reload()).outcome.why.empty());
        const Outcome wrong = answerOf(service_->addPeer({"x", "no id", {}}));
        QVERIFY(!wrong.ok() && !wrong.why.empty());
    }

    void hearsWhatAnotherOneDoes()
    {
        const auto other = attached();
        QVERIFY(other != nullptr);
        QVERIFY(done(other->setPaused(true)));
        QVERIFY(eventually([&] { return service_->node().paused; }));
    }

    void saysWhyPassphrasesAndBackupsAreLeftToTheNodeItself()
    {
        const std::string file = folder_->filePath(QStringLiteral("my.backup")).toStdString();
        const auto changed = service_->changePassphrase({}, Secret(std::string_view("secret")));
        const auto exported = service_->exportBackup(file, Secret(std::string_view("secret")));
        const auto read = service_->readBackup(file, {});
        QVERIFY(changed.isFinished() && exported.isFinished() && read.isFinished());
        for (const Outcome& outcome :
             {changed.result(), exported.result(), read.result().outcome}) {
            QVERIFY(!outcome.ok());
            QCOMPARE(outcome.why.english(), std::string("the node does not run in this program"));
        }
        QVERIFY(!QFile::exists(QString::fromStdString(file)));
        QVERIFY(!service_->node().encrypted);
    }

    void saysThatTheNodeEndedAndRefusesFromThenOn()
    {
        Outcome reason;
        connect(service_.get(), &service::Service::ended, this,
                [&](const Outcome& why) { reason = why; });
        daemon_->kill();
        QVERIFY(daemon_->waitForFinished(10'000));
        const auto late = service_->setPaused(true);
        QVERIFY(eventually([&] { return !reason.ok(); }));
        QVERIFY(!answerOf(late).ok());
        QVERIFY(!answerOf(service_->setPaused(false)).ok());
        const auto again = RemoteService::attach(folder_->path().toStdString());
        QVERIFY(!again.has_value());
        QVERIFY(!again.error().why.empty());
    }
};

QTEST_GUILESS_MAIN(RemoteServiceTest)
#include "RemoteServiceTest.moc"
