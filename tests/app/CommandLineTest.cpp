// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace toxtunnel::test;

/// The command line of the built program: exit codes and texts that scripts depend on.
class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAsScriptsExpect_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("out");
        QTest::addColumn<QByteArray>("err");
        const auto row = [](const char* line, int code, const char* out, const char* err) {
            QTest::newRow(line) << QString::fromLatin1(line) << code << QByteArray(out)
                                << QByteArray(err);
        };
        row("--version", 0, "toxtunnel " TOXTUNNEL_VERSION "\n", "");
        row("-v", 0, "toxtunnel " TOXTUNNEL_VERSION "\n", "");
        row("--help", 0, "Usage: toxtunnel [OPTIONS] [SUBCOMMAND]", "");
        row("-h", 0, "--passphrase-file FILE", "");
        row("print-id --help", 0, "--qr", "");
        row("servers --help", 0, "SUBCOMMAND", "");
        row("servers list --help", 0, "--full", "");
        row("config check --help", 0, "FILE", "");
        row("rules check --help", 0, "PEER", "");
        row("demo --help", 0, "--keep-dir", "");
        row("-m neither", 2, "", "'neither' is not one of server|client|node");
        row("-l loud", 2, "", "'loud' is not one of trace|debug|info|warn|error");
        row("-p many", 2, "", "not in range 1 to 65535");
        row("-p 0", 2, "", "not in range 1 to 65535");
        row("-p 65536", 2, "", "not in range 1 to 65535");
        row("-p 80x", 2, "", "not in range 1 to 65535");
        row("-p -1", 2, "", "not in range 1 to 65535");
        row("rules check KEY host http", 2, "", "not in range 1 to 65535");
        row("service --help", 0, "install", "");
        row("service install --help", 0, "--config FILE", "");
        row("service", 2, "", "subcommand is required");
        row("service restart", 2, "", "unknown command 'restart'");
        row("servers", 2, "", "subcommand is required");
        row("config", 2, "", "subcommand is required");
        row("rules", 2, "", "subcommand is required");
        row("servers show", 2, "", "server is required");
        row("servers add alias", 2, "", "tox_id is required");
        row("config check", 2, "", "file is required");
        row("rules check KEY host", 2, "", "port is required");
        row("--bogus", 2, "", "unknown option --bogus");
        row("bogus", 2, "", "unknown command 'bogus'");
        row("print-id extra", 2, "", "unexpected argument 'extra'");
        row("print-ids", 2, "", "did you mean 'print-id'?");
        row("nonsense --help", 2, "", "unknown command 'nonsense'");
        row("servers nonsense --help", 2, "", "unknown command 'nonsense'");
        row("print-id -m server", 2, "", "unknown option -m");
        row("servers list -l info", 2, "", "unknown option -l");
        row("-c", 2, "", "--config");
        row("-m", 2, "", "--mode");
        row("print-id -d", 2, "", "--data-dir");
        row("--pipe 127.0.0.1:22", 1, "", "client.pipe needs client.server_id");
        row("-m client --server-id x --pipe :22", 1, "", "Pipe target ':22' is invalid: ");
        row("--socks5 127.0.0.1:1080", 1, "", "client.socks5 needs client.server_id");
        row("-m client --server-id x --socks5 0.0.0.0:1080", 1, "",
            "client.socks5.listen must bind to a loopback address");
        row("-m client --server-id x --socks5 [::1]:1080 --pipe h:1", 1, "",
            "cannot be used together");
        row("-m client --server-id x --server-id-fallback y z", 1, "", "alias 'z'");
        row("ssh", 2, "", "peer is required");
        row("inspect", 1, "", "Cannot reach the node of ");
        row("inspect status --json", 1, "", "Cannot reach the node of ");
        row("reload -d /tmp", 1, "", "Cannot reach the node of /tmp");
        row("print-id --color", 1, "", "--color requires --qr");
    }

    void endsAsScriptsExpect()
    {
        QFETCH(const QString, line);
        QFETCH(const int, code);
        QFETCH(const QByteArray, out);
        QFETCH(const QByteArray, err);
        const QTemporaryDir home;
        const ProgramOutput said = runProgram(home.path(), line.split(QLatin1Char(' ')));
        QVERIFY2(said.code == code,
                 QByteArray(QByteArray::number(said.code) + said.err).constData());
        QVERIFY2(said.out.contains(out), said.out.constData());
        QVERIFY2(said.err.contains(err), said.err.constData());
        if (code != 0) {
            QCOMPARE(said.out, QByteArray());
        }
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "CommandLineTest.moc"
