// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/Systemd.h"
#include "support/Files.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace toxtunnel;
using namespace toxtunnel::app;

/// The service commands on systemd, whose tools only write down what they were asked here.
class ServiceTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> root_;
    QStringList commands_;
    CommandOutput answer_;
    const ServicePlan plan_{"/usr/bin/toxtunnel", "/etc/toxtunnel/config.yaml"};

    QString path(const char* name) const { return root_->filePath(QLatin1String(name)); }

    Systemd systemd()
    {
        const auto run = [this](const std::vector<std::string>& command) {
            QStringList words;
            for (const std::string& word : command) {
                words.append(QString::fromStdString(word));
            }
            commands_.append(words.join(QLatin1Char(' ')));
            return Result<CommandOutput>(answer_);
        };
        return Systemd(run, {path("own").toStdString(), {path("packaged").toStdString()}});
    }
    QByteArray unit(const char* folder) const
    {
        return test::readFile(path(folder) + QStringLiteral("/toxtunnel.service"));
    }
    void writeUnit(const char* folder, const QByteArray& text) const
    {
        test::writeFile(path(folder) + QStringLiteral("/toxtunnel.service"), text);
    }

private Q_SLOTS:
    void init()
    {
        root_ = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(root_->path()).mkdir(QStringLiteral("own")));
        QVERIFY(QDir(root_->path()).mkdir(QStringLiteral("packaged")));
        commands_.clear();
        answer_ = {};
    }

    void usesTheUnitOfThePackage()
    {
        writeUnit("packaged", "[Service]\nExecStart=/usr/bin/toxtunnel --service -c "
                              "/etc/toxtunnel/config.yaml\n");
        QVERIFY(systemd().install(plan_));
        QCOMPARE(unit("own"), QByteArray());
        QCOMPARE(commands_,
                 QStringList{QStringLiteral("systemctl enable --now toxtunnel.service")});
    }

    void writesAUnitForAProgramElsewhere()
    {
        writeUnit("packaged", "[Service]\nExecStart=/usr/bin/toxtunnel --service -c "
                              "/etc/toxtunnel/config.yaml\n");
        QVERIFY(systemd().install({"/opt/toxtunnel", "/etc/toxtunnel/other.yaml"}));
        const QByteArray text = unit("own");
        QVERIFY(
            text.contains("\nExecStart=/opt/toxtunnel --service -c /etc/toxtunnel/other.yaml\n"));
        QVERIFY(text.contains("\nUser=toxtunnel\n"));
        QVERIFY(!text.contains("@PROGRAM"));
        const QStringList expected{
            QStringLiteral("systemd-sysusers --inline u toxtunnel - ToxTunnel /var/lib/toxtunnel"),
            QStringLiteral("systemctl daemon-reload"),
            QStringLiteral("systemctl enable toxtunnel.service"),
            QStringLiteral("systemctl restart toxtunnel.service")};
        QCOMPARE(commands_, expected);
        QVERIFY(systemd().install(plan_)); // its own unit it may replace
        QVERIFY(unit("own").contains("\nExecStart=/usr/bin/toxtunnel "));
    }

    void leavesAUnitOfSomebodyElseAlone()
    {
        writeUnit("own", "[Service]\nExecStart=/bin/mine\n");
        QVERIFY(!systemd().install(plan_));
        QVERIFY(systemd().uninstall());
        QCOMPARE(unit("own"), QByteArray("[Service]\nExecStart=/bin/mine\n"));
    }

    void removesWhatItWrote()
    {
        QVERIFY(systemd().install(plan_));
        QVERIFY(!unit("own").isEmpty());
        commands_.clear();
        QVERIFY(systemd().uninstall());
        QCOMPARE(unit("own"), QByteArray());
        const QStringList expected{QStringLiteral("systemctl disable --now toxtunnel.service"),
                                   QStringLiteral("systemctl daemon-reload")};
        QCOMPARE(commands_, expected);
    }

    void refusesPathsThatMeanSomethingInAUnit_data()
    {
        QTest::addColumn<QString>("config");
        QTest::newRow("space") << QStringLiteral("/etc/tox tunnel/config.yaml");
        QTest::newRow("specifier") << QStringLiteral("/etc/%h/config.yaml");
        QTest::newRow("variable") << QStringLiteral("/etc/$HOME/config.yaml");
        QTest::newRow("line") << QStringLiteral("/etc/a\nExecStartPre=/bin/b");
        QTest::newRow("relative") << QStringLiteral("config.yaml");
    }
    void refusesPathsThatMeanSomethingInAUnit()
    {
        QFETCH(QString, config);
        QVERIFY(!systemd().install({"/usr/bin/toxtunnel", config.toStdString()}));
        QCOMPARE(commands_, QStringList());
        QCOMPARE(unit("own"), QByteArray());
    }

    void passesOnWhyItFailed()
    {
        answer_ = {1, "Failed to enable unit: Access denied"};
        const auto installed = systemd().install(plan_);
        QVERIFY(!installed);
        QVERIFY(installed.error().text().find("Access denied") != std::string::npos);
    }

    void tellsHowTheServiceIs()
    {
        answer_ = {0, "LoadState=loaded\nUnitFileState=enabled\nActiveState=active\n"
                      "SubState=running\nMainPID=42\nStatusText=\n"
                      "FragmentPath=/lib/systemd/system/toxtunnel.service"};
        const auto running = systemd().state();
        QVERIFY(running && running->installed && running->enabled && running->running);
        QCOMPARE(running->detail, "active (running), process 42, "
                                  "/lib/systemd/system/toxtunnel.service");
        answer_ = {0, "LoadState=loaded\nUnitFileState=disabled\nActiveState=active\n"
                      "SubState=exited\nMainPID=0\nFragmentPath=/x"};
        const auto idle = systemd().state();
        QVERIFY(idle && idle->installed && !idle->enabled && !idle->running);
        answer_ = {0, "LoadState=not-found\nActiveState=inactive\nSubState=dead"};
        const auto none = systemd().state();
        QVERIFY(none && !none->installed && none->detail.empty());
    }

    void runsACommandWithoutAShell()
    {
        const auto output = runCommand({"printf", "%s", "$HOME;*"});
        QVERIFY(output);
        QCOMPARE(output->code, 0);
        QCOMPARE(output->text, "$HOME;*");
        QVERIFY(!runCommand({"toxtunnel-no-such-program"}));
        QVERIFY(!mustSucceed(runCommand, {"false"}));
    }
};

QTEST_GUILESS_MAIN(ServiceTest)
#include "ServiceTest.moc"
