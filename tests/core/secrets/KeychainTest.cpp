// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs inside of keychain.sh, which says by KEYCHAIN what there is.
#include "secrets/KeychainStore.h"
#include "secrets/TimedStore.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace toxtunnel;

namespace {

constexpr std::string_view words = "correct horse \xC3\xA4";

} // namespace

class KeychainTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsASecretUntilItIsRemoved();
    void saysThatThereIsNoKeychain();
    void writesNoPlainFile();

private:
    static bool present() { return qgetenv("KEYCHAIN") == "keyring"; }
    secrets::Found read()
    {
        auto asked = store_.read("passphrase of /a/folder");
        return QTest::qWaitFor([&] { return asked.isFinished(); }, 10000)
                   ? asked.result()
                   : secrets::Found(failure(Message::say("not answered at all")));
    }
    static Outcome wait(QFuture<Outcome> asked)
    {
        return QTest::qWaitFor([&] { return asked.isFinished(); }, 10000)
                   ? asked.result()
                   : Outcome::failed({Message::say("not answered at all"), {}, {}});
    }

    secrets::TimedStore store_{std::make_unique<secrets::KeychainStore>()};
};

void KeychainTest::keepsASecretUntilItIsRemoved()
{
    if (!present()) {
        QSKIP("there is none here");
    }
    auto before = read();
    QVERIFY2(before, before ? "" : before.error().text().c_str());
    QVERIFY(!*before);
    const Outcome kept = wait(store_.store("passphrase of /a/folder", Secret(words)));
    QVERIFY2(kept.ok(), kept.why.english().c_str());
    const auto found = read();
    QVERIFY(found && *found);
    QVERIFY(std::ranges::equal((*found)->bytes(), words,
                               [](auto a, auto b) { return a == static_cast<std::uint8_t>(b); }));
    QVERIFY(wait(store_.remove("passphrase of /a/folder")).ok());
    const auto after = read();
    QVERIFY(after && !*after);
    QVERIFY(wait(store_.remove("passphrase of /a/folder")).ok());
}

void KeychainTest::saysThatThereIsNoKeychain()
{
    if (present()) {
        QSKIP("there is one here");
    }
    const Outcome kept = wait(store_.store("passphrase of /a/folder", Secret(words)));
    QVERIFY(!kept.ok());
    qInfo("%s", Error{kept.what, kept.why, kept.remedy}.text().c_str());
    QVERIFY(!kept.why.empty());
    QVERIFY(!read());
}

void KeychainTest::writesNoPlainFile()
{
    wait(store_.store("passphrase of /a/folder", Secret(words)));
    QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(!content.contains("correct horse"), qPrintable(file.fileName()));
        QVERIFY2(!content.contains(QByteArray(words.data(), words.size()).toBase64()),
                 qPrintable(file.fileName()));
    }
}

QTEST_GUILESS_MAIN(KeychainTest)
#include "KeychainTest.moc"
