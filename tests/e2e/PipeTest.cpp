// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/PairTest.h"
#include "support/ProgramOutput.h"
#include "support/ResidentBytes.h"
#include "support/SshServer.h"
#include "support/Tcp.h"
#include "support/ThreadedServer.h"

#include <QStandardPaths>
#include <QTest>

using namespace toxtunnel::test;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 90s;

} // namespace

/// `--pipe` and `toxtunnel ssh` with a real sshd, and with programs that count every byte.
class PipeTest : public PairTest
{
    Q_OBJECT

protected:
    TunnelPairOptions options() override
    {
        TunnelPairOptions options;
        options.deny = {QStringLiteral("{host: \"192.0.2.9\"}")};
        return options;
    }

    void whenOnline() override
    {
        // The pipe is the same client as another process.
        QCOMPARE(pair_->client().terminate().value_or(-1), 0);
    }

private Q_SLOTS:
    void answersAfterTheEndOfInputAndArrivesWhole()
    {
        const QByteArray question(300'000, 'q');
        const QByteArray answer(2'000'000, 'a');
        std::string asked;
        ThreadedServer server([&](TcpSocket& socket) {
            asked = socket.receiveAll();
            socket.send(answer.toStdString());
            socket.finish();
            socket.awaitEnd();
        });
        const ProgramOutput pipe = runPipe("127.0.0.1", server.port(), question);
        QVERIFY2(pipe.code == 0, pipe.err.constData());
        QVERIFY(pipe.out == answer);
        QVERIFY(QByteArray::fromStdString(asked) == question);
        QCOMPARE(pipe.err, QByteArray());
    }

    void tellsWhyThereIsNoTunnel()
    {
        const ProgramOutput denied = runPipe("192.0.2.9", 22, "x");
        QCOMPARE(denied.code, 1);
        QVERIFY2(denied.err.contains("a rule of the peer denies this target"),
                 denied.err.constData());
        QCOMPARE(denied.out, QByteArray());
        const ProgramOutput refused = runPipe("127.0.0.1", freePort(), "x");
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("the target refused the connection"),
                 refused.err.constData());
    }

    void failsWhenTheTargetResets()
    {
        ThreadedServer server([](TcpSocket& socket) {
            socket.receive(1);
            socket.reset();
        });
        const ProgramOutput pipe = runPipe("127.0.0.1", server.port(), "x");
        QCOMPARE(pipe.code, 1);
        QVERIFY2(pipe.err.contains("the connection was reset"), pipe.err.constData());
    }

    void holdsLittleWhileTheTargetDoesNotRead()
    {
        TcpServer target;
        QProcess pipe;
        pipe.setStandardInputFile(QStringLiteral("/dev/zero"));
        pipe.start(tunnelProgram(), pipeArguments("127.0.0.1", target.port()));
        auto connection = target.accept(60s);
        QVERIFY(connection);
        QCOMPARE(connection->receive(1'000'000).size(), 1'000'000U);
        constexpr qint64 much = 100'000'000;
        QVERIFY(!QTest::qWaitFor([&] { return residentBytes(pipe.processId()) > much; }, 3000));
        QVERIFY(residentBytes(pipe.processId()) > 0);
        connection->reset();
        QVERIFY(pipe.waitForFinished(30'000));
        QCOMPARE(pipe.exitCode(), 1);
    }

    void carriesSsh()
    {
        if (const QString why = whyNoSshServer(); !why.isEmpty()) {
            QSKIP(qPrintable(why));
        }
        const SshServer server;
        const QString proxy =
            QStringLiteral("ProxyCommand=%1 %2")
                .arg(tunnelProgram(),
                     pipeArguments("127.0.0.1", server.port()).join(QLatin1Char(' ')));
        const QByteArray input(3'000'000, 's');
        const ProgramOutput ssh =
            runToEnd(QStringLiteral("ssh"),
                     server.clientOptions() +
                         QStringList{QStringLiteral("-o"), proxy,
                                     SshServer::userName() + QStringLiteral("@somewhere"),
                                     QStringLiteral("cat; exit 7")},
                     patience, input);
        QVERIFY2(ssh.code == 7, ssh.err.constData());
        QVERIFY(ssh.out == input);
        QCOMPARE(ssh.err, QByteArray());
    }

    void runsSshToAPeer()
    {
        if (const QString why = whyNoSshServer(); !why.isEmpty()) {
            QSKIP(qPrintable(why));
        }
        const SshServer server;
        const ProgramOutput ssh = runToEnd(
            tunnelProgram(),
            QStringList{QStringLiteral("ssh"), QStringLiteral("--config"), clientFile(),
                        SshServer::userName() + QLatin1Char('@') + pair_->serverId(),
                        QStringLiteral("-p"), QString::number(server.port())} +
                server.clientOptions() + QStringList{QStringLiteral("echo \"it's $0\" 100%")},
            patience);
        QVERIFY2(ssh.code == 0, ssh.err.constData());
        QVERIFY2(ssh.out.startsWith("it's ") && ssh.out.endsWith(" 100%\n"), ssh.out.constData());
    }

private:
    QString clientFile() const { return pair_->filePath(QStringLiteral("client.yaml")); }

    QStringList pipeArguments(const char* host, std::uint16_t port) const
    {
        return {
            QStringLiteral("-m"),     QStringLiteral("client"),
            QStringLiteral("-c"),     clientFile(),
            QStringLiteral("-l"),     QStringLiteral("warn"),
            QStringLiteral("--pipe"), QStringLiteral("%1:%2").arg(QLatin1String(host)).arg(port)};
    }

    ProgramOutput runPipe(const char* host, std::uint16_t port, const QByteArray& input) const
    {
        return runToEnd(tunnelProgram(), pipeArguments(host, port), patience, input);
    }
};

QTEST_GUILESS_MAIN(PipeTest)
#include "PipeTest.moc"
