// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reactor/EpollDispatcher.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLoggingCategory>
#include <algorithm>
#include <system_error>

namespace toxtunnel {

EpollDispatcher::EpollDispatcher() = default;
EpollDispatcher::~EpollDispatcher() = default;

bool EpollDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    Q_EMIT awake();
    QCoreApplication::sendPostedEvents();
    // What was posted meanwhile, or interrupts, has called wakeUp(), and the wait ends at once.
    const bool wait = flags.testFlag(QEventLoop::WaitForMoreEvents);
    if (wait) {
        Q_EMIT aboutToBlock();
    }
    return reactor_.turn(wait ? -1 : 0);
}

// ---- Sockets

QSocketNotifier*& EpollDispatcher::Socket::of(QSocketNotifier::Type type)
{
    return type == QSocketNotifier::Read ? read : write;
}

Interest EpollDispatcher::Socket::interest() const
{
    return (read != nullptr ? Interest::Read : Interest::None) |
           (write != nullptr ? Interest::Write : Interest::None);
}

void EpollDispatcher::registerSocketNotifier(QSocketNotifier* notifier)
{
    if (notifier->type() != QSocketNotifier::Exception) {
        sockets_[notifier->socket()].of(notifier->type()) = notifier;
        watch(notifier->socket());
    }
}

void EpollDispatcher::unregisterSocketNotifier(QSocketNotifier* notifier)
{
    const auto found = sockets_.find(notifier->socket());
    if (notifier->type() == QSocketNotifier::Exception || found == sockets_.end()) {
        return;
    }
    found->second.of(notifier->type()) = nullptr;
    watch(notifier->socket());
}

/// Brings the watch of a descriptor in line with its notifiers.
void EpollDispatcher::watch(qintptr descriptor)
{
    Socket& socket = sockets_[descriptor];
    const Interest interest = socket.interest();
    if (interest == Interest::None) {
        sockets_.erase(descriptor); // a watch for nothing would still hear of a hang-up
        return;
    }
    try {
        if (socket.watch) {
            socket.watch->setInterest(interest);
        } else {
            socket.watch =
                reactor_.watch(static_cast<RawDescriptor>(descriptor), interest,
                               [this, descriptor](Interest ready) { onReady(descriptor, ready); });
        }
    } catch (const std::system_error& error) { // Qt cannot be told
        qWarning("Cannot watch descriptor %lld: %s", static_cast<long long>(descriptor),
                 error.what());
    }
}

void EpollDispatcher::onReady(qintptr descriptor, Interest ready)
{
    const auto activate = [&](Interest what, QSocketNotifier::Type type) {
        const auto found = sockets_.find(descriptor); // anew: the one before may have ended it
        if (!includes(ready, what) || found == sockets_.end()) {
            return;
        }
        if (QSocketNotifier* notifier = found->second.of(type)) {
            QEvent event(QEvent::SockAct);
            QCoreApplication::sendEvent(notifier, &event);
        }
    };
    activate(Interest::Read, QSocketNotifier::Read);
    activate(Interest::Write, QSocketNotifier::Write);
}

// ---- Timers

void EpollDispatcher::registerTimer(int id, qint64 interval, Qt::TimerType type, QObject* object)
{
    RunningTimer& timer = timers_[id];
    timer = {object, std::chrono::milliseconds(interval), type, reactor_.now(),
             reactor_.timer([this, id] { fire(id); })};
    start(timer);
}

void EpollDispatcher::start(RunningTimer& timer)
{
    timer.due = reactor_.now() + timer.interval;
    timer.timer->start(timer.interval);
}

void EpollDispatcher::fire(int id)
{
    const auto found = timers_.find(id);
    if (found == timers_.end()) {
        return;
    }
    start(found->second); // as Qt has it: they run until they are stopped
    QTimerEvent event(id);
    QCoreApplication::sendEvent(found->second.object, &event);
}

bool EpollDispatcher::unregisterTimer(int id)
{
    return timers_.erase(id) > 0;
}

bool EpollDispatcher::unregisterTimers(QObject* object)
{
    return std::erase_if(timers_,
                         [object](const auto& entry) { return entry.second.object == object; }) > 0;
}

QList<QAbstractEventDispatcher::TimerInfo> EpollDispatcher::registeredTimers(QObject* object) const
{
    QList<TimerInfo> all;
    for (const auto& [id, timer] : timers_) {
        if (timer.object == object) {
            all.append(TimerInfo(id, static_cast<int>(timer.interval.count()), timer.type));
        }
    }
    return all;
}

int EpollDispatcher::remainingTime(int id)
{
    const auto found = timers_.find(id);
    if (found == timers_.end()) {
        return -1;
    }
    const auto rest =
        std::chrono::ceil<std::chrono::milliseconds>(found->second.due - reactor_.now());
    return static_cast<int>(std::max(rest.count(), std::chrono::milliseconds::rep{0}));
}

// ---- From any thread

void EpollDispatcher::wakeUp()
{
    reactor_.wake();
}

void EpollDispatcher::interrupt()
{
    wakeUp();
}

} // namespace toxtunnel
