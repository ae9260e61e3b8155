// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/HttpServer.h"
#include "support/ProgramOutput.h"
#include "support/ProgramTest.h"
#include "support/SshServer.h"
#include "support/Tcp.h"
#include "support/TunnelPair.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace toxtunnel::test;
using namespace std::chrono_literals;

namespace {

QByteArray outputOf(const QString& program, const QStringList& arguments)
{
    return runToEnd(program, arguments, 30s).all();
}

/// A pair whose files `toxtunnel init` writes when called with these words.
TunnelPairOptions madeBy(const QString& words)
{
    TunnelPairOptions options;
    options.init = words.split(QLatin1Char(' '));
    return options;
}

} // namespace

/// What `toxtunnel init` writes carries what it is for, between two running programs.
class ScenarioTest : public ProgramTest
{
    Q_OBJECT

private Q_SLOTS:
    void theSshTemplateCarriesALoginUntilItIsRevoked()
    {
        if (!whyNoSshServer().isEmpty()) {
            QSKIP(qPrintable(whyNoSshServer()));
        }
        const SshServer ssh;
        const std::uint16_t local = freePort();
        TunnelPair pair(
            madeBy(QStringLiteral("ssh --target 127.0.0.1:%1 --local-port %2 --expires 7d")
                       .arg(ssh.port())
                       .arg(local)));
        QVERIFY2(pair.waitUntilOnline(), pair.logs().constData());
        const QStringList login = ssh.clientOptions()
                                  << QStringLiteral("-p") << QString::number(local)
                                  << SshServer::userName() + QStringLiteral("@127.0.0.1");
        QCOMPARE(outputOf(QStringLiteral("ssh"), QStringList(login) << QStringLiteral("echo in")),
                 QByteArray("in\n"));

        QProcess session;
        session.start(QStringLiteral("ssh"), QStringList(login)
                                                 << QStringLiteral("echo there; sleep 60"));
        QVERIFY(session.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(session.bytesAvailable() > 0, 20'000);
        // The command that it says takes the access back.
        const QByteArray done =
            outputOf(tunnelProgram(),
                     {QStringLiteral("rules"), QStringLiteral("remove"), pair.clientId().left(64),
                      QStringLiteral("-c"), pair.filePath(QStringLiteral("server.yaml"))});
        QCOMPARE(done, QByteArray("Done\n"));
        QVERIFY(session.waitForFinished(10'000));
        QVERIFY(!outputOf(QStringLiteral("ssh"), QStringList(login) << QStringLiteral("echo in"))
                     .contains("in\n"));
    }

    void theProxyTemplateReachesWhatItNamesOnly()
    {
        if (!whyNoHttpServer().isEmpty() ||
            QStandardPaths::findExecutable(QStringLiteral("curl")).isEmpty()) {
            QSKIP("nginx or curl is missing (packages nginx-light and curl)");
        }
        HttpServer http;
        http.addFile(QStringLiteral("page"), "behind the proxy");
        HttpServer other;
        other.addFile(QStringLiteral("page"), "not named");
        const std::uint16_t local = freePort();
        TunnelPair pair(madeBy(QStringLiteral("socks5 --target 127.0.0.1:%1 --local-port %2")
                                   .arg(http.port())
                                   .arg(local)));
        QVERIFY2(pair.waitUntilOnline(), pair.logs().constData());
        const auto fetch = [&](const HttpServer& server) {
            return outputOf(QStringLiteral("curl"),
                            {QStringLiteral("--disable"), QStringLiteral("--silent"),
                             QStringLiteral("--noproxy"), QString(),
                             QStringLiteral("--socks5-hostname"),
                             QStringLiteral("127.0.0.1:%1").arg(local),
                             QStringLiteral("http://127.0.0.1:%1/page").arg(server.port())});
        };
        QCOMPARE(fetch(http), QByteArray("behind the proxy"));
        QCOMPARE(fetch(other), QByteArray());
    }
};

QTEST_GUILESS_MAIN(ScenarioTest)
#include "ScenarioTest.moc"
