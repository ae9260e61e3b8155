// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/Check.h"

#include "ConfigTestTools.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace toxtunnel;
using namespace toxtunnel::config;
using namespace toxtunnel::config::test;

class CheckTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder_;

    QString path(const char* name) const { return folder_.filePath(QLatin1String(name)); }

    /// What the check prints, without the folder.
    QByteArray check() const
    {
        QByteArray text = allTexts(checkConfiguration(path("config.yaml").toStdString()));
        return text.replace(QByteArray(folder_.path().toUtf8() + "/"), QByteArray());
    }

private Q_SLOTS:

    void isSilentAboutGoodFiles()
    {
        writeAll(path("rules.yaml"), "rules:\n  - friend: " + std::string(64, 'A') +
                                         "\n    allow: [{host: 127.0.0.1, ports: [22]}]\n");
        writeAll(path("config.yaml"), "mode: server\ndata_dir: " + folder_.path().toStdString() +
                                          "\nserver: {rules_file: rules.yaml}\n");
        QCOMPARE(check(), QByteArray());
    }

    void printsEverythingOfAllFilesByLine()
    {
        writeAll(path("rules.yaml"), "rules:\n  - friend: AB\n  - frend: x\n");
        writeAll(path("known_servers.yaml"), "servers:\n  - alias: x\n");
        writeAll(path("config.yaml"), "data_dir: " + folder_.path().toStdString() +
                                          "\nloging: x\nclient: {server_id: nobody}\n"
                                          "logging: {file: " +
                                          path("none/x.log").toStdString() +
                                          "}\nrules_file: rules.yaml\ntox: {tcp_port: x}\n");
        QCOMPARE(check().split('\n'),
                 QByteArray(
                     "config.yaml:2:1: error: Unknown key 'loging'; did you mean 'logging'?\n"
                     "config.yaml:3:21: error: Unknown server alias 'nobody' in --server-id / "
                     "client.server_id (run `toxtunnel servers list` to see the known ones)\n"
                     "config.yaml:4:17: error: The folder of logging.file does not exist: none\n"
                     "config.yaml:6:17: error: Invalid tox.tcp_port 'x'; allowed: a whole number "
                     "from 0 to 65535\n"
                     "rules.yaml:2:13: error: Invalid public key length: expected 64, got 2 (line "
                     "2, column 13)\n"
                     "rules.yaml:3:5: error: Failed to parse rule: friend is missing (line 3, "
                     "column 5); allowed: friend: <public key, 64 digits>\n"
                     "rules.yaml:3:5: error: Unknown key 'rules[1].frend' (line 3, column 5); did "
                     "you mean 'friend'?\n"
                     "known_servers.yaml:2:5: error: The entry is skipped: invalid tox_id: it must "
                     "be 76 characters, got 0\n")
                     .split('\n'));
    }

    void warnsOfDoubtfulRules()
    {
        writeAll(path("rules.yaml"),
                 "rules:\n  - friend: " + std::string(64, 'A') + "\n    allow: [{host: '*'}]\n");
        writeAll(path("config.yaml"),
                 "data_dir: " + folder_.path().toStdString() + "\nrules_file: rules.yaml\n");
        const QByteArray text = check();
        QVERIFY2(text.startsWith("rules.yaml:3:1: warning: "), text);
    }

    /// Entries that look right to who wrote them and can never match.
    void namesEntriesThatCannotBeMeant()
    {
        writeAll(path("rules.yaml"), "rules:\n  - friend: " + toxId(1).toHex() +
                                         "\n    allow:\n"
                                         "      - { host: \"[::1]\", ports: [22] }\n"
                                         "      - { host: \"10.0.0.5:22\", ports: [22] }\n"
                                         "    deny:\n"
                                         "      - { host: \"10.*.*.*\", ports: [] }\n"
                                         "      - { host: \"010.0.0.1\", ports: [] }\n");
        writeAll(path("config.yaml"),
                 "data_dir: " + folder_.path().toStdString() + "\nrules_file: rules.yaml\n");
        const QByteArray text = check();
        QVERIFY2(text.contains("rules.yaml:4:1: error: Invalid host '[::1]'"), text);
        QVERIFY2(text.contains("rules.yaml:5:1: error: Invalid host '10.0.0.5:22'"), text);
        QVERIFY2(text.contains("rules.yaml:7:1: error: Invalid host '10.*.*.*'"), text);
        QVERIFY2(text.contains("every host is denied"), text);
        QVERIFY2(text.contains("rules.yaml:8:1: error: '010.0.0.1' is the one address 8.0.0.1"),
                 text);
    }

    void saysThatFilesAreMissing()
    {
        QFile::remove(path("rules.yaml"));
        writeAll(path("config.yaml"), "data_dir: " + path("config.yaml").toStdString() +
                                          "\nrules_file: " + path("none").toStdString() + "\n");
        QCOMPARE(check(), QByteArray("config.yaml:1:11: error: data_dir is no folder: config.yaml\n"
                                     "none: error: Rules file not found: none\n"));
        QFile::remove(path("config.yaml"));
        QCOMPARE(check(), QByteArray("config.yaml: error: Cannot read the file: No such file or "
                                     "directory\n"));
    }

    void staysAtTheYamlErrorOfABrokenFile()
    {
        writeAll(path("config.yaml"), "mode: [server\n");
        const QByteArray text = check();
        QVERIFY2(text.startsWith("config.yaml:2:1: error: Not valid YAML"), text);
        QCOMPARE(text.count('\n'), 1);
    }
};

QTEST_APPLESS_MAIN(CheckTest)
#include "CheckTest.moc"
