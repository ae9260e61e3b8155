// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/AtomicFile.h"

#include "model/ReadFile.h"

#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace toxtunnel;

class AtomicFileTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder_;
    int files_ = 0;

    static QByteArray content(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
    QStringList entries() const
    {
        return QDir(folder_.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    QString newPath() { return folder_.filePath(QStringLiteral("f%1").arg(++files_)); }

    static QFile::Permissions group(const QString& path)
    {
        return QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup);
    }

private Q_SLOTS:

    void replacesTheContentAndTheAccess()
    {
        const QString path = newPath();
        QVERIFY(writeFileAtomically(path.toStdString(), "first", FileAccess::OwnerOnly));
        QCOMPARE(content(path), QByteArray("first"));
        QCOMPARE(group(path), QFile::Permissions());
        const std::string large(3 << 20, 'x');
        QVERIFY(writeFileAtomically(path.toStdString(), large, FileAccess::Readable));
        QCOMPARE(content(path), QByteArray::fromStdString(large));
        QCOMPARE(group(path), QFile::Permissions(QFile::ReadGroup | QFile::ReadOther));
        QVERIFY(writeFileAtomically(path.toStdString(), "", FileAccess::OwnerOnly));
        QCOMPARE(content(path), QByteArray());
        QCOMPARE(group(path), QFile::Permissions());
        QCOMPARE(entries(), QStringList{QStringLiteral("f1")}); // no temporary file stays
    }

    void rootFollowsNoLinkInAFolderOfSomebodyElse()
    {
        if (::geteuid() != 0) {
            QSKIP("root alone may give folders away");
        }
        const QTemporaryDir theirs;
        constexpr uid_t somebody = 12345;
        QCOMPARE(::chown(qPrintable(theirs.path()), somebody, somebody), 0);
        const QString precious = folder_.filePath(QStringLiteral("precious"));
        QVERIFY(writeFileAtomically(precious.toStdString(), "kept", FileAccess::OwnerOnly));
        const QString name = theirs.filePath(QStringLiteral("tox_save.dat"));
        QVERIFY(QFile::link(precious, name));
        QVERIFY(!readWholeFile(name.toStdString(), 1000)); // nothing of it goes anywhere
        QVERIFY(writeFileAtomically(name.toStdString(), "new", FileAccess::AsBefore));
        QCOMPARE(content(precious), QByteArray("kept"));
        QCOMPARE(QFileInfo(precious).ownerId(), 0U);
        QVERIFY(!QFileInfo(name).isSymLink());
        QCOMPARE(content(name), QByteArray("new"));
        QCOMPARE(QFileInfo(name).ownerId(), uint(somebody));
        QVERIFY(QFile::remove(name));
        QCOMPARE(::link(qPrintable(precious), qPrintable(name)), 0); // a second name
        QVERIFY(!readWholeFile(name.toStdString(), 1000));
        QCOMPARE(readWholeFile(precious.toStdString(), 1000).has_value(), true);
        QVERIFY(QFile::remove(precious) && QFile::remove(name));
    }

    void keepsTheAccessOfAFileThatIsEdited()
    {
        const QString path = newPath();
        QVERIFY(writeFileAtomically(path.toStdString(), "first", FileAccess::AsBefore));
        QCOMPARE(group(path), QFile::Permissions());
        QVERIFY(writeFileAtomically(path.toStdString(), "second", FileAccess::Readable));
        QVERIFY(writeFileAtomically(path.toStdString(), "third", FileAccess::AsBefore));
        QCOMPARE(content(path), QByteArray("third"));
        QCOMPARE(group(path), QFile::Permissions(QFile::ReadGroup | QFile::ReadOther));
    }

    void whatRootWritesBelongsToTheOwnerOfTheFolder()
    {
        if (geteuid() != 0) {
            QSKIP("only root gives files away");
        }
        constexpr uid_t somebody = 12345;
        const QString path = newPath();
        const std::string folder = folder_.path().toStdString();
        QCOMPARE(chown(folder.c_str(), somebody, somebody), 0);
        QVERIFY(writeFileAtomically(path.toStdString(), "new", FileAccess::OwnerOnly));
        QCOMPARE(QFileInfo(path).ownerId(), somebody);
        QCOMPARE(chown(folder.c_str(), 0, 0), 0);
        QVERIFY(writeFileAtomically(path.toStdString(), "newer", FileAccess::OwnerOnly));
        QCOMPARE(QFileInfo(path).ownerId(), somebody);
        QCOMPARE(QFileInfo(path).groupId(), somebody);
    }

    void replacesTheFileBehindALink()
    {
        const QString target = newPath();
        const QString link = newPath();
        QVERIFY(writeFileAtomically(target.toStdString(), "old", FileAccess::OwnerOnly));
        QVERIFY(QFile::link(target, link));
        QVERIFY(writeFileAtomically(link.toStdString(), "new", FileAccess::OwnerOnly));
        QCOMPARE(content(target), QByteArray("new"));
        QVERIFY(QFileInfo(link).isSymLink());
    }

    void writesIntoTheWorkingDirectory()
    {
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(folder_.path()));
        const auto written = writeFileAtomically("relative", "x", FileAccess::OwnerOnly);
        QDir::setCurrent(before);
        QVERIFY2(written, written ? "" : written.error().text().c_str());
        QCOMPARE(content(folder_.filePath(QStringLiteral("relative"))), QByteArray("x"));
    }

    void leavesTheOldFileWhenItFails()
    {
        const QString path = folder_.filePath(QStringLiteral("none/file"));
        const auto missing = writeFileAtomically(path.toStdString(), "x", FileAccess::OwnerOnly);
        QVERIFY(!missing);
        QCOMPARE(missing.error().what.english(), "Cannot write " + path.toStdString());
        QVERIFY(!missing.error().remedy.empty());

        const QString folder = folder_.filePath(QStringLiteral("folder"));
        QVERIFY(QDir().mkpath(folder + QStringLiteral("/inner")));
        const QStringList before = entries();
        QVERIFY(!writeFileAtomically(folder.toStdString(), "x", FileAccess::OwnerOnly));
        QCOMPARE(entries(), before);
    }
};

QTEST_APPLESS_MAIN(AtomicFileTest)
#include "AtomicFileTest.moc"
