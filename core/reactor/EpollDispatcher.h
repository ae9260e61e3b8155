// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reactor/EpollReactor.h"

#include <QAbstractEventDispatcher>
#include <QSocketNotifier>
#include <map>
#include <unordered_map>

namespace toxtunnel {

/// Qt's event loop on an EpollReactor (Linux): a thread that has both waits in one place. A byte
/// that comes in costs one wait of the kernel instead of two, one of them in a foreign main loop.
///
/// Lives in the thread it serves (QThread::setEventDispatcher()); only wakeUp() and interrupt() may
/// be called from others. A QSocketNotifier for exceptions is never activated.
class EpollDispatcher final : public QAbstractEventDispatcher
{
public:
    EpollDispatcher();
    ~EpollDispatcher() override;

    EpollReactor& reactor() { return reactor_; }

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;
    void registerSocketNotifier(QSocketNotifier* notifier) override;
    void unregisterSocketNotifier(QSocketNotifier* notifier) override;
    void registerTimer(int id, qint64 interval, Qt::TimerType type, QObject* object) override;
    bool unregisterTimer(int id) override;
    bool unregisterTimers(QObject* object) override;
    QList<TimerInfo> registeredTimers(QObject* object) const override;
    int remainingTime(int id) override;
    void wakeUp() override;
    void interrupt() override;

private:
    /// The notifiers of one descriptor, of which epoll takes but one watch.
    struct Socket
    {
        QSocketNotifier* read = nullptr;
        QSocketNotifier* write = nullptr;
        std::unique_ptr<Reactor::Watch> watch;

        QSocketNotifier*& of(QSocketNotifier::Type type);
        Interest interest() const;
    };
    struct RunningTimer
    {
        QObject* object;
        std::chrono::milliseconds interval;
        Qt::TimerType type;
        Reactor::TimePoint due;
        std::unique_ptr<Reactor::Timer> timer;
    };

    void watch(qintptr descriptor);
    void onReady(qintptr descriptor, Interest ready);
    void start(RunningTimer& timer);
    void fire(int id);

    EpollReactor reactor_;
    std::unordered_map<qintptr, Socket> sockets_;
    std::map<int, RunningTimer> timers_;
};

} // namespace toxtunnel
