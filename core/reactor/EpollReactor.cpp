// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reactor/EpollReactor.h"

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>

namespace toxtunnel {

namespace {

constexpr int eventsPerTurn = 256;

std::uint32_t toEpoll(Interest interest)
{
    return (includes(interest, Interest::Read) ? std::uint32_t{EPOLLIN | EPOLLRDHUP} : 0U) |
           (includes(interest, Interest::Write) ? std::uint32_t{EPOLLOUT} : 0U);
}

Interest fromEpoll(std::uint32_t events)
{
    Interest ready = Interest::None;
    if ((events & (EPOLLIN | EPOLLRDHUP | EPOLLHUP | EPOLLERR)) != 0) {
        ready = ready | Interest::Read;
    }
    if ((events & (EPOLLOUT | EPOLLHUP | EPOLLERR)) != 0) {
        ready = ready | Interest::Write;
    }
    return ready;
}

void drain(const Descriptor& event)
{
    std::uint64_t ignored = 0;
    [[maybe_unused]] const ssize_t size = ::read(event.raw(), &ignored, sizeof ignored);
}

Descriptor checked(int raw, const char* call)
{
    if (raw < 0) {
        throw std::system_error(errno, std::generic_category(), call);
    }
    return Descriptor(raw);
}

} // namespace

struct EpollReactor::Record
{
    std::function<void(Interest)> onReady;
    bool live = true;
};

class EpollReactor::WatchImpl final : public Reactor::Watch
{
public:
    WatchImpl(EpollReactor& reactor, RawDescriptor descriptor, Interest interest,
              std::function<void(Interest)> onReady)
        : reactor_(reactor)
        , descriptor_(descriptor)
        , interest_(interest)
        , record_(std::make_unique<Record>(Record{std::move(onReady), true}))
    {
        control(EPOLL_CTL_ADD);
    }

    ~WatchImpl() override
    {
        ::epoll_ctl(reactor_.epoll_.raw(), EPOLL_CTL_DEL, descriptor_, nullptr);
        record_->live = false;
        reactor_.retire(std::move(record_));
    }

    WatchImpl(const WatchImpl&) = delete;
    WatchImpl& operator=(const WatchImpl&) = delete;

    void setInterest(Interest interest) override
    {
        if (interest != interest_) {
            interest_ = interest;
            control(EPOLL_CTL_MOD);
        }
    }

private:
    void control(int operation)
    {
        epoll_event event{};
        event.events = toEpoll(interest_);
        event.data.ptr = record_.get();
        if (::epoll_ctl(reactor_.epoll_.raw(), operation, descriptor_, &event) != 0) {
            throw std::system_error(errno, std::generic_category(), "epoll_ctl");
        }
    }

    EpollReactor& reactor_;
    RawDescriptor descriptor_;
    Interest interest_;
    std::unique_ptr<Record> record_;
};

class EpollReactor::TimerImpl final : public Reactor::Timer
{
public:
    TimerImpl(EpollReactor& reactor, std::function<void()> onTimeout)
        : reactor_(reactor)
        , onTimeout_(std::make_shared<std::function<void()>>(std::move(onTimeout)))
    {
    }
    ~TimerImpl() override { stop(); }
    TimerImpl(const TimerImpl&) = delete;
    TimerImpl& operator=(const TimerImpl&) = delete;

    void start(Duration delay) override
    {
        stop();
        deadline_ = Clock::now() + delay;
        active_ = true;
        reactor_.timers_.insert(this);
        if (reactor_.turns_ == 0) { // else the turn's end does, if it is not due by then
            reactor_.armTimer();
        }
    }

    void stop() override
    {
        if (active_) {
            active_ = false;
            reactor_.timers_.erase(this);
        }
    }

    bool active() const override { return active_; }

    TimePoint deadline() const { return deadline_; }

    void fire()
    {
        stop();
        const auto callback = onTimeout_; // the callback may destroy this timer
        (*callback)();
    }

private:
    EpollReactor& reactor_;
    std::shared_ptr<std::function<void()>> onTimeout_;
    TimePoint deadline_{};
    bool active_ = false;
};

bool EpollReactor::EarlierTimer::operator()(const TimerImpl* a, const TimerImpl* b) const
{
    return a->deadline() != b->deadline() ? a->deadline() < b->deadline() : a < b;
}

EpollReactor::EpollReactor()
    : epoll_(checked(::epoll_create1(EPOLL_CLOEXEC), "epoll_create1"))
    , wakeEvent_(checked(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK), "eventfd"))
    , timerEvent_(
          checked(::timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK), "timerfd_create"))
{
    for (Descriptor* own : {&wakeEvent_, &timerEvent_}) {
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.ptr = own; // they have no record: turn() knows them
        if (::epoll_ctl(epoll_.raw(), EPOLL_CTL_ADD, own->raw(), &event) != 0) {
            throw std::system_error(errno, std::generic_category(), "epoll_ctl");
        }
    }
}

EpollReactor::~EpollReactor() = default;

std::unique_ptr<Reactor::Watch> EpollReactor::watch(RawDescriptor descriptor, Interest interest,
                                                    std::function<void(Interest)> onReady)
{
    return std::make_unique<WatchImpl>(*this, descriptor, interest, std::move(onReady));
}

std::unique_ptr<Reactor::Timer> EpollReactor::timer(std::function<void()> onTimeout)
{
    return std::make_unique<TimerImpl>(*this, std::move(onTimeout));
}

void EpollReactor::post(std::function<void()> task)
{
    {
        const std::lock_guard lock(tasksMutex_);
        tasks_.push_back(std::move(task));
    }
    wake();
}

void EpollReactor::wake()
{
    if (woken_.exchange(true)) {
        return;
    }
    const std::uint64_t one = 1;
    // Failing means the counter is full, so the descriptor is readable already.
    [[maybe_unused]] const ssize_t written = ::write(wakeEvent_.raw(), &one, sizeof one);
}

void EpollReactor::retire(std::unique_ptr<Record> record)
{
    if (turns_ > 0) {
        retired_.push_back(std::move(record));
    }
}

void EpollReactor::armTimer()
{
    if (timers_.empty() || (*timers_.begin())->deadline() >= armedFor_) {
        return; // an early wake-up re-arms
    }
    const TimePoint deadline = (*timers_.begin())->deadline();
    armedFor_ = deadline;
    const auto delay = std::max(deadline - Clock::now(), Duration(1)); // 0 would disarm
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(delay);
    const auto rest = std::chrono::duration_cast<std::chrono::nanoseconds>(delay - seconds);
    itimerspec when{};
    when.it_value.tv_sec = seconds.count();
    when.it_value.tv_nsec = rest.count();
    ::timerfd_settime(timerEvent_.raw(), 0, &when, nullptr);
}

bool EpollReactor::turn(int timeoutMs)
{
    armTimer();                                    // for what a turn around this one has started
    std::array<epoll_event, eventsPerTurn> events; // NOLINT: filled by the kernel
    const int count = ::epoll_wait(epoll_.raw(), events.data(), eventsPerTurn, timeoutMs);
    ++turns_;
    bool woken = false;
    for (int i = 0; i < count; ++i) {
        const epoll_event& event = events[static_cast<std::size_t>(i)];
        if (event.data.ptr == &wakeEvent_) {
            drain(wakeEvent_);
            woken_ = false; // before the tasks are taken: who posts from now on wakes again
            woken = true;
        } else if (event.data.ptr == &timerEvent_) {
            drain(timerEvent_);
            armedFor_ = TimePoint::max();
        } else if (auto* record = static_cast<Record*>(event.data.ptr); record->live) {
            record->onReady(fromEpoll(event.events));
        }
    }
    if (woken) {
        runTasks();
    }
    runTimers(); // also those that the events have just started with nothing to wait for
    armTimer();
    if (--turns_ == 0) {
        retired_.clear();
    }
    return count > 0;
}

void EpollReactor::runTimers()
{
    // Only what is due now: a timer that restarts itself with 0 waits for the next turn.
    const TimePoint now = Clock::now();
    while (!timers_.empty() && (*timers_.begin())->deadline() <= now) {
        (*timers_.begin())->fire();
    }
}

void EpollReactor::runTasks()
{
    std::vector<std::function<void()>> due;
    {
        const std::lock_guard lock(tasksMutex_);
        due.swap(tasks_);
    }
    for (auto& task : due) {
        task();
    }
}

void EpollReactor::run()
{
    while (!stopping_) {
        turn(-1);
    }
    stopping_ = false;
}

void EpollReactor::stop()
{
    stopping_ = true;
    wake();
}

} // namespace toxtunnel
