// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headless/Passphrase.h"
#include "headless/PidFile.h"
#include "headless/ServiceNotifier.h"
#include "headless/SignalWatcher.h"
#include "reactor/Descriptor.h"
#include "support/Files.h"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <array>
#include <atomic>
#include <csignal>
#include <cstring>
#include <optional>

using namespace toxtunnel;
using toxtunnel::test::readFile;
using toxtunnel::test::writeFile;
using namespace std::string_literals;

namespace {

std::string textOf(const Result<std::optional<Secret>>& found)
{
    if (!found || !*found) {
        return {};
    }
    const auto bytes = (*found)->bytes();
    return {bytes.begin(), bytes.end()};
}

/// A service manager's end of $NOTIFY_SOCKET.
class Manager
{
public:
    /// `name` as in $NOTIFY_SOCKET: a path, or "@..." in the abstract namespace.
    explicit Manager(const QByteArray& name)
        : socket_(::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::memcpy(address.sun_path, name.constData(), static_cast<std::size_t>(name.size()));
        if (name.startsWith('@')) {
            address.sun_path[0] = '\0';
        }
        const auto length = offsetof(sockaddr_un, sun_path) + static_cast<std::size_t>(name.size());
        bound_ =
            ::bind(socket_.raw(), static_cast<const sockaddr*>(static_cast<const void*>(&address)),
                   static_cast<socklen_t>(length)) == 0;
        qputenv("NOTIFY_SOCKET", name);
    }
    ~Manager() { qunsetenv("NOTIFY_SOCKET"); }
    Manager(const Manager&) = delete;
    Manager& operator=(const Manager&) = delete;

    bool bound() const { return bound_; }

    QByteArray received() const
    {
        std::array<char, 256> buffer{};
        const auto count = ::recv(socket_.raw(), buffer.data(), buffer.size(), 0);
        return count < 0 ? QByteArray() : QByteArray(buffer.data(), count);
    }

private:
    Descriptor socket_;
    bool bound_ = false;
};

} // namespace

class HeadlessPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheServiceManagerOnItsSocket()
    {
        const QTemporaryDir folder;
        const Manager manager(QFile::encodeName(folder.filePath(QStringLiteral("notify"))));
        QVERIFY(manager.bound());
        const auto notifier = app::ServiceNotifier::create();
        notifier->notify("READY=1");
        QCOMPARE(manager.received(), QByteArray("READY=1"));
        notifier->notify("STOPPING=1");
        QCOMPARE(manager.received(), QByteArray("STOPPING=1"));
    }

    void findsTheServiceManagerInTheAbstractNamespace()
    {
        const Manager manager("@toxtunnel-test-" + QByteArray::number(::getpid()));
        QVERIFY(manager.bound());
        app::ServiceNotifier::create()->notify("READY=1");
        QCOMPARE(manager.received(), QByteArray("READY=1"));
    }

    void readsTheWatchdogIntervalMeantForThisProcess()
    {
        using namespace std::chrono_literals;
        const Manager manager("@toxtunnel-dog-" + QByteArray::number(::getpid()));
        qputenv("WATCHDOG_USEC", "30000000");
        QVERIFY(app::ServiceNotifier::create()->watchdogTimeout() == 30s);
        qputenv("WATCHDOG_PID", "1");
        QVERIFY(!app::ServiceNotifier::create()->watchdogTimeout());
        qputenv("WATCHDOG_PID", QByteArray::number(::getpid()));
        QVERIFY(app::ServiceNotifier::create()->watchdogTimeout() == 30s);
        qputenv("WATCHDOG_USEC", "soon");
        QVERIFY(!app::ServiceNotifier::create()->watchdogTimeout());
        qunsetenv("WATCHDOG_USEC");
        qunsetenv("WATCHDOG_PID");
    }

    void isSilentWithoutAServiceManager()
    {
        const auto notifier = app::ServiceNotifier::create();
        notifier->notify("READY=1");
        QVERIFY(!notifier->watchdogTimeout());
    }

    void hearsSignalsOnItsOwnThreadAndOnlyWhileItLives()
    {
        std::atomic<int> stops = 0;
        std::atomic<int> reloads = 0;
        {
            const auto watcher = app::SignalWatcher::create([&](app::Signal signal, int number) {
                if (signal == app::Signal::Reload && number == SIGHUP) {
                    ++reloads;
                } else if (number == SIGTERM || number == SIGINT) {
                    ++stops;
                }
            });
            for (const int number : {SIGTERM, SIGHUP, SIGINT}) {
                QCOMPARE(::kill(::getpid(), number), 0);
                QTRY_COMPARE(stops + reloads, number == SIGTERM ? 1 : number == SIGHUP ? 2 : 3);
            }
        }
        QCOMPARE(stops, 2);
        QCOMPARE(reloads, 1); // not one more for its end
    }

    void keepsAPidFileAsLongAsItRuns()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("toxtunnel.pid"));
        writeFile(path, "999999 left over from a crash");
        {
            auto written = app::PidFile::write(path.toStdString());
            QVERIFY(written.has_value());
            const app::PidFile kept = std::move(*written);
            QCOMPARE(readFile(path), QByteArray::number(::getpid()) + '\n');
        }
        QVERIFY(!QFile::exists(path));
        QVERIFY(!app::PidFile::write("/nonexistent/toxtunnel.pid").has_value());
    }

    void takesThePassphraseFromTheFirstLineOfAFile_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("passphrase"); // empty: refused
        QTest::newRow("line") << QByteArray("correct horse\n") << QByteArray("correct horse");
        QTest::newRow("no line end") << QByteArray("s3cret") << QByteArray("s3cret");
        QTest::newRow("Windows line end") << QByteArray("s3cret\r\n") << QByteArray("s3cret");
        QTest::newRow("more lines") << QByteArray("one\ntwo\n") << QByteArray("one");
        QTest::newRow("spaces belong to it") << QByteArray(" a b \n") << QByteArray(" a b ");
        QTest::newRow("empty line") << QByteArray("\nlate") << QByteArray();
        QTest::newRow("empty file") << QByteArray() << QByteArray();
    }

    void takesThePassphraseFromTheFirstLineOfAFile()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QByteArray, passphrase);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("secret"));
        writeFile(path, content);
        const auto found = app::storedPassphrase(path.toStdString());
        QCOMPARE(found.has_value(), !passphrase.isEmpty());
        if (found) {
            QCOMPARE(textOf(found), passphrase.toStdString());
        }
    }

    void takesThePassphraseFromASystemdCredential()
    {
        const QTemporaryDir folder;
        qputenv("CREDENTIALS_DIRECTORY", QFile::encodeName(folder.path()));
        const auto none = app::storedPassphrase(std::nullopt);
        QVERIFY(none.has_value() && !none->has_value()); // other credentials may be there
        writeFile(folder.filePath(QStringLiteral("passphrase")), "from systemd\n");
        QCOMPARE(textOf(app::storedPassphrase(std::nullopt)), "from systemd"s);
        const QString file = folder.filePath(QStringLiteral("other"));
        writeFile(file, "from the option\n");
        QCOMPARE(textOf(app::storedPassphrase(file.toStdString())), "from the option"s);
        qunsetenv("CREDENTIALS_DIRECTORY");
        QVERIFY(!app::storedPassphrase(std::nullopt)->has_value());
    }

    void saysWhichPassphraseFileIsMissing()
    {
        const auto found = app::storedPassphrase("/nonexistent/secret");
        QVERIFY(!found.has_value());
        QVERIFY(found.error().text().find("/nonexistent/secret: No such file") !=
                std::string::npos);
    }
};

// Blocks the signals before the framework starts its own thread, as main of the program does.
int main(int argc, char** argv)
{
    sigset_t set;
    sigemptyset(&set);
    for (const int number : {SIGTERM, SIGINT, SIGHUP}) {
        sigaddset(&set, number);
    }
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    HeadlessPartsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "HeadlessPartsTest.moc"
