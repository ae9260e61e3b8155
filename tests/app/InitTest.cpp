// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Program.h"
#include "support/Files.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace toxtunnel::test;

namespace {

const QString someId =
    QStringLiteral("56A1ADE4B65B86BCD51CC73E2CD4E542179F47959FE3E0E21B4B0ACDADE51855"
                   "D34D34D37CB5");
const QString someKey = someId.left(64);

} // namespace

/// `toxtunnel init` of the built program: what it writes is a clean configuration that allows what
/// was asked for and nothing else.
class InitTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> home_;

    ProgramOutput run(const QStringList& arguments) const
    {
        return runProgram(home_->path(), arguments);
    }
    ProgramOutput make(const QString& scenario, const QString& more = {}) const
    {
        const QString line = QStringLiteral("init %1 --client %2 --server %3 %4");
        return run(
            line.arg(scenario, someKey, someId, more).split(QLatin1Char(' '), Qt::SkipEmptyParts));
    }
    QByteArray file(const char* name) const
    {
        return readFile(home_->filePath(QLatin1String(name)));
    }
    bool allows(const QString& target) const
    {
        const QStringList parts = target.split(QLatin1Char(':'));
        return run({QStringLiteral("rules"), QStringLiteral("check"), QStringLiteral("-c"),
                    QStringLiteral("server.yaml"), someKey, parts[0], parts[1]})
                   .code == 0;
    }
    bool exists(const char* name) const
    {
        return QFile::exists(home_->filePath(QLatin1String(name)));
    }

private Q_SLOTS:
    void init() { home_ = std::make_unique<QTemporaryDir>(); }

    void whatItWritesIsCleanAndAllowsNoMore_data()
    {
        QTest::addColumn<QString>("more");
        QTest::addColumn<QStringList>("allowed");
        QTest::addColumn<QByteArray>("client");
        const auto row = [](const char* scenario, const char* more, const char* allowed,
                            const char* client) {
            QTest::addRow("%s %s", scenario, more)
                << QString::fromLatin1(more)
                << QString::fromLatin1(allowed).split(QLatin1Char(' '), Qt::SkipEmptyParts)
                << QByteArray(client);
        };
        row("ssh", "", "127.0.0.1:22", "local_port: 2222\n");
        row("rdp", "", "127.0.0.1:3389", "local_port: 13389\n");
        row("vnc", "", "127.0.0.1:5900", "local_port: 15900\n");
        row("database", "", "127.0.0.1:5432", "local_port: 15432\n");
        row("database", "--database mysql", "127.0.0.1:3306", "local_port: 13306\n");
        row("database", "--database redis", "127.0.0.1:6379", "local_port: 16379\n");
        row("database", "--database mongodb", "127.0.0.1:27017", "local_port: 17017\n");
        row("web", "", "127.0.0.1:80", "local_port: 8080\n");
        row("web", "--target 127.0.0.1:3000", "127.0.0.1:3000", "local_port: 8080\n");
        row("nas", "--host 192.168.1.9", "192.168.1.9:5000 192.168.1.9:22 192.168.1.9:445",
            "local_port: 4450\n");
        row("socks5", "--target intra.lan:80 --target intra.lan:443", "intra.lan:80 intra.lan:443",
            "listen: 127.0.0.1:1080\n");
        row("ha", "--server home", "127.0.0.1:22", "failover:\n    timeout_seconds: 60");
        row("ssh", "--local-port 2022 --target [::1]:22", "", "local_port: 2022\n");
    }

    void whatItWritesIsCleanAndAllowsNoMore()
    {
        QFETCH(QString, more);
        QFETCH(QStringList, allowed);
        QFETCH(QByteArray, client);
        const QString other = QString::fromLatin1(
            run(QStringLiteral("print-id -d other").split(QLatin1Char(' '))).out.trimmed());
        const QStringList alias{QStringLiteral("servers"), QStringLiteral("add"),
                                QStringLiteral("home"), other.right(76)};
        QCOMPARE(run(alias).code, 0);
        const QString scenario =
            QString::fromLatin1(QTest::currentDataTag()).section(QLatin1Char(' '), 0, 0);
        const ProgramOutput done = make(scenario, more);
        QVERIFY2(done.code == 0, done.err.constData());
        for (const char* name : {"server.yaml", "client.yaml"}) {
            const ProgramOutput checked =
                run({QStringLiteral("config"), QStringLiteral("check"), QLatin1String(name)});
            QCOMPARE(checked.out, QByteArray(name) + ": no errors\n");
        }
        QVERIFY2(file("client.yaml").contains(client), file("client.yaml").constData());
        for (const QString& target : allowed) {
            QVERIFY2(allows(target), qPrintable(target));
        }
        QVERIFY(!allows(QStringLiteral("127.0.0.1:23")));
        QVERIFY(!allows(QStringLiteral("10.0.0.1:22")));
        QVERIFY(!file("rules.yaml").contains('*'));
    }

    void saysHowToStartTryAndTakeBack()
    {
        const QByteArray said = make(QStringLiteral("ssh"), QStringLiteral("--expires 7d")).out;
        for (const char* line :
             {"toxtunnel -c server.yaml --headless", "toxtunnel -c client.yaml --headless",
              "ssh -p 2222 you@127.0.0.1", "toxtunnel reload -c server.yaml",
              "toxtunnel rules remove", "It ends by itself at 2"}) {
            QVERIFY2(said.contains(line), said.constData());
        }
        QVERIFY(file("rules.yaml").contains("expires: "));
    }

    void overwritesNothingUntold()
    {
        QCOMPARE(make(QStringLiteral("ssh")).code, 0);
        const QByteArray rules = file("rules.yaml");
        QVERIFY(QFile::remove(home_->filePath(QStringLiteral("server.yaml"))));
        const ProgramOutput again = make(QStringLiteral("rdp"));
        QCOMPARE(again.code, 1);
        QVERIFY2(again.err.contains("rules.yaml is there already"), again.err.constData());
        QVERIFY(!exists("server.yaml")); // all of them or none
        QCOMPARE(file("rules.yaml"), rules);
        QCOMPARE(make(QStringLiteral("rdp"), QStringLiteral("--force")).code, 0);
        QVERIFY(file("rules.yaml").contains("3389"));
        QCOMPARE(make(QStringLiteral("rdp"), QStringLiteral("-o elsewhere")).code, 0);
        QVERIFY(exists("elsewhere/client.yaml"));
    }

    void writesOneEndWhenOneIsNamed()
    {
        QCOMPARE(
            run(QStringLiteral("init ssh --client %1").arg(someId).split(QLatin1Char(' '))).code,
            0);
        QVERIFY(exists("rules.yaml"));
        QVERIFY(!exists("client.yaml"));
        QCOMPARE(
            run(QStringLiteral("init ssh --server %1").arg(someId).split(QLatin1Char(' '))).code,
            0);
        QVERIFY(exists("client.yaml"));
    }

    void refusesWhatIsNotExact_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QByteArray>("why");
        QTest::newRow("nobody") << QStringLiteral("init ssh") << QByteArray("neither end is named");
        QTest::newRow("any host") << QStringLiteral("init web --client KEY --target *:80")
                                  << QByteArray("Cannot allow the target *:80");
        QTest::newRow("a range") << QStringLiteral("init web --client KEY --target 10.0.0.0/8:80")
                                 << QByteArray("Cannot allow the target 10.0.0.0/8:80");
        QTest::newRow("any host of a preset") << QStringLiteral("init nas --client KEY --host *")
                                              << QByteArray("Cannot allow the target");
        QTest::newRow("proxy to anywhere")
            << QStringLiteral("init socks5 --client KEY") << QByteArray("no target is named");
        QTest::newRow("one server")
            << QStringLiteral("init ha --server ID") << QByteArray("one server is named");
        QTest::newRow("wrong key")
            << QStringLiteral("init ssh --client 1234") << QByteArray("no public key");
        QTest::newRow("past") << QStringLiteral("init ssh --client KEY --expires 2020-01-01")
                              << QByteArray("it has passed");
    }

    void refusesWhatIsNotExact()
    {
        QFETCH(QString, line);
        QFETCH(QByteArray, why);
        line.replace(QLatin1String("KEY"), someKey).replace(QLatin1String("ID"), someId);
        const ProgramOutput refused = run(line.split(QLatin1Char(' ')));
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains(why), refused.err.constData());
        QVERIFY(!exists("server.yaml"));
        QVERIFY(!exists("client.yaml"));
    }
};

QTEST_GUILESS_MAIN(InitTest)
#include "InitTest.moc"
