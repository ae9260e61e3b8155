// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reactor/QtReactor.h"

#include <QSocketNotifier>
#include <QThread>

#ifdef __linux__
#include "reactor/EpollDispatcher.h"
#else
#include <QCoreApplication>
#include <QMetaObject>
#include <QTimer>
#endif

namespace toxtunnel {

#ifdef __linux__

namespace {

/// The EpollReactor of this thread's event loop, or an own one brought into a loop of another kind.
class ThreadReactor final : public Reactor
{
public:
    explicit ThreadReactor(EpollDispatcher* dispatcher)
        : own_(dispatcher == nullptr ? std::make_unique<Hosted>() : nullptr)
        , reactor_(own_ ? own_->reactor : dispatcher->reactor())
    {
    }

    std::unique_ptr<Watch> watch(RawDescriptor descriptor, Interest interest,
                                 std::function<void(Interest)> onReady) override
    {
        return reactor_.watch(descriptor, interest, std::move(onReady));
    }
    std::unique_ptr<Timer> timer(std::function<void()> onTimeout) override
    {
        return reactor_.timer(std::move(onTimeout));
    }
    void post(std::function<void()> task) override { reactor_.post(std::move(task)); }

private:
    struct Hosted
    {
        Hosted()
            : notifier(reactor.descriptor(), QSocketNotifier::Read)
        {
            QObject::connect(&notifier, &QSocketNotifier::activated, &notifier,
                             [this] { reactor.turn(0); });
        }

        EpollReactor reactor;
        QSocketNotifier notifier;
    };

    std::unique_ptr<Hosted> own_;
    EpollReactor& reactor_;
};

} // namespace

void prepareForReactor(QThread& thread)
{
    thread.setEventDispatcher(new EpollDispatcher); // the thread's from now on
}

std::unique_ptr<Reactor> createQtReactor()
{
    return std::make_unique<ThreadReactor>(
        dynamic_cast<EpollDispatcher*>(QAbstractEventDispatcher::instance()));
}

#else

namespace {

class NotifierWatch final : public Reactor::Watch
{
public:
    NotifierWatch(RawDescriptor descriptor, Interest interest,
                  std::function<void(Interest)> onReady)
        : read_(static_cast<qintptr>(descriptor), QSocketNotifier::Read)
        , write_(static_cast<qintptr>(descriptor), QSocketNotifier::Write)
    {
        // A shared copy: the callback may destroy this watch.
        const auto callback = std::make_shared<std::function<void(Interest)>>(std::move(onReady));
        QObject::connect(&read_, &QSocketNotifier::activated, &read_, [callback] {
            const auto keep = callback;
            (*keep)(Interest::Read);
        });
        QObject::connect(&write_, &QSocketNotifier::activated, &write_, [callback] {
            const auto keep = callback;
            (*keep)(Interest::Write);
        });
        setInterest(interest);
    }
    void setInterest(Interest interest) override
    {
        read_.setEnabled(includes(interest, Interest::Read));
        write_.setEnabled(includes(interest, Interest::Write));
    }

private:
    QSocketNotifier read_;
    QSocketNotifier write_;
};

class QtTimer final : public Reactor::Timer
{
public:
    explicit QtTimer(std::function<void()> onTimeout)
    {
        timer_.setSingleShot(true);
        timer_.setTimerType(Qt::PreciseTimer);
        const auto callback = std::make_shared<std::function<void()>>(std::move(onTimeout));
        QObject::connect(&timer_, &QTimer::timeout, &timer_, [callback] {
            const auto keep = callback;
            (*keep)();
        });
    }
    void start(Reactor::Duration delay) override
    {
        timer_.start(std::chrono::ceil<std::chrono::milliseconds>(delay));
    }
    void stop() override { timer_.stop(); }
    bool active() const override { return timer_.isActive(); }

private:
    QTimer timer_;
};

class NotifierReactor final : public Reactor
{
public:
    std::unique_ptr<Watch> watch(RawDescriptor descriptor, Interest interest,
                                 std::function<void(Interest)> onReady) override
    {
        return std::make_unique<NotifierWatch>(descriptor, interest, std::move(onReady));
    }
    std::unique_ptr<Timer> timer(std::function<void()> onTimeout) override
    {
        return std::make_unique<QtTimer>(std::move(onTimeout));
    }
    void post(std::function<void()> task) override
    {
        QMetaObject::invokeMethod(&context_, std::move(task), Qt::QueuedConnection);
    }

private:
    QObject context_;
};

} // namespace

void prepareForReactor(QThread&) {}

std::unique_ptr<Reactor> createQtReactor()
{
    return std::make_unique<NotifierReactor>();
}

#endif

} // namespace toxtunnel
