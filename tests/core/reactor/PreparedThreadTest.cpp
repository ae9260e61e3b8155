// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reactor/QtReactor.h"

#include <QCoreApplication>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <functional>
#include <memory>

using namespace toxtunnel;
using namespace std::chrono_literals;

namespace {

/// Runs `body` with an event loop in a thread made ready for a reactor; it ends the loop.
bool runInPreparedThread(const std::function<void(QEventLoop& loop)>& body)
{
    const std::unique_ptr<QThread> thread(QThread::create([&body] {
        QEventLoop loop;
        body(loop);
    }));
    prepareForReactor(*thread);
    thread->start();
    return thread->wait(30'000);
}

} // namespace

/// All that Qt promises of an event loop, in a thread whose loop is the reactor's.
class PreparedThreadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servesTheReactorBesideQt()
    {
        QStringList seen;
        QVERIFY(runInPreparedThread([&seen](QEventLoop& loop) {
            const auto reactor = createQtReactor();
            const auto note = [&](const char* what) {
                seen.append(QString::fromLatin1(what));
                if (seen.size() == 3) {
                    loop.quit();
                }
            };
            const auto timer = reactor->timer([&] { note("timer"); });
            timer->start(1ms);
            reactor->post([&] { note("task"); });
            QMetaObject::invokeMethod(
                &loop, [&] { note("posted event"); }, Qt::QueuedConnection);
            loop.exec();
        }));
        seen.sort();
        QCOMPARE(seen, (QStringList{QStringLiteral("posted event"), QStringLiteral("task"),
                                    QStringLiteral("timer")}));
    }

    void runsQtTimers()
    {
        int ticks = 0;
        int stopped = 0;
        int remaining = -2;
        QVERIFY(runInPreparedThread([&](QEventLoop& loop) {
            QTimer repeating;
            QObject::connect(&repeating, &QTimer::timeout, &repeating, [&] {
                if (++ticks == 3) {
                    loop.quit();
                }
            });
            QTimer never;
            QObject::connect(&never, &QTimer::timeout, &never, [&] { ++stopped; });
            never.start(1ms);
            repeating.start(5ms);
            remaining = repeating.remainingTime();
            never.stop();
            loop.exec();
        }));
        QCOMPARE(ticks, 3);
        QCOMPARE(stopped, 0);
        QVERIFY(remaining >= 0 && remaining <= 5);
    }

    void carriesSocketsBothWays()
    {
        constexpr qsizetype size = 1'000'000;
        QByteArray echoed;
        bool closed = false;
        QVERIFY(runInPreparedThread([&](QEventLoop& loop) {
            QTcpServer server;
            server.listen(QHostAddress::LocalHost);
            QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
                QTcpSocket* socket = server.nextPendingConnection();
                QObject::connect(socket, &QTcpSocket::readyRead, socket,
                                 [socket] { socket->write(socket->readAll()); });
                QObject::connect(socket, &QTcpSocket::disconnected, socket, [&] {
                    closed = true;
                    loop.quit();
                });
            });
            QTcpSocket client;
            QObject::connect(&client, &QTcpSocket::readyRead, &client, [&] {
                echoed += client.readAll();
                if (echoed.size() == size) {
                    client.close(); // from within the notifier it unregisters
                }
            });
            client.connectToHost(QHostAddress::LocalHost, server.serverPort());
            client.write(QByteArray(size, 'x'));
            loop.exec();
        }));
        QCOMPARE(echoed, QByteArray(size, 'x'));
        QVERIFY(closed);
    }

    void runsALoopWithinALoop()
    {
        QStringList order;
        QVERIFY(runInPreparedThread([&order](QEventLoop& loop) {
            const auto reactor = createQtReactor();
            const auto timer = reactor->timer([&] {
                QEventLoop inner; // inside a turn of the reactor
                QTimer::singleShot(1ms, &inner, &QEventLoop::quit);
                inner.exec();
                order.append(QStringLiteral("inner"));
                loop.quit();
            });
            timer->start(0ms);
            loop.exec();
            order.append(QStringLiteral("outer"));
        }));
        QCOMPARE(order, (QStringList{QStringLiteral("inner"), QStringLiteral("outer")}));
    }

    void wakesForWhatOtherThreadsPost()
    {
        int posted = 0;
        QVERIFY(runInPreparedThread([&posted](QEventLoop& loop) {
            constexpr int count = 1000;
            const std::unique_ptr<QThread> poster(QThread::create([&] {
                for (int i = 0; i < count; ++i) {
                    QMetaObject::invokeMethod(&loop, [&] {
                        if (++posted == count) {
                            loop.quit();
                        }
                    });
                }
            }));
            poster->start();
            loop.exec();
            poster->wait();
        }));
        QCOMPARE(posted, 1000);
    }
};

QTEST_GUILESS_MAIN(PreparedThreadTest)
#include "PreparedThreadTest.moc"
