// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/Backup.h"

#include "backup/Archive.h"
#include "config/Loader.h"
#include "tox/DataLock.h"
#include "tox/Identity.h"
#include "tox/PassEncryption.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace toxtunnel;

namespace {

namespace fs = std::filesystem;

Result<Secret> right()
{
    return Secret(std::string_view("correct horse"));
}

Result<Secret> wrong()
{
    return Secret(std::string_view("battery staple"));
}

Result<Secret> unasked()
{
    return failure(Message::say("asked for a passphrase"));
}

void write(const fs::path& path, const QByteArray& bytes)
{
    QFile file(QString::fromStdString(path.string()));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write");
    }
}

QByteArray read(const fs::path& path)
{
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class BackupTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder_;
    fs::path old_;
    fs::path fresh_;
    fs::path file_;
    std::string id_;

    backup::Places places() const { return {old_, old_ / "config.yaml", old_ / "who.yaml"}; }

    static std::string idOf(const fs::path& dataDir)
    {
        const auto id = tox::identityOf(dataDir, unasked);
        return id ? id->toHex() : id.error().text();
    }

    QStringList filesOf(const fs::path& dataDir) const
    {
        return QDir(QString::fromStdString(dataDir.string()))
            .entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

private Q_SLOTS:
    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        const fs::path root = folder_->path().toStdString();
        old_ = root / "old";
        fresh_ = root / "fresh";
        file_ = root / "node.backup";
        fs::create_directory(old_);
        id_ = idOf(old_);
        QCOMPARE(id_.size(), std::size_t(76));
        write(old_ / "config.yaml",
              "# mine\nmode: node\ndata_dir: " + QByteArray::fromStdString(old_.string()) +
                  "\nrules_file: who.yaml\n");
        write(old_ / "who.yaml", "rules: []\n");
        write(old_ / "known_servers.yaml", "servers: []\n");
    }

    void movesANodeToAnotherFolder()
    {
        QVERIFY(backup::exportTo(file_, places(), right).has_value());
        const auto owner =
            QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFileInfo(QString::fromStdString(file_.string())).permissions() & ~owner,
                 QFile::Permissions());
        QVERIFY(!read(file_).contains("mode: node"));

        const auto imported = backup::importFrom(file_, fresh_, right);
        QVERIFY2(imported.has_value(), imported ? "" : imported.error().text().c_str());
        QCOMPARE(imported->written.size(), std::size_t(4));
        QVERIFY(imported->kept.empty());
        QCOMPARE(idOf(fresh_), id_);
        QCOMPARE(read(fresh_ / "rules.yaml"), QByteArray("rules: []\n"));
        QCOMPARE(read(fresh_ / "known_servers.yaml"), QByteArray("servers: []\n"));
        QVERIFY(read(fresh_ / "config.yaml").startsWith("# mine\nmode: node\n"));
        const auto loaded = config::loadConfiguration(fresh_ / "config.yaml");
        QVERIFY(loaded.usable());
        QCOMPARE(loaded.configuration.dataDir, fresh_);
        QCOMPARE(loaded.configuration.rulesFile, fresh_ / "rules.yaml");
    }

    void keepsWhatWasThere()
    {
        fs::create_directory(fresh_);
        const std::string before = idOf(fresh_);
        QVERIFY(backup::exportTo(file_, places(), right).has_value());
        const auto imported = backup::importFrom(file_, fresh_, right);
        QVERIFY(imported.has_value());
        QCOMPARE(imported->kept.size(), std::size_t(1));
        QVERIFY(idOf(fresh_) != before);
        fs::rename(imported->kept.front(), fresh_ / "tox_save.dat");
        QCOMPARE(idOf(fresh_), before);
    }

    void takesTheProfileOfAnotherTox()
    {
        fs::copy_file(old_ / "tox_save.dat", file_);
        const auto imported = backup::importFrom(file_, fresh_, unasked);
        QVERIFY(imported.has_value());
        QCOMPARE(imported->written, std::vector<fs::path>{fresh_ / "tox_save.dat"});
        QCOMPARE(idOf(fresh_), id_);
    }

    void leavesAnEncryptedProfileEncrypted()
    {
        const QByteArray plain = read(old_ / "tox_save.dat");
        const auto encrypted =
            tox::encrypt(std::span(reinterpret_cast<const std::uint8_t*>(plain.data()),
                                   static_cast<std::size_t>(plain.size())),
                         *right());
        QVERIFY(encrypted.has_value());
        write(file_, QByteArray(reinterpret_cast<const char*>(encrypted->data()),
                                static_cast<qsizetype>(encrypted->size())));
        QVERIFY(backup::importFrom(file_, fresh_, unasked).has_value());
        QVERIFY(idOf(fresh_) != id_);
        const auto opened = tox::identityOf(fresh_, right);
        QVERIFY(opened.has_value());
        QCOMPARE(opened->toHex(), id_);
    }

    void changesNothingWithTheWrongPassphraseOrADamagedFile()
    {
        QVERIFY(backup::exportTo(file_, places(), right).has_value());
        const QByteArray whole = read(file_);
        const auto refused = backup::importFrom(file_, fresh_, wrong);
        QVERIFY(!refused.has_value());
        QVERIFY(refused.error().why.english().find("passphrase") != std::string::npos);
        for (const qsizetype at :
             {qsizetype(8), qsizetype(9), whole.size() / 2, whole.size() - 1}) {
            QByteArray damaged = whole;
            damaged[at] = static_cast<char>(damaged[at] ^ 0x40);
            write(file_, damaged);
            QVERIFY(!backup::importFrom(file_, fresh_, right).has_value());
        }
        for (const qsizetype length :
             {qsizetype(0), qsizetype(8), qsizetype(9), qsizetype(50), whole.size() - 1}) {
            write(file_, whole.left(length));
            QVERIFY(!backup::importFrom(file_, fresh_, right).has_value());
        }
        QCOMPARE(filesOf(fresh_), QStringList{QStringLiteral("lock")});
    }

    void refusesHostileContents()
    {
        const QByteArray identity = read(old_ / "tox_save.dat");
        const auto part = [](char kind, quint32 length, const QByteArray& bytes) -> QByteArray {
            QByteArray head(1, kind);
            for (int shift = 24; shift >= 0; shift -= 8) {
                head.append(static_cast<char>(length >> shift));
            }
            return head.append(bytes);
        };
        const QByteArray good = part(1, static_cast<quint32>(identity.size()), identity);
        const auto unpacked = [](const QByteArray& payload) {
            const auto encrypted =
                tox::encrypt(std::span(reinterpret_cast<const std::uint8_t*>(payload.data()),
                                       static_cast<std::size_t>(payload.size())),
                             *right());
            std::vector<std::uint8_t> bytes{'T', 'T', 'B', 'A', 'C', 'K', 'U', 'P', 1};
            bytes.insert(bytes.end(), encrypted->begin(), encrypted->end());
            return backup::unpack(bytes, right).has_value();
        };
        QVERIFY(unpacked(good));
        QVERIFY(!unpacked(good + part(2, 0xFFFFFFFF, "x")));
        QVERIFY(!unpacked(good + part(2, 2, "x")));
        QVERIFY(!unpacked(good + QByteArray(3, '\0')));
        QVERIFY(!unpacked(good + good));
        QVERIFY(!unpacked(good + part(9, 0, {})));
        QVERIFY(!unpacked(part(2, 1, "x")));
        QVERIFY(!unpacked(part(1, 3, "abc")));
    }

    void isAsBeforeWhenTheConfigurationCannotBeRestored()
    {
        write(old_ / "config.yaml", "mode: [broken\n");
        QVERIFY(backup::exportTo(file_, places(), right).has_value());
        fs::create_directory(fresh_);
        const std::string before = idOf(fresh_);
        QVERIFY(!backup::importFrom(file_, fresh_, right).has_value());
        QCOMPARE(idOf(fresh_), before);
        QVERIFY(!fs::exists(fresh_ / "rules.yaml"));
    }

    void tellsWhatABackupHolds()
    {
        write(old_ / "config.yaml",
              "mode: node\npeers: [{name: a, id: " + QByteArray::fromStdString(id_) +
                  "}]\nforwards:\n  - {local_port: 2222, peer: a, remote_host: h, remote_port: "
                  "22}\n");
        QVERIFY(backup::exportTo(file_, places(), right).has_value());
        QVERIFY(backup::look(file_, Secret()).needsPassphrase);
        const BackupInfo refused = backup::look(file_, *wrong());
        QVERIFY(!refused.outcome.ok() && !refused.needsPassphrase);
        const BackupInfo info = backup::look(file_, *right());
        QVERIFY2(info.outcome.ok(), info.outcome.why.english().c_str());
        QVERIFY(!info.profile && !info.encrypted);
        QCOMPARE(info.id->toHex(), id_);
        QVERIFY(info.configuration && info.rules && info.knownServers);
        QCOMPARE(info.peers, std::size_t(1));
        QCOMPARE(info.forwards, std::size_t(1));
    }

    void tellsAProfileFromABackup()
    {
        const BackupInfo profile = backup::look(old_ / "tox_save.dat", Secret());
        QVERIFY(profile.outcome.ok() && profile.profile && !profile.configuration);
        QCOMPARE(profile.id->toHex(), id_);
        QVERIFY(!backup::look(old_ / "config.yaml", Secret()).outcome.ok());
        QVERIFY(!backup::look(old_ / "none", Secret()).outcome.ok());
    }

    void takesAnImportBack()
    {
        fs::create_directory(fresh_);
        const std::string before = idOf(fresh_);
        write(fresh_ / "config.yaml", "mode: node # as it was\n");
        QVERIFY(backup::exportTo(file_, places(), right).has_value());
        const auto imported = backup::importFrom(file_, fresh_, right);
        QVERIFY(imported.has_value());
        QCOMPARE(idOf(fresh_), id_);
        {
            const auto lock = tox::DataLock::acquire(fresh_);
            QVERIFY(!backup::takeBack(*imported, fresh_).has_value());
        }
        QCOMPARE(idOf(fresh_), id_);
        const auto back = backup::takeBack(*imported, fresh_);
        QVERIFY2(back.has_value(), back ? "" : back.error().text().c_str());
        QCOMPARE(idOf(fresh_), before);
        QCOMPARE(read(fresh_ / "config.yaml"), QByteArray("mode: node # as it was\n"));
        QVERIFY(!fs::exists(fresh_ / "rules.yaml"));
        const QStringList left{QStringLiteral("config.yaml"), QStringLiteral("lock"),
                               QStringLiteral("tox_save.dat")};
        QCOMPARE(filesOf(fresh_), left);
    }

    void leavesTheFolderOfARunningNodeAlone()
    {
        QVERIFY(backup::exportTo(file_, places(), right).has_value());
        const auto lock = tox::DataLock::acquire(fresh_);
        QVERIFY(lock.has_value());
        QVERIFY(!backup::importFrom(file_, fresh_, right).has_value());
    }
};

QTEST_GUILESS_MAIN(BackupTest)
#include "BackupTest.moc"
