// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/Backup.h"
#include "headless/NodeHost.h"
#include "support/Eventually.h"
#include "tox/Identity.h"

#include <sys/resource.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <fstream>

using namespace toxtunnel;
using namespace std::chrono_literals;
using test::eventually;

namespace {

Secret secret(std::string_view text)
{
    return Secret(text);
}

template <typename T>
T waitFor(const QFuture<T>& future)
{
    if (!eventually([&] { return future.isFinished(); })) {
        qFatal("a command is not answered");
    }
    return future.result();
}

} // namespace

/// What a running node does with its passphrase and with backups.
class LocalIdentityTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        const std::string path = folder_->path().toStdString();
        std::ofstream(path + "/config.yaml")
            << "mode: node\ndata_dir: " << path
            << "\ntox:\n  bootstrap_mode: lan\n  udp_enabled: false\n";
        arguments_.configFile = path + "/config.yaml";
        start();
    }

    void cleanup() { stop(); }

    void setsChangesAndRemovesAPassphrase()
    {
        QVERIFY(!service().node().encrypted);
        QVERIFY(change("", "correct horse").ok());
        QVERIFY(service().node().encrypted);
        QCOMPARE(opens("correct horse"), id_);
        QVERIFY(opens("battery").empty());
        QVERIFY(change("correct horse", "battery staple").ok());
        QVERIFY(opens("correct horse").empty());
        QCOMPARE(opens("battery staple"), id_);
        QVERIFY(change("battery staple", "").ok());
        QVERIFY(!service().node().encrypted);
        QCOMPARE(opens("whatever"), id_);
    }

    void aWrongPassphraseChangesNothing()
    {
        QVERIFY(change("", "correct horse").ok());
        const QByteArray before = save();
        const Outcome refused = change("wrong", "battery staple");
        QVERIFY(!refused.ok());
        const std::string why = refused.why.english();
        QVERIFY2(why.find("passphrase is wrong") != std::string::npos, why.c_str());
        QVERIFY(!change("", "battery staple").ok());
        QVERIFY(!change("wrong", "").ok());
        QVERIFY(service().node().encrypted);
        QCOMPARE(opens("correct horse"), id_);
        QCOMPARE(save(), before);
    }

    void whatItSavesLaterHasTheNewPassphrase()
    {
        QVERIFY(change("", "correct horse").ok());
        stop(); // saves
        QCOMPARE(opens("correct horse"), id_);
        start("correct horse");
        QVERIFY(service().node().encrypted);
        QCOMPARE(host_->selfId().toHex(), id_);
    }

    void aChangeThatCannotBeWrittenKeepsTheFormerPassphrase()
    {
        QVERIFY(change("", "correct horse").ok());
        const QByteArray before = save();
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit usual{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &usual), 0);
        const rlimit tiny{16, usual.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &tiny), 0);
        const Outcome outcome = change("correct horse", "battery staple");
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &usual), 0);
        QVERIFY(!outcome.ok());
        QCOMPARE(save(), before);
        QVERIFY(change("correct horse", "other horse").ok());
        QCOMPARE(opens("other horse"), id_);
    }

    void twoChangesAtOnceAreDoneInTurn()
    {
        const auto first = service().changePassphrase(secret(""), secret("one horse"));
        const auto second = service().changePassphrase(secret(""), secret("two horses"));
        const bool one = waitFor(first).ok();
        const bool two = waitFor(second).ok();
        QVERIFY(one);
        QCOMPARE(opens(two ? "two horses" : "one horse"), id_);
    }

    void exportsABackupWhileItRunsAndReadsIt()
    {
        const std::string file = folder_->filePath(QStringLiteral("my.backup")).toStdString();
        const Outcome written = waitFor(service().exportBackup(file, secret("correct horse")));
        QVERIFY2(written.ok(), written.why.english().c_str());
        QVERIFY(waitFor(service().readBackup(file, Secret())).needsPassphrase);
        QVERIFY(!waitFor(service().readBackup(file, secret("wrong"))).outcome.ok());
        const BackupInfo info = waitFor(service().readBackup(file, secret("correct horse")));
        QVERIFY(info.outcome.ok());
        QCOMPARE(info.id->toHex(), id_);
        QVERIFY(info.configuration);
    }

private:
    service::Service& service() { return host_->service(); }

    Outcome change(std::string_view before, std::string_view after)
    {
        return waitFor(service().changePassphrase(secret(before), secret(after)));
    }

    /// The Tox ID on the disk; empty when this is not the passphrase.
    std::string opens(std::string_view passphrase) const
    {
        const auto id = tox::identityOf(folder_->path().toStdString(),
                                        [&]() -> Result<Secret> { return secret(passphrase); });
        return id ? id->toHex() : std::string();
    }

    QByteArray save() const
    {
        QFile file(folder_->filePath(QStringLiteral("tox_save.dat")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void start(const std::string& passphrase = {})
    {
        host_ = std::make_unique<app::NodeHost>(arguments_, log_);
        host_->usePassphrase(answering(Secret(passphrase)));
        if (const auto started = host_->start(app::loadSettings(arguments_)); !started) {
            qFatal("%s", started.error().text().c_str());
        }
        id_ = host_->selfId().toHex();
        QVERIFY(eventually([this] { return service().node().id.toHex() == id_; }));
    }

    void stop()
    {
        if (host_) {
            bool stopped = false;
            host_->stop(0ms, [&] { stopped = true; });
            QVERIFY(eventually([&] { return stopped; }));
            host_.reset();
        }
    }

    std::unique_ptr<QTemporaryDir> folder_;
    cli::Arguments arguments_;
    log::Log log_;
    std::unique_ptr<app::NodeHost> host_;
    std::string id_;
};

QTEST_GUILESS_MAIN(LocalIdentityTest)
#include "LocalIdentityTest.moc"
