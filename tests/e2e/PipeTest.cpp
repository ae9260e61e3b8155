// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/PairTest.h"
#include "support/SshServer.h"
#include "support/Tcp.h"
#include "support/ThreadedServer.h"

#include <QStandardPaths>
#include <QTest>

using namespace toxtunnel::test;
using namespace std::chrono_literals;

namespace {

struct Outcome
{
    int code = -1; ///< -1: did not end by itself in time
    QByteArray output;
    QByteArray errors;
};

Outcome run(const QString& program, const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(90'000);
    return {ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

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
        const Outcome pipe = runPipe("127.0.0.1", server.port(), question);
        QVERIFY2(pipe.code == 0, pipe.errors.constData());
        QVERIFY(pipe.output == answer);
        QVERIFY(QByteArray::fromStdString(asked) == question);
        QCOMPARE(pipe.errors, QByteArray());
    }

    void tellsWhyThereIsNoTunnel()
    {
        const Outcome denied = runPipe("192.0.2.9", 22, "x");
        QCOMPARE(denied.code, 1);
        QVERIFY2(denied.errors.contains("a rule of the peer denies this target"),
                 denied.errors.constData());
        QCOMPARE(denied.output, QByteArray());
        const Outcome refused = runPipe("127.0.0.1", freePort(), "x");
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.errors.contains("the target refused the connection"),
                 refused.errors.constData());
    }

    void failsWhenTheTargetResets()
    {
        ThreadedServer server([](TcpSocket& socket) {
            socket.receive(1);
            socket.reset();
        });
        const Outcome pipe = runPipe("127.0.0.1", server.port(), "x");
        QCOMPARE(pipe.code, 1);
        QVERIFY2(pipe.errors.contains("the connection was reset"), pipe.errors.constData());
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
        const Outcome ssh =
            run(QStringLiteral("ssh"),
                server.clientOptions() +
                    QStringList{QStringLiteral("-o"), proxy,
                                SshServer::userName() + QStringLiteral("@somewhere"),
                                QStringLiteral("cat; exit 7")},
                input);
        QVERIFY2(ssh.code == 7, ssh.errors.constData());
        QVERIFY(ssh.output == input);
        QCOMPARE(ssh.errors, QByteArray());
    }

    void runsSshToAPeer()
    {
        if (const QString why = whyNoSshServer(); !why.isEmpty()) {
            QSKIP(qPrintable(why));
        }
        const SshServer server;
        const Outcome ssh =
            run(tunnelProgram(),
                QStringList{QStringLiteral("ssh"), QStringLiteral("--config"), clientFile(),
                            SshServer::userName() + QLatin1Char('@') + pair_->serverId(),
                            QStringLiteral("-p"), QString::number(server.port())} +
                    server.clientOptions() + QStringList{QStringLiteral("echo \"it's $0\" 100%")},
                {});
        QVERIFY2(ssh.code == 0, ssh.errors.constData());
        QVERIFY2(ssh.output.startsWith("it's ") && ssh.output.endsWith(" 100%\n"),
                 ssh.output.constData());
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

    Outcome runPipe(const char* host, std::uint16_t port, const QByteArray& input) const
    {
        return run(tunnelProgram(), pipeArguments(host, port), input);
    }
};

QTEST_GUILESS_MAIN(PipeTest)
#include "PipeTest.moc"
