// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ProgramOutput.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace toxtunnel::test;

namespace {

ProgramOutput run(const QString& program, const QStringList& arguments)
{
    return runToEnd(program, arguments, std::chrono::seconds(30));
}

QString shared(const char* path)
{
    return QStringLiteral(TOXTUNNEL_SHARE_DIR "/") + QLatin1String(path);
}

} // namespace

/// The manual page and the completions that the build generates, judged by the programs that read
/// them.
class ShellFilesTest : public QObject
{
    Q_OBJECT

    static void addCompletionRows()
    {
        QTest::addColumn<QString>("line"); // the last word is completed
        QTest::addColumn<QString>("offered");
        const auto row = [](const char* line, const char* offered) {
            QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(offered);
        };
        row("pri", "print-id");
        row("con", "config");
        row("--head", "--headless");
        row("-m cl", "client");
        row("-l tr", "trace");
        row("servers re", "remove");
        row("-d /tmp servers sh", "show");
        row("servers list --fu", "--full");
        row("rules check --conf", "--config");
        row("print-id --col", "--color");
        row("demo --keep", "--keep-dir");
        row("--pip", "--pipe");
        row("insp", "inspect");
        row("print-id --head", "");
    }

private Q_SLOTS:
    void manualPageIsClean()
    {
        const ProgramOutput lint = run(QStringLiteral("mandoc"),
                                       {QStringLiteral("-Tlint"), shared("man/man1/toxtunnel.1")});
        QCOMPARE(lint.out + lint.err, QByteArray());
        QCOMPARE(lint.code, 0);
    }

    void manualPageNamesEveryCommandAndOption()
    {
        const ProgramOutput page =
            run(QStringLiteral("mandoc"), {QStringLiteral("-Tascii"), QStringLiteral("-Owidth=200"),
                                           shared("man/man1/toxtunnel.1")});
        QString text = QString::fromUtf8(page.out);
        text.remove(QRegularExpression(QStringLiteral(".\\x08"))); // overstriking for bold
        for (const char* part :
             {"toxtunnel servers add [options] ALIAS ID", "toxtunnel rules check [options] PEER",
              "-c, --config FILE", "--passphrase-file FILE", "-v, --version", "EXIT STATUS"}) {
            QVERIFY2(text.contains(QLatin1String(part)), part);
        }
        QVERIFY(text.contains(QStringLiteral("--pipe HOST:PORT")));
    }

    void bashCompletes_data() { addCompletionRows(); }
    void bashCompletes()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, offered);
        const QString script = QStringLiteral("compopt() { :; }\n" // works in a live shell only
                                              "source '%1'\n"
                                              "COMP_WORDS=(toxtunnel %2)\n"
                                              "COMP_CWORD=$((${#COMP_WORDS[@]} - 1))\n"
                                              "_toxtunnel\n"
                                              "printf '%s' \"${COMPREPLY[*]}\"\n")
                                   .arg(shared("bash-completion/completions/toxtunnel"), line);
        const ProgramOutput bash =
            run(QStringLiteral("bash"), {QStringLiteral("--norc"), QStringLiteral("-c"), script});
        QCOMPARE(bash.err, QByteArray());
        QCOMPARE(QString::fromUtf8(bash.out), offered);
    }

    void fishCompletes_data() { addCompletionRows(); }
    void fishCompletes()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, offered);
        const QString script =
            QStringLiteral("source '%1'; complete -C 'toxtunnel %2' | string split -f1 \\t")
                .arg(shared("fish/vendor_completions.d/toxtunnel.fish"), line);
        const ProgramOutput fish = run(
            QStringLiteral("fish"), {QStringLiteral("--no-config"), QStringLiteral("-c"), script});
        QCOMPARE(fish.err, QByteArray());
        QCOMPARE(QString::fromUtf8(fish.out).trimmed(), offered);
    }

    void zshOffersTheSameOptions()
    {
        // The completion system proper needs a terminal; what it is told does not.
        const QString script = QStringLiteral("compdef() { :; }\n"
                                              "_describe() { print -l -- $commands }\n"
                                              "_arguments() { print -l -- \"$@\"; state=command }\n"
                                              "source '%1'\n"
                                              "_toxtunnel; _toxtunnel_servers; "
                                              "_toxtunnel_servers_list; _toxtunnel_rules_check\n")
                                   .arg(shared("zsh/vendor-completions/_toxtunnel"));
        const ProgramOutput zsh =
            run(QStringLiteral("zsh"), {QStringLiteral("-f"), QStringLiteral("-c"), script});
        QCOMPARE(zsh.err, QByteArray());
        for (const char* part :
             {"(-m --mode)--mode[", ":MODE:(server client node)", "--headless[", "-v[",
              "print-id:Print this node", "list:List known servers", "--full[", ":PEER: "}) {
            QVERIFY2(zsh.out.contains(part), part);
        }
        QVERIFY(zsh.out.contains("inspect:"));
    }
};

QTEST_GUILESS_MAIN(ShellFilesTest)
#include "ShellFilesTest.moc"
