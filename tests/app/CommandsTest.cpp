// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Program.h"
#include "support/Files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace toxtunnel::test;

namespace {

// Any key; nospam and checksum as the Tox protocol wants them.
const QString someId =
    QStringLiteral("56A1ADE4B65B86BCD51CC73E2CD4E542179F47959FE3E0E21B4B0ACDADE51855"
                   "D34D34D37CB5");

} // namespace

/// The commands of the built program that do one thing and end, each in a home of its own.
class CommandsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> home_;

    ProgramOutput run(const QStringList& arguments) const
    {
        return runProgram(home_->path(), arguments);
    }
    ProgramOutput run(const char* line) const
    {
        return run(QString::fromLatin1(line).split(QLatin1Char(' ')));
    }
    QString path(const char* name) const { return home_->filePath(QLatin1String(name)); }

private Q_SLOTS:
    void init() { home_ = std::make_unique<QTemporaryDir>(); }

    // print-id ------------------------------------------------------------------------------------

    void printIdMakesAnIdentityOnceAndForItsOwnerOnly()
    {
        const ProgramOutput first = run("print-id -d data");
        QVERIFY2(first.code == 0, first.err.constData());
        static const QRegularExpression id(QStringLiteral("^[0-9A-F]{76}\n$"));
        QVERIFY2(id.match(QString::fromUtf8(first.out)).hasMatch(), first.out.constData());
        const QFileInfo save(path("data/tox_save.dat"));
        QCOMPARE(save.permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        QCOMPARE(run("print-id -d data").out, first.out);
    }

    void printIdTakesTheFolderOfAConfiguration()
    {
        writeFile(path("server.yaml"),
                  "mode: server\ndata_dir: " + path("of-server").toUtf8() + '\n');
        const ProgramOutput byFile = run("print-id -c server.yaml");
        QVERIFY2(byFile.code == 0, byFile.err.constData());
        QCOMPARE(run("print-id -d of-server").out, byFile.out);
    }

    void printIdUsesTheFolderOfAClientByDefault()
    {
        QCOMPARE(run("print-id").code, 0);
        QVERIFY(QFile::exists(path(".config/toxtunnel/tox_save.dat")));
    }

    void failsWhenItsOutputIsLost()
    {
        const QTemporaryDir home;
        QProcess program;
        program.setStandardOutputFile(QStringLiteral("/dev/full"));
        program.start(QStringLiteral(TOXTUNNEL_PROGRAM),
                      {QStringLiteral("print-id"), QStringLiteral("-d"), home.path()});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 1);
    }

    void printIdDrawsAQrCodeAboveTheId()
    {
        const QByteArray id = run("print-id -d data").out;
        const ProgramOutput plain = run("print-id -d data --qr");
        QCOMPARE(plain.code, 0);
        QVERIFY(plain.out.endsWith(QByteArray('\n' + id)));
        QVERIFY(plain.out.contains("\u2588\u2588") && !plain.out.contains('\x1B'));
        const ProgramOutput color = run("print-id -d data --qr --color");
        QVERIFY(color.out.endsWith(QByteArray('\n' + id)) && color.out.contains("\x1B[30;107m"));
    }

    void printIdNeverReplacesAnIdentityItCannotRead()
    {
        QVERIFY(QDir().mkpath(path("data")));
        writeFile(path("data/tox_save.dat"), "this is no identity");
        const ProgramOutput refused = run("print-id -d data");
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.out, QByteArray());
        QVERIFY2(refused.err.contains("tox_save.dat"), refused.err.constData());
        QCOMPARE(readFile(path("data/tox_save.dat")), QByteArray("this is no identity"));
    }

    // servers -------------------------------------------------------------------------------------

    void serversAreAddedListedShownAndRemoved()
    {
        const QByteArray file = path("data/known_servers.yaml").toUtf8();
        QCOMPARE(run("servers list -d data").out,
                 "(no known servers in data/known_servers.yaml)\n");
        const ProgramOutput added =
            run({QStringLiteral("servers"), QStringLiteral("add"), QStringLiteral("home"),
                 someId.toLower(), QStringLiteral("--notes"), QStringLiteral("in the attic"),
                 QStringLiteral("-d"), path("data")});
        QVERIFY2(added.code == 0, added.err.constData());
        QCOMPARE(added.out, "Added 'home' -> 56A1ADE4B65B..7CB5 (" + file + ")\n");

        const QByteArray list = run({QStringLiteral("servers"), QStringLiteral("list"),
                                     QStringLiteral("-d"), path("data")})
                                    .out;
        QCOMPARE(list, "Known servers (" + file +
                           "):\n  - home  56A1ADE4B65B..7CB5  type=none  last=never\n");
        QVERIFY(run("servers list --full -d data").out.contains(someId.toLatin1()));

        const ProgramOutput shown = run("servers show home -d data");
        QVERIFY(
            shown.out.contains(QByteArray("tox_id:               " + someId.toLatin1() + '\n')));
        QVERIFY(shown.out.contains("alias:                home\n"));
        QVERIFY(shown.out.contains("notes:                in the attic\n"));
        QVERIFY(shown.out.contains("last_connection_type: none\n"));
        QCOMPARE(run({QStringLiteral("servers"), QStringLiteral("show"), someId,
                      QStringLiteral("-d"), QStringLiteral("data")})
                     .out,
                 shown.out);

        const ProgramOutput removed = run("servers remove home -d data");
        QCOMPARE(removed.code, 0);
        QCOMPARE(removed.out, "Removed 'home'\n");
        QCOMPARE(run("servers list -d data").out,
                 "(no known servers in data/known_servers.yaml)\n");
    }

    void serversSayWhatTheyDoNotKnow()
    {
        for (const char* command :
             {"servers show nobody -d data", "servers remove nobody -d data"}) {
            const ProgramOutput said = run(command);
            QCOMPARE(said.code, 1);
            QVERIFY2(said.err.contains("No known server matching 'nobody'"), said.err.constData());
            QCOMPARE(said.out, QByteArray());
        }
    }

    void serversRefuseIdsAndAliasesThatAreWrong()
    {
        QString changed = someId;
        changed[3] = QLatin1Char('0');
        for (const QString& id : {QStringLiteral("ABC"), changed}) {
            const ProgramOutput said =
                run({QStringLiteral("servers"), QStringLiteral("add"), QStringLiteral("home"), id,
                     QStringLiteral("-d"), QStringLiteral("data")});
            QCOMPARE(said.code, 1);
            QVERIFY2(said.err.contains("Invalid Tox ID"), said.err.constData());
        }
        QVERIFY(!QFile::exists(path("data/known_servers.yaml")));
    }

    void serversTakeTheFolderOfAConfiguration()
    {
        writeFile(path("c.yaml"), "mode: client\ndata_dir: " + path("there").toUtf8() +
                                      "\nclient:\n  server_id: " + someId.toLatin1() + '\n');
        QVERIFY(run("servers list -c c.yaml").out.contains(path("there").toUtf8()));
        const ProgramOutput missing = run("servers list -c missing.yaml");
        QCOMPARE(missing.code, 1);
        QVERIFY2(missing.err.contains("missing.yaml"), missing.err.constData());
    }

    void serversShowNothingThatATerminalObeys()
    {
        QVERIFY(QDir().mkpath(path("data")));
        writeFile(path("data/known_servers.yaml"),
                  "servers:\n  - tox_id: " + someId.toLatin1() +
                      "\n    alias: home\n    info:\n      hostname: \"\\e[31mevil\\nname\"\n");
        const QByteArray out =
            run("servers list -d data").out + run("servers show home -d data").out;
        QVERIFY2(out.contains("evil\\nname") && !out.contains('\x1B'), out.constData());
    }

    // config check --------------------------------------------------------------------------------

    void configCheckPrintsEverythingThatIsWrong()
    {
        writeFile(path("bad.yaml"), "mode: sever\n"
                                    "data_dir: data\n"
                                    "loging:\n"
                                    "  level: info\n"
                                    "tox:\n"
                                    "  tcp_port: 70000\n");
        const ProgramOutput said = run("config check bad.yaml");
        QCOMPARE(said.code, 1);
        for (const char* part : {"bad.yaml:1:7: error: ", "bad.yaml:3:1: error: ", "logging",
                                 "bad.yaml:6:13: error: ", "bad.yaml: 3 errors\n"}) {
            QVERIFY2(said.out.contains(part), said.out.constData());
        }
    }

    void configCheckLooksIntoTheRules()
    {
        writeFile(path("rules.yaml"), "rule: []\n");
        writeFile(path("c.yaml"), "mode: server\ndata_dir: data\nserver:\n  rules_file: " +
                                      path("rules.yaml").toUtf8() + '\n');
        const ProgramOutput said = run("config check c.yaml");
        QCOMPARE(said.code, 1);
        QVERIFY2(said.out.contains("rules.yaml:1:1: error: "), said.out.constData());
    }

    void managesTheFilesOfANodeThatDoesNotRun()
    {
        const QByteArray before = "# mine\nmode: node\ndata_dir: data\n";
        writeFile(path("node.yaml"), before);
        const ProgramOutput added =
            run("forwards add 2222 127.0.0.1:22 -c node.yaml --peer "
                "76518406F6A9F2217E8DC487CC783C25CC16A15EB36FF32E335A235342C48A39218F515C39A6");
        QVERIFY2(added.code == 0, added.err.constData());
        const QByteArray after = readFile(path("node.yaml"));
        QVERIFY2(after.startsWith(before), after.constData());
        QVERIFY2(after.contains("local_port: 2222"), after.constData());
        QVERIFY(run("forwards list -c node.yaml").out.contains("127.0.0.1:2222"));
    }

    void configCheckIsContentWithAGoodFile()
    {
        writeFile(path("good.yaml"),
                  "mode: server\ndata_dir: data\nlimits:\n  streams_per_peer: 9\n");
        const ProgramOutput said = run("config check good.yaml");
        QVERIFY2(said.code == 0, said.out.constData());
        QVERIFY2(said.out.contains("good.yaml: no errors\n"), said.out.constData());
        QVERIFY2(said.out.contains("limits"), said.out.constData()); // accepted, not served yet
    }

    void configCheckSaysThatAFileIsMissing()
    {
        const ProgramOutput said = run("config check none.yaml");
        QCOMPARE(said.code, 1);
        QVERIFY2(said.out.contains("none.yaml"), said.out.constData());
    }

    // rules check ---------------------------------------------------------------------------------

    void rulesCheckNamesTheRuleThatDecides_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("part");
        const auto row = [](const char* target, int code, const char* part) {
            QTest::newRow(target) << QString::fromLatin1(target) << code << QByteArray(part);
        };
        row("127.0.0.1 22", 0, "line 4");
        row("localhost 22", 0, "line 4");
        row("127.0.0.1 23", 1, "default");
        row("10.1.2.3 80", 1, "line 9");
        row("10.1.2.3 22", 1, "line 9");
        row("192.168.7.7 8005", 0, "line 6");
        row("192.168.7.7 8011", 1, "default");
    }

    void rulesCheckNamesTheRuleThatDecides()
    {
        QFETCH(const QString, target);
        QFETCH(const int, code);
        QFETCH(const QByteArray, part);
        writeFile(path("rules.yaml"), "rules:\n"
                                      "  - friend: " +
                                          someId.left(64).toLatin1() +
                                          "\n"
                                          "    allow:\n"
                                          "      - host: 127.0.0.1\n"
                                          "        ports: [22]\n"
                                          "      - host: 192.168.0.0/16\n"
                                          "        ports: [\"8000-8010\"]\n"
                                          "    deny:\n"
                                          "      - host: 10.*\n"
                                          "        ports: []\n");
        writeFile(path("c.yaml"), "mode: server\ndata_dir: data\nserver:\n  rules_file: " +
                                      path("rules.yaml").toUtf8() + '\n');
        const QStringList check =
            QStringList{QStringLiteral("rules"), QStringLiteral("check"), QStringLiteral("-c"),
                        QStringLiteral("c.yaml"), someId.left(64)} +
            target.split(QLatin1Char(' '));
        const ProgramOutput said = run(check);
        QVERIFY2(said.code == code, QByteArray(said.out + said.err).constData());
        QVERIFY2(said.out.contains(part), said.out.constData());
        QCOMPARE(said.out.count('\n'), 1);
    }

    void rulesCheckNeedsRules()
    {
        const ProgramOutput said =
            run({QStringLiteral("rules"), QStringLiteral("check"), someId.left(64),
                 QStringLiteral("127.0.0.1"), QStringLiteral("22")});
        QCOMPARE(said.code, 1);
        QVERIFY2(said.err.contains("-c FILE"), said.err.constData());
    }
};

QTEST_GUILESS_MAIN(CommandsTest)
#include "CommandsTest.moc"
