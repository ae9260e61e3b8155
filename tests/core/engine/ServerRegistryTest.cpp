// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ServerRegistry.h"

#include "log/Log.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace toxtunnel;

class ServerRegistryTest : public QObject
{
    Q_OBJECT

    static ToxId server()
    {
        PublicKey key;
        key.bytes.fill(0xAB);
        return ToxId{key, {1, 2, 3, 4}};
    }

private Q_SLOTS:
    /// Each write would fail here and log a line: so many there were.
    void writesSeldomHoweverOftenAServerChanges()
    {
        log::Log journal;
        QElapsedTimer clock;
        clock.start();
        {
            engine::ServerRegistry registry(
                config::KnownServers("/nowhere/at/all/known_servers.yaml"),
                log::Logger(journal, "engine"));
            registry.noteConnection(server(), Connection::Udp);
            for (int i = 0; i < 1000; ++i) {
                registry.noteInfo(server().key, "hostname: host" + std::to_string(i));
            }
        }
        const auto most = 2 + clock.elapsed() / 2000;
        const auto writes = static_cast<qint64>(journal.entriesAfter(0).size());
        QVERIFY2(writes >= 1 && writes <= most, qPrintable(QString::number(writes)));
    }

    void theLastChangeIsOnDiskAtTheEnd()
    {
        const QTemporaryDir folder;
        const auto file = config::KnownServers::fileIn(folder.path().toStdString());
        {
            engine::ServerRegistry registry((config::KnownServers(file)), {});
            registry.noteConnection(server(), Connection::Udp);
            for (int i = 0; i < 1000; ++i) {
                registry.noteInfo(server().key, "hostname: host" + std::to_string(i));
            }
        }
        config::KnownServers saved(file);
        QVERIFY(saved.load().empty());
        const config::KnownServer* const found = saved.find(server().key);
        QVERIFY(found != nullptr && found->info.has_value());
        QCOMPARE(found->info->hostname, std::string("host999"));
    }
};

QTEST_GUILESS_MAIN(ServerRegistryTest)
#include "ServerRegistryTest.moc"
