// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Program.h"
#include "support/Files.h"
#include "support/Tcp.h"

#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <array>
#include <csignal>

using namespace toxtunnel::test;

namespace {

constexpr int patience = 20'000; // ms, for a busy machine

} // namespace

/// The built program as a daemon: start, signals, service manager, logs. Nothing here leaves this
/// machine: the nodes look for peers by local discovery only.
class DaemonTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> home_;
    std::unique_ptr<QProcess> daemon_;
    QByteArray log_;

    QString path(const char* name) const { return home_->filePath(QLatin1String(name)); }

    void start(const QStringList& arguments, const QProcessEnvironment& environment)
    {
        log_.clear();
        daemon_ = std::make_unique<QProcess>();
        daemon_->setProcessEnvironment(environment);
        daemon_->setWorkingDirectory(home_->path());
        daemon_->start(QStringLiteral(TOXTUNNEL_PROGRAM), arguments);
    }
    void start(const QStringList& arguments) { start(arguments, cleanEnvironment(home_->path())); }
    bool says(const char* text)
    {
        log_ += daemon_->readAllStandardError();
        return log_.contains(text);
    }
    void signal(int number) { ::kill(static_cast<pid_t>(daemon_->processId()), number); }
    bool ends(int code)
    {
        const bool finished =
            daemon_->state() == QProcess::NotRunning || daemon_->waitForFinished(patience);
        log_ += daemon_->readAllStandardError();
        return finished && daemon_->exitStatus() == QProcess::NormalExit &&
               daemon_->exitCode() == code;
    }

    /// server.yaml of a node that asks nobody outside this machine; `more` is appended.
    QStringList server(const QByteArray& more = {}) const
    {
        writeFile(path("server.yaml"), "mode: server\n"
                                       "data_dir: " +
                                           path("data").toUtf8() +
                                           "\n"
                                           "tox:\n"
                                           "  bootstrap_mode: lan\n"
                                           "  tcp_port: " +
                                           QByteArray::number(freePort()) + '\n' + more);
        return {QStringLiteral("--headless"), QStringLiteral("-c"), path("server.yaml")};
    }

private Q_SLOTS:
    void init() { home_ = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        if (QTest::currentTestFailed()) {
            qWarning().noquote() << log_;
        }
        if (daemon_ && daemon_->state() != QProcess::NotRunning) {
            daemon_->kill();
            daemon_->waitForFinished();
        }
    }

    void startsAndStopsAsScriptsExpect()
    {
        start(server());
        QTRY_VERIFY_WITH_TIMEOUT(says("Server Tox address: "), patience);
        static const QRegularExpression first(QStringLiteral(
            "^\\[\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\] \\[toxtunnel\\] \\[info\\] "
            "ToxTunnel v" TOXTUNNEL_VERSION " starting in server mode\n"));
        QVERIFY(first.match(QString::fromUtf8(log_)).hasMatch());
        static const QRegularExpression address(
            QStringLiteral("Server Tox address: ([0-9A-F]{76})\n"));
        const QString id = address.match(QString::fromUtf8(log_)).captured(1);
        QCOMPARE(id.size(), 76);
        QVERIFY(says("No rules file configured; ALL incoming tunnels will be denied"));
        QTRY_COMPARE_WITH_TIMEOUT(readFile(path("data/toxtunnel.pid")),
                                  QByteArray::number(daemon_->processId()) + '\n', patience);
        signal(SIGTERM);
        QVERIFY(ends(0));
        QVERIFY(says("Received signal 15, shutting down..."));
        QVERIFY(log_.endsWith("[toxtunnel] [info] ToxTunnel exiting with code 0\n"));
        QVERIFY(!QFile::exists(path("data/toxtunnel.pid")));
        const ProgramOutput again = runProgram(
            home_->path(), {QStringLiteral("print-id"), QStringLiteral("-d"), path("data")});
        QCOMPARE(QString::fromUtf8(again.out), id + QLatin1Char('\n')); // it was saved
    }

    void ctrlCEndsItToo()
    {
        start(server());
        QTRY_VERIFY_WITH_TIMEOUT(says("Server Tox address: "), patience);
        signal(SIGINT);
        QVERIFY(ends(0));
    }

    void aClosedPipeDoesNotEndIt()
    {
        start(server());
        QTRY_VERIFY_WITH_TIMEOUT(says("Server Tox address: "), patience);
        signal(SIGPIPE);
        signal(SIGHUP);
        QTRY_VERIFY_WITH_TIMEOUT(says("SIGHUP received, reloading config from "), patience);
        signal(SIGTERM);
        QVERIFY(ends(0));
    }

    void twoOfThemNeverShareAnIdentity()
    {
        start(server());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path("data/toxtunnel.pid")), patience);
        const ProgramOutput second =
            runProgram(home_->path(),
                       {QStringLiteral("--headless"), QStringLiteral("-c"), path("server.yaml")});
        QCOMPARE(second.code, 1);
        QVERIFY2(second.err.contains(QByteArray::number(daemon_->processId())),
                 second.err.constData());
        QVERIFY(QFile::exists(path("data/toxtunnel.pid"))); // the first one's
        signal(SIGTERM);
        QVERIFY(ends(0));
    }

    void saysEveryMistakeInTheConfiguration()
    {
        writeFile(path("bad.yaml"), "mode: server\nlogging:\n  level: loud\ntox:\n  tcp_port: 0\n");
        start({QStringLiteral("-c"), path("bad.yaml")});
        QVERIFY(ends(1));
        QCOMPARE(log_.count("Configuration error: "), 2);
        QVERIFY(log_.contains("bad.yaml:3:10: ") && log_.contains("bad.yaml:5:13: "));
    }

    void warnsOfAnUnknownKeyAndRefusesItWhenStrict()
    {
        start(server("metricz:\n  enabled: true\n"));
        QTRY_VERIFY_WITH_TIMEOUT(says("Server Tox address: "), patience);
        QVERIFY2(log_.contains("[warning] ") && log_.contains("'metricz'"), log_.constData());
        signal(SIGTERM);
        QVERIFY(ends(0));
        start({QStringLiteral("--headless"), QStringLiteral("--strict"), QStringLiteral("-c"),
               path("server.yaml")});
        QVERIFY(ends(1));
        QVERIFY(log_.contains("Configuration error: "));
    }

    void optionsWinOverTheFile()
    {
        QStringList arguments = server("logging:\n  level: error\n");
        const QByteArray port = QByteArray::number(freePort());
        arguments << QStringLiteral("-l") << QStringLiteral("debug") << QStringLiteral("-d")
                  << path("other") << QStringLiteral("-p") << QString::fromLatin1(port);
        start(arguments);
        QTRY_VERIFY_WITH_TIMEOUT(says("starting in server mode"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path("other/toxtunnel.pid")), patience);
        QVERIFY(!QFile::exists(path("data")));
        QTcpSocket relay;
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                relay.connectToHost(QHostAddress::LocalHost, port.toUShort());
                return relay.waitForConnected(200);
            }(),
            patience);
        signal(SIGTERM);
        QVERIFY(ends(0));
    }

    void writesTheLogFile()
    {
        start(server("logging:\n  file: " + path("tt.log").toUtf8() + '\n'));
        QTRY_VERIFY_WITH_TIMEOUT(says("Server Tox address: "), patience);
        signal(SIGTERM);
        QVERIFY(ends(0));
        QCOMPARE(readFile(path("tt.log")), log_);
    }

    void tellsTheServiceManagerAndTheJournal()
    {
        const QByteArray name = "@toxtunnel-daemon-test-" + QByteArray::number(::getpid());
        const int manager = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::copy(name.begin() + 1, name.end(), address.sun_path + 1);
        QCOMPARE(::bind(manager, static_cast<const sockaddr*>(static_cast<const void*>(&address)),
                        static_cast<socklen_t>(offsetof(sockaddr_un, sun_path)) +
                            static_cast<socklen_t>(name.size())),
                 0);
        QByteArray told;
        const auto hears = [&](const char* text) {
            std::array<char, 64> buffer{};
            for (ssize_t count = 0;
                 (count = ::recv(manager, buffer.data(), buffer.size(), 0)) > 0;) {
                told += QByteArray(buffer.data(), count) + '\n';
            }
            return told.contains(text);
        };

        writeFile(path("journal"), {});
        struct stat journal
        {
        };
        QCOMPARE(::stat(QFile::encodeName(path("journal")).constData(), &journal), 0);
        QProcessEnvironment environment = cleanEnvironment(home_->path());
        environment.insert(QStringLiteral("NOTIFY_SOCKET"), QString::fromLatin1(name));
        environment.insert(QStringLiteral("WATCHDOG_USEC"), QStringLiteral("200000"));
        environment.insert(QStringLiteral("JOURNAL_STREAM"),
                           QStringLiteral("%1:%2").arg(journal.st_dev).arg(journal.st_ino));
        QStringList arguments = server();
        arguments.front() = QStringLiteral("--service");

        daemon_ = std::make_unique<QProcess>();
        daemon_->setProcessEnvironment(environment);
        daemon_->setStandardErrorFile(path("journal"));
        daemon_->start(QStringLiteral(TOXTUNNEL_PROGRAM), arguments);
        QTRY_VERIFY_WITH_TIMEOUT(hears("READY=1\n"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(hears("WATCHDOG=1\nWATCHDOG=1\n"), patience);
        signal(SIGTERM);
        QVERIFY(ends(0));
        QVERIFY(hears("STOPPING=1\n"));
        const QByteArray log = readFile(path("journal"));
        QVERIFY2(log.startsWith("<6>ToxTunnel v"), log.constData());
        QVERIFY(log.contains("\n<4>No rules file configured"));
        ::close(manager);
    }

    void idlesAsAServiceWhenItMayNotRun_data()
    {
        QTest::addColumn<QByteArray>("file"); // empty: there is none
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("no file") << QByteArray() << QByteArray("Service idle: ");
        QTest::newRow("mistake") << QByteArray("mode: sever\n") << QByteArray("Service idle: ");
        QTest::newRow("server switched off")
            << QByteArray("mode: server\nservice:\n  auto_start: false\n")
            << QByteArray("Service idle: disabled by config (service.auto_start / "
                          "service.allow_client_daemon); exiting.");
        QTest::newRow("client not switched on")
            << QByteArray("mode: client\nclient:\n  server_id: "
                          "56A1ADE4B65B86BCD51CC73E2CD4E542179F47959FE3E0E21B4B0ACDADE51855"
                          "D34D34D37CB5\n")
            << QByteArray("Service idle: disabled by config (service.auto_start / "
                          "service.allow_client_daemon); exiting.");
    }

    void idlesAsAServiceWhenItMayNotRun()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QByteArray, reason);
        if (!file.isEmpty()) {
            writeFile(path("c.yaml"), file);
        }
        start({QStringLiteral("--service"), QStringLiteral("-c"), path("c.yaml")});
        QVERIFY(ends(0));
        QVERIFY2(log_.contains(reason), log_.constData());
        QVERIFY(!QFile::exists(path(".config/toxtunnel/tox_save.dat")));
    }

    void keepsRunningWithAPortThatIsTaken()
    {
        QTcpServer occupied;
        QVERIFY(occupied.listen(QHostAddress::LocalHost));
        const QByteArray port = QByteArray::number(occupied.serverPort());
        writeFile(path("client.yaml"),
                  "mode: client\ndata_dir: " + path("data").toUtf8() +
                      "\ntox:\n  bootstrap_mode: lan\nclient:\n  server_id: "
                      "56A1ADE4B65B86BCD51CC73E2CD4E542179F47959FE3E0E21B4B0ACDADE51855"
                      "D34D34D37CB5\n  forwards:\n    - local_port: " +
                      port + "\n      remote_host: 127.0.0.1\n      remote_port: 22\n");
        start({QStringLiteral("--headless"), QStringLiteral("-c"), path("client.yaml")});
        QTRY_VERIFY_WITH_TIMEOUT(says("[error] ") && log_.contains(port), patience);
        QVERIFY2(log_.contains(QByteArray::number(::getpid())), log_.constData()); // who holds it
        signal(SIGTERM);
        QVERIFY(ends(0));
    }

    void listensForMoreForwardsThanTheUsualSoftLimit()
    {
        rlimit usual{};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &usual), 0);
        if (usual.rlim_max < 4096) {
            QSKIP("this machine allows a process few open files");
        }
        constexpr int first = 20'000;
        constexpr int count = 1200;
        const ProgramOutput peer = runProgram(
            home_->path(), {QStringLiteral("print-id"), QStringLiteral("-d"), path("peer")});
        QByteArray text =
            "mode: client\ndata_dir: " + path("data").toUtf8() +
            "\ntox: {bootstrap_mode: lan}\nclient:\n  server_id: " + peer.out.trimmed() +
            "\n  forwards:\n";
        for (int port = first; port < first + count; ++port) {
            text += "    - {bind: 127.77.0.1, local_port: " + QByteArray::number(port) +
                    ", remote_host: 127.0.0.1, remote_port: 22}\n";
        }
        writeFile(path("client.yaml"), text);
        {
            const rlimit low{1024, usual.rlim_max};
            QCOMPARE(::setrlimit(RLIMIT_NOFILE, &low), 0);
            const auto restored = qScopeGuard([&] { ::setrlimit(RLIMIT_NOFILE, &usual); });
            start({QStringLiteral("--headless"), QStringLiteral("-c"), path("client.yaml")});
            QVERIFY(daemon_->waitForStarted(patience));
        }
        const auto listens = [](int port) {
            return TcpSocket::connect("127.77.0.1", static_cast<std::uint16_t>(port)).has_value();
        };
        QTRY_VERIFY_WITH_TIMEOUT(listens(first + count - 1), patience);
        QVERIFY(listens(first));
        QVERIFY2(!says("Cannot listen"), log_.constData());
        signal(SIGTERM);
        QVERIFY(ends(0));
    }

    void reloadsRulesAndLevel()
    {
        writeFile(path("rules.yaml"), "rules: []\n");
        const QByteArray rules = "server:\n  rules_file: " + path("rules.yaml").toUtf8() + '\n';
        start(server(rules));
        QTRY_VERIFY_WITH_TIMEOUT(says("Loaded access rules from "), patience);
        writeFile(path("rules.yaml"), "rules:\n  - friend: \"" + QByteArray(64, 'A') +
                                          "\"\n    allow:\n      - host: 127.0.0.1\n"
                                          "        ports: [1]\n");
        signal(SIGHUP);
        QTRY_VERIFY_WITH_TIMEOUT(says("config reloaded (rules: 1 rules)"), patience);
        writeFile(path("rules.yaml"), "rulez: []\n");
        signal(SIGHUP);
        QTRY_VERIFY_WITH_TIMEOUT(says("reload failed: "), patience);
        writeFile(path("rules.yaml"), "rules: []\n");
        server(rules); // another tcp_port
        signal(SIGHUP);
        QTRY_VERIFY_WITH_TIMEOUT(
            says("reload rejected: config reload rejected: field 'tox' requires a restart"),
            patience);
        signal(SIGTERM);
        QVERIFY(ends(0));
    }
};

QTEST_GUILESS_MAIN(DaemonTest)
#include "DaemonTest.moc"
