// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tox/SaveFile.h"

#include "tox/Identity.h"
#include "tox/ToxPointer.h"

#include <tox/toxencryptsave.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace toxtunnel;

namespace {

using Bytes = std::vector<std::uint8_t>;

const std::uint8_t* bytesOf(const char* text)
{
    return reinterpret_cast<const std::uint8_t*>(text);
}

tox::ToxPointer offlineTox()
{
    const std::unique_ptr<Tox_Options, decltype(&tox_options_free)> options(
        tox_options_new(nullptr), tox_options_free);
    tox_options_set_udp_enabled(options.get(), false);
    return tox::ToxPointer(tox_new(options.get(), nullptr));
}

Bytes savedataOf(const Tox* tox)
{
    Bytes bytes(tox_get_savedata_size(tox));
    tox_get_savedata(tox, bytes.data());
    return bytes;
}

QString idOf(const Tox* tox)
{
    std::array<std::uint8_t, TOX_ADDRESS_SIZE> address{};
    tox_self_get_address(tox, address.data());
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char*>(address.data()), address.size())
            .toHex()
            .toUpper());
}

Bytes encrypted(const Bytes& plain, const char* passphrase)
{
    Bytes bytes(plain.size() + TOX_PASS_ENCRYPTION_EXTRA_LENGTH);
    tox_pass_encrypt(plain.data(), plain.size(), bytesOf(passphrase), strlen(passphrase),
                     bytes.data(), nullptr);
    return bytes;
}

AskPassphrase saying(const char* passphrase)
{
    return answering(Secret(passphrase));
}

} // namespace

class SaveFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

    void readsWhatToxcoreWrites()
    {
        const auto tox = offlineTox();
        write(savedataOf(tox.get()));
        const auto file = read();
        QVERIFY2(file, error(file).constData());
        QVERIFY(file->exists());
        const auto id = tox::idOfSavedata(file->savedata());
        QVERIFY(id);
        QCOMPARE(QString::fromStdString(id->toHex()), idOf(tox.get()));
    }

    /// As chat programs leave it: name, status, friends, a conference, a pending request.
    void readsTheProfileOfAChatProgram()
    {
        const auto tox = offlineTox();
        tox_self_set_name(tox.get(), bytesOf("qTox User"), 9, nullptr);
        tox_self_set_status_message(tox.get(), bytesOf("Toxing on qTox"), 14, nullptr);
        tox_self_set_status(tox.get(), TOX_USER_STATUS_AWAY);
        tox_self_set_nospam(tox.get(), 0x12345678);
        const auto other = offlineTox();
        std::array<std::uint8_t, TOX_ADDRESS_SIZE> address{};
        tox_self_get_address(other.get(), address.data());
        tox_friend_add(tox.get(), address.data(), bytesOf("hi"), 2, nullptr);
        tox_conference_new(tox.get(), nullptr);
        write(savedataOf(tox.get()));
        const auto file = read();
        QVERIFY2(file, error(file).constData());
        QCOMPARE(QString::fromStdString(tox::idOfSavedata(file->savedata())->toHex()),
                 idOf(tox.get()));
    }

    void takesAMissingFileAsANewIdentity()
    {
        const auto file = read();
        QVERIFY(file);
        QVERIFY(!file->exists());
    }

    void refusesADamagedFile_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("why");
        QTest::newRow("empty") << 0 << "empty";
        QTest::newRow("text") << 1 << "damaged";
        QTest::newRow("cut in the keys") << 2 << "damaged";
        QTest::newRow("public key changed") << 3 << "damaged";
        QTest::newRow("secret key changed") << 4 << "damaged";
        QTest::newRow("section type changed") << 5 << "damaged";
        QTest::newRow("cut at the end") << 6 << "damaged";
        QTest::newRow("zeros") << 7 << "damaged";
    }

    void refusesADamagedFile()
    {
        QFETCH(int, kind);
        QFETCH(QString, why);
        Bytes bytes = savedataOf(offlineTox().get());
        constexpr std::size_t publicKeyAt = 8 + 8 + 4;
        switch (kind) {
        case 0:
            bytes.clear();
            break;
        case 1:
            bytes.assign({'h', 'e', 'l', 'l', 'o', ' ', 'w', 'o', 'r', 'l', 'd'});
            break;
        case 2:
            bytes.resize(50);
            break;
        case 3:
            bytes[publicKeyAt] ^= 0x01;
            break;
        case 4:
            bytes[publicKeyAt + 32 + 5] ^= 0x10;
            break;
        case 5:
            bytes[12] = 77;
            break;
        case 6:
            while (bytes.back() == 0) { // toxcore leaves room behind the last section
                bytes.pop_back();
            }
            bytes.pop_back();
            break;
        default:
            std::fill(bytes.begin(), bytes.end(), std::uint8_t{0});
        }
        write(bytes);
        const auto file = read();
        QVERIFY(!file);
        QVERIFY2(QString::fromStdString(file.error().why.english()).contains(why),
                 error(file).constData());
        QCOMPARE(content(), bytes); // left alone
    }

    void refusesWhatIsNotAFile()
    {
        QVERIFY(QDir(folder_->path()).mkdir(QStringLiteral("tox_save.dat")));
        QVERIFY(!read());
    }

    void opensAnEncryptedFileAndKeepsItEncrypted()
    {
        const auto tox = offlineTox();
        write(encrypted(savedataOf(tox.get()), "correct horse"));
        const auto file = read(saying("correct horse"));
        QVERIFY2(file, error(file).constData());
        QCOMPARE(QString::fromStdString(tox::idOfSavedata(file->savedata())->toHex()),
                 idOf(tox.get()));
        const auto again = file->encode(file->savedata());
        QVERIFY(again);
        QVERIFY(tox_is_data_encrypted(again->data()));
        write(*again);
        QVERIFY(read(saying("correct horse")));
    }

    void refusesAnEncryptedFileWithoutItsPassphrase()
    {
        const Bytes bytes = encrypted(savedataOf(offlineTox().get()), "correct horse");
        write(bytes);
        const auto none = read();
        QVERIFY(!none && error(none).contains("no passphrase"));
        const auto wrong = read(saying("wrong horse"));
        QVERIFY(!wrong && error(wrong).contains("passphrase is wrong"));
        const auto empty = read(saying(""));
        QVERIFY(!empty);
        QCOMPARE(content(), bytes);
    }

    void asksForNoPassphraseWithoutNeed()
    {
        write(savedataOf(offlineTox().get()));
        bool asked = false;
        QVERIFY(read([&asked]() -> Result<Secret> {
            asked = true;
            return failure(Message::verbatim("?"));
        }));
        QVERIFY(!asked);
    }

    void createsAnIdentityOnceAndTellsItsId()
    {
        const std::filesystem::path folder = folder_->path().toStdString();
        const auto first = tox::identityOf(folder / "new" / "er", {});
        QVERIFY2(first, first ? "" : first.error().text().c_str());
        QCOMPARE(*tox::identityOf(folder / "new" / "er", {}), *first);
        const auto permissions = [](const std::filesystem::path& path) {
            return static_cast<unsigned>(std::filesystem::status(path).permissions());
        };
        QCOMPARE(permissions(folder / "new" / "er"), 0700U);
        QCOMPARE(permissions(folder / "new" / "er" / "tox_save.dat"), 0600U);
    }

private:
    QString path() const { return folder_->filePath(QStringLiteral("tox_save.dat")); }

    Result<tox::SaveFile> read(const AskPassphrase& passphrase = {}) const
    {
        return tox::SaveFile::read(path().toStdString(), passphrase);
    }

    void write(const Bytes& bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<qint64>(bytes.size()));
    }

    Bytes content() const
    {
        QFile file(path());
        file.open(QIODevice::ReadOnly);
        const QByteArray bytes = file.readAll();
        return {bytes.begin(), bytes.end()};
    }

    static QByteArray error(const Result<tox::SaveFile>& file)
    {
        return file ? QByteArray() : QByteArray::fromStdString(file.error().text());
    }

    std::unique_ptr<QTemporaryDir> folder_;
};

QTEST_GUILESS_MAIN(SaveFileTest)
#include "SaveFileTest.moc"
