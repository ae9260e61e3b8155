// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/HttpServer.h"
#include "e2e/PostgresServer.h"
#include "support/Files.h"
#include "support/PairTest.h"
#include "support/ProgramOutput.h"
#include "support/RandomBytes.h"
#include "support/SshServer.h"

#include <QDir>
#include <QStandardPaths>
#include <QTest>

using namespace toxtunnel::test;
using namespace std::chrono_literals;

namespace {

ProgramOutput run(const QString& program, const QStringList& arguments)
{
    return runToEnd(program, arguments, 60s);
}

QByteArray randomContent(int count)
{
    return randomBytes<QByteArray>(static_cast<std::size_t>(count), static_cast<unsigned>(count));
}

bool missing(const char* program)
{
    return QStandardPaths::findExecutable(QLatin1String(program)).isEmpty();
}

constexpr int megabyte = 1'000'000;

} // namespace

/// ssh, scp, rsync, curl and psql do through the tunnel what they do without it.
class RealProgramsTest : public PairTest
{
    Q_OBJECT

protected:
    TunnelPairOptions options() override
    {
        TunnelPairOptions options;
        options.rule = QStringLiteral("    rate_limit: {mode: off, max_concurrent_tunnels: 250}\n");
        options.clientYaml = QStringLiteral("limits: {streams_per_peer: 250}\n");
        const QString here = QStringLiteral("127.0.0.1");
        if (whyNoSshServer().isEmpty()) {
            ssh_ = std::make_unique<SshServer>();
        }
        if (whyNoHttpServer().isEmpty()) {
            http_ = std::make_unique<HttpServer>();
        }
        if (whyNoPostgres().isEmpty()) {
            postgres_ = std::make_unique<PostgresServer>();
        }
        options.forwards = {{here, ssh_ ? ssh_->port() : std::uint16_t{22}},
                            {here, http_ ? http_->port() : std::uint16_t{80}},
                            {here, postgres_ ? postgres_->port() : std::uint16_t{5432}}};
        return options;
    }

private Q_SLOTS:
    void sshRunsACommand()
    {
        if (!ssh_) {
            QSKIP(qPrintable(whyNoSshServer()));
        }
        const ProgramOutput outcome =
            run(QStringLiteral("ssh"), sshArguments()
                                           << QStringLiteral("echo out; echo err >&2; exit 7"));
        QCOMPARE(outcome.code, 7);
        QCOMPARE(outcome.out, QByteArray("out\n"));
        QCOMPARE(outcome.err, QByteArray("err\n"));
    }

    void sshCarriesMuchOutput()
    {
        if (!ssh_) {
            QSKIP(qPrintable(whyNoSshServer()));
        }
        const QByteArray content = randomContent(20 * megabyte);
        writeFile(path("big"), content);
        const ProgramOutput outcome =
            run(QStringLiteral("ssh"), sshArguments() << QStringLiteral("cat ") + path("big"));
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.out == content);
    }

    void scpCopiesBothWays()
    {
        if (!ssh_) {
            QSKIP(qPrintable(whyNoSshServer()));
        }
        const QByteArray content = randomContent(20 * megabyte);
        writeFile(path("there"), content);
        QStringList arguments = ssh_->clientOptions();
        arguments << QStringLiteral("-P") << QString::number(pair_->localPort(0));
        const QString remote = login() + QLatin1Char(':');
        const ProgramOutput up =
            run(QStringLiteral("scp"), arguments + QStringList{path("there"), remote + path("up")});
        QVERIFY2(up.code == 0, up.err.constData());
        QVERIFY(readFile(path("up")) == content);
        const ProgramOutput down =
            run(QStringLiteral("scp"), arguments + QStringList{remote + path("up"), path("down")});
        QVERIFY2(down.code == 0, down.err.constData());
        QVERIFY(readFile(path("down")) == content);
    }

    void rsyncCopiesATree()
    {
        if (!ssh_) {
            QSKIP(qPrintable(whyNoSshServer()));
        }
        if (missing("rsync")) {
            QSKIP("rsync is missing");
        }
        QVERIFY(QDir(folder_.path()).mkpath(QStringLiteral("tree/deep/deeper")));
        for (int i = 0; i < 200; ++i) {
            writeFile(path("tree/deep/deeper/") + QString::number(i), randomContent(i * 500));
        }
        const QString shell = QStringLiteral("ssh -p %1 ").arg(pair_->localPort(0)) +
                              ssh_->clientOptions().join(QLatin1Char(' '));
        const ProgramOutput outcome = run(
            QStringLiteral("rsync"), {QStringLiteral("-a"), QStringLiteral("-e"), shell,
                                      path("tree/"), login() + QLatin1Char(':') + path("copy/")});
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        QCOMPARE(
            run(QStringLiteral("diff"), {QStringLiteral("-r"), path("tree"), path("copy")}).code,
            0);
    }

    void curlKeepsAConnectionAlive()
    {
        if (!http_ || missing("curl")) {
            QSKIP("nginx or curl is missing (packages nginx-light and curl)");
        }
        http_->addFile(QStringLiteral("small"), "hello");
        const ProgramOutput outcome =
            run(QStringLiteral("curl"), curlArguments() << QStringLiteral("-v") << url("small")
                                                        << url("small") << url("small"));
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.out, QByteArray("hellohellohello"));
        QCOMPARE(outcome.err.count("Re-using existing connection"), 2);
    }

    void curlReadsChunks()
    {
        if (!http_ || missing("curl")) {
            QSKIP("nginx or curl is missing (packages nginx-light and curl)");
        }
        const QByteArray content = randomContent(megabyte).toHex();
        http_->addFile(QStringLiteral("text.txt"), content);
        const ProgramOutput outcome =
            run(QStringLiteral("curl"), curlArguments() << QStringLiteral("--compressed")
                                                        << QStringLiteral("-D") << path("head")
                                                        << url("text.txt"));
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.out == content);
        QVERIFY2(readFile(path("head")).contains("Transfer-Encoding: chunked"),
                 readFile(path("head")).constData());
    }

    void curlMakes100RequestsAtOnce()
    {
        if (!http_ || missing("curl")) {
            QSKIP("nginx or curl is missing (packages nginx-light and curl)");
        }
        constexpr int count = 100;
        const QByteArray content = randomContent(100'000);
        http_->addFile(QStringLiteral("file"), content);
        const ProgramOutput outcome =
            run(QStringLiteral("curl"),
                curlArguments() << QStringLiteral("--parallel") << QStringLiteral("--parallel-max")
                                << QString::number(count) << QStringLiteral("--parallel-immediate")
                                << QStringLiteral("-o") << path("part-#1")
                                << url("file?[1-%1]").arg(count));
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        for (int i = 1; i <= count; ++i) {
            QVERIFY(readFile(path("part-") + QString::number(i)) == content);
        }
    }

    void psqlQueriesAndCopies()
    {
        if (!postgres_) {
            QSKIP(qPrintable(whyNoPostgres()));
        }
        if (missing("psql")) {
            QSKIP("psql is missing (package postgresql-client)");
        }
        const ProgramOutput sum =
            psql({QStringLiteral("select sum(i) from generate_series(1, 1000) as i")});
        QVERIFY2(sum.code == 0, sum.err.constData());
        QCOMPARE(sum.out.trimmed(), QByteArray("500500"));
        QByteArray expected;
        for (int i = 1; i <= 200'000; ++i) {
            expected += QByteArray::number(i) + '\n';
        }
        QVERIFY(psql({QStringLiteral("select generate_series(1, 200000)")}).out == expected);
        writeFile(path("rows"), expected);
        const ProgramOutput copied = psql({QStringLiteral("create table t (i int)"),
                                           QStringLiteral("\\copy t from '%1'").arg(path("rows")),
                                           QStringLiteral("select count(*) from t")});
        QVERIFY2(copied.code == 0, copied.err.constData());
        QVERIFY(copied.out.contains("200000"));
    }

private:
    QString path(const char* name) const { return folder_.filePath(QLatin1String(name)); }
    static QString login() { return SshServer::userName() + QStringLiteral("@127.0.0.1"); }

    QString url(const char* name) const
    {
        return QStringLiteral("http://127.0.0.1:%1/").arg(pair_->localPort(1)) +
               QLatin1String(name);
    }

    QStringList sshArguments() const
    {
        return ssh_->clientOptions()
               << QStringLiteral("-p") << QString::number(pair_->localPort(0)) << login();
    }

    static QStringList curlArguments()
    {
        return {QStringLiteral("--disable"), QStringLiteral("--noproxy"), QStringLiteral("*"),
                QStringLiteral("--no-progress-meter"), QStringLiteral("--fail")};
    }

    ProgramOutput psql(const QStringList& commands) const
    {
        QStringList arguments{QStringLiteral("-X"),
                              QStringLiteral("-q"),
                              QStringLiteral("-A"),
                              QStringLiteral("-t"),
                              QStringLiteral("-d"),
                              QStringLiteral("host=127.0.0.1 port=%1 user=tester dbname=postgres")
                                  .arg(pair_->localPort(2))};
        for (const QString& command : commands) {
            arguments << QStringLiteral("-c") << command;
        }
        return run(QStringLiteral("psql"), arguments);
    }

    QTemporaryDir folder_;
    std::unique_ptr<SshServer> ssh_;
    std::unique_ptr<HttpServer> http_;
    std::unique_ptr<PostgresServer> postgres_;
};

QTEST_GUILESS_MAIN(RealProgramsTest)
#include "RealProgramsTest.moc"
